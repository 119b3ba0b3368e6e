"""Claims that stand under words which take back: "I take that back, ... so 900", "hmm, but ... so O(u)"."""

from __future__ import annotations

from bisect import bisect_left

from interviewer.grading.costs.rethought import put_right_at_once
from interviewer.grading.costs.rethought import rethought as cost_rethought
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.standing.rethought import rethought
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.doubted import doubted
from interviewer.grading.taken_back.settled import settled_on, units_named
from interviewer.reading.model import GrowthClaim, QuantityClaim, Unit
from interviewer.reading.taking_back.takebacks import governing, second_thought

__all__ = ["taking_back", "thinks_again"]


def taking_back(
    old: GrowthClaim | QuantityClaim, claim: GrowthClaim | QuantityClaim, said: Heard, around: Around
) -> frozenset[Unit] | None:
    """What kinds of figure are named by the words that take back, where a claim stands under such words; else None.

    A mere second thought ("wait, no") is about the message right before.
    """
    source = around.heard.reading.source
    place = bisect_left(source.starts, claim.span.start)
    owned = governing(source.text, place)
    if owned is not None:
        return owned.units
    if said is around.before[-1] and thinks_again(claim, around.heard):
        return units_named(claim, around.heard) if settled_on(claim, around.heard) else frozenset()
    thought = second_thought(source.text) if said is around.before[-1] else None
    if thought is not None and place >= thought:
        return frozenset()
    return frozenset() if doubted(old, claim, said, around) else None


def thinks_again(claim: GrowthClaim | QuantityClaim, heard: Heard) -> bool:
    """Whether a message opens by thinking again, and comes to this claim or stands by it."""
    if settled_on(claim, heard):
        return True
    if isinstance(claim, QuantityClaim):
        return rethought(claim, heard)
    return cost_rethought(claim, heard) or put_right_at_once(claim, heard)
