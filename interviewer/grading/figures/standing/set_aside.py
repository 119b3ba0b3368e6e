"""Figures that another one is put in the place of, in the same breath: "on paper 400 TB, in practice 40 TB"."""

from __future__ import annotations

import re

from interviewer.grading.figures.standing.alike import same_kind
from interviewer.grading.figures.standing.restated import same_roughly
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance, Unit
from interviewer.reading.replacing import is_no_answer, stands_against, takes_the_place, thought_better_of

__all__ = ["named_and_replaced", "put_in_its_place"]

_ON_TOP = re.compile(
    r"\W{0,2}(?:with|including|counting|plus|because of|due to|since there (?:is|are)) (?:all )?"
    r"(?:the |a |its |some |our )?(?:[a-z]+ )?"
    r"(?:cop(?:y|ies)|overhead|temporar(?:y|ies)|buffers?|fragmentation|duplicates?|backups?)\b",
    re.IGNORECASE,
)
"""What a higher figure holds besides, so that the lower one stands: "in practice 160 GB with the copy"."""
_REAL_SHARE = 2.0
"""Times as many devices as ideally that are needed in practice, at most."""
_EQUAL = 0.01
"""Relative difference up to which a figure is an old one, named once more."""


def put_in_its_place(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The figure that is told in the place of this one, right behind it; None where it stands."""
    typed = heard.reading.source.typed
    before, other = _last(claim, heard), _next(claim, heard)
    idle = stands_against(typed, claim.span.start) or is_no_answer(typed, claim.span.end)
    if idle and before is not None and not same_roughly(claim, before):
        return before
    if other is None and (bare := _bare(claim, heard)) is not None:
        return bare if thought_better_of(typed, claim.span.start, claim.span.end, bare.span.start) else None
    if other is None or same_roughly(claim, other) or _on_top(claim, other, typed):
        return None
    return other if takes_the_place(typed, claim.span, other.span) else None


def _on_top(claim: QuantityClaim, other: QuantityClaim, typed: str) -> bool:
    """Whether a figure is a higher one with something that comes on top of what the first one told."""
    higher, told = other.low or 0.0, claim.high or 0.0
    if claim.unit is Unit.GPU and told < higher <= _REAL_SHARE * told:
        return True  # "800 in theory, make it 1,100": the ideal count stands beside the real one
    return higher > told and _ON_TOP.match(typed, other.span.end) is not None


def named_and_replaced(old: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The figure that a later message puts in the place of an old one that it names: "sorry, not 800, 80"."""
    for claim in heard.reading.quantities:
        if claim.unit is not old.unit or claim.noun != old.noun or not _same(claim, old):
            continue
        denied = _next(claim, heard) if claim.stance is Stance.REJECTED else None
        close = denied is not None and denied.sentence == claim.sentence and not same_roughly(claim, denied)
        other = denied if close else put_in_its_place(claim, heard)
        if other is not None:
            return other
    return None


def _same(claim: QuantityClaim, old: QuantityClaim) -> bool:
    return bool(claim.low and old.low) and abs((claim.low or 0) / (old.low or 1) - 1) < _EQUAL


def _next(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The next figure of a message, where it tells the same kind of thing, in the same sentence or the next."""
    later = (one for one in _same_unit(claim, heard) if one.span.start >= claim.span.end)
    return _alike(claim, next(later, None))


def _bare(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """A bare number behind a count or a time, in its unit: "800 cards at first, ..., so 80 are enough"."""
    behind = (one for one in heard.reading.quantities if one.span.start >= claim.span.end)
    other = next((one for one in behind if one.unit is None), None)
    counted = claim.unit in (Unit.GPU, Unit.SECOND) and other is not None and other.sentence == claim.sentence
    return other if other is not None and counted and other.stance is Stance.ASSERTED else None


def _last(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The figure right before one, where it tells the same kind of thing, in the same sentence or the one before."""
    earlier = [one for one in _same_unit(claim, heard) if one.span.end <= claim.span.start]
    return _alike(claim, earlier[-1] if earlier else None)


def _same_unit(claim: QuantityClaim, heard: Heard) -> list[QuantityClaim]:
    return [one for one in heard.reading.quantities if one.unit is claim.unit]


def _alike(claim: QuantityClaim, other: QuantityClaim | None) -> QuantityClaim | None:
    if other is None or other.stance is not Stance.ASSERTED or abs(other.sentence - claim.sentence) > 1:
        return None
    return other if same_kind(claim, other) else None
