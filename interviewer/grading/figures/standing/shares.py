"""Figures that were those of several things, of which the next one is a share: "together 400 TB, one alone 133 TB"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["is_share_of"]

_ITSELF = re.compile(r"\b[a-z]+ (?:itself|alone|on its own|by itself)\b[^.;!?\n]{0,40}\Z", re.IGNORECASE)
_SHARE = re.compile(
    r"\b(?:half|third|quarter|fifth|tenth|hundredth|\d+ ?%|percent) of (?:it|that|this|those|them)\b"
    r"[^.;!?\n\d]{0,40}\Z",
    re.IGNORECASE,
)
_HENCE_SHARE = re.compile(
    r"\b(?:so|hence|thus|therefore)(?: really| only| just)? (?:it'?s|it is|that'?s|that is|we need|it takes|it needs|"
    r"take)(?: really| only| just)? (?:an? |one )?(?:third|quarter|fifth|sixth|eighth|tenth|twelfth|hundredth)"
    r" of (?:it|that|this)\b[\s,:;=~≈-]*(?:about |around |roughly |only |just |i\.e\. |or )?\Z",
    re.IGNORECASE,
)
"""What is reckoned from a figure that then does not hold; half of it may as well be that of another data type."""
_SUPPOSED = re.compile(r"\b(?:if|when|with|could|would|might|by)\b", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:together|in total|combined|altogether|all in all|in sum|the sum of)\b", re.IGNORECASE)
_LEAD = 70
"""Characters before a figure in which such words are looked for."""


def is_share_of(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a smaller figure is told as what one thing has of an earlier one that several have together, or as the
    share to which the earlier one comes down: "K and V are shared, so it's an eighth of that"."""
    told, more = claim.high or claim.low, right.low or right.high
    if claim.unit is not right.unit or claim.clause == right.clause or not told or not more or told >= more:
        return False
    typed = heard.reading.source.typed
    lead = typed[max(right.span.end, claim.span.start - _LEAD) : claim.span.start]
    between = typed[right.span.end : claim.span.start]
    if len(between) <= _LEAD + _LEAD and _HENCE_SHARE.search(between) and not _SUPPOSED.search(between):
        return True
    ahead = re.split(r"[.;!?\n]", typed[max(0, right.span.start - _LEAD) : right.span.start])[-1]
    behind = typed[right.span.end : claim.span.start].lstrip(" ,(")
    together = _TOGETHER.search(ahead) is not None or _TOGETHER.match(behind) is not None
    itself, share = _ITSELF.search(lead) is not None, _SHARE.search(lead) is not None
    return (together and (itself or share)) or (itself and share)
