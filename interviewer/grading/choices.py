"""What a candidate may choose for a figure, and which of the figures said are stood by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["STOOD_BY", "Choice", "with_parts"]

STOOD_BY = (Stance.ASSERTED, Stance.HEDGED)


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that an assumption may have, and how it is called; stated: the candidate said so."""

    value: float
    label: str
    stated: bool


def with_parts(claims: Iterable[QuantityClaim]) -> Iterator[QuantityClaim]:
    """The claims, each after the figures of the arithmetic that led to it."""
    for claim in claims:
        yield from with_parts(claim.parts)
        yield claim
