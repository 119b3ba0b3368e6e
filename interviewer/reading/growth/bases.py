"""The number whose logarithm a coefficient is."""

from __future__ import annotations

import math
from fractions import Fraction

from interviewer.reading.growth.budget import EULER
from interviewer.reading.growth.terms import snap
from interviewer.reading.growth.tree import Growth, Log, Num

__all__ = ["nice_base", "nice_exponent"]


def nice_base(coefficient: Fraction) -> tuple[Fraction, Fraction]:
    """(b, k) with exp(coefficient) = b^k: a small whole b where there is one, else e."""
    if coefficient.denominator <= 64:
        return EULER, coefficient
    for base in (2, 3, 5, 6, 7, 10):
        ratio = snap(float(coefficient) / math.log(base))
        if ratio.denominator == 1 and abs(ratio) == 1:
            return Fraction(base), ratio
    if abs(coefficient) < 4:
        whole = round(math.exp(float(abs(coefficient))))
        if whole > 1 and abs(math.log(whole) - float(abs(coefficient))) < 1e-9:
            return Fraction(whole), Fraction(1 if coefficient > 0 else -1)
    ratio = snap(float(coefficient) / math.log(2))
    return (Fraction(2), ratio) if ratio.denominator <= 64 else (EULER, coefficient)


def nice_exponent(exponent: Fraction) -> Growth:
    """The exponent as a number, or as the logarithm of small whole numbers that it is."""
    if exponent.denominator > 64 and 0 < exponent < 8:
        for base in range(2, 11):
            whole = round(base ** float(exponent))
            if whole > 1 and abs(math.log(whole, base) - float(exponent)) < 1e-11:
                return Log(Num(Fraction(whole)), Fraction(base))
    return Num(exponent)
