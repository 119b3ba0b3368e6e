"""Figures that are denied no value, only their weight or that something bears on them: "that doesn't touch the 800"."""

from __future__ import annotations

import re

from interviewer.grading.figures.around import Around
from interviewer.grading.figures.standing.restated import same_roughly
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["set_beside"]

_LEFT_ALONE = re.compile(
    r"(?:n't|\bnot|\bnever) (?:really )?(?:touch|change|affect|alter|concern|move)(?:ing)? (?:the |my |our |those )?\Z",
    re.IGNORECASE,
)
"""Words before a figure that leave it as it was: "that doesn't touch the 800"."""
_POINTED = re.compile(r"\bnot (?:the|my|those|these|that) (?:[a-z]+ )?\Z", re.IGNORECASE)
_POINTED_BEFORE = 32
"""Characters before a figure in which such words stand."""


def set_beside(claim: QuantityClaim, around: Around) -> bool:
    """ "What stops it are the 400 TB, not the 3 hours", "that doesn't change the 800": no figure that was told before
    is denied, only its weight or that something bears on it."""
    typed, start = around.heard.reading.source.typed, claim.span.start
    if _LEFT_ALONE.search(typed, max(0, start - _POINTED_BEFORE), start):
        return True
    others = (c for c in around.heard.reading.quantities if c.sentence == claim.sentence and c.unit is not claim.unit)
    beside = any(c.unit and c.stance is Stance.ASSERTED and c.span.end <= start for c in others)
    told = any(c.unit is claim.unit and same_roughly(c, claim) for one in around.before for c in one.reading.quantities)
    return beside and told and _POINTED.search(typed, max(0, start - _POINTED_BEFORE), start) is not None
