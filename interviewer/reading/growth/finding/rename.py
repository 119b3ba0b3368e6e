"""A growth in the scenario's names: the candidate's own ones, once bound, are put back."""

from __future__ import annotations

from interviewer.reading.growth.finding.names import Names
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

__all__ = ["renamed"]


def renamed(growth: Growth, names: Names) -> Growth:
    """The same tree with every name that stands for a variable replaced by that variable."""
    match growth:
        case Num():
            return growth
        case Var(name):
            return Var(names.letter(name) or name)
        case Sum(terms):
            return Sum(tuple(renamed(term, names) for term in terms))
        case Product(factors):
            return Product(tuple(renamed(factor, names) for factor in factors))
        case Power(base, exponent):
            return Power(renamed(base, names), renamed(exponent, names))
        case Log(argument, base):
            return Log(renamed(argument, names), base)
        case Min(arguments):
            return Min(tuple(renamed(argument, names) for argument in arguments))
        case Max(arguments):
            return Max(tuple(renamed(argument, names) for argument in arguments))
        case Factorial(argument):
            return Factorial(renamed(argument, names))
        case Binomial(top, bottom):
            return Binomial(renamed(top, names), renamed(bottom, names))
