"""What a message that looks back puts down or sums up otherwise is taken back; what it only remarks on stands."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.cases_looking_back import CASES, Case

_PACKS = load_library().packs


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]}: {case[2][-1][:60]}")
def test_looking_back(case: Case) -> None:
    scenario, check, messages, met, why = case
    found = grade_messages(_PACKS[scenario], messages).grade.mark(check)
    assert (found.mark.value == "met") is met, f"{why}: {found}"
