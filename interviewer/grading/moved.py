"""Durations of moving data, which are not those of computing: "writing 400 TB at 10 GB/s takes 11 hours"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["is_moving"]

_ROUNDED = 1.35


def is_moving(claim: QuantityClaim, quantities: Sequence[QuantityClaim]) -> bool:
    """Whether a duration is that of so many bytes at so many bytes a second, both named in its message."""
    if claim.unit is not Unit.SECOND or not claim.low:
        return False
    sizes = [one for one in quantities if one.unit is Unit.BYTE and one.low and one.span.start < claim.span.start]
    rates = [one.low for one in sizes if one.per == "second" and one.sentence == claim.sentence and one.low]
    moved = [one.low for one in sizes if one.per is None and one.low]
    return any(
        claim.low < size / rate * _ROUNDED and size / rate < claim.low * _ROUNDED for rate in rates for size in moved
    )
