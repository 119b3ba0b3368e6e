"""Quotients along rays: the variables grow in given ways, and what a quotient does there is known, not measured.

Along a ray every level of a variable is a sum of multiples of t, sqrt(t), ln t, ln ln t and so on, up to a bounded
rest, and so is the logarithm of every term. A quotient falls where the leading one of these that does not vanish has a
negative factor. So a ray found here proves that a bound does not hold, whatever the sizes at which that shows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.reading.growth.terms import Term
from interviewer.reading.growth.ways import SCALE, Way, corners, ways_of

__all__ = ["MOST", "Rays"]

MOST = 5
"""Variables that are followed in every way; more only in the few ways that most often tell growths apart."""

_Speed = tuple[float, ...]
"""Powers of e^t, e^sqrt(t), t, ln t, ln ln t, ...: the larger, the faster."""
_Level = tuple[tuple[tuple[_Speed, float], ...], bool]
"""The parts of a level of a variable, the fastest first, and whether they are all of it, no bounded rest left out."""
_Ray = tuple[tuple[_Level, ...], ...]
"""The levels of each variable."""
_Factor = tuple[int, int, float]
"""Which variable, at which level, to which power."""

_WIDTH = 9
_LEVELS = 6
_STILL: _Speed = (0.0,) * _WIDTH
_TINY = 1e-9
_LOWEST = 0.4
"""No level of a constant falls below this: the constant stands for larger ones, too."""


class Rays:
    """Looks for a ray along which all quotients fall and no constraint is broken."""

    def __init__(self, quotients: Sequence[Term], given: Sequence[Term]) -> None:
        every = (*quotients, *given)
        self.names = sorted({name for term in every for mono, _ in term for (name, _), _ in mono})
        places = {name: at for at, name in enumerate(self.names)}
        self._quotients = [_Quotient.of(term, places) for term in quotients]
        self._given = [_Quotient.of(term, places) for term in given]

    def seen(self, every: bool) -> bool:
        """Whether there is one among the few likely ones, or among all where there are at most `MOST` variables."""
        return any(
            all(quotient.falls(ray) for quotient in self._quotients)
            and all(quotient.stays(ray) for quotient in self._given)
            for ray in _rays(len(self.names), every)
        )


@dataclass(frozen=True, slots=True)
class _Quotient:
    """A term by the parts of its logarithm: factors of levels themselves, and of products of powers of them."""

    levels: tuple[tuple[float, int, int], ...]
    products: tuple[tuple[float, tuple[_Factor, ...]], ...]

    @classmethod
    def of(cls, term: Term, places: dict[str, int]) -> _Quotient:
        levels: list[tuple[float, int, int]] = []
        products: list[tuple[float, tuple[_Factor, ...]]] = []
        for mono, factor in term:
            (name, level), exponent = mono[0]
            if len(mono) == 1 and exponent == 1:
                levels.append((float(factor), places[name], level))
            else:
                products.append((float(factor), tuple((places[n], k, float(power)) for (n, k), power in mono)))
        return cls(tuple(levels), tuple(products))

    def falls(self, ray: _Ray) -> bool:
        """Whether it tends to zero; not where that can't be told."""
        lead = self._lead(ray)
        return lead is not None and lead < 0.0

    def stays(self, ray: _Ray) -> bool:
        """Whether it stays above some constant; not where that can't be told."""
        lead = self._lead(ray)
        return lead is not None and lead >= 0.0

    def _lead(self, ray: _Ray) -> float | None:
        """The factor of what leads in its logarithm, 0 where that is bounded, None where it can't be told."""
        found: dict[_Speed, float] = {}
        sizes: dict[_Speed, float] = {}
        rough: set[_Speed] = set()
        for scale, name, level in self.levels:
            for speed, factor in ray[name][level][0]:
                value = scale * factor
                found[speed] = found.get(speed, 0.0) + value
                sizes[speed] = sizes.get(speed, 0.0) + abs(value)
        for scale, factors in self.products:
            speed, factor, exact = _product(factors, ray)
            value = scale * factor
            found[speed] = found.get(speed, 0.0) + value
            sizes[speed] = sizes.get(speed, 0.0) + abs(value)
            if not exact:
                rough.add(speed)
        for speed in sorted(found, reverse=True):
            if speed <= _STILL:
                break
            if abs(found[speed]) > _TINY * sizes[speed]:
                return found[speed]
            if speed in rough:
                return None
        return 0.0


def _product(factors: tuple[_Factor, ...], ray: _Ray) -> tuple[_Speed, float, bool]:
    """A product by what leads in it: how fast it is, its factor, and whether that is all of it."""
    speed, value, whole = [0.0] * _WIDTH, 1.0, True
    for name, level, power in factors:
        parts, exact = ray[name][level]
        lead, factor = parts[0]
        value *= factor**power
        speed = [a + power * b for a, b in zip(speed, lead, strict=True)]
        whole = whole and exact
    return tuple(round(power, 9) for power in speed), value, whole


@lru_cache(maxsize=64)
def _rays(count: int, every: bool) -> tuple[_Ray, ...]:
    ways = ways_of(count) if every and count <= MOST else corners(count)
    return tuple(tuple(_levels(way) for way in ray) for ray in ways)


@lru_cache(maxsize=32)
def _levels(way: Way) -> tuple[_Level, ...]:
    return tuple(_level(way, level) for level in range(_LEVELS))


def _level(way: Way, level: int) -> _Level:
    if way.stays:
        return ((_STILL, _constant(way, level)),), True
    if level == 0:
        return (((way.power, way.root, way.log, *_STILL[3:]), 1.0),), True
    parts = [(_speed(2), way.power), (_speed(2, 0.5), way.root), (_speed(3), way.log)]
    if level == 1:
        known = tuple(part for part in parts if part[1])
        return known, len(known) == 1
    # Of ln x only what leads shows in its logarithm: ln t, half of it, or ln ln t.
    if way.power or way.root:
        factor = 0.5 if level == 2 and not way.power else 1.0
        return ((_speed(level + 1), factor),), way == SCALE
    return ((_speed(level + 2), 1.0),), way.log == 1.0


def _constant(way: Way, level: int) -> float:
    value = math.exp(way.at(1.0))
    for _ in range(level):
        value = max(math.log(value) if value > 1.0 else 0.0, _LOWEST)
    return value


def _speed(place: int, power: float = 1.0) -> _Speed:
    return (*_STILL[:place], power, *_STILL[place + 1 :])
