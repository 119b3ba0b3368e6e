"""A long word behind words that take back is read once, and not cut in every way; else these never end."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

_PACKS = load_library().packs


@pytest.mark.parametrize("lead", ["taking the ", "i take ", "forget "])
def test_a_long_word(lead: str) -> None:
    messages = ["HNSW", lead + "a" * 2000 + " x"]
    found = grade_messages(_PACKS["pairwise-similarity"], messages).grade.mark("alternative")
    assert found.mark.value == "met"
