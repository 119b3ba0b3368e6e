"""What only tells how long a year or a day is: "a year is 3.15e7 seconds", "86,400 s a day"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["defines_a_unit"]

_UNIT = r"(?P<{0}>year|day|hour|week|minute)"
_SECONDS = r"\d[\d.,' ]{0,12}(?:(?:e|\s?[x×*·]\s?10\^?)\d+)?\s?(?:s|secs?|seconds)\b"
_DEFINED = re.compile(
    rf"\b(?:an?|one|1)\s+{_UNIT.format('whole')}\s*(?:is|has|are|=|≈|~|being)\s*(?:about\s|roughly\s|~)?\s*{_SECONDS}"
    rf"|{_SECONDS}\s*(?:in|per|a|to|/)\s*(?:an?\s|one\s|the\s)?{_UNIT.format('of')}\b",
    re.IGNORECASE,
)
_LENGTHS = {"year": 31_557_600.0, "day": 86_400.0, "hour": 3_600.0, "week": 604_800.0, "minute": 60.0}
"""Seconds of each."""
_SLACK = 0.05


def defines_a_unit(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a duration is told only as what a unit of time is made of."""
    if claim.unit is not Unit.SECOND or claim.low is None:
        return False
    length = next((one for one in _LENGTHS.values() if abs(claim.low - one) <= _SLACK * one), None)
    if length is None:
        return False
    return any(
        _LENGTHS[(match["whole"] or match["of"]).lower()] == length and match.start() <= claim.span.start < match.end()
        for match in _DEFINED.finditer(heard.reading.source.typed)
    )
