"""The bounds that keep reading a growth cheap, and the builders of nodes that keep to them."""

from __future__ import annotations

from fractions import Fraction

from interviewer.reading.growth.tree import MAX_NODES, Growth, Num, Power, Product, Sum

__all__ = [
    "EULER",
    "MAX_DIGITS",
    "MAX_EXPONENT",
    "Unreadable",
    "negative",
    "number",
    "power",
    "product",
    "quotient",
    "total",
]

MAX_DIGITS = 30
MAX_EXPONENT = 1_000
EULER = Fraction("2.718281828459045")
"""Stands for e, exactly where this very number is met."""


class Unreadable(ValueError):
    """The text is no growth: `problem` says why, `offset` is the place in the normalised text."""

    def __init__(self, problem: str, offset: int = 0) -> None:
        super().__init__(problem)
        self.problem = problem
        self.offset = offset


def number(text: str, offset: int) -> Num:
    """The exact number written as `text` (digits, one dot, an exponent); refuses more than MAX_DIGITS digits."""
    mantissa, _, exponent = text.lower().partition("e")
    if len(mantissa) > MAX_DIGITS or abs(int(exponent or 0)) > MAX_DIGITS:
        raise Unreadable("a number has too many digits", offset)
    return Num(Fraction(text))


def product(factors: list[Growth]) -> Growth:
    """The product, flat, with no node for a single factor."""
    flat: list[Growth] = []
    for factor in factors:
        flat.extend(factor.factors if isinstance(factor, Product) else (factor,))
    if len(flat) > 1 and any(isinstance(factor, Num) and factor.value == 0 for factor in flat):
        raise Unreadable("nothing times something has no growth", 0)
    return flat[0] if len(flat) == 1 else Product(tuple(flat[:MAX_NODES]))


def negative(growth: Growth) -> Growth:
    """-growth; of a number, the number."""
    return Num(-growth.value) if isinstance(growth, Num) else product([Num(Fraction(-1)), growth])


def total(terms: list[Growth]) -> Growth:
    """The sum, flat, with no node for a single term."""
    flat: list[Growth] = []
    for term in terms:
        flat.extend(term.terms if isinstance(term, Sum) else (term,))
    return flat[0] if len(flat) == 1 else Sum(tuple(flat[:MAX_NODES]))


def quotient(top: Growth, bottom: Growth) -> Growth:
    """top / bottom; a quotient of two numbers is a number."""
    if isinstance(bottom, Num) and bottom.value == 0:
        raise Unreadable("a division by zero has no growth", 0)
    if isinstance(bottom, Num):
        inverse: Growth = Num(1 / bottom.value)
        if isinstance(top, Num):
            return Num(top.value / bottom.value)
        return product([inverse, top])
    if isinstance(top, Num) and top.value == 1:
        return Power(bottom, Num(Fraction(-1)))
    return product([top, Power(bottom, Num(Fraction(-1)))])


def power(base: Growth, exponent: Growth, offset: int) -> Growth:
    """base ** exponent within the bounds on numbers: no tower of numbers is ever worked out."""
    if isinstance(exponent, Num):
        if abs(exponent.value) > MAX_EXPONENT and not _small(base):
            raise Unreadable("an exponent is too large", offset)
        if isinstance(base, Num):
            return _number_power(base, exponent, offset)
    return Power(base, exponent)


def _small(base: Growth) -> bool:
    return isinstance(base, Num) and abs(base.value) <= 10


def _number_power(base: Num, exponent: Num, offset: int) -> Growth:
    if exponent.value.denominator != 1 or base.value == EULER:
        if abs(exponent.value) > 64 or base.value <= 0:
            raise Unreadable("a power of numbers is out of range", offset)
        return Power(base, exponent)
    digits = max(len(str(base.value.numerator)), len(str(base.value.denominator)))
    if abs(exponent.value) * digits > 4 * MAX_DIGITS or (base.value == 0 and exponent.value < 0):
        raise Unreadable("a power of numbers is out of range", offset)
    return Num(base.value ** int(exponent.value))
