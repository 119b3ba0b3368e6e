"""Figures as half of Europe writes them: commas for points, points for marks of thousands."""

from __future__ import annotations

import pytest

from tests.grading.said import by_line, earns, parted

EARNED = {
    ("feature-pipeline", "memory"): """
9.900 columns × 1.000.000 rows × 8 bytes = 79.200.000.000 bytes, so 79,2 GB
with float64 it would be 79,2 GB, with float32 39,6 GB
7,92·10^10 Bytes
0,0792 TB
""",
    ("pairwise-similarity", "matrix-memory"): """
10.000.000² · 4 B = 400.000.000.000.000 B = 400 TB
400.000 GB in float32
363,8 TiB for float32
""",
    ("pairwise-similarity", "wall-clock"): """
7,68·10^16 MACs, at 10^13 FLOP/s that's 7.680 s to 15.360 s
1,536·10^17 FLOP on 10 TFLOP/s: 15.360 s ≈ 4,3 h
""",
    ("transformer-inference", "cache-memory"): """
2 × 12 × 512 × 768 × 4 B = 37.748.736 B ≈ 37,7 MB
36.864 Byte per token, · 512 = 18.874.368 Byte
""",
    ("scaling-laws", "duration"): """
24 h × 100 = 2.400 h
2.400 hours are 100,0 days
""",
    ("scaling-laws", "scaling-efficiency"): """
100 days || Theoretical 800 pieces. Practical with an efficiency of 0,7: 800/0,7 = 1.143 pieces.
100 days || Ideal: 800 units. Real, at 75 %: 1.067 units.
100 days || 800, eff. 0,65 → 1.231
100 days || ideal 800; realistic 1.000-1.200 GPUs
""",
}
MISSED = {
    ("feature-pipeline", "memory"): """
79,2 MB
9.900 columns x 8 bytes = 79,2 kB
""",
    ("pairwise-similarity", "matrix-memory"): """
0,4 TB in float32
400.000 MB
""",
    ("pairwise-similarity", "wall-clock"): """
1,536·10^17 FLOP at 10 TFLOP/s is 15,36 seconds
""",
    ("transformer-inference", "cache-memory"): """
1,57 MB
""",
    ("scaling-laws", "duration"): """
2,4 h
""",
    ("scaling-laws", "scaling-efficiency"): """
100 days || 800 pieces at an efficiency of 1,0
""",
}


@pytest.mark.parametrize(("scenario", "check", "line"), by_line(EARNED))
def test_earned(scenario: str, check: str, line: str) -> None:
    assert earns(scenario, check, parted(line))


@pytest.mark.parametrize(("scenario", "check", "line"), by_line(MISSED))
def test_missed(scenario: str, check: str, line: str) -> None:
    assert not earns(scenario, check, parted(line))
