"""What can't be done is rejected, not what it costs nor the reason why: '400 TB, so it does not work'."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["pairwise-similarity"]

CASES = [
    ("bottleneck", True, ("doesnt fit in ram",)),
    ("bottleneck", True, ("doesnt fit in ram so thats why",)),
    ("bottleneck", True, ("doesnt fit in ram :) so thats why",)),
    ("bottleneck", True, ("doesnt fit in ram :)",)),
    (
        "bottleneck",
        True,
        (
            "time: linear in n I think, cause numpy does it all in one shot in C. memory: n*n for the result",
            "400TB (f32). for time, on gpu probs 1 sec",
            "doesnt fit in ram so thats why",
        ),
    ),
    (
        "bottleneck",
        True,
        (
            "time n² d",
            "It's too much memory, that is why it doesn't work",
            "Maybe reduce d first with PCA from 768 to 64? Then it's 12 times cheaper.",
        ),
    ),
    ("bottleneck", True, ("time n² d", "It's too much memory, that is why it doesn't work")),
    ("bottleneck", True, ("time n² d", "It's too much memory, that's why it doesn't work.")),
    ("bottleneck", True, ("time n² d", "It's too much memory, that is why it's infeasible.")),
    ("bottleneck", True, ("time n² d", "Too much memory, that is why it can't be done.")),
    ("bottleneck", True, ("time n² d", "Too much memory, so it doesn't work")),
    ("bottleneck", True, ("time n² d", "Too much memory. That's why it doesn't work")),
    ("bottleneck", True, ("time n² d", "Too much memory. Doesn't work like this.")),
    ("bottleneck", False, ("time n² d", "It's too slow, that is why it doesn't work")),
    ("matrix-memory", True, ("Time n^2 d", "400 TB in float32, so it doesn't work.")),
    ("matrix-memory", True, ("Time n^2 d", "That's 400 TB in float32, so it won't work.")),
    ("matrix-memory", True, ("Time n^2 d", "400 TB in float32. It doesn't work.")),
    ("matrix-memory", True, ("Time n^2 d", "400 TB in float32. That won't work.")),
    ("matrix-memory", True, ("Time n^2 d", "The result is 400 TB in float32. That is not an option.")),
    ("matrix-memory", True, ("Time n^2 d", "The result is 400 TB in float32, that's out of the question.")),
    ("matrix-memory", True, ("Time n^2 d", "The result is 400 TB in float32. Makes no sense.")),
    ("matrix-memory", True, ("Time n^2 d", "The result is 400 TB in float32, which makes no sense to store.")),
    ("matrix-memory", True, ("Time n^2 d", "The result is 400 TB in float32, which is not practical.")),
    ("matrix-memory", True, ("Time n^2 d", "The result is 400 TB in float32, that's not feasible.")),
    ("matrix-memory", False, ("Time n^2 d", "The result is 400 TB in float32. That's wrong, it's 40 GB.")),
    ("wall-clock", True, ("Time n^2 d", "On one core it is 2.4 years, so it doesn't work.")),
    ("wall-clock", True, ("Time n^2 d", "On one core it is 2.4 years. That won't work.")),
    ("wall-clock", True, ("Time n^2 d", "On one core it is 2.4 years, that is not an option.")),
    ("bottleneck", True, ("Time n^2 d", "The memory is the limit, so it doesn't work.")),
    ("bottleneck", True, ("Time n^2 d", "No machine has that much memory, so it doesn't work.")),
    ("bottleneck", True, ("Time n^2 d", "The matrix does not fit in RAM, so this doesn't work.")),
    ("bottleneck", True, ("Time n^2 d", "It doesn't fit in memory, that's why it doesn't work.")),
    ("bottleneck", True, ("Time n^2 d", "It doesn't fit in memory. So it doesn't work.")),
    ("bottleneck", True, ("Time n^2 d", "Memory is the bottleneck, so it can't be done.")),
    ("bottleneck", True, ("Time n^2 d", "The output exceeds any RAM, therefore it does not work.")),
    ("bottleneck", True, ("Time n^2 d", "You run out of memory and then it doesn't work.")),
    ("time", True, ("Time is n^2 d, so it doesn't scale.",)),
    ("time", True, ("It's n^2 d, that does not scale.",)),
    ("time", True, ("It's n^2 d. It does not scale.",)),
    ("time", True, ("n²d time, n² memory, so it won't work for large n.",)),
    ("space", True, ("n²d time, n² memory, so it won't work for large n.",)),
    ("time", True, ("It's O(n² d), which won't work at that size.",)),
    ("alternative", False, ("FAISS is approximate, so it doesn't work.",)),
    ("alternative", False, ("FAISS needs too much memory, so it doesn't work.",)),
    ("alternative", False, ("FAISS? It's approximate, so that won't do.",)),
    ("alternative", False, ("I thought of HNSW. It doesn't work here.",)),
    ("alternative", False, ("HNSW has too low a recall, so that is not an option.",)),
    ("alternative", False, ("With FAISS you lose exactness, so it doesn't work.",)),
]


@pytest.mark.parametrize(("check", "met", "messages"), CASES, ids=[f"{c[0]} {c[2][-1]}" for c in CASES])
def test_marks(check: str, met: bool, messages: tuple[str, ...]) -> None:
    """The check is met, or not."""
    assert (grade_messages(PACK, list(messages)).grade.mark(check).mark is Mark.MET) == met
