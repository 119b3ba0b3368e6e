"""A number while it is read: its value, where it ends, and how it was written."""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["LARGEST", "Numeral"]

LARGEST = 1e60
"""Numbers beyond this are no quantities."""


@dataclass(slots=True)
class Numeral:
    """A number read up to (not including) token `end`.

    plain: an integer written in digits alone, as labels are ("step 3").
    scale: what a suffix or scale word multiplied by, for "10-20 million".
    article: only "a", "an" or "one" was said; a number only before a unit of time or size.
    european: where its point may be a mark of thousands, the power that it was raised to; else 0.
    billion: a glued B or b that may be bytes instead; value is then counted in billions.
    """

    end: int
    low: float
    high: float
    plain: bool = False
    approximate: bool = False
    scale: float = 1.0
    article: bool = False
    worded: bool = False
    billion: bool = False
    minute: bool = False
    european: float = 0.0
    power: bool = False

    @property
    def value(self) -> float:
        return self.high

    def times(self, factor: float) -> None:
        self.low *= factor
        self.high *= factor

    @property
    def readable(self) -> bool:
        """Whether the value is finite and no larger than any quantity."""
        return math.isfinite(self.high) and abs(self.high) <= LARGEST

    def becomes(self, value: float, end: int) -> None:
        """Take an exact value that was read up to token `end`, which is no longer digits alone."""
        self.low = self.high = value
        self.end, self.plain = end, False
