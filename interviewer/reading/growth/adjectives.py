"""Words that name a growth of their own, and number words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from interviewer.reading.growth.tree import Factorial, Growth, Log, Num, Power, Product

__all__ = ["ADJECTIVES", "NUMBER_WORDS", "ORDINALS"]


def _to(exponent: int) -> Callable[[Growth], Growth]:
    return lambda v: v if exponent == 1 else Power(v, Num(Fraction(exponent)))


def _constant(_: Growth) -> Growth:
    return Num(Fraction(1))


def _linearithmic(v: Growth) -> Growth:
    return Product((v, Log(v)))


_MEANINGS: dict[str, Callable[[Growth], Growth] | None] = {
    "constant constantly const": _constant,
    "logarithmic logarithmically": Log,
    "linear linearly": _to(1),
    "linearithmic quasilinear loglinear": _linearithmic,
    "quadratic quadratically": _to(2),
    "cubic cubically": _to(3),
    "quartic": _to(4),
    "quintic": _to(5),
    "exponential exponentially": lambda v: Power(Num(Fraction(2)), v),
    "factorial factorially": Factorial,
    # These name a whole family: no single growth can be read from them.
    "polylogarithmic polylog polynomial sublinear superlinear": None,
}
ADJECTIVES: Mapping[str, Callable[[Growth], Growth] | None] = {
    word: meaning for words, meaning in _MEANINGS.items() for word in words.split()
}
NUMBER_WORDS: Mapping[str, int] = {
    word: value for value, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
} | {"hundred": 100}
ORDINALS: Mapping[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
}  # fmt: skip
