"""Claims that a message stands by after thinking again: "80 GB" - "wait, ..., it's 8 GB. I'll stick with that"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import GrowthClaim, QuantityClaim, Unit
from interviewer.reading.replacing.lower import changes, of_a_change
from interviewer.reading.taking_back.stood_by import gone_with, stood_by, stuck_with
from interviewer.reading.taking_back.takebacks import UNIT_WORDS

__all__ = ["settled_on", "sticks_with", "units_named"]

_WORD = re.compile(r"[a-z][a-z-]+")
_IDLE = frozenset("so it it's that that's is then just only hence i we get makes gives thus about".split())


def settled_on(claim: GrowthClaim | QuantityClaim, heard: Heard) -> bool:
    """Whether a message that opens by thinking again stands by a claim; a factor that is not said of the compute, and a
    change that makes a figure lower, with which one goes, are no second thought about it."""
    typed, (start, end) = heard.reading.source.typed, (claim.span.start, claim.span.end)
    if isinstance(claim, QuantityClaim) and _of_something_else(claim, typed):
        return False
    if stood_by(typed, start, end):
        return True
    lead = typed[:start]
    changed = isinstance(claim, QuantityClaim) and (changes(lead) or of_a_change(lead))
    return gone_with(typed, start, end) and not changed


def _of_something_else(claim: QuantityClaim, typed: str) -> bool:
    """Whether a number of times is told in a sentence that speaks of something, and not of compute."""
    if claim.noun != "times":
        return False
    before = _WORD.findall(re.split(r"[.,:;!?\n]", typed[: claim.span.start])[-1].lower())
    behind = _WORD.findall(re.split(r"[.,:;!?\n]", typed[claim.span.end :])[0].lower())
    return not _IDLE.issuperset(before) and UNIT_WORDS[Unit.FLOP].isdisjoint((*before, *behind))


def sticks_with(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure is what one sticks with, so that "with" before it tells of no supply: "I'll stick with 8 GB"."""
    return settled_on(claim, heard) and stuck_with(heard.reading.source.typed, claim.span.start) is not None


def units_named(claim: GrowthClaim | QuantityClaim, heard: Heard) -> frozenset[Unit]:
    """What is spoken of before a growth that a message stands by: "about the memory: ... n², final answer"."""
    if isinstance(claim, QuantityClaim):
        return frozenset()
    words = frozenset(_WORD.findall(heard.reading.source.typed[: claim.span.start].lower()))
    return frozenset(unit for unit in (Unit.SECOND, Unit.BYTE) if UNIT_WORDS[unit] & words)
