"""Figures said of one of several, where another one is of all: "together 18.9 MB, hence one sequence takes 2.4 MB"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["shared_out"]

_ONE = r"(?:one|an?|each|every|per|any|single|individual)\s+(?:single\s+|one\s+|individual\s+|such\s+)?"
_LEAD, _BEHIND = 60, 30
"""Characters before a figure, and behind it, in which stands what it is of."""
_SLACK = 0.06
"""Relative slack of a ratio of two rounded figures."""


def shared_out(
    names: Sequence[str],
    claim: QuantityClaim,
    rights: Sequence[QuantityClaim],
    heard: Heard,
    givens: Mapping[str, float],
) -> bool:
    """Whether a figure is said of one of `names`, and is what was told, divided by or times a number that was told.

    Then what was told is the figure of another number of them than one, whatever its value.
    """
    if not names or not claim.low or any(_of_one(names, right, heard) for right in rights):
        return False
    if not _of_one(names, claim, heard):
        return False
    told = [c.low for c in heard.reading.quantities if c.low and c.unit is not claim.unit]
    return any(
        right.low and number > 1 and _is_share(claim.low / right.low, number)
        for right in rights
        for number in (*told, *givens.values())
    )


def _is_share(ratio: float, number: float) -> bool:
    return abs(ratio * number - 1) < _SLACK or abs(ratio / number - 1) < _SLACK


def _of_one(names: Sequence[str], claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure is said of one of them: "a single sequence is about 2.4 MB", "2.4 MB for one sequence"."""
    if claim.per in names:
        return True
    typed, before, behind = heard.reading.source.typed, *_patterns(tuple(names))
    start, end = claim.span.start, claim.span.end
    return bool(before.search(typed, max(0, start - _LEAD), start) or behind.match(typed, end, end + _BEHIND + _LEAD))


@lru_cache(maxsize=32)
def _patterns(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says before a figure, and behind it, that it is of one of the names."""
    named = "|".join(map(re.escape, names))
    one = rf"\b{_ONE}(?:{named})\b"
    before = rf"{one}(?:'s)?(?![^.;:!?\n]*\b(?:if|with|of|at|half)\b)[^.;!?\n]*\Z"
    behind = rf"(?:[^.,;:!?\n]{{0,{_BEHIND}}}?{one}|\s+for the (?:{named})\b)(?!\s+(?:of|with|at|if)\b)"
    return re.compile(before, re.IGNORECASE), re.compile(behind, re.IGNORECASE)
