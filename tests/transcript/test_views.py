"""Views: what a reader must not see was never there, in any format; nothing typed is active in any of them."""

from __future__ import annotations

import json
import sys
import unicodedata
from dataclasses import replace
from functools import cache

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.transcript import FORMATS, VIEWS, Format, Options, document_of, render, render_document
from interviewer.transcript.options import view_of_document
from interviewer.transcript.parts import Document, NotePart
from interviewer.transcript.plaintext import WIDTH
from interviewer.transcript.redaction import anonymous
from interviewer.transcript.views import ViewName, committee_view
from interviewer.transcript.visible import ACTIVE, visible

from .hostile import HOSTILE
from .samples import document
from .sessions import record
from .test_html import Page
from .test_markdown import structure

OTHERS: tuple[ViewName, ...] = ("candidate", "committee")
_OPTIONAL = ("fence", "blockquote", "list_item")


def shown(view: ViewName, fmt: Format, said: str, other: str = "Plain.", name: str = "Ada") -> str:
    return render_document(document(said, other, name), fmt, Options(view, notes=True))


@cache
def plain_elements(view: ViewName) -> list[tuple[str, tuple[tuple[str, str | None], ...]]]:
    return Page(shown(view, "html", "time is n^2 * d and more")).elements


@cache
def plain_structure(view: ViewName) -> list[str]:
    return [kind for kind in structure(shown(view, "md", "time is n^2 * d and more")) if not kind.startswith(_OPTIONAL)]


SHORT = [text for text in HOSTILE if len(text) < 2_000]
TOGETHER = [" ".join(SHORT[at : at + 5]) for at in range(0, len(SHORT), 5)]
"""A few strings at a time: each alone goes through the interviewer's view in the tests of its format."""


@pytest.mark.parametrize("text", TOGETHER, ids=range(len(TOGETHER)))
@pytest.mark.parametrize("view", OTHERS)
def test_nothing_typed_is_active_in_the_other_views(view: ViewName, text: str) -> None:
    padded = f"{text} {'.' * 20}"
    page = shown(view, "html", padded, text, text)
    assert ACTIVE.search(page) is None
    assert Page(page).elements == plain_elements(view)
    written = shown(view, "md", padded, text, text)
    assert set(ACTIVE.findall(written)) <= {"\u2060"}
    assert [kind for kind in structure(written) if not kind.startswith(_OPTIONAL)] == plain_structure(view)
    data = shown(view, "json", padded, text, text)
    assert ACTIVE.search(data) is None
    assert json.loads(data)["conversation"][1]["text"] == padded


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_plain_text_obeys_nothing_and_can_not_be_mistaken(text: str) -> None:
    """What was said stands behind a mark or on the line of its label, so the program's own lines stay as many."""
    for view in VIEWS:
        written = shown(view, "txt", f"{text}.", f"{text}.", f"{text}.")
        assert ACTIVE.search(written) is None
        assert len(own_lines(written)) == plain_lines(view)
        assert max(map(len, written.split("\n"))) <= WIDTH


@cache
def plain_lines(view: ViewName) -> int:
    return len(own_lines(shown(view, "txt", "time is n^2 * d")))


def own_lines(written: str) -> list[str]:
    return [line for line in written.split("\n") if line and not line.startswith((" ", "|"))]


@pytest.mark.parametrize(
    ("fmt", "text"),
    [
        (fmt, text)
        for text in HOSTILE
        for fmt in ("txt", "md", "json")
        if len(text) < 2_000 and (fmt == "txt" or ACTIVE.search(text))  # the other formats only where it can matter
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_a_terminal_shows_it_and_does_nothing(fmt: Format, text: str) -> None:
    check_terminal(shown("interviewer", fmt, text, text, text))


def check_terminal(written: str) -> None:
    """What is written leaves a screen as plain text does: no colour, no title, no mode, no answer, no bell."""
    screen = pyte.Screen(120, 24)
    answers: list[str] = []
    screen.write_process_input = answers.append  # type: ignore[method-assign,assignment]
    bells: list[int] = []
    screen.bell = lambda *_a: bells.append(1)  # type: ignore[method-assign]
    before = set(screen.mode)
    pyte.Stream(screen).feed(written.replace("\n", "\r\n"))
    assert (screen.title, screen.icon_name, answers, bells) == ("", "", [], [])
    assert set(screen.mode) == before
    cells = [cell for row in screen.buffer.values() for cell in row.values()]
    assert {(cell.fg, cell.bg, cell.bold, cell.reverse, cell.blink) for cell in cells} <= {
        ("default", "default", False, False, False)
    }


SECRETS = {
    "rule": "SECRET-RULE", "expected": "SECRET-EXPECTED", "read": "SECRET-PATTERN", "strong": "SECRET-STRONG",
    "verdict": "SECRET-VERDICT", "comment": "SECRET-COMMENT", "note": "SECRET-NOTE", "condition": "SECRET-CONDITION",
    "nearest": "SECRET-NEAREST", "formula": "SECRETn²",
}  # fmt: skip


def full_of_secrets() -> Document:
    made = document()
    return replace(
        made,
        verdict=replace(
            made.verdict, rule=SECRETS["verdict"], note=SECRETS["note"], condition=SECRETS["condition"],
            rules=(("Strong Hire", SECRETS["verdict"]),),
        ),
        verdicts=tuple(replace(one, reason=SECRETS["verdict"]) for one in made.verdicts),
        checks=tuple(
            replace(check, rule=SECRETS["rule"], expected=SECRETS["expected"], read=SECRETS["read"])
            for check in made.checks
        ),
        strong_answer=SECRETS["strong"],
        disputes=tuple(replace(dispute, comment=SECRETS["comment"]) for dispute in made.disputes),
        nearest=(SECRETS["nearest"],),
        one_more=(),
        formulas=(*made.formulas, replace(made.formulas[0], text=SECRETS["formula"])),
    )  # fmt: skip


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_candidate_sees_no_rule_and_no_accepted_answer(fmt: Format) -> None:
    written = render_document(full_of_secrets(), fmt, Options("candidate"))
    held = repr(view_of_document(full_of_secrets(), Options("candidate")))
    for name, secret in SECRETS.items():
        if name == "comment":  # their own words
            assert secret in written
        else:
            assert secret not in written, name
            assert secret not in held, name


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_committee_sees_notes_only_when_asked(fmt: Format) -> None:
    without = render_document(full_of_secrets(), fmt, Options("committee"))
    for name in ("comment", "strong", "nearest"):
        assert SECRETS[name] not in without
    for name in ("rule", "expected", "verdict"):
        assert SECRETS[name] in without
    assert SECRETS["comment"] in render_document(full_of_secrets(), fmt, Options("committee", notes=True))
    noted = committee_view(full_of_secrets(), notes=[NotePart("Lead", SECRETS["note"])])
    assert noted.notes == ()
    assert SECRETS["comment"] not in repr(noted)


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_interviewer_sees_everything(fmt: Format) -> None:
    written = render_document(full_of_secrets(), fmt)
    for name in ("rule", "expected", "read", "strong", "verdict", "comment"):
        assert SECRETS[name] in written


NAMED = record("Hi, I'm ada. Lovelace, Ada: the time is O(n^2), says Ada Lovelace.", "ADA says 800 TB", minutes=None)


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("view", VIEWS)
def test_no_name_and_no_time_is_left(view: ViewName, fmt: Format) -> None:
    written = render(NAMED, fmt, Options(view, lambda _name: "Person QQQ", times=False, notes=True)).lower()
    assert "ada" not in written
    assert "person qqq" in written
    for moment in ("2026", "03:04", "1:00", "2:00"):
        assert moment not in written.replace("person qqq", ""), moment


def test_what_is_redacted_brings_no_source() -> None:
    for options in (Options(pseudonym=str.upper), Options(times=False)):
        data = json.loads(render(NAMED, "json", options))
        assert data["source"] is None
        assert data["redacted"]
    assert json.loads(render(NAMED, "json"))["source"]["events"]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(["Max", "max", "n^2", "O(n^2)", "MAX", "time is", "Maxwell", "800 TB", ","]), max_size=12),
    st.sampled_from(["Max", "Max Li", "O", "n", "Max-Otto", "li max", ".*", "(", "Max (", "  Max  Li  "]),
    st.sampled_from(["P", "Person ABCDE", ""]),
)
def test_quotes_still_stand_where_they_stood(words: list[str], name: str, stand_in: str) -> None:
    held = document_of(record(" ".join(words) or "-", minutes=None))
    held = replace(held, session=replace(held.session, candidate=name))
    hidden = anonymous(held, lambda _name: stand_in)
    said = {turn.message: turn.text for turn in hidden.conversation if turn.message is not None}
    for check in hidden.checks:
        if check.message is not None:
            assert said[check.message][check.start : check.end] == check.quote
    for turn in hidden.conversation:
        assert "".join(piece.text for piece in turn.pieces) == turn.text
    assert [check.mark for check in hidden.checks] == [check.mark for check in held.checks]


_HIDDEN = "\u00ad\u034f\u115f\u1160\u180e\u200b\u2060\u2061\u2064\u3164\ufeff\uffa0\U000e0001\U000e0041\U000e007f"


def test_active_characters_are_known_by_what_unicode_says_of_them() -> None:
    """Told by another way than the pattern: controls, what reorders, what ends a line, halves, what has no width."""
    reorders = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    wanted = {
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if (unicodedata.category(char) in ("Cc", "Zl", "Zp", "Cs") and char not in "\n\t")
        or unicodedata.bidirectional(char) in reorders
    }
    wanted |= {*"\u061c\u200e\u200f", *_HIDDEN}
    missing = sorted(char for char in wanted - {"\r"} if not ACTIVE.fullmatch(char))
    assert missing == []
    assert "\r" not in visible("a\rb")
    assert visible("a\u202eb\x1b") == "a‹U+202E›b␛"
