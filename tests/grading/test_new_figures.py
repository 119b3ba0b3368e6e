"""A figure or cost told in the place of an earlier one replaces it; a correction of one thing leaves others alone."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.cases_new_figures import CASES, Case

_PACKS = load_library().packs


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]}: {case[4]}")
def test_new_figures(case: Case) -> None:
    scenario, check, messages, met, why = case
    found = grade_messages(_PACKS[scenario], messages).grade.mark(check)
    assert (found.mark.value == "met") is met, f"{why}: {found}"


def test_the_evidence_is_the_new_figure() -> None:
    messages = ["36 MiB in fp32", "I take that back. One layer is enough, so 3 MiB."]
    mark = grade_messages(_PACKS["transformer-inference"], messages).grade.mark("cache-memory")
    assert (mark.evidence.message, mark.evidence.quote) == (1, "3 MiB")
