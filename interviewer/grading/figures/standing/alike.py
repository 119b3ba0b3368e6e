"""Whether two figures tell the same kind of thing."""

from __future__ import annotations

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["is_width", "same_kind", "tells_like"]


def same_kind(claim: QuantityClaim, other: QuantityClaim) -> bool:
    """Whether two figures are told in one unit, of one noun and per the same: "800 GPUs" and "900 GPUs"."""
    return claim.unit is other.unit and claim.per == other.per and claim.noun == other.noun


def tells_like(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a message tells a figure of a claim's kind."""
    return any(same_kind(claim, one) for one in heard.reading.quantities)


_WIDEST = 16


def is_width(claim: QuantityClaim) -> bool:
    """Whether a figure is no more than the size of one number: "with 4-byte floats"."""
    return claim.unit is Unit.BYTE and 0 < (claim.high or 0.0) <= _WIDEST
