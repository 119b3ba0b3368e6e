"""Throughputs that are said to be equal and are not: "312 TFLOPS is 3.12e11 per second"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["well_written"]

_IS = re.compile(r"\s*(?:is|=|equals|means|that's|that is|i\.e\.),?\s*(?:about |roughly |~|≈)?", re.IGNORECASE)
_APART = 2.0
"""Times one throughput of the other from which on they are not the same, roughly told."""


def well_written(heard: Heard) -> Sequence[QuantityClaim]:
    """The figures of a message without a throughput that only writes the one before it wrongly in other units."""
    claims = heard.reading.quantities
    wrong = {id(second) for first, second in pairwise(claims) if _miswritten(first, second, heard)}
    return [claim for claim in claims if id(claim) not in wrong] if wrong else claims


def _miswritten(first: QuantityClaim, second: QuantityClaim, heard: Heard) -> bool:
    if not first.unit is second.unit is Unit.FLOP_PER_SECOND or not first.low or not second.low:
        return False
    ratio = second.low / first.low
    between = heard.reading.source.typed[first.span.end : second.span.start]
    return not 1 / _APART < ratio < _APART and _IS.fullmatch(between) is not None
