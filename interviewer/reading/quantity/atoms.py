"""One quantity among the tokens, and the bounds that open its ends."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.reading.quantity import bounds
from interviewer.reading.quantity.tokens import Token

__all__ = ["Atom", "apply_limits", "exact", "find_limits", "trailing"]

_ZERO_LOW = frozenset(("byte", "flop", "gpu", "token", "parameter", "count"))
"""Counts and sizes: "less than" begins at 0 for them; elsewhere the low end is open."""


@dataclass(slots=True)
class Atom:
    """One quantity and the tokens it stands in: `first` with its "about", `start` to `end` for its span.

    written: the value as written, before the unit ("24" of "24 h"); scale: base units in one of these.
    alternative: shares its unit with the next one across a slash ("400/800 TB"), which is no division.
    closing: parentheses that close between the number and its unit ("(2 + 2 + 4) bytes").
    paced: told before as so many an hour or a day ("5e18 per hour").
    european: where its point may be a mark of thousands ("9.900"), the power that it was raised to; else 0.
    """

    first: int
    start: int
    end: int
    low: float | None
    high: float | None
    written: float
    scale: float = 1.0
    unit: str | None = None
    noun: str | None = None
    per: str | None = None
    approximate: bool = False
    bounded: bool = False
    ranged: bool = False
    factor: bool = False
    alternative: bool = False
    closing: int = 0
    paced: bool = False
    european: float = 0.0

    @property
    def value(self) -> float:
        """One figure to do arithmetic with: the end of a bound, the middle of a range."""
        low, high = self.low, self.high
        if low is None or high is None:
            return (low if low is not None else high) or 0.0
        return high if self.bounded else (low + high) / 2


def find_limits(tokens: list[Token], begin: int, last: int) -> bounds.Limits:
    """Bounds and approximations before token `begin`, looking back no further than token `last`."""
    limits = bounds.before(tokens, begin)
    after_figure = last > 0 and limits.first == last and tokens[last].low in ("over", "under")
    return bounds.Limits(begin, begin) if limits.first < last or after_figure else limits


def apply_limits(atom: Atom, limits: bounds.Limits) -> None:
    """Open the end that a bound before the number opens, and take its words into the span."""
    if limits.kind is not None:
        atom.start = limits.span
        _open(atom, limits.kind)


def _open(atom: Atom, kind: str) -> None:
    atom.bounded = True
    if kind == bounds.AT_LEAST:
        atom.high = None
    else:
        atom.low = 0.0 if atom.unit in _ZERO_LOW else None


def trailing(tokens: list[Token], atom: Atom) -> None:
    """Take in "or more", "or so", "at most" after the quantity."""
    found = bounds.after(tokens, atom.end)
    if found is None:
        return
    atom.end, kind = found
    if kind == bounds.ABOUT:
        atom.approximate = True
    elif not atom.bounded and not atom.ranged:
        _open(atom, kind)


def exact(value: float, scale: float) -> float:
    """value times scale without the last digit's noise: 18.9 MB is 18.9e6, not 18899999.999999996."""
    return value if scale == 1.0 else float(f"{value * scale:.15g}")
