"""Recurrences."""

from __future__ import annotations

from interviewer.reading.growth.budget import Unreadable
from interviewer.reading.growth.tree import Growth, Var

__all__ = ["solve"]


def solve(right: Growth, calls: tuple[tuple[Var, Growth], ...]) -> Growth:
    """The growth that a recurrence has."""
    raise Unreadable("the recurrence could not be solved", 0)
