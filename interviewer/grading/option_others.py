"""Options (a data type, a way to count pairs) that are named beside a figure, and are those of another one."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.grading.option_places import WIDEST, OptionPlace
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["leads_to_another", "of_aside", "of_multiple", "of_the_next"]

_APART_SIGNS = frozenset(",;.(\n")
_ONLY_IF = re.compile(r",? (?:if|when|in case|should|provided)\b", re.IGNORECASE)
"""A condition of the last one of several alternatives: "400 or 800 TB, if it's doubles"."""
_BESIDE = 24
"""Characters between a figure and an option that is said of it."""


def _brackets(typed: str, start: int, place: int) -> tuple[int, int]:
    """Where the brackets around a place open, after start, and close; -1 where there are none."""
    opened = typed.rfind("(", start, max(start, place))
    if opened < 0 or ")" in typed[opened:place]:
        return -1, -1
    closed = typed.find(")", place)
    return opened, closed if closed >= 0 else len(typed)


def of_aside(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option stands in brackets behind the figure that hold one of their own: "800 TB (400 in single)"."""
    opened, closed = _brackets(heard.reading.source.typed, claim.span.end, place[0])
    return opened >= 0 and any(
        opened < other.span.start < closed and other.unit in (None, claim.unit) for other in heard.reading.quantities
    )


def of_the_next(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option behind the figure is of another one that it follows: "79 GB, 40 with each pair once"; or is
    told further on."""
    if place[0] < claim.span.end:
        return False
    typed = heard.reading.source.typed
    if place[1] - claim.sentence > 1 or leads_to_another(place, claim, heard):
        return True
    return any(
        claim.span.end <= other.span.start
        and other.span.end <= place[0]
        and other.unit in (None, claim.unit)
        and (
            _APART_SIGNS.isdisjoint(typed[other.span.end : place[0]])
            or (claim.stance is Stance.HEDGED and _ONLY_IF.match(typed, other.span.end))
        )
        for other in heard.reading.quantities
        if place[0] - other.span.end <= _BESIDE
    )


_LEADS = 40
"""Characters from an option to the figure that it leads to: "45 unordered pairs make 0.36 GB"."""


_OF_OTHERS = re.compile(r"[;.(\n]|\b(?:my|our|an?|has|have|had|and|but|while)\b", re.IGNORECASE)


def leads_to_another(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option of a later sentence leads to a figure of that one: "79 GB. 45 unordered pairs make 0.36 GB"."""
    typed = heard.reading.source.typed
    return place[1] > claim.sentence and any(
        place[0] < other.span.start <= place[0] + _LEADS and not _OF_OTHERS.search(typed, place[0], other.span.start)
        for other in heard.reading.quantities
        if other.unit is claim.unit and (other.low or 0.0) > WIDEST
    )


_MULTIPLE = re.compile(
    r"\b(?:(?:double|twice|half|(?:two|four|[24]) times)"
    r"(?= (?:that|this|it|of (?:that|it|this)|as (?:much|many)|the)\b|\s*(?:[.,;!)]|\Z))|"
    r"doubles|doubled|halves|halved)\b",
    re.IGNORECASE,
)
_AND_NOW = re.compile(r"[,;(]|\b(?:and|while|but|whereas)\b", re.IGNORECASE)


_FAR = 240
"""Characters behind a figure in which a multiple of it may be told."""


def of_multiple(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option behind the figure is of a multiple of it: "40 GB, and with float64 you pay double that"."""
    if not claim.span.end <= place[0] <= claim.span.end + _FAR:
        return False
    typed = heard.reading.source.typed
    clause = heard.reading.prose.clauses[place[2]]
    end = min(heard.reading.source.span(clause.start, clause.end).end, place[0] + _FAR)
    if _MULTIPLE.search(typed, claim.span.end, place[0]) is not None:
        return True
    apart = _AND_NOW.search(typed, claim.span.end, place[0]) is not None
    return apart and _MULTIPLE.search(typed, place[0], end) is not None
