"""Figures told with a slip: "as computed, 7.9 GB" for 79.2 GB, "9,900 · 1e6 · 8 bytes are 79.2 MB"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from interviewer.grading.figures.assuming.assumed import Target
from interviewer.grading.marks import Heard
from interviewer.grading.places import sentence_of
from interviewer.reading.model import QuantityClaim
from interviewer.reading.replacing.lower import of_a_change

__all__ = ["reckons_it", "slips_by_ten"]

_TELLING = 2
"""Digits, zeros at the ends left out, from which on they are one figure's own."""
_DIGITS = 0.015
"""Relative difference up to which two figures have the same digits."""


def slips_by_ten(claim: QuantityClaim, wanted: Iterable[Target], heard: Heard) -> bool:
    """Whether a figure has the digits of a right one at another power of ten: "as computed, 7.9 GB" for 79.2 GB.

    One digit alone ("8 MB", "800 GPUs") may be any other figure's.
    """
    digits = "".join(char for char in claim.quote if char.isdigit()).strip("0")
    if claim.low is None or claim.low != claim.high or len(digits) < _TELLING:
        return False
    typed, (start, end) = heard.reading.source.typed, sentence_of(claim, heard)
    behind = re.split(r"[,;:.]\s", typed[claim.span.end : end], maxsplit=1)[0]
    if of_a_change(typed[start : claim.span.end] + behind):
        return False
    return any(
        target.low == target.high and abs(claim.low * 10**power / target.low - 1) < _DIGITS
        for target in wanted
        for power in (-1, 1)
        if target.low
    )


def reckons_it(claim: QuantityClaim, wanted: Iterable[Target]) -> bool:
    """Whether the factors of a reckoning, of at least two numbers, make a right figure, whatever it is said to be."""
    factors = [part.low for part in claim.parts if part.low]
    if len(factors) < _TELLING or len(factors) < len(claim.parts):
        return False
    made = math.prod(factors)
    return any(target.low and abs(made / target.low - 1) < _DIGITS for target in wanted)
