"""What messages hold and rules ask for: where these have nothing in common, a message says nothing about a rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.reading.statements import Pattern

__all__ = ["Matter", "matter_of_patterns", "together"]


@dataclass(frozen=True, slots=True)
class Matter:
    """What a message holds, or what a rule can be earned or lost by.

    growths: any growth. units: of figures, as rules name them. concepts: of the vocabulary. anything: a message may
    take back whatever was said; a rule may be earned by words of no concept.
    """

    growths: bool = False
    units: frozenset[str] = frozenset()
    concepts: frozenset[str] = frozenset()
    anything: bool = False

    def touches(self, other: Matter) -> bool:
        """Whether what is said there may bear on what is asked for here."""
        return (
            self.anything
            or other.anything
            or (self.growths and other.growths)
            or not self.units.isdisjoint(other.units)
            or not self.concepts.isdisjoint(other.concepts)
        )


def together(matters: Iterable[Matter]) -> Matter:
    """All of several."""
    parts = tuple(matters)
    return Matter(
        any(part.growths for part in parts),
        frozenset().union(*(part.units for part in parts)),
        frozenset().union(*(part.concepts for part in parts)),
        any(part.anything for part in parts),
    )


def matter_of_patterns(patterns: Iterable[Pattern], about: Iterable[str]) -> Matter:
    """The concepts of which patterns need any, and others; a pattern that only quotes needs none."""
    needs = [pattern.needs for pattern in patterns]
    concepts = frozenset(about).union(*(concepts for each in needs for concepts in each))
    return Matter(concepts=concepts, anything=not all(needs))
