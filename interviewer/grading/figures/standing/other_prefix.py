"""Results told with another prefix or unit than their factors make: "2 · 12 · 512 · 768 · 2 bytes, that's 18.9 GB"."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from interviewer.grading.figures.standing.later import is_multiple
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance, Unit

__all__ = ["comes_out_attributed", "told_in_another_unit"]

_DIGITS = 0.06
"""Relative difference up to which two results have the same digits."""
_TURNS = (24.0, 60.0, 1440.0, 3600.0, 86400.0)
"""Ratios of seconds, minutes, hours and days."""
_FAR = 200
"""Characters between a product and what it is said to come to."""
_RESULT = (
    r"(?:is|are|makes?|gives?|yields?|equals?|comes? (?:out )?(?:to|at|as)|amounts? to|(?:ends|end) up (?:at|as|with)|"
    r"works? out (?:to|at|as)|adds? up to|totals?)"
)
_ATTRIBUTED = re.compile(
    r",? (?:for|in|on|with|at|per|of|using) "
    r"(?:(?!and\b|but\b|which\b|that\b|than\b|next\b|while\b|against\b)[\w-]+ ){1,7}"
    rf"{_RESULT}(?: (?:about|around|roughly|approximately|some|nearly|just|only|over|under))?[ ~≈]+",
    re.IGNORECASE,
)
"""Between a product and what it comes to: where it holds, or what it is for, and the verb."""


def told_in_another_unit(claim: QuantityClaim, later: QuantityClaim, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether a figure behind a product has its digits and a thousand, or minutes for seconds, between the two."""
    if not claim.low or not later.low or later.stance is not Stance.ASSERTED or later.unit is not claim.unit:
        return False
    if not 0 <= later.span.start - claim.span.end <= _FAR or is_multiple(later, claim.low, heard, givens):
        return False
    ratio = max(later.low / claim.low, claim.low / later.low)
    if claim.unit is Unit.SECOND:
        return any(abs(ratio / turn - 1) < _DIGITS for turn in _TURNS)
    if claim.unit is not Unit.BYTE:
        return False
    power = math.log(ratio, 1000)
    return round(power) >= 1 and abs(ratio / 1000 ** round(power) - 1) < _DIGITS * round(power)


def comes_out_attributed(claim: QuantityClaim, later: QuantityClaim, heard: Heard) -> bool:
    """Whether no more than what a product is for stands between it and the verb that tells what it comes to:
    "2 · 12 · 512 · 768 · 2 bytes for the cache gives"."""
    typed = heard.reading.source.typed
    return _ATTRIBUTED.fullmatch(typed, claim.span.end, later.span.start) is not None
