"""Which of several things a figure is said of: "Small run: 1.2e19. Planned run: 1.2e20"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from interviewer.content.rules import QuantityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.assuming.in_turn import side_by_side
from interviewer.grading.figures.standing.later import repeats_a_given
from interviewer.grading.marks import Heard
from interviewer.grading.places import Place, places_of
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["said_of_another"]

_FOR = re.compile(
    r"(?:[\s~*_`]|flops?\b|floating point|operations?\b|ops\b|in (?:total|all)\b|of compute\b)*"
    r"(?:[(,]?\s*(?:for|in|on)\s+|\()(?:(?:the|our|this|that|a|my|new)\s+){0,2}\Z",
    re.IGNORECASE,
)
"""From a figure to what it is said of: "1.2e20 FLOPs for the planned one", "1.2e20 (big)"."""
_LED_BY = re.compile(
    r"\b(?:than|compared (?:to|with)|versus|vs\.?|from|to|over|as|of)(?: (?:the|our|that|a))?\s+\Z", re.IGNORECASE
)
"""Words before a name that make it what something is compared with, not what the figure is of."""
_BEFORE, _FAR = 30, 120
"""Characters before a name for such words, and from a name to its figure."""


def said_of_another(
    rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]
) -> bool:
    """Whether a figure is said of what the rule is not about: of the name nearest before it in its sentence, with no
    figure between but the scenario's own, or of one that follows with "for"."""
    typed, start, end = heard.reading.source.typed, claim.span.start, claim.span.end
    places = [
        place
        for place in places_of((*rule.said_of, *rule.not_said_of), heard, compiled.lexicon)
        if place.sentence == claim.sentence and not start <= place.start < end
    ]
    if (own := _named_in_turn(places, claim, heard)) is not None:
        return own in rule.not_said_of
    behind = next((place for place in places if place.start >= end), None)
    if behind is not None and _FOR.match(typed, end, behind.start):
        return behind.concept in rule.not_said_of
    ahead = [place for place in places if place.end <= start and not _is_compared(place, typed)]
    if not ahead and _of_what_was_named(rule, claim, heard, compiled):
        return True
    if not ahead or start - ahead[-1].end > _FAR or _figure_between(ahead[-1], claim, heard, givens):
        return False
    return ahead[-1].concept in rule.not_said_of


def _named_in_turn(places: Sequence[Place], claim: QuantityClaim, heard: Heard) -> str | None:
    """ "For the old run and the planned one, 1.2e20 and 1.2e22 FLOPs": what a figure is said of where as many things as
    figures were named ahead of these in turn."""
    figures = side_by_side(claim, heard)
    if len(figures) < 2:
        return None
    ahead = [concept for concept, _same in groupby(places, key=lambda place: place.concept)]
    named = all(place.end <= figures[0].span.start for place in places) and len(ahead) == len(figures)
    return ahead[figures.index(claim)] if named else None


def _of_what_was_named(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    """ "I'd use HNSW. That takes two hours.": whether a figure is said, with a word that points back, of what the rule
    is not about, which the sentence before names last."""
    theirs = set(rule.not_said_of) & set(rule.not_had_by)
    sentence = claim.sentence
    prose, typed = heard.reading.prose, heard.reading.source.typed
    if not theirs or not 0 < sentence < len(prose.sentences):
        return False
    opening = heard.reading.source.span(prose.sentences[sentence].start, prose.sentences[sentence].end).start
    if _POINTS.match(typed, opening, claim.span.start) is None:
        return False
    before = [
        place
        for place in places_of((*rule.said_of, *rule.not_said_of), heard, compiled.lexicon)
        if place.sentence == sentence - 1
    ]
    told = any(one.sentence == sentence - 1 and one.unit is claim.unit for one in heard.reading.quantities)
    return bool(before) and before[-1].concept in theirs and not before[-1].negated and not told


_POINTS = re.compile(
    r"\W*(?:and |but |so )?(?:(?:that|this|it|which)(?:'s|'d|'ll)?\b|(?:take|cost|run|need)s?\b|done\b)[^.;:]{0,40}\Z",
    re.IGNORECASE,
)
"""From the opening of a sentence to its figure, where its subject was named before: "That costs", "Takes about"."""


def _is_compared(place: Place, typed: str) -> bool:
    return _LED_BY.search(typed, max(0, place.start - _BEFORE), place.start) is not None


def _figure_between(place: Place, claim: QuantityClaim, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether another figure stands between; what is moved, and how fast, only leads to how long that takes."""
    return any(
        place.end <= other.span.start < claim.span.start and not repeats_a_given(other, givens)
        for other in heard.reading.quantities
        if other is not claim and not (claim.unit is Unit.SECOND and other.unit is Unit.BYTE)
    )
