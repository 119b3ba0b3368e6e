"""Hostile text on a screen: visible, bounded, never a control."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from interviewer.tui.showing import cut_to_cells, fit, one_line, visible

CASES = [
    ("n^2 d", "n^2 d", "plain text is untouched"),
    ("a\nb", "a\nb", "newlines stay"),
    ("a\r\nb", "a\nb", "a Windows line end is one line end"),
    ("a\tb", "a    b", "a tab is blanks, so that nothing jumps"),
    ("\x1b[31mred", "␛[31mred", "an escape is shown, not obeyed"),
    ("a\x07b\x00", "a␇b␀", "bell and null are shown"),
    ("a\x7fb", "a␡b", "delete is shown"),
    ("a\x9bb", "a<U+009B>b", "an eight-bit control is named"),
    ("a\u202eb", "a<U+202E>b", "a direction override is named"),
    ("a\u2066b\u2069", "a<U+2066>b<U+2069>", "isolates are named"),
    ("a\u2028b", "a<U+2028>b", "a line separator breaks no line"),
    ("a\ud800b", "a?b", "a lone surrogate can't be written to a terminal"),
    ("[/] [red]x[/red]", "[/] [red]x[/red]", "markup is text"),
    ("שלום 👩‍💻", "שלום 👩‍💻", "right-to-left and joined emoji are what people write"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES, ids=[c[2] for c in CASES])
def test_visible(text: str, expected: str, why: str) -> None:
    assert visible(text) == expected, why


def test_long_text_is_cut_with_a_count() -> None:
    shown = visible("x" * 100_000)
    assert shown.endswith("... (96,000 more characters kept)")
    assert len(shown) < 4_100


def test_many_lines_are_cut_with_a_count() -> None:
    shown = visible("a\n" * 500, lines=10)
    assert shown.count("\n") == 9
    assert "more characters kept)" in shown


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=300))
def test_nothing_shown_is_a_control(text: str) -> None:
    for shown in (visible(text), one_line(text)):
        assert not any((ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 for c in shown)
        assert not any(0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069 for c in shown)
    assert "\n" not in one_line(text)


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=80), st.integers(1, 60))
def test_fit_is_exact_in_cells(text: str, cells: int) -> None:
    shown = one_line(text)
    assert cell_len(fit(shown, cells)) == cells
    assert cell_len(cut_to_cells(shown, cells)) <= cells


def test_wide_characters_count_two_cells() -> None:
    assert fit("日本語", 4) == "日… "
    assert fit("日本", 6, right=True) == "  日本"
