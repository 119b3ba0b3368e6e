"""The throughput that a time was worked out from, and the thing that a bare verb speaks of."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["pairwise-similarity"]

CASES = [
    ("wall-clock", False, ("N^2 time", "10^14 * 4 = 400 GB, and 10^14 ops at 10^9 is 10^5 s, about a day.")),
    ("wall-clock", False, ("N^2 time", "1e14 operations, 1e9 per second, so 1e5 seconds.")),
    ("wall-clock", False, ("N^2 time", "1e14 pairs at a billion a second is about 28 hours.")),
    ("wall-clock", False, ("N^2 time", "1e14 operations on a 1 GHz machine, 28 hours.")),
    ("wall-clock", False, ("N^2 time", "1e14 ops by 1e9 gives 28 hours.")),
    ("wall-clock", False, ("N^2 time", "1e14 over 1e9, so 28 hours.")),
    ("wall-clock", False, ("N^2 time", "1e14 operations with 1e10 is 1e4 seconds, so some 3 hours.")),
    ("wall-clock", False, ("N^2 time", "1e14 operations with 1e10 is some 3 hours.")),
    ("wall-clock", True, ("N^2 time", "7.7e16 ops at 1e9 is 7.7e7 s, about 2.4 years.")),
    ("wall-clock", True, ("N^2 time", "7.7e16 ops at 10^13 is 7700 s, about 2 hours.")),
    ("wall-clock", True, ("N^2 time", "1e14 pairs, 768 each, so 7.7e16; at 10^13 that is 2 hours.")),
    ("wall-clock", True, ("N^2 time", "1e14 pairs times 768 at 10^13 is 2 hours.")),
    ("wall-clock", True, ("N^2 time", "1e17 at 1e13 makes 3 hours")),
    (
        "bottleneck",
        True,
        ("n squared d, and n squared extra", "well the 15 thousand seconds don't worry me, the 400 terabytes do"),
    ),
    (
        "bottleneck",
        True,
        ("n squared d, and n squared extra", "I wouldn't worry about the compute. The memory is the bottleneck."),
    ),
    ("bottleneck", False, ("n squared d, and n squared extra", "I wouldn't worry about memory.")),
    (
        "bottleneck",
        False,
        ("n squared d, and n squared extra", "Don't worry about the memory, it's the compute that is the bottleneck."),
    ),
    ("bottleneck", False, ("n squared d, and n squared extra", "The 400 TB don't worry me.")),
    ("bottleneck", False, ("n squared d, and n squared extra", "The 400 TB don't worry me, the two years do.")),
    ("bottleneck", True, ("n squared d, and n squared extra", "The two years don't worry me, the 400 TB do.")),
    (
        "bottleneck",
        True,
        ("n squared d, and n squared extra", "Don't worry, I'll get there: memory is the bottleneck."),
    ),
    ("bottleneck", False, ("Not memory. Compute.",)),
]


@pytest.mark.parametrize(("check", "met", "messages"), CASES, ids=[f"{c[0]} {c[2][-1]}" for c in CASES])
def test_marks(check: str, met: bool, messages: tuple[str, ...]) -> None:
    """The check is met, or not."""
    assert (grade_messages(PACK, list(messages)).grade.mark(check).mark is Mark.MET) == met
