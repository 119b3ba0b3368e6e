"""What a later message turns down or tells otherwise is taken back; what only sounds like that stands."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.cases_put_down import CASES, Case

_PACKS = load_library().packs


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]}: {case[2][-1][:60]}")
def test_put_down(case: Case) -> None:
    scenario, check, messages, met, why = case
    found = grade_messages(_PACKS[scenario], messages).grade.mark(check)
    assert (found.mark.value == "met") is met, f"{why}: {found}"
