"""Figures that another one of the candidate's own is told for: "on paper 79.2 GB, pessimistic: my number is 8"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.grading.figures.standing.alike import tells_like
from interviewer.grading.figures.standing.reckoned import adds_on_top
from interviewer.grading.marks import Heard
from interviewer.grading.places import sentence_of
from interviewer.reading.model import QuantityClaim, Unit
from interviewer.reading.replacing import lower, unreal
from interviewer.reading.replacing.stored import in_memory_instead

__all__ = [
    "lower_in_memory", "lowered_to", "puts_down_the_last", "replaces_conditional", "says_instead", "taken_lower",
    "unreal_before",
]  # fmt: skip

_LOWER = 0.75
"""A figure below this share of another one is a lower one, and not the same rounded."""
_MUCH_LOWER = 0.55
"""The share of a figure up to which another one is no rounding of it, and no share that is kept in reserve."""
_NEAR = 200
"""Characters before a figure in which words that take it are looked for."""
_LEAD, _REACH = 60, 120
"""Characters before a figure in which it is told as supposed; between two figures of which one is told instead."""
_BETWEEN = 160
"""Characters behind a figure in which it is said to hold only under a condition."""
_LESS_KNOWN = (Unit.BYTE, Unit.SECOND)


def taken_lower(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a lower figure is taken for one that was put down: "on paper 79.2 GB, pessimistic: my number is 8".

    A higher one adds what comes on top; one of a changed state of things ("with the top 20 really 3 GB") is another; a
    count of devices may be asked for as the theory has it.
    """
    least, told = right.low or right.high, claim.high or claim.low
    sizes = claim.unit in _LESS_KNOWN and right.unit is claim.unit
    if not sizes or not least or not told or told > _LOWER * least:
        return False
    typed, before = heard.reading.source.typed, sentence_of(right, heard)[0]
    start, end = sentence_of(claim, heard)
    leads = max(start, right.span.end, claim.span.start - _NEAR)
    lead, behind = typed[leads : claim.span.start], typed[claim.span.end : end]
    if not lower.is_taken(lead, behind):
        return False
    own = lower.is_plainly_own(lead + behind)
    between = lead if own else lower.without_data_type(typed[right.span.end : claim.span.end])
    if lower.of_a_change(between) or (claim.unit is Unit.BYTE and lower.of_a_machine(between)):
        return False
    ahead = typed[max(right.span.end, claim.span.start - _NEAR) : claim.span.start]
    return lower.would_but_is(typed[before : right.span.start], ahead) or lower.is_put_down(typed[before:end])


def says_instead(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a much lower figure is what the candidate says in the end: "79.2 GB, but they share it, so effectively
    8 GB"; not one of a changed state of things."""
    if claim.noun != right.noun or not claim.high or not right.low or claim.high > _MUCH_LOWER * right.low:
        return False
    between = heard.reading.source.typed[right.span.end : claim.span.start]
    told = lower.without_data_type(between)
    if len(between) > _BETWEEN or lower.of_a_change(told) or lower.of_a_machine(told):
        return False
    return lower.is_said_in_the_end(between)


def lowered_to(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure is told as the candidate's own number in the place of a larger one: "you get 800, which is too
    high: my number is 100". A larger one may as well have some margin."""
    if claim.noun != right.noun or not claim.high or not right.low or claim.high > _LOWER * right.low:
        return False
    lead = heard.reading.source.typed[max(0, claim.span.start - _NEAR) : claim.span.start]
    counted = claim.noun == "times" or claim.unit is Unit.FLOP
    return (counted and lower.really_is(lead)) or lower.is_my_number(lead)


def lower_in_memory(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a lower size is told for memory where an earlier one is a file's: "as a CSV 80 GB, in memory 10 GB"."""
    least, told = right.low or right.high, claim.high or claim.low
    if claim.unit is not Unit.BYTE or not least or not told or told > _LOWER * least:
        return False
    typed, begins = heard.reading.source.typed, sentence_of(right, heard)[0]
    between = typed[right.span.end : claim.span.start]
    if len(between) > _REACH:
        return False
    behind = typed[claim.span.end : min(sentence_of(claim, heard)[1], claim.span.end + _LEAD)]
    return in_memory_instead(typed[begins : right.span.start], between, behind)


def unreal_before(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether an earlier figure holds only under a condition, and another one is concluded from what is so: "it would
    need 18.9 MB, but only 64 positions are kept, so 2.4 MB"."""
    typed = heard.reading.source.typed
    between = typed[right.span.end : claim.span.start]
    if len(between) > _REACH or adds_on_top(unreal.without_condition(between)):
        return False
    return unreal.concluded_instead(typed[max(0, right.span.start - _LEAD) : right.span.start], between)


def replaces_conditional(claim: QuantityClaim, other: QuantityClaim, heard: Heard) -> bool:
    """Whether an earlier figure holds under a condition that the words before this one deny: "80 GB only if ..."."""
    between = heard.reading.source.typed[other.span.end : claim.span.start]
    return claim.clause != other.clause and unreal.holds_only_if(between[:_BETWEEN])


def puts_down_the_last(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a figure, the one of its unit in its message, stands in the place of the one before: "that's too high.
    I'd budget 10 MB"."""
    if claim.unit is None or not before or sum(c.unit is claim.unit for c in heard.reading.quantities) > 1:
        return False
    put_down = lower.put_down_first(heard.reading.source.typed, claim.span.start, _REACH)
    return put_down and tells_like(claim, before[-1])
