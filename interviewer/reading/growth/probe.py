"""A search for directions along which one growth outruns another, for ties that the linear question leaves open.

Sizes are held as ln x, so that x itself may be far beyond any float.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import product

from interviewer.reading.growth.terms import Mono, Term

__all__ = ["Path", "find_witness", "holds", "ln_of_term", "paths"]

Path = Callable[[float], float]
"""ln x of one variable as a function of the scale T."""

_FULL: tuple[Path, ...] = (
    lambda t: 1.5,
    lambda t: 0.5 * math.log(t),
    lambda t: math.log(t),
    lambda t: 2 * math.log(t),
    lambda t: math.sqrt(t),
    lambda t: 0.25 * t,
    lambda t: 0.5 * t,
    lambda t: 0.75 * t,
    lambda t: t - 2 * math.log(t),
    lambda t: t - math.log(t),
    lambda t: t,
)
_MANY: tuple[Path, ...] = (_FULL[0], _FULL[1], _FULL[2], _FULL[4], _FULL[5], _FULL[6], _FULL[9], _FULL[10])
_FEW: tuple[Path, ...] = (_FULL[0], _FULL[2], _FULL[6], _FULL[10])
_FEWEST: tuple[Path, ...] = (_FULL[0], _FULL[6], _FULL[10])
_SCALES = (1e3, 1e6, 1e9)
_SMALL_SCALES = (50.0, 150.0, 450.0)
_STEP = 0.25


@lru_cache(maxsize=8)
def paths(count: int) -> tuple[tuple[Path, ...], ...]:
    """Ways in which `count` variables can grow together; in each at least one is the scale itself."""
    choices = _FULL if count <= 2 else _MANY if count == 3 else _FEW if count == 4 else _FEWEST
    return tuple(
        (*before, _FULL[10], *after)
        for lead in range(count)
        for before in product(choices[:-1], repeat=lead)
        for after in product(choices, repeat=count - lead - 1)
    )


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


def ln_of_term(growth: Term, sizes: dict[str, float]) -> float:
    """ln of the term where ln of each variable is given."""
    return math.fsum(float(c) * _mono(mono, sizes) for mono, c in growth)


def holds(constraint: Term, sizes: dict[str, float]) -> bool:
    """Whether a constraint holds at these sizes; one between logarithms holds up to a constant only."""
    slack = 3.0 if any(level > 1 for mono, _ in constraint for (_, level), _ in mono) else 1e-6
    return ln_of_term(constraint, sizes) >= -slack


def find_witness(small: Sequence[Term], large: Sequence[Term], given: Sequence[Term]) -> bool:
    """Whether min(small) / max(large) was seen to grow without bound somewhere the constraints hold."""
    every = (*small, *large, *given)
    names = sorted({name for t in every for mono, _ in t for (name, _), _ in mono})
    if len(names) > 5:
        return False
    steep = any(level == 0 for t in every for mono, _ in t for (_, level), _ in mono)
    scales = _SMALL_SCALES if steep else _SCALES
    for ways in paths(len(names)):
        gaps: list[float] = []
        for scale in scales:
            sizes = {name: max(way(scale), 0.7) for name, way in zip(names, ways, strict=True)}
            try:
                if not all(holds(c, sizes) for c in given):
                    break
                gap = min(ln_of_term(m, sizes) for m in small) - max(ln_of_term(p, sizes) for p in large)
            except (OverflowError, ValueError):
                break
            if not math.isfinite(gap):
                break
            gaps.append(gap)
        if len(gaps) == len(scales) and gaps[2] - gaps[1] > _STEP and gaps[1] - gaps[0] > _STEP:
            return True
    return False
