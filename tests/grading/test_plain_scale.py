"""Plain answers about what it takes at scale: how long, and what it fails on."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["pairwise-similarity"]

CASES = [
    (
        "wall-clock",
        True,
        ("O(n²d) time, O(n²) space", "7.7e16 MACs; a 3 GHz core with AVX does maybe 5e10, so 18 days"),
    ),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "about two and a half years on one core")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "On a laptop (1e11/s) 9 days.")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "2n²d = 1.5e17 FLOPs. V100 ~ 15 TFLOPs -> 1e4 s -> 3h")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "ten thousand seconds at 15 TFLOPS")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "It'd take a couple of hours on a good GPU")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "long, days maybe or years")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "it takes 77 seconds at 1 GFLOP/s")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "A few milliseconds on a GPU")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "On a single core it takes 4 hours")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "I'd say 100 years on one core")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "8 minutes on an A100 at peak, more like 20 in practice")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "The index is built in 4 hours on a GPU")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "Reading 400 TB from disk takes 4 hours")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "With HNSW it takes about 3 hours in total")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "FAISS does it in 2 hours on a GPU")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "7.68e16 / 1e13 = 7680 s")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "7680s on 1e13")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "some 4.3h")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "a GPU week? no: 1.5e17/2e13 is 7,700 s, about 2 hours")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "You can't store it.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "Where do you put 400 TB?")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "400 TB, nobody has this.")),
    (
        "bottleneck",
        True,
        ("O(n²d) time, O(n²) space", "The result alone is bigger than the RAM of any machine I know."),
    ),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "memory, clearly")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "So: compute ok, memory not ok.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "Compute: fine. Memory: no way.")),
    (
        "bottleneck",
        True,
        ("O(n²d) time, O(n²) space", "We'd need 5000 GPUs only to hold the output, that's the killer."),
    ),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "numpy will die with a MemoryError straight away")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "The time is bearable; 400 TB is not.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "Not the 4 hours but the 400 TB.")),
    (
        "bottleneck",
        True,
        ("O(n²d) time, O(n²) space", "It's rather the 400 TB than the 4 hours that makes it infeasible."),
    ),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "The 400 TB rather than the 4 hours.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "I can wait 4 hours. I can't buy 400 TB of RAM.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "memory first, time second")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "time first, memory second")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "The 4 hours rather than the 400 TB.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "Both are infeasible in Python")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "It's infeasible because 2.4 years is too long.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "The quadratic time.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "memory bandwidth")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "400 TB is no problem with enough disks.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "Memory is fine since you can write it to S3; the time isn't.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "Reading the 400 TB back from disk is the bottleneck.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "The input doesn't fit into RAM.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "E doesn't fit on the GPU, that's the problem.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "d is too large")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "Python is the bottleneck.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "the GIL")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "the O(n²d) compute is what makes it infeasible")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "it would need too many GPUs to finish in time")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "the cost: it would cost millions of dollars of compute")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "The exact product takes 4 hours on a GPU, so I'd use HNSW.")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "Brute force takes 4 hours on a GPU, FAISS does it in minutes.")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "Instead of HNSW, brute force would take 4 hours on a GPU.")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "Computing takes 4 hours, writing 400 TB to disk 11 hours.")),
    (
        "wall-clock",
        True,
        ("O(n²d) time, O(n²) space", "I'd go with FAISS, as the full computation takes 4 hours on an A100."),
    ),
    (
        "wall-clock",
        True,
        ("O(n²d) time, O(n²) space", "400 TB in float32, 4 hours at 10 TFLOP/s, memory. HNSW instead."),
    ),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "4 hours at 10 TFLOP/s")),
    ("wall-clock", True, ("O(n²d) time, O(n²) space", "The index is cheap. The exact thing takes 4 hours on a GPU.")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "Building the HNSW graph takes about 4 hours.")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "I'd build an index, that's 4 hours.")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "ScaNN gets through all queries in about 3 hours.")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "HNSW: 3 hours")),
    ("wall-clock", False, ("O(n²d) time, O(n²) space", "2 hours for FAISS on one GPU")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "Not the 4 hours but the 400 TB.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "The 400 TB rather than the 4 hours.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "The 4 hours rather than the 400 TB.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "Not the 400 TB but the 4 hours.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "time first, memory second")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "memory first, time second")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "time, memory comes second")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "So: compute ok, memory not ok.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "compute fine, memory no")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "memory ok, compute not ok")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "Both are infeasible in Python")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "All of that is infeasible.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "400 TB. That's infeasible.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "It's 400 TB", "That's the problem.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "E doesn't fit on the GPU, that's the problem.")),
    ("bottleneck", False, ("O(n²d) time, O(n²) space", "E won't fit in RAM.")),
    ("bottleneck", True, ("O(n²d) time, O(n²) space", "E fits in RAM but the result doesn't fit anywhere.")),
]


@pytest.mark.parametrize(("check", "met", "messages"), CASES, ids=[f"{c[0]} {c[2][-1]}" for c in CASES])
def test_marks(check: str, met: bool, messages: tuple[str, ...]) -> None:
    """The check is met, or not."""
    assert (grade_messages(PACK, list(messages)).grade.mark(check).mark is Mark.MET) == met
