"""Figures that are then said to be of a part only, and told anew for the whole: "18.9 MB. Hm, per layer, so 226 MB"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["of_a_piece"]

_PIECE = re.compile(
    r"(?:\A|[.,;:!?-] )\s*(?:(?:hmm+|hm|wait|no|but|oh|ah|oops|sorry|actually|and|well|though)\W+){0,3}"
    r"(?:that|this|it|which|these|those)(?:'s| is| was| are| were|'re)(?: (?:only|just|of course|all|still))? "
    r"(?:(?:per|for|of)(?: just| only)? )?(?:(?:one|an?|each|every|a single|one single) )?(?P<noun>[a-z]+)"
    r"(?: (?:alone|only))?[\s,.;:-]+(?P<rest>[^.!?\n]{0,60})\Z",
    re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"\b(?:per|for(?: just| only)? (?:one|an?|each|every)|of (?:one|an?|each)|one|each)\b", re.IGNORECASE
)
_LEADS = re.compile(
    r"\b(?:so|hence|thus|then|makes|gives|times|multipl\w+|overall|in total|in all|all|together|altogether)\b|[×*]|=",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"\b(?:if|would|could|might|batch\w*|concurrent\w*|copy|copies|for \d|with \d)\b", re.IGNORECASE)
_REACH = 120
"""Characters between the two figures."""
_LARGER = 1.5
"""Times as much as a figure of a part at least is told for the whole."""


def of_a_piece(names: Sequence[str], claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure is told for the whole behind one that is said to be of a part, which is none of `names`: those
    are what the figure is asked for."""
    if not claim.low or not right.low or claim.unit is not right.unit or claim.low < _LARGER * right.low:
        return False
    between = heard.reading.source.typed[right.span.end : claim.span.start]
    found = _PIECE.search(between) if len(between) <= _REACH else None
    if found is None or found["noun"].lower().removesuffix("s") in names or _SUPPOSED.search(between):
        return False
    several = re.search(rf"\b{found['noun']}s\b", found["rest"], re.IGNORECASE)
    said = between[found.start() : found.start("rest")]
    return several is None and _OF_ONE.search(said) is not None and _LEADS.search(found["rest"]) is not None
