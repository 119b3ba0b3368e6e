"""The simplest form of a growth: constants and lower-order terms dropped."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from interviewer.reading.growth.algebra import is_at_most
from interviewer.reading.growth.assume import Assumption
from interviewer.reading.growth.bases import nice_base, nice_exponent
from interviewer.reading.growth.forms import form_of
from interviewer.reading.growth.simplify import is_simplified, prune
from interviewer.reading.growth.terms import Mono, Term, Undecided
from interviewer.reading.growth.tree import Growth, Log, Min, Num, Power, Product, Sum, Var

__all__ = ["simplified"]

_ONE: Growth = Num(Fraction(1))


def simplified(growth: Growth, assume: Sequence[Assumption] = ()) -> Growth:
    """The growth up to constants, as a sum of products; the growth itself where the algebra can't take it apart."""
    given = tuple(assume)

    def at_most(small: Growth, large: Growth) -> bool:
        return is_at_most(small, large, given)

    try:
        if is_simplified(growth, at_most):
            return growth
        parts: list[Growth] = []
        for group in form_of(growth):
            least = prune([_growth(t) for t in group], at_most, least=True)
            parts.append(least[0] if len(least) == 1 else Min(tuple(least)))
    except (Undecided, OverflowError, ZeroDivisionError):
        return growth
    kept = prune(parts, at_most, least=False)
    return kept[0] if len(kept) == 1 else Sum(tuple(kept))


def _level(name: str, level: int) -> Growth:
    found: Growth = Var(name)
    for _ in range(level):
        found = Log(found)
    return found


def _power(base: Growth, exponent: Fraction) -> Growth:
    return base if exponent == 1 else Power(base, nice_exponent(exponent))


def _product(factors: list[Growth]) -> Growth:
    return factors[0] if len(factors) == 1 else Product(tuple(factors)) if factors else _ONE


def _growth(term: Term) -> Growth:
    """The term as a tree; powers before logarithms before exponentials, variables in order of name."""
    factors: list[tuple[int, Growth]] = []
    for mono, coefficient in term:
        if len(mono) == 1 and mono[0][1] == 1 and mono[0][0][1] >= 1:
            (name, level), _ = mono[0]
            factors.append((level, _power(_level(name, level - 1), coefficient)))
        else:
            factors.append((9, _exponential(mono, coefficient)))
    return _product([factor for _, factor in sorted(factors, key=lambda pair: pair[0])])


def _exponential(mono: Mono, coefficient: Fraction) -> Growth:
    """exp(c * mono): n^n for c*n*log n, else a power of a number."""
    inner = [(_level(name, level), e) for (name, level), e in mono]
    logs = [g for g, e in inner if isinstance(g, Log) and e == 1]
    if logs and len(inner) > 1:
        rest = [_power(g, e) for g, e in inner if g is not logs[0]]
        scale: list[Growth] = [] if coefficient == 1 else [Num(coefficient)]
        return Power(logs[0].argument, _product([*scale, *rest]))
    base, factor = nice_base(coefficient)
    scale = [] if factor == 1 else [Num(factor)]
    return Power(Num(base), _product([*scale, *(_power(g, e) for g, e in inner)]))
