"""Which figure an option behind one is told of: "79 GB, 40 with each pair once", "800 TB (400 in single)"."""

from __future__ import annotations

import re

from interviewer.grading.figures.assuming.option_places import WIDEST, OptionPlace
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["of_a_change", "of_another"]

_UNLESS = re.compile(r"\bunless\b", re.IGNORECASE)
_APART_SIGNS = frozenset(",;.(\n")
_ONLY_IF = re.compile(r",? (?:if|when|in case|should|provided)\b", re.IGNORECASE)
"""A condition of the last one of several alternatives: "400 or 800 TB, if it's doubles"."""
_BESIDE = 24
"""Characters between a figure and an option that is said of it."""


def of_another(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option behind a figure is said of another one, and so says nothing of how this one is meant."""
    return place[0] >= claim.span.end and (
        _of_aside(place, claim, heard)
        or _UNLESS.search(heard.reading.source.typed, claim.span.end, place[0]) is not None
        or _of_the_last(place, claim, heard)
        or of_a_change(place, claim, heard)
        or _of_multiple(place, claim, heard)
    )


def _of_aside(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option stands in brackets behind the figure that hold one of their own: "800 TB (400 in single)"."""
    opened, closed = _brackets(heard.reading.source.typed, claim.span.end, place[0])
    return opened >= 0 and any(
        opened < other.span.start < closed and other.unit in (None, claim.unit) for other in heard.reading.quantities
    )


def _brackets(typed: str, start: int, place: int) -> tuple[int, int]:
    """Where the brackets around a place open, after start, and close; -1 where there are none."""
    opened = typed.rfind("(", start, max(start, place))
    if opened < 0 or ")" in typed[opened:place]:
        return -1, -1
    closed = typed.find(")", place)
    return opened, closed if closed >= 0 else len(typed)


def _of_the_last(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option is of another figure that it follows: "79 GB, 40 with each pair once"; or told further on."""
    typed = heard.reading.source.typed
    if place[1] - claim.sentence > 1:
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


_PARTED = re.compile(r"[.!?;](?:\s|\Z)|[\n→—|]|[-=]>|\s-+\s|, (?:but |and |then )?(?:with|in|using|after|if|once)\b")
"""What parts a figure from what is told of another state of things."""
_POINTS = re.compile(
    r"\b(?:that|this|it|these|those|which|they|i|we)(?:'s|'m|'re| is| are| was| were| means?| assumes?| count\w*)?\b"
    r"[^.;!?\n]{0,40}\Z|\b(?:assuming|assumed|assumption|counting|given|namely|i\.e\.)[^.;!?\n]{0,40}\Z",
    re.IGNORECASE,
)
"""Words before an option by which it is told of the figure before it: "40 GB. That's each pair once"."""
_FIXES = re.compile(
    r"\b(?:fix(?:es)?|changes?|remed(?:y|ies)|optimi[sz]ations?|improvements?|mitigations?|solutions?|redesign|"
    r"suggestions?|proposals?|cures?|instead|plan|what (?:i'd|i would|to) (?:do|change)|i'd(?: do)?)"
    r"\s?(?::|[-=]+>|→|⟶|⇒)",
    re.IGNORECASE,
)
"""What heads all that is not done yet: "Remedies: (i) unordered pairs; (ii) 4 bytes"."""
_SMALLER = 0.75


def of_a_change(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option leads to a smaller figure further on, which it is told of, parted from the larger one:
    "79 GB. The top 25 and each pair once make 2.4 GB", "79 GB → float32 40"; or is one of the remedies."""
    if place[0] < claim.span.end:
        return False
    if _leads_to_another(place, claim, heard):
        return True
    typed = heard.reading.source.typed
    between = typed[claim.span.end : min(place[0], claim.span.end + _FAR)]
    if _FIXES.search(between):
        return True
    parted = _PARTED.search(between)
    if parted is None or _POINTS.search(between, parted.end()):
        return False
    close = parted[0][0] == ","
    return any(
        place[0] < other.span.start
        and not (close and "," in typed[place[0] : other.span.start])
        and (_smaller(other, claim) or _is_bare(other, place, typed))
        for other in heard.reading.quantities
        if other.sentence == place[1]
    )


_LEADS = 40
"""Characters from an option to the figure that it leads to: "45 unordered pairs make 0.36 GB"."""
_OF_OTHERS = re.compile(r"[;.(\n]|\b(?:my|our|an?|has|have|had|and|but|while)\b", re.IGNORECASE)


def _leads_to_another(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option of a later sentence leads to a figure of that one: "79 GB. 45 unordered pairs make 0.36 GB"."""
    typed = heard.reading.source.typed
    return place[1] > claim.sentence and any(
        place[0] < other.span.start <= place[0] + _LEADS and not _OF_OTHERS.search(typed, place[0], other.span.start)
        for other in heard.reading.quantities
        if other.unit is claim.unit and (other.low or 0.0) > WIDEST
    )


def _smaller(other: QuantityClaim, claim: QuantityClaim) -> bool:
    told, before = other.high or other.low, claim.low or claim.high
    return other.unit is claim.unit and bool(told and before) and (told or 0.0) < _SMALLER * (before or 0.0)


def _is_bare(other: QuantityClaim, place: OptionPlace, typed: str) -> bool:
    """Whether a figure without a unit stands right behind an option: "→ float32 19.8"."""
    return other.unit is None and other.span.start - place[0] <= _BESIDE and typed[other.span.start - 1] in " ~≈="


_MULTIPLE = re.compile(
    r"\b(?:(?:double|twice|half|(?:two|four|[24]) times)"
    r"(?= (?:that|this|it|of (?:that|it|this)|as (?:much|many)|the)\b|\s*(?:[.,;!)]|\Z))|"
    r"doubles|doubled|halves|halved)\b",
    re.IGNORECASE,
)
_AND_NOW = re.compile(r"[,;(]|\b(?:and|while|but|whereas)\b", re.IGNORECASE)


_FAR = 240
"""Characters behind a figure in which a multiple of it, or another state of things, may be told."""


def _of_multiple(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option behind the figure is of a multiple of it: "40 GB, and with float64 you pay double that"."""
    if place[0] > claim.span.end + _FAR:
        return False
    typed = heard.reading.source.typed
    clause = heard.reading.prose.clauses[place[2]]
    end = min(heard.reading.source.span(clause.start, clause.end).end, place[0] + _FAR)
    if _MULTIPLE.search(typed, claim.span.end, place[0]) is not None:
        return True
    apart = _AND_NOW.search(typed, claim.span.end, place[0]) is not None
    return apart and _MULTIPLE.search(typed, place[0], end) is not None
