"""The variables of a parsed growth."""

from __future__ import annotations

from dataclasses import fields
from fractions import Fraction

from interviewer.reading.growth.tree import Growth, Var

__all__ = ["names_in"]


def names_in(growth: Growth) -> tuple[str, ...]:
    """The names of a growth's variables, each once, in the order in which they stand."""
    found: dict[str, None] = {}
    open_parts: list[object] = [growth]
    while open_parts:
        part = open_parts.pop()
        if isinstance(part, Var):
            found[part.name] = None
        elif isinstance(part, tuple):
            open_parts.extend(reversed(part))
        elif part is not None and not isinstance(part, str | Fraction):
            open_parts.extend(getattr(part, field.name) for field in reversed(fields(part)))  # type: ignore[arg-type]
    return tuple(found)
