"""Figures of another case than the given one, of others, needlessly large, or put aside: none of them is answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.prose.model import Prose
from interviewer.reading.quantity.found import FoundQuantity

__all__ = ["of_another_case", "taken_off"]

_SOURCES = (
    r"(?:paper|blog|vendor|book|textbook|docs?|documentation|slides?|boss|manager|spreadsheet|literature|internet)"
)
_ELSEWHERE = re.compile(
    r"(?: [a-z]+){0,3} would (?:hold|apply|be (?:right|true|correct)) (?:only |just )?if\b|"
    r" is (?:just |only )?(?:the|a) (?:figure|number|value|count) (?:from|of|in) (?:the|a|my|some|their) "
    rf"(?:\w+ )?{_SOURCES}\b",
    re.IGNORECASE,
)
"""What is said of a figure of another case, or of somebody else's: "100x would hold if the tokens mattered", "160 GB is
the figure from the paper"."""
_MEANT_FOR = re.compile(
    r" would be (?:only )?for (?:an?|the|all|two|three|four|\d+)\b(?! (?:ideal|perfect|best|whole|full|entire)\b)",
    re.I,
)
_IF = re.compile(
    r"\bif\b[^.;!?]*\b(?:it|that|this|we|you)(?:'d| would) (?:be|take|need)[^.,;!?]{0,12}\Z", re.IGNORECASE
)
_BUT = re.compile(r",? but\b[^.;!?]*\Z", re.IGNORECASE)
_NEXT = 5
"""Figures behind one among which stands what takes its place."""
_COUNTED = ("gpu", "count", None)
_WASTED = re.compile(
    r" (?:would be|is|are|seems?) (?:just |simply |plainly |a )?(?:wasteful|waste|overkill|excessive|unnecessary|"
    r"overdone)\b(?! (?:for|if|when|unless)\b)",
    re.IGNORECASE,
)
"""What is said of a number of things that need not be so many: "1,150 would be wasteful"."""


def of_another_case(prose: Prose, quantities: Sequence[FoundQuantity], index: int, before: str) -> bool:
    """Whether a figure is said to hold for something else, or to be more than there is need of.

    before: the text of its sentence before it.
    """
    found = quantities[index]
    if _ELSEWHERE.match(prose.text, found.end) or _supposed(prose, quantities, index, before):
        return True
    return found.unit in _COUNTED and _WASTED.match(prose.text, found.end) is not None


def _supposed(prose: Prose, quantities: Sequence[FoundQuantity], index: int, before: str) -> bool:
    """ "If the data grew too it would be 100x, but it's 10x", "800 would be for 12 hours, for a day 400 do": of a case
    that is then said not to be so, with another figure in its place."""
    found, following = quantities[index], quantities[index + 1 : index + 1 + _NEXT]
    if _MEANT_FOR.match(prose.text, found.end):
        return any(other.unit in (found.unit, None) and other.low != found.low for other in following)
    after = following[0] if following else None
    if after is None or after.unit != found.unit or after.low == found.low:
        return False
    return _IF.search(before) is not None and _BUT.fullmatch(prose.text, found.end, after.start) is not None


_TAKES = re.compile(
    r"\b(?:tak(?:e|ing)|pull(?:ing)?|strik(?:e|ing)) (?:the|my|that|those)\b[^.;!?\n]*\Z", re.IGNORECASE
)
_OFF = re.compile(r"[^.;!?\n]{0,30}? (?:off the table|from the record)\b", re.IGNORECASE)


def taken_off(prose: Prose, found: FoundQuantity, before: str) -> bool:
    """ "I'd like to take the 800 and the 1,200 off the table"."""
    return _TAKES.search(before) is not None and _OFF.match(prose.text, found.end) is not None
