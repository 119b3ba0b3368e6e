"""Words that point back to the message before: what they say is said of what it named last."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

CASES = (
    ("step 3 is f²n, every pair of columns", "so yeah that's the bottleneck", True, "the step just named"),
    ("9,900 products times a million rows", "and that kills it", True, "what was counted"),
    ("the products take f²n memory", "that step is the worst, without a doubt", True, "a noun with the pointer"),
    ("the sort is n log n", "so that's the bottleneck", False, "another step was named"),
    ("step 3 is f²n, and then the sort is n log n", "that's the bottleneck", False, "another step was named last"),
    ("step 3 is f²n", "that's not the bottleneck though", False, "denied"),
    ("step 3 is f²n", "is that the bottleneck?", False, "asked"),
    ("step 3 is f²n", "it is the sort that hurts", False, "it names its own subject"),
)


@pytest.mark.parametrize(("before", "text", "met", "why"), CASES)
def test_pointing(before: str, text: str, met: bool, why: str) -> None:
    pack = load_library().packs["feature-pipeline"]
    mark = grade_messages(pack, [before, text]).grade.mark("bottleneck")
    assert (mark.mark.value == "met") is met, why
