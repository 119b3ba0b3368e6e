"""Figures that follow from a second thought: "80 GB" - "actually, only one column is held, so it's 8 MB"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim
from interviewer.reading.replacing.lower import changes
from interviewer.reading.taking_back.words import FILLER, HALT

__all__ = ["rethought"]

_OPENS = rf"\W*(?:{FILLER}\W+){{0,3}}(?:{HALT}\W+){{1,3}}"
_SO_NOW = re.compile(
    rf"{_OPENS}(?!(?:i|we|if|with|when|for|let)\b)[^.;:!?\n]{{3,90}}?(?:,? (?:so|hence|which means)|->|=>)"
    r"(?: (?:it'?s|it is|that'?s|that is|that makes|it (?:only )?takes|it (?:only )?needs|we (?:only )?need|"
    r"the total is))?(?: (?:really|actually|then|only|just|merely|about|around|roughly|some))*[\s~≈]*\Z",
    re.IGNORECASE,
)
"""A message that thinks again, tells a reason, and what follows from that."""
_ONLY_COUNTS = re.compile(
    rf"{_OPENS}(?:it'?s |it is )?(?:only|just) [^.;:!?\n]{{3,40}}? (?:that )?(?:counts?|matters?|needed|needs?|has to|"
    r"have to|must)\b[^.;:!?\n]{0,20}?,(?: so)? (?:about |around |roughly )?\Z",
    re.IGNORECASE,
)


def rethought(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether the one figure of its unit in a message is what follows from a second thought with which that opens; a
    change that makes it lower ("actually, keep the top 20, so it's 3 GB") is none."""
    if sum(c.unit is claim.unit for c in heard.reading.quantities) > 1:
        return False
    lead = heard.reading.source.typed[: claim.span.start]
    return _ONLY_COUNTS.match(lead) is not None or (_SO_NOW.match(lead) is not None and not changes(lead))
