"""Counts that only lead to a size behind them: "say 15 million, times two bytes, 30 MB"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["counted_first"]

_GOES_ON = re.compile(r"\b(?:times|multipl\w+|bytes?|doubl\w+|twice|apiece)\b|[x×*]\s?\d", re.IGNORECASE)


def counted_first(claim: QuantityClaim, claims: Sequence[QuantityClaim], heard: Heard) -> bool:
    """Whether a figure without a unit only leads to one behind it: "2 * 768 = 1,536, in fp16 3 KB", "say 15 million,
    times two bytes, 30 MB"."""
    if claim.unit is not None:
        return False
    typed, end = heard.reading.source.typed, claim.span.end
    behind = [c for c in claims if c.unit is not None and c.sentence == claim.sentence and c.span.start >= end]
    return bool(behind) and (bool(claim.parts) or _GOES_ON.search(typed, end, behind[0].span.start) is not None)
