"""A growth at its place in a text."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.reading.growth.tree import Growth

__all__ = ["FoundGrowth"]


@dataclass(frozen=True, slots=True)
class FoundGrowth:
    """A growth at text[start:end] of the normalised text.

    growth: None where it could not be read; `problem` then says why, in words for the candidate.
    bound: "O", "Theta", "Omega", "o", "omega", or None where it stood bare.
    explicit: stood in asymptotic notation. valued: set equal to a number ("n^2 = 10^14"), so a count.
    lone: a single variable, a growth only because of the words around it.
    worded: named by a class word ("quadratic").
    """

    start: int
    end: int
    growth: Growth | None
    bound: str | None = None
    problem: str | None = None
    explicit: bool = False
    valued: bool = False
    lone: bool = False
    worded: bool = False
