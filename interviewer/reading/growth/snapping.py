"""Decimals that stand for a logarithm: n^2.81 is how people write n^log2(7)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from interviewer.reading.growth.expand import constant
from interviewer.reading.growth.terms import Undecided
from interviewer.reading.growth.tree import Growth, Log, Num, Power
from interviewer.reading.growth.walk import children_of, rebuild

__all__ = ["snap_together"]


def snap_together(first: Growth, second: Growth) -> tuple[Growth, Growth]:
    """Both growths, with a decimal exponent of the one replaced by the logarithm of the other that rounds to it."""
    return _snap(first, _logs_in(second)), _snap(second, _logs_in(first))


@lru_cache(maxsize=1024)
def _logs_in(growth: Growth) -> tuple[Growth, ...]:
    """The exponents with a logarithm; one growth is compared with many."""
    return tuple(_logs(growth))


def _logs(growth: Growth) -> Iterator[Growth]:
    if isinstance(growth, Power) and _has_log(growth.exponent):
        yield growth.exponent
    for child in children_of(growth):
        yield from _logs(child)


def _has_log(growth: Growth) -> bool:
    return isinstance(growth, Log) or any(_has_log(child) for child in children_of(growth))


def _snap(growth: Growth, logs: tuple[Growth, ...]) -> Growth:
    if not logs:
        return growth
    if isinstance(growth, Power) and isinstance(growth.exponent, Num):
        for log in logs:
            if _rounds_to(log, growth.exponent.value):
                return Power(_snap(growth.base, logs), log)
    return rebuild(growth, tuple(_snap(child, logs) for child in children_of(growth)))


def _rounds_to(log: Growth, value: Fraction) -> bool:
    try:
        exact = constant(log)
    except Undecided:
        return False
    if exact is None or exact.denominator <= 64:
        return False
    for digits in range(1, 7):
        if (value * 10**digits).denominator == 1:
            step = Fraction(1, 10**digits)
            # 2.807... is written 2.8, 2.81 and 2.80, but not 2.7; 1.585 is written 1.58 and 1.59.
            return abs(exact - value) < (step if digits > 1 else step / 2)
    return False
