"""Every comparison of the table, as `interviewer compare` answers it."""

from __future__ import annotations

import pytest

from interviewer.reading.comparing import compare_answers
from tests.reading.growth.comparisons import rows


@pytest.mark.parametrize(
    ("expected", "answer", "variables", "assume", "relation", "simplified", "why"),
    rows(),
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_comparison(expected, answer, variables, assume, relation, simplified, why):
    found = compare_answers(expected, answer, variables, assume)
    assert found["relation"] == relation, why
    if simplified != "-":
        assert found["simplified"] is (simplified == "T"), why
    assert (found["growth"] is None) == (relation == "unread" and found["growth"] is None)


def test_the_table_is_large_enough():
    assert len(rows()) >= 400
