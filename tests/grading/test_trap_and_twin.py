"""What is taken back, turned down or of another thing earns nothing; its honest twin does."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.cases_other_case import CASES as OF_OTHER_CASES
from tests.grading.cases_trap_and_twin import CASES, Case

_PACKS = load_library().packs


@pytest.mark.parametrize("case", [*CASES, *OF_OTHER_CASES], ids=lambda case: f"{case[1]}: {case[4]}")
def test_trap_and_twin(case: Case) -> None:
    scenario, check, messages, met, why = case
    found = grade_messages(_PACKS[scenario], messages).grade.mark(check)
    assert (found.mark.value == "met") is met, f"{why}: {found}"
