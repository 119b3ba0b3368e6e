"""Which words can be another one with a slip of the keys in it."""

from __future__ import annotations

import pytest

from interviewer.reading.slips import is_near, is_slip

WORDS = [
    # typed, meant, a slip, near by one, near by two
    ("mintue", "minute", True, True, True, "neighbours swapped"),
    ("minte", "minute", True, True, True, "a letter left out"),
    ("minutte", "minute", True, True, True, "a letter typed twice"),
    ("minuwte", "minute", False, True, True, "an extra letter makes other words of short ones"),
    ("mixute", "minute", False, True, True, "so does a wrong one"),
    ("agregaton", "aggregation", False, False, True, "two letters left out"),
    ("agregatn", "aggregation", False, False, False, "three letters left out"),
    ("sort", "store", False, False, True, "another word"),
]


@pytest.mark.parametrize(("typed", "meant", "slip", "one", "two", "why"), WORDS)
def test_slips(typed: str, meant: str, slip: bool, one: bool, two: bool, why: str) -> None:
    assert (is_slip(typed, meant), is_near(typed, meant), is_near(typed, meant, 2)) == (slip, one, two), why
