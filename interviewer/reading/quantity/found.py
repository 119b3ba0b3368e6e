"""What the quantity reader hands back."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FoundQuantity", "figure_end"]


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity standing in text[start:end], in base units (byte, second, flop, ...; percent in points).

    low == high for an exact value; None is an open end; counts and sizes begin at 0 where only "less than" is said.
    unit: one of the values of `interviewer.reading.model.Unit`, None for a bare number.
    noun: lower-case word(s) that were counted ("embeddings", "multiply-adds"), "times" for a factor, else None.
    per: what the quantity is per, singular ("parameter", "hour", "each"), else None.
    approximate: said to be about so much ("~", "nearly", "a bit over"); the ends are the value that was said.
    chain_ok: None where no arithmetic was shown, else whether every "=" of the chain holds.
    parts: the earlier values of a chain, in order; empty for a single value.
    """

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None = None
    noun: str | None = None
    per: str | None = None
    approximate: bool = False
    chain_ok: bool | None = None
    parts: tuple[FoundQuantity, ...] = ()


def figure_end(text: str, found: FoundQuantity) -> int:
    """Where the figure itself ends: what it counts ("9,900 product columns") stays words for the prose."""
    counted = text[found.start : found.end]
    if found.noun is None or found.unit != "count" or not counted.lower().endswith(found.noun.lower()):
        return found.end
    figure = counted[: -len(found.noun)].rstrip()
    return found.start + len(figure) if figure else found.end
