"""Figures of how things are beside those after a change: "from 79 GB to 2.4 by keeping 25 columns", "then 2.4 GB"."""

from __future__ import annotations

import re

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.standing.later import concludes
from interviewer.grading.figures.standing.was_before import given_behind, told_as_before
from interviewer.grading.places import places_of, sentence_of
from interviewer.reading.model import QuantityClaim, Stance
from interviewer.reading.replacing import lower
from interviewer.reading.taking_back.takebacks import take_backs

__all__ = ["after_a_change", "changed_from"]

_LED_BY = 120
"""Characters around a figure in which it is told what is changed."""
_LOST = (Stance.MENTIONED, Stance.REJECTED)


def changed_from(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """Whether a figure is told as what there is before something is changed, so that it is claimed all the same.

    "It's 8 GB rather than 79 GB" denies it, "keeping 25 columns makes it 5 GB rather than 79 GB" does not.
    """
    if claim.stance not in _LOST:
        return False
    told = told_as_before(claim, around.heard)
    return told is not None and _changes(rule, max(told[0], claim.span.start - _LED_BY), told[1], around)


def _changes(rule: QuantityRule, start: int, end: int, around: Around) -> bool:
    """Whether something that makes a figure another one is named in a stretch of a message."""
    if lower.changes(around.heard.reading.source.typed[start:end]):
        return True
    return any(start <= one.start < end for one in places_of(rule.changed_by, around.heard, around.compiled.lexicon))


_POINTS_BACK = re.compile(
    r"\W*(?:(?:so|and|but) )?"
    r"(?:that|this|it|which|then|now|so|afterwards|leav(?:es|ing)|mak(?:es|ing)|giv(?:es|ing)|"
    r"(?:the )?(?:memory|ram|storage|footprint|size) (?:then|now|becomes|shrinks|drops|falls|goes down))\b",
    re.IGNORECASE,
)


def after_a_change(claim: QuantityClaim, rule: QuantityRule, around: Around) -> bool:
    """Whether a figure, lower than one told before, is that of another state of things: "79 GB. With the best 25
    columns 2.4 GB", "keep the best 25. That leaves 2.4 GB"; and neither corrects nor settles anything."""
    heard, told = around.heard, claim.high or claim.low
    if told is None or take_backs(heard.reading.source.text) or concludes(claim, heard):
        return False
    earlier = [*(c for one in around.before[-1:] for c in one.reading.quantities), *heard.reading.quantities]
    if not any(
        c.unit is claim.unit and c.per == claim.per and (c.low or 0.0) > told for c in earlier if c is not claim
    ):
        return False
    start, _end = sentence_of(claim, heard)
    typed = heard.reading.source.typed
    if _POINTS_BACK.match(typed, start):
        start = max(0, start - _LED_BY)
    same = [c.span.end for c in heard.reading.quantities if c.unit is claim.unit and c.span.end <= claim.span.start]
    start = max([start, *same])
    if _changes(rule, start, claim.span.start, around):
        return True
    given = given_behind(claim, heard)
    return given is not None and _changes(rule, claim.span.end, given, around)
