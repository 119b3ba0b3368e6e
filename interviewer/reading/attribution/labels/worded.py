"""The aspect that a growth in words names itself: "quadratic extra memory in n"."""

from __future__ import annotations

from interviewer.reading.model import Aspect

__all__ = ["told_within"]

_SPACE = frozenset("memory space storage ram footprint".split())


def told_within(growth: str) -> str | None:
    """The aspect that the words of a growth name, in lower case; None where they name none."""
    return Aspect.SPACE.value if " " in growth and not _SPACE.isdisjoint(growth.split()) else None
