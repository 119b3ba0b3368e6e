"""Growths that tell no cost of what a rule asks for: worth a number, of other steps, or of how things would be."""

from __future__ import annotations

import re

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.standing.later import concludes
from interviewer.grading.marks import Heard
from interviewer.grading.places import sentence_of
from interviewer.grading.taken_back.anew import opens_anew
from interviewer.reading.model import GrowthClaim
from interviewer.reading.replacing import lower
from interviewer.reading.taking_back.takebacks import take_backs

__all__ = ["said_aside"]

_IS_WORTH = re.compile(
    r"\s*(?:≈|~|=|(?:is|being|of|makes?|gives?|comes? to)\b)\s*"
    r"(?:(?:just|only|about|around|roughly|some|a mere|≈|~)\s*)*"
    r"\d[\d,.]*\b(?!\s*(?:[·*×^]|[a-z]\b))",
    re.IGNORECASE,
)
"""What gives the value of a formula: "log n is just 20", "f² ≈ 10,000"."""
_OTHERS_BEHIND = re.compile(r"[\s-]+(?:steps|parts|ones|stages|costs|terms|things|bits)\b", re.IGNORECASE)
_OTHERS_BEFORE = re.compile(r"\b(?:the|those|these|all|other|both|any)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_WOULD = re.compile(
    r"\b(?:i'd|i'll|we'd|we'll|would|could|instead of|rather than|needs?|then|so that|so|and never|without)\b",
    re.IGNORECASE,
)
_LED_BY = 240
"""Characters before a growth in which it is told what is changed."""


def said_aside(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled, asked_for: bool) -> bool:
    """Whether a growth that is no right answer says nothing of the cost that a rule asks for, so that it takes nothing
    back: "log n is just 20", "the linear steps", "I'd stream them, so the memory is n·f"."""
    typed, start, end = heard.reading.source.typed, claim.span.start, claim.span.end
    if _IS_WORTH.match(typed, end):
        return True
    if _OTHERS_BEHIND.match(typed, end) and _OTHERS_BEFORE.search(typed, max(0, start - 24), start):
        return True
    return not asked_for and _of_a_change(rule, claim, heard, compiled)


def _of_a_change(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a growth is told of another state of things, by an answer to what is asked behind the rule's question."""
    stage, asked = compiled.stage_for(rule), heard.asked.stage
    stages = [one.id for one in compiled.pack.scenario.stages]
    if stage not in stages or asked not in stages or stages.index(asked) <= stages.index(stage):
        return False
    if opens_anew(heard) or take_backs(heard.reading.source.text) or concludes(claim, heard):
        return False
    begins = sentence_of(claim, heard)[0]
    said = heard.reading.source.typed[max(begins, claim.span.start - _LED_BY) : claim.span.start]
    return lower.changes(said) and (_WOULD.search(said) is not None or lower.of_a_change(said))
