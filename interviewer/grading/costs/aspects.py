"""Whether a growth is of the aspect that a rule asks for: named, told by its place, or left to the question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.ahead import told_ahead
from interviewer.grading.costs.in_turn import by_place, for_both
from interviewer.grading.marks import Heard
from interviewer.grading.places import places_of
from interviewer.reading.growth import variables_of
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.statements.lately import Lately

__all__ = ["aspect_fits", "named"]


def aspect_fits(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a claim is of the rule's aspect; one that names none is of what was asked, unless of something else."""
    if rule.aspect == "any":
        return True
    if claim.aspect is None and (rule.unlabelled or named(rule.topic, claim, heard, compiled)):
        return True
    if for_both(claim, heard, compiled):
        return True
    ahead = Aspect.TIME if told_ahead(claim, heard, compiled) is not None else None
    aspect = claim.aspect or ahead or by_place(claim, heard, compiled)
    if aspect is None:
        aspect = _asked_aspect(claim, heard) or Aspect.TIME
        return aspect.value == rule.aspect and not _is_else(aspect, claim, heard, compiled)
    return aspect.value == rule.aspect


_SO = re.compile(r"(?:\b(?:so|hence|thus|therefore)|=>)\W*\Z", re.IGNORECASE)
_EVALUATED = re.compile(r"\W{0,3}(?:[=≈~]|\b(?:is|are|makes|gives|comes to)\b(?: about| around)?)\W{0,3}\d")
_LEAD = 12
"""Characters before a growth in which a word that concludes is looked for."""


def _is_else(aspect: Aspect, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a growth that names no aspect is of something else than the aspect that was asked about.

    It is the arithmetic of a figure ("n² = 10^14"), or its message names the cost as such beside it ("the time is
    O(n·d), and what comes out is n by n").
    """
    typed, span = heard.reading.source.typed, claim.span
    if claim.subject is None and _EVALUATED.match(typed, span.end):
        return True
    if _SO.search(typed, max(0, span.start - _LEAD), span.start):
        return False
    return any(
        one.aspect is aspect
        and one.subject == claim.subject
        and _is_apart(one, claim)
        and told_ahead(one, heard, compiled) is None
        for one in _LABELLED.of(heard)
    )


def _is_apart(one: GrowthClaim, claim: GrowthClaim) -> bool:
    return one.span.end <= claim.span.start or one.span.start >= claim.span.end


def _labelled(heard: Heard) -> Sequence[GrowthClaim]:
    """The costs of a message that name their aspect: no mere factors of one."""
    return [
        one
        for one in heard.reading.growths
        if one.aspect is not None
        and one.stance is Stance.ASSERTED
        and one.whole
        and (one.bound is not None or (one.growth is not None and len(variables_of(one.growth)) > 1))
    ]


_LABELLED: Lately[Heard, Sequence[GrowthClaim]] = Lately(_labelled)


def _asked_aspect(claim: GrowthClaim, heard: Heard) -> Aspect | None:
    """The aspect of the question, unless the claim is about something else than the question."""
    about, asked = claim.subject, heard.asked.subject
    return None if about is not None and asked is not None and about != asked else heard.asked.aspect


def named(
    concepts: Sequence[str], claim: GrowthClaim, heard: Heard, compiled: Compiled, anywhere: bool = False
) -> bool:
    """Whether one of the concepts stands in the claim's sentence, or anywhere in its message."""
    places = places_of(concepts, heard, compiled.lexicon) if concepts else ()
    return any(anywhere or place.sentence == claim.sentence for place in places)
