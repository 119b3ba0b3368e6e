"""What is shown back as said: nothing that a message only names to take it back."""

from __future__ import annotations

import pytest

from interviewer.content.pack import context_of
from interviewer.grading.sayings import said_lines
from interviewer.reading.reader import read
from tests.answers.score import load

PACK = load().packs["pairwise-similarity"]
PROPOSED = "proposes approximate search"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("HNSW index, log n per lookup", True),
        ("forget tiles and use HNSW", True),
        ("I take brute force back. FAISS it is.", True),
        ("On second thought scrap HNSW, exact tiles on a cluster", False),
        ("I take back HNSW.", False),
        ("Scrap the index. LSH instead.", True),
    ],
)
def test_what_is_taken_back_is_not_shown_as_proposed(text: str, told: bool) -> None:
    assert (PROPOSED in said_lines(PACK, read(text, context_of(PACK.scenario)))) is told
