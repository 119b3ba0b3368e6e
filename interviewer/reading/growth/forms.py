"""Forms: a growth up to constants, as the maximum of minima of terms."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import product as pairs

from interviewer.reading.growth.budget import EULER
from interviewer.reading.growth.expand import (
    Expansion,
    constant,
    expand,
    exponential,
    factorial_term,
)
from interviewer.reading.growth.terms import (
    ONE,
    Term,
    Undecided,
    divide,
    group_of,
    ln,
    mono_order,
    multiply,
    raise_to,
    snap,
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

__all__ = ["Form", "at_least", "flip", "form_of", "never_falls"]

Form = tuple[tuple[Term, ...], ...]
"""The maximum over the groups of the minimum over each group's terms."""

_GROUPS = 48
_TERMS = 12
_CONSTANT: Form = ((ONE,),)


def _form(groups: list[tuple[Term, ...]]) -> Form:
    """A form without repetitions, within its bounds."""
    found = tuple(dict.fromkeys(tuple(dict.fromkeys(group)) for group in groups))
    if len(found) > _GROUPS or any(len(group) > _TERMS for group in found):
        raise Undecided
    return found


@lru_cache(maxsize=4096)
def form_of(growth: Growth) -> Form:
    """The form of a growth; Undecided for what the algebra does not cover."""
    if constant(growth) is not None:
        return _CONSTANT
    if isinstance(growth, Var):
        return ((variable_term(growth.name),),)
    if isinstance(growth, Sum):
        return _sum(growth)
    if isinstance(growth, Product):
        found = _CONSTANT
        for factor in growth.factors:
            found = _times(found, form_of(factor))
        return found
    if isinstance(growth, Max):
        return _form([group for part in growth.arguments for group in form_of(part)])
    if isinstance(growth, Min):
        return _least([form_of(part) for part in growth.arguments])
    if isinstance(growth, Power):
        return _power(growth)
    if isinstance(growth, Log):
        return _log(form_of(growth.argument))
    if isinstance(growth, Factorial):
        return ((factorial_term(growth.argument),),)
    if isinstance(growth, Binomial):
        return _binomial(growth)
    raise Undecided


def _is_negative(growth: Growth) -> bool:
    if isinstance(growth, Num):
        return growth.value < 0
    return isinstance(growth, Product) and any(isinstance(f, Num) and f.value < 0 for f in growth.factors)


def _sum(growth: Sum) -> Form:
    if not any(_is_negative(part) for part in growth.terms):
        return _form([group for part in growth.terms for group in form_of(part)])
    try:
        return _difference(expand(growth))
    except Undecided:
        return _difference_of_forms(growth)


def _difference(found: Expansion) -> Form:
    """The form of an exact sum whose negative terms all vanish beside a positive one."""
    plus = [key for key, value in found.items() if value > 0]
    for key, value in found.items():
        if value < 0 and not any(at_least(large, key) for large in plus):
            raise Undecided
    return _form([(key,) for key in plus]) if plus else _CONSTANT


def _difference_of_forms(growth: Sum) -> Form:
    plus = [group for part in growth.terms if not _is_negative(part) for group in form_of(part)]
    for part in growth.terms:
        if _is_negative(part):
            for group in form_of(part):
                if not any(all(at_least(large, small) for large in other) for other in plus for small in group[:1]):
                    raise Undecided
    return _form(plus)


def at_least(large: Term, small: Term) -> bool:
    """Whether large / small grows, or stays, in each of its variables."""
    return never_falls(divide(large, small))


def never_falls(quotient: Term) -> bool:
    """Whether a quotient grows, or stays, in each of its variables."""
    groups: dict[tuple[str, ...], tuple[tuple[Fraction, ...], Fraction]] = {}
    for mono, coefficient in quotient:
        names = group_of(mono)
        order = mono_order(mono) if len(names) == 1 else ()
        if len(names) > 1 and coefficient < 0:
            return False
        if names not in groups or order > groups[names][0]:
            groups[names] = (order, coefficient)
    return all(coefficient > 0 for _, coefficient in groups.values())


def _times(left: Form, right: Form) -> Form:
    return _form([tuple(multiply(a, b) for a, b in pairs(x, y)) for x, y in pairs(left, right)])


def _least(forms: list[Form]) -> Form:
    found = forms[0]
    for other in forms[1:]:
        found = _form([(*x, *y) for x, y in pairs(found, other)])
    return found


def flip(form: Form) -> Form:
    """The same growth as a minimum of maxima: tuples are maxima, and the whole is their minimum."""
    found: list[tuple[Term, ...]] = [()]
    for group in form:
        if len(found) * len(group) > 4 * _GROUPS:
            raise Undecided
        found = [(*chosen, term) for chosen in found for term in group]
    return _form(found)


def _scale(form: Form, exponent: Fraction) -> Form:
    if exponent > 0:
        return _form([tuple(raise_to(t, exponent) for t in group) for group in form])
    # 1 / max(min(...)) is min(max(1/...)): flipped twice to come back to a maximum of minima.
    return _form([tuple(raise_to(t, exponent) for t in group) for group in flip(form)])


def _power(growth: Power) -> Form:
    exponent = constant(growth.exponent)
    if exponent is not None:
        return _scale(form_of(growth.base), exponent) if exponent else _CONSTANT
    if isinstance(growth.exponent, (Min, Max)):
        parts = [form_of(Power(growth.base, part)) for part in growth.exponent.arguments]
        if isinstance(growth.exponent, Min):
            return _least(parts)
        return _form([group for part in parts for group in part])
    try:
        (only,) = exponential(growth.base, growth.exponent)
        return ((only,),)
    except Undecided:
        return _power_of_log(growth)


def _power_of_log(growth: Power) -> Form:
    """b^(k log f) is f^(k ln b / ln base), whatever f is."""
    base = constant(growth.base)
    factors = growth.exponent.factors if isinstance(growth.exponent, Product) else (growth.exponent,)
    logs = [factor for factor in factors if isinstance(factor, Log)]
    scale = constant(Product(tuple(factor for factor in factors if not isinstance(factor, Log))))
    if base is None or base <= 1 or len(logs) != 1 or scale is None:
        raise Undecided
    natural = EULER if base == EULER else Fraction(2)
    exponent = snap(float(scale) * ln(base) / ln(logs[0].base or natural))
    return _scale(form_of(logs[0].argument), exponent)


def _log(form: Form) -> Form:
    """log of a maximum of minima is the maximum of minima of the logs; of a product the sum."""
    result: list[tuple[Term, ...]] = []
    for group in form:
        least = _least([_log_of_term(t) for t in group])
        result.extend(least)
    return _form(result)


def _log_of_term(growth: Term) -> Form:
    if not growth:
        return _CONSTANT
    plus = [term_of_mono(mono) for mono, c in growth if c > 0]
    minus = [term_of_mono(mono) for mono, c in growth if c < 0]
    for small in minus:
        if not any(at_least(large, small) for large in plus):
            raise Undecided
    if not plus:
        raise Undecided
    return _form([(t,) for t in plus])


def _binomial(growth: Binomial) -> Form:
    bottom = constant(growth.bottom)
    if bottom is not None:
        if bottom.denominator != 1 or not 0 <= bottom <= 64:
            raise Undecided
        return _scale(form_of(growth.top), bottom) if bottom else _CONSTANT
    rest = Sum((growth.top, Product((Num(Fraction(-1)), growth.bottom))))
    if constant_gap(rest) is not None:
        return form_of(Binomial(growth.top, Num(constant_gap(rest) or Fraction(0))))
    found = multiply(factorial_term(growth.top), raise_to(factorial_term(growth.bottom), Fraction(-1)))
    return ((multiply(found, raise_to(factorial_term(rest), Fraction(-1))),),)


def constant_gap(growth: Growth) -> Fraction | None:
    """The value of a difference that is a constant ("n - (n-2)"), else None."""
    found = expand(growth)
    if any(key != ONE for key in found):
        return None
    return found.get(ONE, Fraction(0))
