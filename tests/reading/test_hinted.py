"""Patterns that are searched only where a hint stands find what they would find without."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.grading.figures.standing import later
from interviewer.grading.taken_back import withdrawn
from interviewer.reading.hinted import Hinted
from interviewer.reading.taking_back import takebacks
from tests.labelled import answers

PATTERNS = {
    f"{module.__name__}.{name}": value
    for module in (later, takebacks, withdrawn)
    for name, value in vars(module).items()
    if isinstance(value, Hinted)
}
_TYPED = st.characters(codec="ascii")


@pytest.mark.parametrize("name", PATTERNS)
def test_every_match_holds_a_hint(name: str) -> None:
    pattern = PATTERNS[name]

    # The strategy is made once for a pattern: making it takes far longer than drawing from it.
    @given(st.from_regex(pattern.pattern, alphabet=_TYPED))
    def holds(text: str) -> None:
        assert pattern.hinted(text), f"no hint in {text!r}"

    holds()


@pytest.mark.parametrize("name", PATTERNS)
def test_nothing_is_missed_in_labelled_answers(name: str) -> None:
    pattern = PATTERNS[name]
    texts = [message for answer in answers(("dev", "own")) for message in answer.messages]
    found = [text for text in texts if pattern.pattern.search(text)]
    assert found
    assert [text for text in found if not pattern.hinted(text)] == []


def test_a_part_of_a_text_is_searched_as_by_the_pattern_itself() -> None:
    pattern = Hinted(r"(?<=so )\bwait\b", "wait")
    assert pattern.search("so wait", 3) is not None
    assert pattern.search("so wait", 0, 6) is None
    assert pattern.search("so what") is None
    assert [match.span() for match in Hinted("zero", "zero").finditer("Zero, zero")] == [(0, 4), (6, 10)]


def test_hints_stand_on_several_lines_and_may_end_in_a_blank() -> None:
    pattern = Hinted("x", "one,not ,\n    two", re.IGNORECASE)
    assert pattern.hints == ("one", "not ", "two")
