"""Random growths, and an independent measure of them, for the properties."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import product

from hypothesis import strategies as st

from interviewer.reading.growth.tree import Growth, Log, Max, Min, Num, Power, Product, Sum, Var

NAMES = ("n", "m", "d")


def number(value: int | Fraction) -> Num:
    return Num(Fraction(value))


def factors(names: tuple[str, ...] = NAMES) -> st.SearchStrategy[Growth]:
    name = st.sampled_from(names).map(Var)
    exponent = st.sampled_from([Fraction(1), Fraction(2), Fraction(1, 2), Fraction(3), Fraction(-1)])
    power = st.builds(lambda v, e: v if e == 1 else Power(v, Num(e)), name, exponent)
    log = st.builds(
        lambda v, e: Log(v) if e == 1 else Power(Log(v), Num(e)), name, st.sampled_from([Fraction(1), Fraction(2)])
    )
    return st.one_of(power, power, log)


def monomials(names: tuple[str, ...] = NAMES) -> st.SearchStrategy[Growth]:
    return st.lists(factors(names), min_size=1, max_size=3).map(
        lambda fs: fs[0] if len(fs) == 1 else Product(tuple(fs))
    )


def growths(names: tuple[str, ...] = NAMES) -> st.SearchStrategy[Growth]:
    """Sums, minima, maxima and products of monomials."""
    mono = monomials(names)
    several = st.lists(mono, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        mono,
        several.map(Sum),
        several.map(Sum),
        several.map(Max),
        several.map(Min),
        st.builds(lambda a, b: Product((a, Sum(b))), mono, several),
        several.map(lambda ts: Log(Sum(ts))),
    )


def measure(growth: Growth, sizes: dict[str, float]) -> float:
    """ln of the growth where ln of each variable is given; written apart from the program's own."""
    if isinstance(growth, Num):
        return math.log(growth.value)
    if isinstance(growth, Var):
        return sizes[growth.name]
    if isinstance(growth, Sum):
        parts = [measure(part, sizes) for part in growth.terms]
        peak = max(parts)
        return peak + math.log(sum(math.exp(part - peak) for part in parts))
    if isinstance(growth, Product):
        return sum(measure(part, sizes) for part in growth.factors)
    if isinstance(growth, Power):
        assert isinstance(growth.exponent, Num)
        return float(growth.exponent.value) * measure(growth.base, sizes)
    if isinstance(growth, Log):
        return math.log(max(measure(growth.argument, sizes), 0.5))
    if isinstance(growth, Max):
        return max(measure(part, sizes) for part in growth.arguments)
    assert isinstance(growth, Min)
    return min(measure(part, sizes) for part in growth.arguments)


_PATHS: tuple[Callable[[float], float], ...] = (
    lambda t: 1.0,
    lambda t: 0.5 * math.log(t),
    lambda t: math.log(t),
    lambda t: 3 * math.log(t),
    lambda t: math.sqrt(t),
    lambda t: 0.2 * t,
    lambda t: t / 3,
    lambda t: t / 2,
    lambda t: 2 * t / 3,
    lambda t: t,
)
_SCALES = (1e4, 1e8, 1e12)


def seen_unbounded(small: Growth, large: Growth, names: tuple[str, ...] = NAMES) -> bool:
    """Whether small / large was seen to grow without bound as the variables grow along some path."""
    for ways in product(_PATHS, repeat=len(names)):
        if _PATHS[-1] not in ways:
            continue
        gaps = []
        for scale in _SCALES:
            sizes = {name: way(scale) for name, way in zip(names, ways, strict=True)}
            gaps.append(measure(small, sizes) - measure(large, sizes))
        if gaps[2] > 1.5 and gaps[2] - gaps[1] > 0.15 and gaps[1] - gaps[0] > 0.15:
            return True
    return False
