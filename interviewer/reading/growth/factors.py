"""The factors of a product, tidied for output."""

from __future__ import annotations

from fractions import Fraction

from interviewer.reading.growth.budget import EULER
from interviewer.reading.growth.tree import Growth, Log, Num, Power, Product

__all__ = ["above_and_below", "opposite", "without_numbers"]


def opposite(part: Growth) -> Growth | None:
    """The positive counterpart of a negative part, None for a positive one."""
    if isinstance(part, Num):
        return Num(-part.value) if part.value < 0 else None
    if isinstance(part, Product):
        for index, factor in enumerate(part.factors):
            if isinstance(factor, Num) and factor.value < 0:
                rest = (*part.factors[:index], *part.factors[index + 1 :])
                kept = rest if factor.value == -1 else (Num(-factor.value), *rest)
                return kept[0] if len(kept) == 1 else Product(kept)
    return None


def without_numbers(factors: list[Growth]) -> list[Growth]:
    """The factors that are no numbers."""
    return [factor for factor in factors if not isinstance(factor, Num) or factor.value == EULER]


def above_and_below(factors: list[Growth], in_exponent: bool) -> tuple[Fraction, list[Growth], list[Growth]]:
    """The number, the factors above and those below the line; repeated ones gathered into powers.

    The base of a logarithm says nothing outside of exponents.
    """
    number = Fraction(1)
    above: dict[Growth, Fraction] = {}
    below: dict[Growth, Fraction] = {}
    for factor in factors:
        if isinstance(factor, Num) and factor.value != EULER:
            number *= factor.value
            continue
        base, exponent = factor, Fraction(1)
        if isinstance(factor, Power) and isinstance(factor.exponent, Num):
            base, exponent = factor.base, factor.exponent.value
        if isinstance(base, Log) and not in_exponent:
            base = Log(base.argument)
        side = above if exponent >= 0 else below
        side[base] = side.get(base, Fraction(0)) + abs(exponent)
    return number, _powers(above), _powers(below)


def _powers(found: dict[Growth, Fraction]) -> list[Growth]:
    return [base if e == 1 else Power(base, Num(e)) for base, e in found.items()]
