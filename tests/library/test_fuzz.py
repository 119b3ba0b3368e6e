"""Whatever an author writes, loading gives problems with lines, never an exception."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.content.figures import fill
from interviewer.content.pack import Pack, context_of
from interviewer.grading import Heard, grade
from interviewer.library import Folder, givens_for, load_library
from interviewer.library.yamlfile import read_yaml
from interviewer.reading.reader import read

from .conftest import GOOD

FILES = ("rubrics/pairs.yaml", "scenarios/pairs.yaml", "rubrics/shared.yaml")
TEXTS = {name: (GOOD / name).read_text(encoding="utf-8") for name in FILES}

JUNK = st.sampled_from(
    [
        "", " ", "\n", "{", "}", "[", "]", "[]", "{}", ": ", ":", "- ", "~", "null", "true", "no", "5", "-1", "0.5",
        "1e9", "12:30", "{n}", "{{", "}}", "{1/0}", "{q:byte}", "n^", "1/0", "9**9**9**9", "O(", "x & ", "a > b", '"',
        "'", "|", ">", "&a", "*a", "!!x", "#", "?", "---\n", "\t", "\x00", "\u2028", "kind: any", "of: []", "id: x\n",
        "é²", "all: [time]", "10^400", "0", "n", "log(0)", "-n", "5*n", "b", "count", "any",
        "(" * 50, "[" * 50, "x" * 400, "__import__('os')",
    ]
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str]:
    """One of the good pack's files with a few words, lines or stretches replaced."""
    name = draw(st.sampled_from(FILES))
    text = TEXTS[name]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        if draw(st.booleans()):  # a whole value: from a colon or dash to the end of its line
            start = max(text.rfind(": ", 0, start), text.rfind("- ", 0, start), 0) + 2
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
        else:
            end = start + draw(st.integers(0, 30))
        text = text[:start] + draw(JUNK | st.text(max_size=8)) + text[end:]
    return name, text


@settings(max_examples=250, deadline=None)
@given(mutated())
def test_mutated_packs_never_raise(case: tuple[str, str]) -> None:
    name, text = case
    with tempfile.TemporaryDirectory() as folder:
        for other, content in TEXTS.items():
            path = Path(folder) / other
            path.parent.mkdir(exist_ok=True)
            path.write_bytes((text if other == name else content).encode("utf-8", "surrogatepass"))
        library = load_library([Folder(Path(folder))])
        lines = text.count("\n") + 2
        for problem in library.problems:
            assert problem.message.isprintable(), problem.message
            assert problem.line >= 1
            if problem.path == Path(folder) / name:
                assert problem.line <= lines
        assert library.packs or library.problems
        for pack in library.packs.values():
            _hold(pack)


def _hold(pack: Pack) -> None:
    """A pack that loads can be drawn, filled and graded."""
    for seed in (None, 1, 2):
        givens = givens_for(pack.scenario, seed)
        heard = Heard(0, read("O(n^2), 800 TB, memory is the bottleneck", context_of(pack.scenario)))
        grade(pack, givens, [heard])
        for text in (pack.scenario.opening, pack.scenario.closing, pack.rubric.strong_answer):
            fill(text, givens)


@settings(max_examples=200, deadline=None)
@given(st.text("ab:-[]{},&*!|>'\"%@` \n\t#?~0123.\\\x85\u2028", max_size=80))
def test_any_text_reads_or_is_told(text: str) -> None:
    document = read_yaml(text, Path("x.yaml"))
    assert document.value is not None or document.problems
