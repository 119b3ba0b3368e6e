"""An option that a later sentence names with a figure of its own is not that of the figure before it."""

from __future__ import annotations

import pytest

from tests.grading.said import earns

CASES = [
    # scenario, check, message, met
    ("feature-pipeline", "memory", "79.2 GB. I'd choose ten features, then 45 unordered pairs make 0.36 GB.", True),
    ("feature-pipeline", "memory", "So 79 GB. With top 10 features → 45 unordered pairs → 0.36 GB", True),
    ("feature-pipeline", "memory", "79.2 GB. Unordered pairs alone would halve it to 39.6 GB.", True),
    ("feature-pipeline", "memory", "39.6 GB. That is with unordered pairs; with ordered ones it's 79.2 GB.", True),
    ("feature-pipeline", "memory", "Bottleneck ⟶ step 3, 79 GB. Fix ⟶ combinations", True),
    ("feature-pipeline", "memory", "79 GB\nfix = unordered pairs", True),
    ("feature-pipeline", "memory", "79.2 GB. That's for unordered pairs.", False),
    ("feature-pipeline", "memory", "79.2 GB. That's for unordered pairs, my laptop has 16 GB.", False),
    ("pairwise-similarity", "matrix-memory", "It takes 400 TB. I assume float32, float64 would be 800 TB.", True),
    ("pairwise-similarity", "matrix-memory", "It takes 800 TB. With float32 it's 400 TB.", True),
    ("pairwise-similarity", "matrix-memory", "It takes 800 TB. That's float32; float64 needs 1.6 PB.", False),
    ("pairwise-similarity", "matrix-memory", "It takes 800 TB. I use float32, and a node has 2 TB.", False),
    ("transformer-inference", "cache-memory", "37.7 MB. In fp16 it's 18.9 MB.", True),
    ("transformer-inference", "cache-memory", "37.7 MB. That's fp16, and the A100 has 80 GB.", False),
]


@pytest.mark.parametrize(("scenario", "check", "message", "met"), CASES)
def test_options_of_others(scenario: str, check: str, message: str, met: bool) -> None:
    assert earns(scenario, check, [message]) is met
