"""Throughputs that are said to be equal and are not: "312 TFLOPS is 3.12e11 per second", "15 TFLOPS, so 15e15/s"."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.grading.figures.assuming.devices import counts_devices
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["well_written"]

_IS = re.compile(r"\s*(?:is|=|equals|means|that's|that is|i\.e\.),?\s*(?:about |roughly |~|≈)?", re.IGNORECASE)
_SO = re.compile(
    r"[,;:]?\s*\(?(?:and )?(?:so|that's|thus|hence|i\.e\.|which is|which means|meaning|that is|in other words)[\s,]+"
    r"(?:that's |that is |it's |it does |it makes |we have |I have )?(?:about |roughly |~|≈)?",
    re.IGNORECASE,
)
"""Words between two throughputs, the second of which says the first again where its digits are the same."""
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
    if 1 / _APART < ratio < _APART:
        return False
    return _IS.fullmatch(between) is not None or (_of_same_digits(ratio) and _says_again(first, between, heard))


def _of_same_digits(ratio: float) -> bool:
    power = math.log10(ratio)
    return abs(power - round(power)) < _SAME


_SAME = 1e-6


def _says_again(first: QuantityClaim, between: str, heard: Heard) -> bool:
    """Whether one machine's throughput is concluded from the one before it, and not that of many machines."""
    if _SO.fullmatch(between) is None:
        return False
    return not any(one.sentence == first.sentence and counts_devices(one) for one in heard.reading.quantities)
