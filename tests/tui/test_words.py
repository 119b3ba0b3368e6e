"""Clock, signs and the window over a long conversation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.tui.code_block import narrowed
from interviewer.tui.conversation import MOUNTED, Window
from interviewer.tui.words import clock_text, level_sign, mark_sign, stage_sign

CLOCKS = [
    (None, "no time limit", "an interview without a limit"),
    (1200.0, "20:00 left", "whole minutes"),
    (59.2, "1:00 left", "a second that has begun still counts"),
    (0.4, "0:01 left", "the last second"),
    (0.0, "time is up", "nothing left"),
    (3720.0, "1:02:00 left", "more than an hour"),
]


@pytest.mark.parametrize(("seconds", "expected", "why"), CLOCKS, ids=[c[2] for c in CLOCKS])
def test_clock(seconds: float | None, expected: str, why: str) -> None:
    assert clock_text(seconds) == expected, why


def test_every_sign_has_its_word_and_differs_without_colour() -> None:
    levels = [str(level_sign(t)) for t in ("strong_hire", "lean_hire", "no_hire")]
    marks = [str(mark_sign(m)) for m in ("met", "unmet", "unread")]
    stages = [str(stage_sign(s)) for s in ("open", "current", "done", "skipped")]
    for group in (levels, marks, stages):
        assert len(set(group)) == len(group)
        assert len({text[0] for text in group}) == len(group)
    assert str(level_sign("no_hire", assessed=False)) == "· not assessed"


def test_a_disputed_check_is_to_be_looked_at_unless_met() -> None:
    assert mark_sign("unmet", disputed=True).word == "to be looked at"
    assert mark_sign("met", disputed=True).word == "met"


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(["older", "newer", "more", "tail"]), max_size=60), st.integers(1, 500))
def test_the_window_is_bounded_and_inside(moves: list[str], total: int) -> None:
    window = Window().tail(total)
    for move in moves:
        if move == "more":
            total += 1
            window = window.tail(total)
        elif move == "tail":
            window = window.tail(total)
        else:
            window = window.older() if move == "older" else window.newer(total)
        assert 0 <= window.start < window.end <= total
        assert window.end - window.start <= MOUNTED


def test_every_utterance_can_be_reached() -> None:
    window, seen = Window().tail(450), set(range(350, 450))
    while window.start > 0:
        window = window.older()
        seen |= set(range(window.start, window.end))
    assert seen == set(range(450))
    while window.end < 450:
        window = window.newer(450)
    assert window.end == 450


NARROWED = [
    ("a = 1    # x\nbb = 2   # y", 40, "a = 1    # x\nbb = 2   # y", "what fits is untouched"),
    ("a = 1      # x\nbb = 2     # y", 12, "a = 1    # x\nbb = 2   # y", "comments move left together"),
    ("a = 1    # x\nbb = 2   # y", 4, "a = 1  # x\nbb = 2  # y", "two blanks stay"),
    ("x" * 20, 10, "x" * 20, "without comments nothing can give way"),
    ("    # only\na   # b" + "c" * 9, 12, "    # only\na  # b" + "c" * 9, "indentation is not a gap"),
]


@pytest.mark.parametrize(("code", "cells", "expected", "why"), NARROWED, ids=[c[3] for c in NARROWED])
def test_code_narrowed(code: str, cells: int, expected: str, why: str) -> None:
    assert narrowed(code, cells) == expected, why
