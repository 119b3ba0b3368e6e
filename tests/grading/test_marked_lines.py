"""Answers, one a line, with the checks that they earn and do not earn; why stands above them in their file."""

from __future__ import annotations

import pytest

from tests.grading import (
    cases_as_pasted,
    cases_asked_or_withheld,
    cases_cache_told_otherwise,
    cases_denied_and_right,
    cases_headed_figures,
    cases_left_open,
    cases_named_by_value,
    cases_of_each_so_many,
    cases_pairwise_as_typed,
    cases_pairwise_engineers,
    cases_pairwise_engineers_instead,
    cases_quotations,
    cases_quoted_and_own,
    cases_quoted_in_other_words,
    cases_remarks,
    cases_results_miswritten,
    cases_said_beside,
    cases_said_in_passing,
    cases_steps_meant,
    cases_taken_back_together,
    cases_terms_listed,
    cases_time_and_space,
    cases_told_in_words,
    cases_turned_round,
)
from tests.grading.said import earns, marked

FILES = (
    cases_as_pasted,
    cases_asked_or_withheld,
    cases_cache_told_otherwise,
    cases_denied_and_right,
    cases_headed_figures,
    cases_left_open,
    cases_named_by_value,
    cases_of_each_so_many,
    cases_pairwise_as_typed,
    cases_pairwise_engineers,
    cases_pairwise_engineers_instead,
    cases_quotations,
    cases_quoted_and_own,
    cases_quoted_in_other_words,
    cases_remarks,
    cases_results_miswritten,
    cases_said_beside,
    cases_said_in_passing,
    cases_steps_meant,
    cases_taken_back_together,
    cases_terms_listed,
    cases_time_and_space,
    cases_told_in_words,
    cases_turned_round,
)
CASES = [case for file in FILES for case in marked(file.LINES)]


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), CASES)
def test_what_a_line_earns(scenario: str, check: str, messages: list[str], met: bool, why: str) -> None:
    assert earns(scenario, check, messages) is met, f"{why}: {messages}"
