"""Costs that come on top of those told before, and take the place of none: "that's another t²·d"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import GrowthClaim

__all__ = ["comes_on_top"]

_MORE = re.compile(
    r"(?:\b(?:another|plus|additional|extra|further|adds?|adding)|\+)\s*(?:O\s*\(|a |an |the )?\s*\Z", re.IGNORECASE
)
_ON_TOP = re.compile(
    r"\)?(?:,| (?:per|a|each) \w+)? (?:(?:comes?|goes?|is|are) )?(?:(?:in|also) )?(?:on top|more\b|extra\b|in addition|"
    r"besides|as well|added?\b)",
    re.IGNORECASE,
)
_BEFORE = 40
"""Characters before a growth in which it is told as something more."""


def comes_on_top(claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a growth is told as what is added to another one: "I forgot the attention, that's another t²·d"."""
    typed, start = heard.reading.source.typed, claim.span.start
    more = _MORE.search(typed, max(0, start - _BEFORE), start)
    return more is not None or _ON_TOP.match(typed, claim.span.end) is not None
