"""Terms at given sizes, held as ln x, so that x itself may be far beyond any float."""

from __future__ import annotations

import math

from interviewer.reading.growth.terms import Mono, Term

__all__ = ["holds"]


def _mono(mono: Mono, sizes: dict[str, float]) -> float:
    value = 1.0
    for (name, level), exponent in mono:
        size = sizes[name]
        if level == 0:
            base = math.exp(size)
        else:
            base = size
            for _ in range(level - 1):
                base = math.log(base) if base > 1.0 else 1e-9
                base = max(base, 0.4)
        value *= base ** float(exponent)
    return value


def _ln_of_term(growth: Term, sizes: dict[str, float]) -> float:
    """ln of the term where ln of each variable is given."""
    return math.fsum(float(c) * _mono(mono, sizes) for mono, c in growth)


def holds(constraint: Term, sizes: dict[str, float]) -> bool:
    """Whether a constraint holds at these sizes; one between logarithms holds up to a constant only."""
    slack = 3.0 if any(level > 1 for mono, _ in constraint for (_, level), _ in mono) else 1e-6
    return _ln_of_term(constraint, sizes) >= -slack
