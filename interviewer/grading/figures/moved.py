"""Durations of moving data, which are not those of computing: "writing 400 TB at 10 GB/s takes 11 hours"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["is_moving"]

_ROUNDED = 1.35
_MOST = 24
"""Figures before a duration that are looked at."""
_PER = ("second", "s", "sec")
_LINE = re.compile(
    r"[\s-]*(?:(?:network|internet|fibre|fiber|copper|office|home|leased|wan|lan|up|down)[\s-]*)?"
    r"(?:lines?|links?|connections?|uplinks?|downlinks?|ethernet|networks?|nics?|pipes?|bandwidth|wi-?fi|dsl|fibre|fiber|"
    r"internet)\b",
    re.IGNORECASE,
)
"""What makes a size the throughput of a line: "our 35 Mbit line"."""


def is_moving(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a duration is that of so many bytes at so many bytes a second, both named in its message; or is worked
    out in its sentence from bytes a second, with no operations told: "400 TB at 500 MB/s are 9 days"."""
    if claim.unit is not Unit.SECOND or not claim.low:
        return False
    ahead = [one for one in heard.reading.quantities if one.low and one.span.start < claim.span.start][-_MOST:]
    sizes = [one for one in ahead if one.unit is Unit.BYTE]
    rates = [one for one in sizes if one.sentence == claim.sentence and _is_rate(one, heard)]
    moved = [one.low for one in sizes if one.per is None and one.low and all(one is not rate for rate in rates)]
    if any(_agree(claim.low, size / rate.low) for rate in rates if rate.low for size in moved):
        return True
    told = [one for one in ahead if one.sentence == claim.sentence and one.span.end <= claim.span.start]
    return bool(rates) and all(one.unit not in (Unit.FLOP, Unit.FLOP_PER_SECOND) for one in told)


def _is_rate(claim: QuantityClaim, heard: Heard) -> bool:
    return claim.per in _PER or _LINE.match(heard.reading.source.typed, claim.span.end) is not None


def _agree(one: float, other: float) -> bool:
    return one < other * _ROUNDED and other < one * _ROUNDED
