"""More growths in one message than any answer has: the first and the last are compared, the rest told as not read."""

from __future__ import annotations

import pytest

from interviewer.content.rules import ComplexityRule
from interviewer.grading import Mark, Note
from interviewer.grading.compiled import compile_pack
from interviewer.grading.costs.complexity import complexity_findings
from interviewer.grading.findings import Finding
from tests.grading.packs import graded, hear, pack

UNREAD = "not read: too many different growths in one message"


def with_right_one(place: int | None, count: int) -> str:
    """So many different growths, the right one at this place."""
    return " ".join("O(n log n)." if at == place else f"O(n^{at + 2})." for at in range(count))


def findings(text: str) -> list[Finding]:
    """What the check of the time finds in a message."""
    held = pack()
    rule = held.rubric.check("time").rule
    assert isinstance(rule, ComplexityRule)
    (heard,) = hear(held, text)
    return list(complexity_findings(rule, heard, compile_pack(held), {}, asked_for=False))


@pytest.mark.parametrize("place", range(12))
def test_a_dozen_different_growths_are_all_compared(place: int) -> None:
    assert graded(with_right_one(place, 12)).mark("time").mark is Mark.MET


@pytest.mark.parametrize(
    ("place", "mark"), [(0, Mark.MET), (5, Mark.MET), (6, Mark.UNMET), (13, Mark.UNMET), (14, Mark.MET), (19, Mark.MET)]
)
def test_of_more_the_first_and_the_last_six_are_compared(place: int, mark: Mark) -> None:
    assert graded(with_right_one(place, 20)).mark("time").mark is mark


def test_what_is_not_compared_is_told_as_not_read() -> None:
    found = findings(with_right_one(None, 20))
    unread = [at for at, one in enumerate(found) if one.read == UNREAD]
    assert unread == list(range(6, 14))
    assert all((found[at].note is Note.UNREAD_NOTATION) is (at in unread) for at in range(20))


def test_one_growth_said_over_and_over_is_one() -> None:
    text = " ".join(["O(n^2)."] * 12 + ["O(n log n)."] + ["O(n^3)."] * 12)
    assert graded(text).mark("time").mark is Mark.MET
    assert not any(one.read == UNREAD for one in findings(text))


def test_of_very_many_alike_the_first_and_the_last_are_judged() -> None:
    assert len(findings("O(n^2). " * 70)) == 48
