"""A line that begins with a label is a line of its own; one that goes on in small letters was wrapped."""

from __future__ import annotations

import pytest

from tests.grading.said import earns

LONG = "kept: the embeddings of all the tokens, so that the lookup in the table is not repeated"


@pytest.mark.parametrize("line", ["left: all of K, V, Q", "remaining -> K, V, Q", "to do = K, V, Q", "still left: K, V, Q"])
def test_a_label_begins_a_line_of_its_own(line: str) -> None:
    assert not earns("transformer-inference", "cache-benefit", [f"{LONG}\n{line}"])


@pytest.mark.parametrize("line", ["of all the earlier tokens, in each layer", "so that they are not computed again"])
def test_a_wrapped_line_goes_on(line: str) -> None:
    first = "The cache is the place where the decoder puts aside, once computed, the keys and values"
    assert earns("transformer-inference", "cache-benefit", [f"{first}\n{line}"])
