"""What is taken back, turned down, told otherwise or of another thing earns nothing; its honest twin does."""

from __future__ import annotations

import pytest

from tests.answers.score import graded
from tests.grading import (
    cases_after_the_fix,
    cases_first_thoughts,
    cases_left_to_others,
    cases_lone_and_faster,
    cases_looking_back,
    cases_mocked,
    cases_new_figures,
    cases_of_others,
    cases_other_case,
    cases_own_names,
    cases_pairwise_turns,
    cases_pipeline_beside,
    cases_pipeline_decided,
    cases_pipeline_in_words,
    cases_pipeline_plain_change,
    cases_pipeline_plain_costs,
    cases_pipeline_plain_limits,
    cases_pipeline_plain_size,
    cases_pipeline_plain_steps,
    cases_pipeline_traps,
    cases_put_down,
    cases_put_right,
    cases_said_by_reference,
    cases_settled,
    cases_thinking_aloud,
    cases_trap_and_twin,
)
from tests.grading.said import Case

CASES = [
    case
    for table in (
        cases_new_figures,
        cases_own_names,
        cases_said_by_reference,
        cases_of_others,
        cases_mocked,
        cases_put_down,
        cases_looking_back,
        cases_put_right,
        cases_settled,
        cases_first_thoughts,
        cases_left_to_others,
        cases_lone_and_faster,
        cases_trap_and_twin,
        cases_other_case,
        cases_thinking_aloud,
        cases_after_the_fix,
        cases_pairwise_turns,
        cases_pipeline_beside,
        cases_pipeline_decided,
        cases_pipeline_in_words,
        cases_pipeline_plain_change,
        cases_pipeline_plain_costs,
        cases_pipeline_plain_limits,
        cases_pipeline_plain_size,
        cases_pipeline_plain_steps,
        cases_pipeline_traps,
    )
    for case in table.CASES
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]}: {case[4]}")
def test_cases(case: Case) -> None:
    scenario, check, messages, met, why = case
    found = graded(scenario, messages).mark(check)
    assert (found.mark.value == "met") is met, f"{why}: {found}"


def test_the_evidence_is_the_new_figure() -> None:
    messages = ["36 MiB in fp32", "I take that back. One layer is enough, so 3 MiB."]
    mark = graded("transformer-inference", messages).mark("cache-memory")
    assert (mark.evidence.message, mark.evidence.quote) == (1, "3 MiB")
