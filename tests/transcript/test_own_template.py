"""One's own templates: they see plain values, escape by themselves, and reach for nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from interviewer.transcript import Options, TranscriptError
from interviewer.transcript import owntemplate as own
from interviewer.transcript.bounded import bounded
from interviewer.transcript.jsonform import to_data
from interviewer.transcript.options import view_of_document
from interviewer.transcript.owntemplate import render_own, rendered
from interviewer.transcript.visible import ACTIVE

from .hostile import HOSTILE
from .samples import document
from .test_html import Page
from .test_markdown import structure

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "examples" / "feedback.md.j2"


def made(folder: Path, source: str, name: str = "t.txt.j2", said: str = "O(n^2) it is") -> str:
    return rendered(source, folder / name, to_data(view_of_document(document(said))))


def test_the_example_in_the_docs_works_in_every_view() -> None:
    for view in ("interviewer", "candidate", "committee"):
        if view == "committee":
            with pytest.raises(TranscriptError, match="practise"):
                render_own(view_of_document(document(), Options("committee")), EXAMPLE)
        else:
            written = render_own(view_of_document(document(), Options(view)), EXAMPLE)  # type: ignore[arg-type]
            assert written.startswith("# How it went: All pairs")


LOOP = "{% for turn in transcript.conversation %}<p>{{ turn.text }}</p>\n{% endfor %}"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_was_said_is_never_markup(text: str, tmp_path: Path) -> None:
    page = made(tmp_path, LOOP, "t.html.j2", text)
    assert [tag for tag, _attributes in Page(page).elements] == ["p", "p"]
    assert ACTIVE.search(page) is None
    written = made(tmp_path, "x {{ transcript.conversation[1].text }}", "t.md.j2", text)
    assert set(structure(written)) == set()
    line = made(tmp_path, "{{ transcript.conversation[1].text }}", "t.txt.j2", text)
    assert "\n" not in line
    assert ACTIVE.search(line) is None


REACHING = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ transcript.__class__ }}",
    "{{ transcript|attr('__class__') }}",
    "{{ transcript['__class__'] }}",
    "{{ duration.__globals__['os'].system('true') }}",
    "{{ number.__code__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__ }}",
    "{{ ().__class__.__bases__[0] }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ '{x.__class__}'.format_map({'x': 1}) }}",
    "{{ config }}", "{{ lipsum() }}", "{{ request }}", "{{ open('/etc/passwd') }}", "{{ range.__self__ }}",
    "{% include '/etc/passwd' %}", "{% include 'transcript.html.j2' %}", "{% extends 'x' %}", "{% import 'os' as os %}",
    "{% from 'x' import y %}", "{{ transcript.checks.append(1) }}", "{{ transcript.update(x=1) }}",
    "{{ transcript.conversation.clear() }}", "{% do transcript.clear() %}",
    "{{ transcript.nothing }}", "{{ nothing }}", "{{ 9 ** 9 ** 9 }}", "{{ 'x' * 1000000000 }}",
    "{{ [1] * 1000000000 }}",
    "{{ 10**3 }}", "{{ 1 / 0 }}", "{% for i in range(1000000000) %}x{% endfor %}", "{{ 1 + 'x' }}", "{{ [][3] }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "{{ 'x' | safe }}", "{% if %}", "{{", "{% endfor %}",
    "{{ transcript | tojson | unknown }}", "{{ (99999999999999999999 * 9) * (99999999999999999999 * 9) }}",
]  # fmt: skip


@pytest.mark.parametrize("source", REACHING)
@pytest.mark.parametrize("name", ["t.txt.j2", "t.html.j2"])
def test_a_template_that_reaches_is_told(source: str, name: str, tmp_path: Path) -> None:
    with pytest.raises(TranscriptError) as caught:
        made(tmp_path, source, name)
    assert "\n" not in str(caught.value)
    assert "t." in str(caught.value)


def test_the_line_is_told(tmp_path: Path) -> None:
    with pytest.raises(TranscriptError, match=r"t\.txt\.j2:3: a template may not reach for the program"):
        made(tmp_path, "x\n\n{{ ''.__class__ }}\n")
    with pytest.raises(TranscriptError, match=r"t\.txt\.j2:2: "):
        made(tmp_path, "x\n{% if %}\n")


ENDLESS = [
    "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
    "{% macro m(n) %}{% for i in range(99) %}{{ m(n + 1) if n < 99 }}{% endfor %}{% endmacro %}{{ m(0) }}",
]
FULL = [
    "{% set n = namespace(x='x' * 99999) %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "{{ 'x'.ljust(100000000000) }}", "{{ 'x' | center(100000000000) }}", "{{ '%100000000000d' % 1 }}",
]  # fmt: skip


@pytest.mark.parametrize("source", ENDLESS)
def test_a_loop_without_an_end_is_stopped(source: str, tmp_path: Path) -> None:
    with pytest.raises(TranscriptError, match=r"t\.txt\.j2: it was stopped after 1 s; does it loop"):
        bounded(source, tmp_path / "t.txt.j2", to_data(view_of_document(document())), seconds=1)


@pytest.mark.skipif(sys.platform != "linux", reason="only here a process is held to its memory")
@pytest.mark.parametrize("source", FULL)
def test_memory_is_bounded(source: str, tmp_path: Path) -> None:
    with pytest.raises(TranscriptError, match=r"t\.txt\.j2"):
        bounded(source, tmp_path / "t.txt.j2", to_data(view_of_document(document())))


def test_what_comes_out_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own, "MAX_OUTPUT", 1000)
    with pytest.raises(TranscriptError, match="is it a loop"):
        made(tmp_path, "{% for i in range(1000) %}0123456789{% endfor %}")


@pytest.mark.parametrize(
    ("content", "words"), [(b"\xff", "not UTF-8"), (b"x" * (1 << 20) + b"xx", "larger than 1 MiB")]
)
def test_a_file_that_is_no_template_is_told(content: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "t.txt.j2"
    path.write_bytes(content)
    with pytest.raises(TranscriptError, match=words):
        render_own(view_of_document(document()), path)
    with pytest.raises(TranscriptError, match="can't be read"):
        render_own(view_of_document(document()), tmp_path / "none.j2")
