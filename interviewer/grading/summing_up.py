"""Messages that sum up: what they say of a thing is the last word on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from interviewer.grading.choices import same_figure
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance, Unit

__all__ = ["last_word"]

_SUMS_UP = re.compile(
    r"\b(?:to (?:sum|wrap) (?:it |this |that |things )?(?:all )?up|summing (?:it )?(?:all )?up|"
    r"to (?:briefly )?summari[sz]e|in summary|summary|recap|recapping|recapitulating|to recapitulate|"
    r"in (?:short|sum|a nutshell)|tl;?dr|"
    r"(?:so )?my (?:final )?answers(?: are|:)|putting it all together|so overall)\b",
    re.IGNORECASE,
)
_OPENING = 80
"""Characters at the head of a message, or of a line of it, in which it is said to sum up."""


def last_word(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a figure is the only one of its unit behind words that sum up: "to sum up: n²d, the matrix 40 TB".

    What was told before is no other figure for the same thing ("1,150" in practice), nor is a time on other devices; of
    how many times as much it is several things are told.
    """
    if claim.noun == "times" or claim.unit is Unit.FLOP or _told_before(claim, before):
        return False
    if claim.unit is Unit.SECOND and any(
        c.unit is Unit.GPU and c.sentence == claim.sentence for c in heard.reading.quantities
    ):
        return False
    typed = heard.reading.source.typed
    found = _SUMS_UP.search(typed, 0, claim.span.start)
    if found is None:
        return False
    if found.start() > _OPENING and "\n" not in typed[max(0, found.start() - 3) : found.start()]:
        return False
    return not any(
        c.unit is claim.unit and c is not claim and c.stance is Stance.ASSERTED and c.span.start > found.end()
        for c in heard.reading.quantities
    )


def _told_before(claim: QuantityClaim, before: Sequence[Heard]) -> bool:
    """Whether a figure was told before; a bare number may have been it: "800 GPUs, 1,150 in practice"."""
    told = (c for one in before for c in one.reading.quantities)
    return any(same_figure(c if c.unit else replace(c, unit=claim.unit), claim) for c in told)
