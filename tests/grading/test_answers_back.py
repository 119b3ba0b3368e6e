"""Earlier answers that a message takes back by pointing at them: by their place, or by what they were about."""

from __future__ import annotations

import pytest

from interviewer.grading import Mark
from tests.answers.score import graded
from tests.grading.cases_answers_back import INTERVIEWS, STANDS, TAKEN_BACK
from tests.grading.cases_answers_right import PUT_RIGHT


def _met(scenario: str, messages: list[str]) -> set[str]:
    return {mark.check for mark in graded(scenario, messages).marks if mark.mark is Mark.MET}


def _rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("interview", "checks", "last"), _rows(TAKEN_BACK))
def test_what_is_pointed_at_is_lost_and_nothing_else(interview: str, checks: str, last: str) -> None:
    scenario, messages = INTERVIEWS[interview]
    assert _met(scenario, messages) - _met(scenario, [*messages, last]) == set(checks.split())


@pytest.mark.parametrize(("interview", "last"), _rows(STANDS))
def test_what_is_not_taken_back_stands(interview: str, last: str) -> None:
    scenario, messages = INTERVIEWS[interview]
    assert _met(scenario, messages) <= _met(scenario, [*messages, last])


@pytest.mark.parametrize(("scenario", "checks", "messages"), PUT_RIGHT)
def test_what_is_put_right_counts(scenario: str, checks: str, messages: list[str]) -> None:
    assert set(checks.split()) <= _met(scenario, messages)
