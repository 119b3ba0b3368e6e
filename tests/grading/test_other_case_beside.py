"""A growth with one of another case beside it stands, "n²d, or n² if d is fixed"; a choice between two is no answer."""

from __future__ import annotations

import pytest

from tests.grading.said import earns

CASES = [
    # scenario, check, message, met
    ("pairwise-similarity", "time", "O(n²d) (or O(n²) if d counts as a constant)", True),
    ("pairwise-similarity", "time", "n²d, or n² for fixed d", True),
    ("pairwise-similarity", "time", "O(n² d), or O(n² · 768) with our d", True),
    ("pairwise-similarity", "time", "O(n²·d), or O(n²) when d is constant", True),
    ("pairwise-similarity", "time", "O(n²d) or O(nd²)", False),
    ("pairwise-similarity", "time", "either n²d or n² for all pairs", False),
    ("pairwise-similarity", "time", "n²d or n² if I remember well", False),
    ("pairwise-similarity", "time", "n²d or n², if you like", False),
    ("feature-pipeline", "sort", "sort is O(n log n), or O(n) with radix sort", True),
    ("feature-pipeline", "sort", "sort is O(n) or O(n log n)", False),
    ("feature-pipeline", "groupby", "groupby O(n), or O(n log n) if it sorts", True),
    ("feature-pipeline", "groupby", "groupby O(n) or O(n log n)", False),
    ("feature-pipeline", "groupby", "O(n) or O(n log n) for the groupby, depends on whether it sorts.", False),
    ("scaling-laws", "flops-rule", "6ND (or 8ND with full activation recomputation)", True),
    ("scaling-laws", "flops-rule", "6ND, or 8ND if you recompute activations", True),
    ("scaling-laws", "flops-rule", "6ND or 8ND", False),
    ("scaling-laws", "flops-rule", "6ND holds as long as the context is not huge.", True),
    ("transformer-inference", "attention-remains", "t·d holds as long as nothing is windowed", True),
    ("scaling-laws", "flops", "Compute grows by a factor of 10 or of 100.", False),
    ("scaling-laws", "flops", "Compute grows by 10 · 10, or 100 in total.", True),
]


@pytest.mark.parametrize(("scenario", "check", "message", "met"), CASES)
def test_other_case_beside(scenario: str, check: str, message: str, met: bool) -> None:
    assert earns(scenario, check, [message]) is met
