"""Vocabulary without a claim earns nothing; terse answers still do."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.cases_hollow import CASES, Hollow

_PACKS = load_library().packs


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}: {case[4]}")
def test_hollow(case: Hollow) -> None:
    scenario, checks, messages, met, why = case
    grade = grade_messages(_PACKS[scenario], messages).grade
    for check in checks.split():
        assert (grade.mark(check).mark.value == "met") is met, f"{why}: {grade.mark(check)}"
