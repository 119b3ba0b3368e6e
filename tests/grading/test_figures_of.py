"""A right figure said of the wrong thing, for another data type, or worked out to a wrong one, earns nothing."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.cases_figures_of import CASES, Case
from tests.grading.cases_figures_said import SAID

_PACKS = load_library().packs


@pytest.mark.parametrize("case", [*CASES, *SAID], ids=lambda case: f"{case[1]}: {' | '.join(case[2])}")
def test_figures_of(case: Case) -> None:
    scenario, check, messages, met = case
    found = grade_messages(_PACKS[scenario], messages).grade.mark(check)
    assert (found.mark.value == "met") is met, found
