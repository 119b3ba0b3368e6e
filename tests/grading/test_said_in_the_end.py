"""A figure that is only told on the way to the one that is said in the end, and one that stands."""

from __future__ import annotations

import pytest

from tests.grading.said import earns

_FP, _PW, _SL, _TI = "feature-pipeline", "pairwise-similarity", "scaling-laws", "transformer-inference"

CASES = [
    (_FP, "memory", "Step 3: 9,900 columns × 8 MB are 79.2 GB, but pandas shares memory, so effectively 8 GB.", False),
    (_FP, "memory", "Step 3: 79.2 GB, with unordered pairs and 25 features I'd say 2.4 GB.", True),
    (_FP, "memory", "Step 3: 79.2 GB. Selecting 20 features first, so I'd say 3 GB then.", True),
    (_FP, "memory", "Step 3: 79.2 GB, so I'd say we need a machine with 128 GB.", True),
    (_PW, "matrix-memory", "1e14 × 4 is 400 TB, most of it zero, so in effect 4 TB.", False),
    (_PW, "matrix-memory", "1e14 × 4 is 400 TB, so I'd say we store only the top 10 per row, 1 GB.", True),
    (_SL, "duration", "100 times, 100 days, but GPUs are faster for large matrices, so I'd say 40 days.", False),
    (_SL, "duration", "100 times, 100 days, so I'd say we need more GPUs, 800 of them for 24 hours.", True),
    (_SL, "gpu-count", "800, so I'd say 100 nodes of 8 GPUs.", True),
    (_TI, "cache-memory", "18.9 MB in fp16, but heads share it, so I'd say 2.4 MB.", False),
    (_TI, "cache-memory", "18.9 MB, but K and V are shared between heads, so it's an eighth of that: 2.4 MB.", False),
    (_TI, "cache-memory", "37.7 MB in fp32, in fp16 half, so I'd say 18.9 MB.", True),
]

_BEFORE = {_FP: ["n, n", "f²n time and memory", "n log n, n"], _SL: ["100 times"]}


@pytest.mark.parametrize(("scenario", "check", "line", "met"), CASES)
def test_the_figure_that_is_said_in_the_end_counts(scenario: str, check: str, line: str, met: bool) -> None:
    assert earns(scenario, check, [*_BEFORE.get(scenario, ()), line]) is met
