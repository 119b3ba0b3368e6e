"""A cost that is told anew in a correction takes the place of the one before; a part of it, or another step's, does not."""

from __future__ import annotations

import pytest

from tests.grading.said import earns, parted

_FP, _PW = "feature-pipeline", "pairwise-similarity"

CASES = [
    (_FP, "lag", "Shift within each user: one pass, O(n). Actually no: the lag step is O(f).", False),
    (_FP, "lag", "the lag is O(f). Actually no: the lag step is O(n).", True),
    (_FP, "lag", "The lag is O(n). Correction: the lag is O(1), just a pointer.", False),
    (_FP, "sort", "The sort is n log n. Actually no, the sort is O(n), radix.", False),
    (_FP, "sort", "The sort is O(n). Actually no, the sort is n log n.", True),
    (_FP, "groupby", "grouping is O(n). Sorry, the groupby is O(n²).", False),
    (_FP, "groupby", "grouping is O(n²). Sorry, the groupby is O(n).", True),
    (_FP, "aggregate", "Aggregating costs O(n). Hmm wait, aggregation costs O(u).", False),
    (_FP, "aggregate", "Aggregating costs O(u). Hmm wait, aggregation costs O(n).", True),
    (_FP, "lag", "The lag is O(n). || Correction: the lag is O(1).", False),
    (_FP, "lag", "The lag is O(n). Actually, the sort is n log n, too.", True),
    (_FP, "sort", "The sort is n log n. Actually, the lag is O(1).", True),
    (_FP, "groupby", "The groupby is O(n), the hash table takes O(u).", True),
    (_FP, "interactions", "Step 3 is O(f²n). Actually, each product is O(n).", True),
    (_PW, "time", "Time is O(n²d). Actually, the norms are only O(nd).", True),
]


@pytest.mark.parametrize(("scenario", "check", "line", "met"), CASES)
def test_what_was_told_last_stands(scenario: str, check: str, line: str, met: bool) -> None:
    assert earns(scenario, check, parted(line)) is met
