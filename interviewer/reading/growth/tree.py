"""The tree of a growth: what stands inside O(...), whatever notation it was typed in.

Trees are immutable, hashable and small (see MAX_NODES, MAX_DEPTH); they are built by the project's own parsers only,
never by evaluating text.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

__all__ = [
    "MAX_DEPTH",
    "MAX_NODES",
    "Binomial",
    "Factorial",
    "Growth",
    "Log",
    "Max",
    "Min",
    "Num",
    "Power",
    "Product",
    "Sum",
    "Var",
]

MAX_NODES = 200
MAX_DEPTH = 24


@dataclass(frozen=True, slots=True)
class Num:
    """An exact number; decimals are kept as fractions (1.5 is 3/2)."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Var:
    """A variable that grows."""

    name: str


@dataclass(frozen=True, slots=True)
class Sum:
    terms: tuple[Growth, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """A product; a quotient is a factor to the power of -1, a difference a factor of -1."""

    factors: tuple[Growth, ...]


@dataclass(frozen=True, slots=True)
class Power:
    """base ** exponent; sqrt is the power 1/2, an exponential has a variable in its exponent."""

    base: Growth
    exponent: Growth


@dataclass(frozen=True, slots=True)
class Log:
    """A logarithm; `base` is kept for arithmetic in exponents (n^log_2(7)), and changes no growth."""

    argument: Growth
    base: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Min:
    arguments: tuple[Growth, ...]


@dataclass(frozen=True, slots=True)
class Max:
    arguments: tuple[Growth, ...]


@dataclass(frozen=True, slots=True)
class Factorial:
    argument: Growth


@dataclass(frozen=True, slots=True)
class Binomial:
    """n choose k."""

    top: Growth
    bottom: Growth


Growth = Num | Var | Sum | Product | Power | Log | Min | Max | Factorial | Binomial
