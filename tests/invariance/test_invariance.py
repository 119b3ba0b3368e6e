"""Marks survive how people type: on a sample of the labelled answers, for each way of typing them."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b

import pytest

from tests.invariance.changes import CHANGES
from tests.invariance.measure import measure, measure_order
from tests.invariance.order import free_of_order
from tests.labelled import Answer, answers

GOAL = 0.98
SESSIONS, STATEMENTS = 40, 160


@cache
def sample() -> tuple[Answer, ...]:
    """The same answers in every run, drawn by their names; `python -m tests.invariance` takes all."""
    drawn = sorted(answers(), key=lambda answer: blake2b(answer.name.encode(), digest_size=8).digest())
    sessions = [answer for answer in drawn if answer.session]
    return (*sessions[:SESSIONS], *[answer for answer in drawn if not answer.session][:STATEMENTS])


@pytest.mark.parametrize("change", CHANGES)
def test_marks_stay(change: str) -> None:
    share, moved = measure(change, sample())
    assert share.marks > 60
    assert share.unchanged >= GOAL, [(m.answer.name, m.check, m.before, m.after) for m in moved]


def test_marks_stay_in_another_order() -> None:
    share, moved = measure_order(answers())
    assert share.marks > 100
    assert share.unchanged >= GOAL, [(m.answer.name, m.check, m.before, m.after) for m in moved]


@pytest.mark.parametrize(
    ("change", "typed", "changed"),
    [
        ("all lower case", "Time is O(N)", "time is o(n)"),
        ("doubled spaces", "a b\n  c d", "a  b\n  c  d"),
        ("curly quotes", "it's \"n\", 'm'", "it’s “n”, ‘m’"),
        ("no punctuation at line ends", "n^2.\nis it n?", "n^2\nis it n?"),
        ("powers as ^", "n² + n**2 + 10¹⁴", "n^2 + n^2 + 10^14"),
        ("powers as **", "n^2 and 10^14, **bold**2", "n**2 and 10**14, **bold**2"),
        ("powers as superscripts", "n^2, n^{3}, 10**14, 2^2.5", "n², n³, 10¹⁴, 2^2.5"),
    ],
)
def test_what_a_change_does(change: str, typed: str, changed: str) -> None:
    assert CHANGES[change](typed) == changed


def test_a_typing_error_is_one_slip_in_one_long_word() -> None:
    typed = "The quadratic matrix is short, `interactions`"
    slip = CHANGES["typing error in a long word"](typed)
    assert slip == CHANGES["typing error in a long word"](typed)
    assert abs(len(slip) - len(typed)) <= 1
    differing = [(a, b) for a, b in zip(typed.split(), slip.split(), strict=True) if a != b]
    assert len(differing) == 1
    assert len(differing[0][0]) >= 7
    assert CHANGES["typing error in a long word"]("short words only") == "short words only"


@pytest.mark.parametrize(
    ("messages", "free", "why"),
    [
        (
            ("The running time is O(n^2 d) for all pairs.", "The result matrix takes O(n^2) extra space.", ""),
            True,
            "each says what it is about",
        ),
        (("n^2 d", "The result matrix takes O(n^2) extra space."), False, "a terse answer answers a question"),
        (("The running time is O(n^2 d) for all pairs.", "So that needs 800 TB of memory in total."), False, "so that"),
        (("The time is O(n) for every single pair.", "I meant the time is O(n^2 d) there."), False, "a correction"),
        (("The time is O(m^2 d) where m is the rows.", "The result matrix takes O(m^2) extra."), False, "binds a name"),
    ],
)
def test_what_is_free_of_order(messages: tuple[str, ...], free: bool, why: str) -> None:
    assert free_of_order(Answer("x/sessions-x", "x", "x", "", messages, ())) is free, why
