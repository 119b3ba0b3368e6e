"""Exact sums of terms, for what Θ alone can't decide: differences, and what stands in an exponent."""

from __future__ import annotations

import math
from fractions import Fraction

from interviewer.reading.growth.budget import EULER
from interviewer.reading.growth.terms import (
    ONE,
    Mono,
    Term,
    Undecided,
    divide,
    ln,
    mono_of_term,
    mono_order,
    multiply,
    multiply_monos,
    raise_to,
    snap,
    term,
    term_of_mono,
    variable_term,
)
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

__all__ = ["Expansion", "constant", "expand", "exponential", "factorial_term", "linear", "log_linear"]

Expansion = dict[Term, Fraction]
"""Sum of coefficient * term."""

Linear = dict[Mono, Fraction]
"""Sum of coefficient * mono, as it stands in an exponent."""

_LIMIT = 120
_TWO = Fraction(2)


def constant(growth: Growth, log_base: Fraction = _TWO) -> Fraction | None:
    """The value of a growth without variables (irrational values to twelve digits), None if it has any."""
    if isinstance(growth, Num):
        return growth.value
    if isinstance(growth, Var):
        return None
    if isinstance(growth, (Sum, Product)):
        parts = [constant(part, log_base) for part in (growth.terms if isinstance(growth, Sum) else growth.factors)]
        if any(part is None for part in parts):
            return None
        known = [part for part in parts if part is not None]
        return sum(known, Fraction(0)) if isinstance(growth, Sum) else math.prod(known, start=Fraction(1))
    if isinstance(growth, (Min, Max)):
        values = [constant(part, log_base) for part in growth.arguments]
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            return None
        return min(known) if isinstance(growth, Min) else max(known)
    if isinstance(growth, Log):
        value = constant(growth.argument, log_base)
        return None if value is None else snap(ln(value) / ln(growth.base or log_base))
    if isinstance(growth, Power):
        base, exponent = constant(growth.base, log_base), constant(growth.exponent, log_base)
        return None if base is None or exponent is None else _constant_power(base, exponent)
    if isinstance(growth, Factorial):
        value = constant(growth.argument, log_base)
        if value is None:
            return None
        if value.denominator != 1 or not 0 <= value <= 20:
            raise Undecided
        return Fraction(math.factorial(int(value)))
    top, bottom = constant(growth.top, log_base), constant(growth.bottom, log_base)
    if top is None or bottom is None:
        return None
    if top.denominator != 1 or bottom.denominator != 1 or not 0 <= bottom <= top <= 60:
        raise Undecided
    return Fraction(math.comb(int(top), int(bottom)))


def _constant_power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator == 1 and abs(exponent) <= 64 and base and len(str(base)) <= 20:
        return base ** int(exponent)
    if base <= 0 or abs(ln(base) * float(exponent)) > 30:
        raise Undecided
    return snap(math.exp(ln(base) * float(exponent)))


def expand(growth: Growth, log_base: Fraction = _TWO) -> Expansion:
    """The growth as an exact sum of terms; Undecided where it is none (min, max, quotients by sums, ...)."""
    if isinstance(growth, Num):
        return {ONE: growth.value} if growth.value else {}
    if isinstance(growth, Var):
        return {variable_term(growth.name): Fraction(1)}
    if isinstance(growth, Sum):
        found: Expansion = {}
        for part in growth.terms:
            for key, value in expand(part, log_base).items():
                found[key] = found.get(key, Fraction(0)) + value
        return _tidy(found)
    if isinstance(growth, Product):
        found = {ONE: Fraction(1)}
        for part in growth.factors:
            found = _times(found, expand(part, log_base))
        return found
    if isinstance(growth, Power):
        return _expand_power(growth, log_base)
    if isinstance(growth, Log):
        scale = Fraction(1) / snap(ln(growth.base or log_base))
        return _tidy(_sum_of({mono: c * scale for mono, c in log_linear(growth.argument, log_base).items()}))
    if isinstance(growth, Factorial):
        return {factorial_term(growth.argument): Fraction(1)}
    if isinstance(growth, Binomial):
        return _expand_binomial(growth, log_base)
    raise Undecided


def _sum_of(parts: Linear) -> Expansion:
    return {term_of_mono(mono): c for mono, c in parts.items()}


def _tidy(found: Expansion) -> Expansion:
    if len(found) > _LIMIT:
        raise Undecided
    return {key: value for key, value in found.items() if abs(value) > Fraction(1, 10**9)}


def _times(left: Expansion, right: Expansion) -> Expansion:
    if len(left) * len(right) > 4 * _LIMIT:
        raise Undecided
    found: Expansion = {}
    for a, x in left.items():
        for b, y in right.items():
            key = multiply(a, b)
            found[key] = found.get(key, Fraction(0)) + x * y
    return _tidy(found)


def _expand_power(growth: Power, log_base: Fraction) -> Expansion:
    exponent = constant(growth.exponent, log_base)
    if exponent is None:
        return exponential(growth.base, growth.exponent)
    base = expand(growth.base, log_base)
    if len(base) == 1:
        ((only, value),) = base.items()
        if exponent.denominator != 1 and value < 0:
            raise Undecided
        return {raise_to(only, exponent): _constant_power(value, exponent)}
    if exponent.denominator != 1 or not 0 <= exponent <= 8:
        raise Undecided
    found: Expansion = {ONE: Fraction(1)}
    for _ in range(int(exponent)):
        found = _times(found, base)
    return found


def _expand_binomial(growth: Binomial, log_base: Fraction) -> Expansion:
    bottom = constant(growth.bottom, log_base)
    if bottom is None or bottom.denominator != 1 or not 0 <= bottom <= 6:
        raise Undecided
    top = expand(growth.top, log_base)
    found: Expansion = {ONE: Fraction(1, math.factorial(int(bottom)))}
    for step in range(int(bottom)):
        shifted = dict(top)
        shifted[ONE] = shifted.get(ONE, Fraction(0)) - step
        found = _times(found, _tidy(shifted))
    return found


def linear(growth: Growth, log_base: Fraction = _TWO) -> Linear:
    """The growth as it stands in an exponent: an exact sum of monos."""
    return {mono_of_term(key): value for key, value in expand(growth, log_base).items()}


def log_linear(growth: Growth, log_base: Fraction = _TWO) -> Linear:
    """ln(growth) as a sum of monos; of a sum only where one term leads and the rest vanishes beside it."""
    value = constant(growth, log_base)
    if value is not None:
        return {(): snap(ln(value))}
    found = expand(growth, log_base)
    lead, scale = _lead(found)
    parts: Linear = dict(lead)
    if scale != 1:
        parts[()] = parts.get((), Fraction(0)) + snap(ln(scale))
    return parts


def _lead(found: Expansion) -> tuple[Term, Fraction]:
    """The single term that outgrows all others, with its coefficient."""
    for key, value in found.items():
        if value > 0 and all(other == key or _strictly_less(other, key) for other in found):
            return key, value
    raise Undecided


def _strictly_less(small: Term, large: Term) -> bool:
    gap = divide(large, small)
    names = dict.fromkeys(name for mono, _ in gap for (name, _), _ in mono)
    if len(names) != 1:
        return False
    return bool(gap) and max(gap, key=lambda part: mono_order(part[0]))[1] > 0


def exponential(base: Growth, exponent: Growth) -> Expansion:
    """base ** exponent with a variable in the exponent, as one term and its constant factor."""
    fixed = constant(base)
    if fixed is not None:
        if fixed <= 0:
            raise Undecided
        power = linear(exponent, EULER if fixed == EULER else _TWO)
        scale = _constant_power(fixed, power.pop((), Fraction(0)))
        rate = snap(ln(fixed))
        return {term((mono, c * rate) for mono, c in power.items()): scale}
    logs = log_linear(base)
    power = linear(exponent)
    if isinstance(base, Sum):
        _check_rest_vanishes(base, power)
    parts = [(multiply_monos(m, k), c * q) for m, c in logs.items() for k, q in power.items()]
    return {term(parts): Fraction(1)}


def _check_rest_vanishes(base: Sum, power: Linear) -> None:
    """(n + 1)^n is n^n times a constant, (n + log n)^n is not: exponent * rest / lead has to stay bounded."""
    found = expand(base)
    lead, _ = _lead(found)
    for other in found:
        if other == lead:
            continue
        for mono in power:
            rest = divide(multiply(other, term_of_mono(mono)), lead)
            if rest and not _strictly_less(rest, ONE):
                raise Undecided


def factorial_term(argument: Growth) -> Term:
    """Stirling: (a*m + c)! with m a mono is m^(am) * (a/e)^(am) * m^(c + 1/2), up to a constant."""
    parts = linear(argument)
    shift = parts.pop((), Fraction(0))
    if len(parts) != 1:
        raise Undecided
    ((mono, scale),) = parts.items()
    if scale <= 0:
        raise Undecided
    rate = scale * (snap(ln(scale)) - 1) if scale != 1 else Fraction(-1)
    found: list[tuple[Mono, Fraction]] = [(mono, rate)]
    for log_mono, weight in term_of_mono(mono):
        found.append((multiply_monos(mono, log_mono), weight * scale))
        found.append((log_mono, weight * (shift + Fraction(1, 2))))
    return term(found)
