"""Figures of a message that puts down the one before and tells another one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.grading.alike import tells_like
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["looks_back"]

_LEADS_IN = r"\W*(?:(?:oh|ah|hmm+|hm|uh|er|erm|ok|okay|well|but|and|though|actually|thinking about it)\W+){0,3}"
_PUTS_DOWN = re.compile(
    _LEADS_IN + r"(?:that|it|this|the (?:number|figure|result|value))(?:'s| is| was| seems| looks| feels| sounds)"
    r"(?: (?:way|far|much|a bit|a little|probably|likely|surely|clearly|really|actually|just|of course)){0,2} "
    r"(?:too (?:high|big|large|much|many|low|small|little|few|pessimistic|optimistic|long|short)|"
    r"an? (?:[a-z]+ )?(?:over|under)-?estimat\w+|over-?estimated|under-?estimated|pessimistic|optimistic|exaggerated|"
    r"inflated|(?:an? |the )?(?:worst[- ]case|upper bound|upper limit))\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:[\s.,;:!~≈-]|\b(?:so|and|but|then|thus|rather|instead|i|i'd|i'll|we|would|say|guess|think|budget|plan|"
    r"with|call|it|it'?s|that'?s|more|like|about|around|roughly|only|just|really|actually|make|take|go|for|the|real|true|"
    r"number|figure|value|is|my|own|estimate|should|be|probably|closer|nearer|to|in|practice|reality|a|an|maybe|"
    r"realistically|of|get|now)\b)*",
    re.IGNORECASE,
)
"""What may stand between such words and the figure that is told instead; with others it may be a limit's."""
_CLOSE = 120
"""Characters between words that put a figure down and the one that is told instead."""


def looks_back(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a figure, the one of its unit in its message, stands in the place of the one before: "that's too high.
    I'd budget 10 MB"."""
    if claim.unit is None or not before or sum(c.unit is claim.unit for c in heard.reading.quantities) > 1:
        return False
    typed = heard.reading.source.typed
    down = _PUTS_DOWN.match(typed)
    if down is None or not tells_like(claim, before[-1]) or claim.span.start - down.end() > _CLOSE:
        return False
    return claim.span.start > down.end() and _INSTEAD.fullmatch(typed, down.end(), claim.span.start) is not None
