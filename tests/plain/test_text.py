"""Text for a terminal: harmless, measured, wrapped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.plain.text import HARMFUL, safe, width, wrap

CASES = [
    ("plain n² text", "plain n² text", "nothing to do"),
    ("\x1b[2J\x1b]0;title\x07", "\\x1b[2J\\x1b]0;title\\x07", "escape sequences show as what they are"),
    ("\x9b31m", "\\x9b31m", "the one-character form of an escape"),
    ("a\tb", "a b", "a tab has no width of its own"),
    ("one\r\ntwo", "one\ntwo", "line ends stay"),
    ("abc\rxyz", "abcxyz", "a bare return can't write over the line"),
    ("\u202egnp.exe", "\\u202egnp.exe", "nothing reorders the line"),
    ("half \ud83d", "half \\ud83d", "half a character can't be encoded"),
    ("👍 日本", "👍 日本", "wide characters are fine"),
]


@pytest.mark.parametrize(("text", "shown", "why"), CASES, ids=[why for _, _, why in CASES])
def test_safe(text: str, shown: str, why: str) -> None:
    assert safe(text) == shown


@given(st.text(st.characters() | st.characters(categories=("Cs", "Cc"))))
def test_nothing_harmful_is_left(text: str) -> None:
    assert not HARMFUL.search(safe(text))
    safe(text).encode("utf-8")


@pytest.mark.parametrize(
    ("text", "cells"),
    [("abc", 3), ("日本", 4), ("👍", 2), ("é", 1), ("e\u0301", 1), ("n²·d", 4), ("a\u200bb", 2), ("", 0)],
)
def test_width_counts_cells(text: str, cells: int) -> None:
    assert width(text) == cells


@given(st.text(st.sampled_from("ab 日é\n"), max_size=200), st.integers(20, 60))
def test_wrap_keeps_every_word_and_fits_where_words_do(text: str, limit: int) -> None:
    wrapped = wrap(text, limit)
    assert wrapped.split() == text.split()
    for line in wrapped.split("\n"):
        assert width(line) <= limit or len(line.split()) == 1


def test_an_indent_stands_on_every_line() -> None:
    assert wrap("one two three four five six", 24, indent="    ").split("\n") == [
        "    one two three four",
        "    five six",
    ]
