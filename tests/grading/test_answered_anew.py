"""A later message that puts a figure right, takes it back or restates it, and what an earlier one assumed for it."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

_PACKS = load_library().packs

CASES = [
    # scenario, check, messages, met, why
    ("pairwise-similarity", "matrix-memory", ["800 TB", "sorry I mean 800 GB"], False, "replaced by a wrong one"),
    ("pairwise-similarity", "matrix-memory", ["800 GB", "sorry I mean 800 TB"], True, "replaced by the right one"),
    ("pairwise-similarity", "matrix-memory", ["800 TB", "actually scratch that. 80 TB"], False, "taken back"),
    (
        "pairwise-similarity",
        "matrix-memory",
        ["800 TB", "sorry, the node has 2 TB of RAM"],
        True,
        "a supply, no answer",
    ),
    ("pairwise-similarity", "wall-clock", ["my CPU makes 1e9 a second", "4 hours for all"], False, "another rate's"),
    ("pairwise-similarity", "wall-clock", ["my CPU makes 1e9 a second", "2.4 years for all"], True, "that rate's"),
    ("pairwise-similarity", "wall-clock", ["7.7e16 MACs", "1e13 per second", "~2h"], True, "told step by step"),
    ("pairwise-similarity", "wall-clock", ["7.7e16 MACs", "1e13 per second", "~2 minutes"], False, "does not follow"),
    ("feature-pipeline", "memory", ["I store float32.", "39.6 GB"], True, "a data type told before"),
    ("feature-pipeline", "memory", ["I store float32.", "79.2 GB"], False, "right for another data type"),
    ("feature-pipeline", "memory", ["80 GB", "I'd store float32, that halves it"], True, "proposed afterwards"),
    ("feature-pipeline", "memory", ["80 GB", "no wait. 8 GB"], False, "taken back"),
    ("feature-pipeline", "memory", ["8 GB", "no wait. 80 GB"], True, "put right"),
    ("transformer-inference", "cache-memory", ["fp32", "the cache is 18.9 MB"], False, "right for fp16"),
    ("transformer-inference", "cache-memory", ["fp32", "the cache is 37.7 MB"], True, "right for fp32"),
    ("transformer-inference", "cache-memory", ["I make it 18,874,368 bytes with two-byte floats"], True, "a width"),
    ("pairwise-similarity", "bottleneck", ["compute is the bottleneck", "hmm no, memory"], True, "put right in a word"),
    ("pairwise-similarity", "bottleneck", ["memory is the bottleneck", "no, actually it's compute"], False, "a rival"),
    ("pairwise-similarity", "bottleneck", ["memory kills it", "final answer: compute"], False, "a rival, finally"),
    ("pairwise-similarity", "bottleneck", ["memory kills it", "no, the compute is fine"], True, "a rival let off"),
    ("pairwise-similarity", "bottleneck", ["memory kills it", "no ram no disk"], True, "a plain no corrects nothing"),
    ("pairwise-similarity", "bottleneck", ["4 hours", "no, compute"], False, "nothing there to be put right"),
    ("pairwise-similarity", "alternative", ["HNSW", "no, drop that. Spark with blocks."], False, "taken back"),
    ("pairwise-similarity", "alternative", ["HNSW, 30 GB", "scratch that, 15 GB in half"], True, "a figure taken back"),
    ("scaling-laws", "duration", ["2400 hours", "thats 10 days"], False, "restated with another value"),
    ("scaling-laws", "duration", ["2400 hours", "thats 100 days"], True, "restated rightly"),
    ("scaling-laws", "gpu-count", ["800", "no, 8000"], False, "replaced without a unit"),
    ("scaling-laws", "gpu-count", ["8000", "no, 800"], True, "put right without a unit"),
    (
        "pairwise-similarity",
        "time",
        ["time n²d", "the compute is quadratic, so it hurts"],
        True,
        "summed up, not replaced",
    ),
    ("pairwise-similarity", "time", ["time n²d", "No, the time is quadratic."], False, "replaced"),
    ("pairwise-similarity", "time", ["time n²d", "the time is linear"], False, "another growth"),
    ("pairwise-similarity", "time", ["time n²d", "so the time is n²"], False, "another formula"),
    ("scaling-laws", "gpu-count", ["800 GPUs", "No. 160 GB of states, at least 2-3 cards."], True, "about the memory"),
]


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), CASES)
def test_answered_anew(scenario: str, check: str, messages: list[str], met: bool, why: str) -> None:
    found = grade_messages(_PACKS[scenario], messages).grade.mark(check)
    assert (found.mark.value == "met") is met, f"{why}: {found}"
