"""A claim counts as the candidate stands to it: doubted, quoted, asked or taken back it does not; said with care it does."""

from __future__ import annotations

import pytest

from tests.grading.cases_claims import CLAIMED, NOT_CLAIMED
from tests.grading.said import Phrase

CLAIMS = (
    Phrase("pairwise-similarity", "time", "the time is O(n²d)"),
    Phrase("pairwise-similarity", "space", "the extra memory is O(n²)"),
    Phrase("pairwise-similarity", "matrix-memory", "the matrix takes 400 TB in float32"),
    Phrase("pairwise-similarity", "wall-clock", "it takes about 2 hours on an A100"),
    Phrase("pairwise-similarity", "bottleneck", "memory is the bottleneck"),
    Phrase("feature-pipeline", "interactions", "the pairwise products cost O(f²n)"),
    Phrase("feature-pipeline", "memory", "the products take about 80 GB"),
    Phrase("feature-pipeline", "bottleneck", "step 3 is the bottleneck"),
    Phrase(
        "transformer-inference",
        "cache-benefit",
        "the cache stores the keys and values so that they are not recomputed",
    ),
    Phrase("transformer-inference", "attention-remains", "attention over the cache is still O(t·d) per token"),
    Phrase("transformer-inference", "cache-memory", "the cache takes 18.9 MB in fp16"),
    Phrase("scaling-laws", "flops", "the big run takes 1.2e22 FLOPs"),
    Phrase("scaling-laws", "flops-rule", "training takes 6ND FLOPs"),
    Phrase("scaling-laws", "duration", "it takes 100 days on the same GPUs"),
    Phrase("scaling-laws", "gpu-count", "you need 800 GPUs"),
    Phrase("scaling-laws", "memory", "the training state takes 160 GB"),
)


@pytest.mark.parametrize("sentence", NOT_CLAIMED)
def test_what_is_not_claimed_earns_nothing(sentence: str) -> None:
    assert [claim.check for claim in CLAIMS if claim.met(sentence)] == []


@pytest.mark.parametrize("sentence", CLAIMED)
def test_what_is_claimed_counts(sentence: str) -> None:
    assert [claim.check for claim in CLAIMS if not claim.met(sentence)] == []
