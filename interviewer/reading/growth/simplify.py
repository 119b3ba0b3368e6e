"""Whether a growth is in its simplest form, and the simplest form itself."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from interviewer.reading.growth.expand import constant
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
)
from interviewer.reading.growth.walk import children_of

__all__ = ["AtMost", "is_simplified", "prune"]

AtMost = Callable[[Growth, Growth], bool]
"""at_most(small, large): small = O(large); raises Undecided where it can't tell."""


def is_simplified(growth: Growth, at_most: AtMost) -> bool:
    """Whether no constant and no lower-order term should be dropped. Repeated and factored forms are fine."""
    if isinstance(growth, Num):
        return growth.value == 1
    if _is_constant(growth):
        return False
    if isinstance(growth, Sum):
        return not _has_redundant(growth.terms, at_most, joined=Sum) and _all(growth, at_most)
    if isinstance(growth, Product):
        return not _has_constant(growth) and not _cancels(growth) and _all(growth, at_most)
    if isinstance(growth, (Min, Max)):
        kind = Min if isinstance(growth, Min) else Max
        return not _has_redundant(growth.arguments, at_most, joined=kind) and _all(growth, at_most)
    if isinstance(growth, Power):
        return _simple_power(growth, at_most)
    if isinstance(growth, Log):
        return _simple_log(growth.argument, at_most)
    if isinstance(growth, Binomial):
        return not _is_constant(growth.bottom)
    return True


def _all(growth: Growth, at_most: AtMost) -> bool:
    return all(is_simplified(child, at_most) for child in children_of(growth))


def _is_constant(growth: Growth) -> bool:
    try:
        return constant(growth) is not None
    except Undecided:
        return True


def _has_constant(growth: Product) -> bool:
    return any(_is_constant(factor) for factor in growth.factors)


def _cancels(growth: Product) -> bool:
    """n^2 * d / d: a factor stands above and below the line."""
    above: list[Growth] = []
    below: list[Growth] = []
    for factor in growth.factors:
        base, exponent = (factor.base, factor.exponent) if isinstance(factor, Power) else (factor, Num(Fraction(1)))
        value = constant(exponent) if isinstance(exponent, Num) else None
        (below if value is not None and value < 0 else above).append(base)
    return any(base in above for base in below)


def _simple_power(growth: Power, at_most: AtMost) -> bool:
    if _is_constant(growth.exponent):
        inner = growth.base
        nested = isinstance(inner, Power) and _is_constant(inner.exponent)
        return not nested and is_simplified(inner, at_most)
    if _has_loose_constant(growth.exponent):
        return False
    if _is_constant(growth.base):
        return not isinstance(growth.exponent, Log)
    return is_simplified(growth.base, at_most)


def _has_loose_constant(exponent: Growth) -> bool:
    """2^(n + 1): a constant added in an exponent is a constant factor."""
    return isinstance(exponent, Sum) and any(_is_constant(part) for part in exponent.terms)


def _simple_log(argument: Growth, at_most: AtMost) -> bool:
    if isinstance(argument, Power):
        return False
    if isinstance(argument, (Factorial, Binomial)):
        return False
    if isinstance(argument, Product) and any(
        isinstance(f, Power) and f.exponent != Num(Fraction(-1)) for f in argument.factors
    ):
        return False
    return is_simplified(argument, at_most)


def _has_redundant(parts: tuple[Growth, ...], at_most: AtMost, joined: type[Sum] | type[Min] | type[Max]) -> bool:
    for index, part in enumerate(parts):
        rest = parts[:index] + parts[index + 1 :]
        if not rest:
            continue
        others = rest[0] if len(rest) == 1 else joined(rest)
        positive = _positive(part)
        try:
            redundant = at_most(others, positive) if joined is Min else at_most(positive, others)
        except (Undecided, OverflowError, ZeroDivisionError):
            continue
        if redundant:
            return True
    return False


def _positive(part: Growth) -> Growth:
    """A negative term without its sign: n^2 - n has a lower-order term as n^2 + n has."""
    if isinstance(part, Product):
        kept = tuple(Num(abs(f.value)) if isinstance(f, Num) else f for f in part.factors)
        return Product(kept)
    return Num(abs(part.value)) if isinstance(part, Num) else part


def prune(parts: list[Growth], at_most: AtMost, least: bool) -> list[Growth]:
    """The parts without those that the others make redundant, in their order; of equals the first stays."""
    kept = list(parts)
    for part in reversed(parts):
        others = [other for other in kept if other is not part]
        if not others:
            break
        joined = others[0] if len(others) == 1 else (Min if least else Sum)(tuple(others))
        try:
            redundant = at_most(joined, part) if least else at_most(part, joined)
        except Undecided:
            continue
        if redundant:
            kept = others
    return kept
