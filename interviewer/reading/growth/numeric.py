"""The last resort: growths that no algebra here covers are measured along many directions.

An answer is given only where the measurements leave no doubt.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

from interviewer.reading.growth.assume import Case
from interviewer.reading.growth.probe import holds
from interviewer.reading.growth.terms import Undecided
from interviewer.reading.growth.tree import (
    Binomial,
    Factorial,
    Growth,
    Log,
    Max,
    Min,
    Num,
    Power,
    Product,
    Sum,
    Var,
)
from interviewer.reading.growth.walk import variables_of
from interviewer.reading.growth.ways import Way, ways_of

__all__ = ["Signed", "ln_value", "numeric_bounded"]

Signed = tuple[int, float]
"""(sign, ln of the absolute value); sign 0 is zero."""

_SCALES = ((1e3, 1e5, 1e7, 1e9), (24.0, 48.0, 96.0, 192.0))
"""Far ones, and near ones for what is beyond any float there."""
_MOVING = 0.2
_STILL = 0.02


def ln_value(growth: Growth, sizes: dict[str, float]) -> Signed:
    """The growth where ln of each variable is given. OverflowError, ValueError where it has no usable value."""
    if isinstance(growth, Num):
        value = growth.value
        if not value:
            return (0, 0.0)
        size = math.log(abs(value.numerator)) - math.log(value.denominator)
        return (1 if value > 0 else -1, size)
    if isinstance(growth, Var):
        return (1, sizes[growth.name])
    if isinstance(growth, Sum):
        return _sum([ln_value(part, sizes) for part in growth.terms])
    if isinstance(growth, Product):
        found = [ln_value(part, sizes) for part in growth.factors]
        return (math.prod(sign for sign, _ in found), math.fsum(size for _, size in found))
    if isinstance(growth, Power):
        sign, size = ln_value(growth.base, sizes)
        if sign <= 0:
            raise ValueError
        return (1, size * _plain(ln_value(growth.exponent, sizes)))
    if isinstance(growth, Log):
        sign, size = ln_value(growth.argument, sizes)
        if sign <= 0:
            raise ValueError
        base = math.log(growth.base) if growth.base else math.log(2)
        return (1, math.log(max(size / base, 1.0)))
    if isinstance(growth, (Min, Max)):
        found = [ln_value(part, sizes) for part in growth.arguments]
        pick = min if isinstance(growth, Min) else max
        return pick(found, key=lambda pair: pair[0] * 1e300 if pair[0] < 1 else pair[1])
    if isinstance(growth, Factorial):
        return (1, math.lgamma(_plain(ln_value(growth.argument, sizes)) + 1))
    return _binomial(growth, sizes)


def _plain(value: Signed) -> float:
    return value[0] * math.exp(value[1]) if value[0] else 0.0


def _binomial(growth: Binomial, sizes: dict[str, float]) -> Signed:
    top, bottom = _plain(ln_value(growth.top, sizes)), _plain(ln_value(growth.bottom, sizes))
    if bottom < 0 or bottom > top or top > 1e12:
        raise ValueError
    return (1, math.lgamma(top + 1) - math.lgamma(bottom + 1) - math.lgamma(top - bottom + 1))


def _sum(found: list[Signed]) -> Signed:
    parts = [pair for pair in found if pair[0]]
    if not parts:
        return (0, 0.0)
    peak = max(size for _, size in parts)
    rest = math.fsum(sign * math.exp(size - peak) for sign, size in parts)
    if abs(rest) < 1e-9:
        raise Undecided
    return (1 if rest > 0 else -1, peak + math.log(abs(rest)))


@lru_cache(maxsize=512)
def numeric_bounded(small: Growth, large: Growth, cases: tuple[Case, ...]) -> bool:
    """Whether small / large stays bounded along every direction measured; Undecided where that is in doubt."""
    names = tuple(dict.fromkeys((*variables_of(small), *variables_of(large))))
    if len(names) > 3:
        raise Undecided
    seen, doubtful = 0, False
    for ways in ways_of(len(names)):
        steps = _steps(small, large, dict(zip(names, ways, strict=True)), cases)
        if steps is None:
            continue
        seen += 1
        if all(step > _MOVING for step in steps):
            return False
        doubtful = doubtful or steps[-1] > _STILL
    if not seen or doubtful:
        raise Undecided
    return True


def _steps(small: Growth, large: Growth, ways: dict[str, Way], cases: tuple[Case, ...]) -> list[float] | None:
    """How ln(small / large) changes from scale to scale, None where no scales give it values throughout."""
    for scales in _SCALES:
        gaps: list[float] = []
        for scale in scales:
            sizes = {name: max(way.at(scale), 0.7) for name, way in ways.items()}
            gap = _gap(small, large, sizes, cases)
            if gap is None:
                break
            gaps.append(gap)
        if len(gaps) == len(scales):
            return [b - a for a, b in pairwise(gaps)]
    return None


def _gap(small: Growth, large: Growth, sizes: dict[str, float], cases: tuple[Case, ...]) -> float | None:
    try:
        if not any(all(holds(c, sizes) for c in case) for case in cases):
            return None
        above, below = ln_value(small, sizes), ln_value(large, sizes)
    except (OverflowError, ValueError, KeyError):
        return None
    if above[0] <= 0 or below[0] <= 0:
        raise Undecided
    gap = above[1] - below[1]
    return gap if math.isfinite(gap) else None
