"""Terms of the Θ-algebra: a product of powers, logarithms and exponentials, held as its own logarithm.

A *mono* is a product of powers of levels of variables; level 0 of x is x itself, level 1 is log x, level 2 is
log log x. A *term* is exp(sum of coefficient * mono): n^2 is {log n: 2}, log n is {log log n: 1}, 2^n is {n: ln 2}.
So powers, logarithms and exponentials are compared by one rule, the order in which their monos grow.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from interviewer.reading.growth.budget import EULER

__all__ = [
    "ONE",
    "Mono",
    "Term",
    "Undecided",
    "divide",
    "group_of",
    "ln",
    "mono_of_term",
    "mono_order",
    "multiply",
    "multiply_monos",
    "raise_to",
    "snap",
    "term",
    "term_of_mono",
    "variable_term",
]

Mono = tuple[tuple[tuple[str, int], Fraction], ...]
"""((variable, level), exponent) pairs in order; the empty mono is the constant 1."""

Term = tuple[tuple[Mono, Fraction], ...]
"""(mono, coefficient) pairs in order; the empty term is a constant."""

ONE: Term = ()
_ZERO = Fraction(0)
_TINY = Fraction(1, 10**9)
_LEVELS = 5


class Undecided(Exception):
    """The algebra does not cover this growth."""


def snap(value: float) -> Fraction:
    """A fraction for a real number: the simple one it equals to within rounding, else twelve digits of it."""
    if not math.isfinite(value) or abs(value) > 1e15:
        raise Undecided
    simple = Fraction(value).limit_denominator(64)
    if abs(float(simple) - value) < 1e-12 * max(1.0, abs(value)):
        return simple
    return Fraction(round(value * 10**12), 10**12)


def ln(value: Fraction) -> float:
    """The natural logarithm of a positive fraction."""
    if value <= 0:
        raise Undecided
    if value == EULER:
        return 1.0
    return math.log(value.numerator) - math.log(value.denominator)


def mono_order(mono: Mono) -> tuple[Fraction, ...]:
    """Sorts the monos of one variable by how fast they grow."""
    order = [_ZERO] * (_LEVELS + 2)
    for (_, level), exponent in mono:
        order[level] = exponent
    return tuple(order)


def group_of(mono: Mono) -> tuple[str, ...]:
    """The variables in a mono."""
    return tuple(dict.fromkeys(name for (name, _), _ in mono))


def _grows(mono: Mono) -> bool:
    if len(group_of(mono)) != 1:
        return True
    return mono_order(mono) > (_ZERO,) * (_LEVELS + 2)


def term(parts: Iterable[tuple[Mono, Fraction]]) -> Term:
    """The term with these parts: like monos gathered, constants and what vanishes dropped."""
    found: dict[Mono, Fraction] = {}
    for mono, coefficient in parts:
        found[mono] = found.get(mono, _ZERO) + coefficient
    return tuple(sorted((m, c) for m, c in found.items() if m and abs(c) > _TINY and _grows(m)))


def variable_term(name: str) -> Term:
    """The variable itself."""
    return (((((name, 1), Fraction(1)),), Fraction(1)),)


def multiply(left: Term, right: Term) -> Term:
    """left * right."""
    if not left or not right:
        return left or right
    found = dict(left)
    for mono, coefficient in right:
        _add(found, mono, coefficient)
    return tuple(sorted(found.items()))


def divide(over: Term, under: Term) -> Term:
    """over / under."""
    found = dict(over)
    for mono, coefficient in under:
        _add(found, mono, -coefficient)
    return tuple(sorted(found.items()))


def _add(found: dict[Mono, Fraction], mono: Mono, coefficient: Fraction) -> None:
    """One more part of a term; what vanishes is dropped."""
    known = found.get(mono)
    if known is None:
        found[mono] = coefficient
    elif abs(known + coefficient) > _TINY:
        found[mono] = known + coefficient
    else:
        del found[mono]


def raise_to(base: Term, exponent: Fraction) -> Term:
    """base ** exponent."""
    if exponent == 1:
        return base
    if exponent == -1:
        return tuple((mono, -c) for mono, c in base)
    return tuple((mono, c * exponent) for mono, c in base if abs(c * exponent) > _TINY)


def multiply_monos(left: Mono, right: Mono) -> Mono:
    """left * right."""
    found: dict[tuple[str, int], Fraction] = dict(left)
    for level, exponent in right:
        found[level] = found.get(level, _ZERO) + exponent
    return tuple(sorted((level, e) for level, e in found.items() if e))


def term_of_mono(mono: Mono) -> Term:
    """The mono as a growth of its own: log x is {log log x: 1}."""
    if any(level >= _LEVELS for (_, level), _ in mono):
        raise Undecided
    return tuple(sorted(((((name, level + 1), Fraction(1)),), e) for (name, level), e in mono))


def mono_of_term(growth: Term) -> Mono:
    """The term as a mono, so that it can stand in an exponent; Undecided for what is exponential already."""
    found: list[tuple[tuple[str, int], Fraction]] = []
    for mono, coefficient in growth:
        if len(mono) != 1 or mono[0][1] != 1 or mono[0][0][1] == 0:
            raise Undecided
        (name, level), _ = mono[0]
        found.append(((name, level - 1), coefficient))
    return tuple(sorted(found))
