"""A growth as text: plain ASCII (the contract's), Unicode for screens, LaTeX; and its simplest form.

Nothing is dropped: constants and lower-order terms stay as they were said. Only the order of factors (numbers, powers
of variables in the order given, logarithms, the rest) and repeated factors (n*n) are tidied.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from interviewer.reading.growth.factors import above_and_below, opposite, without_numbers
from interviewer.reading.growth.styles import (
    ASCII,
    ATOM,
    LATEX,
    POWER,
    PRODUCT,
    SUM,
    UNICODE,
    Style,
    number_text,
)
from interviewer.reading.growth.tree import Factorial, Growth, Log, Max, Min, Num, Power, Product, Sum, Var
from interviewer.reading.growth.walk import variables_of

__all__ = ["to_ascii", "to_latex", "to_unicode"]

_HALF = Fraction(1, 2)


def to_ascii(growth: Growth, variables: Sequence[str] = ()) -> str:
    """The contract's plain ASCII: n^2*d, n*log(n), min(m*n^2, m^2*n), sqrt(n), n^log2(7), 1."""
    return _Writer(ASCII, growth, variables).text


def to_unicode(growth: Growth, variables: Sequence[str] = ()) -> str:
    """For screens: n²·d, n·log n, √n."""
    return _unicode(growth, tuple(variables))


@lru_cache(maxsize=2048)
def _unicode(growth: Growth, variables: tuple[str, ...]) -> str:
    return _Writer(UNICODE, growth, variables).text


def to_latex(growth: Growth, variables: Sequence[str] = ()) -> str:
    """For papers: n^{2} \\cdot d."""
    return _Writer(LATEX, growth, variables).text


class _Writer:
    def __init__(self, style: Style, growth: Growth, variables: Sequence[str]) -> None:
        self._style = style
        order = dict.fromkeys((*variables, *variables_of(growth)))
        self._place = {name: index for index, name in enumerate(order)}
        self._in_exponent = 0
        self.text = self._write(growth)[0]

    def _wrapped(self, growth: Growth, least: int) -> str:
        text, level = self._write(growth)
        return text if level >= least else self._style.brackets[0] + text + self._style.brackets[1]

    def _write(self, growth: Growth) -> tuple[str, int]:
        if isinstance(growth, Num):
            return self._style.number(growth.value)
        if isinstance(growth, Var):
            return growth.name, ATOM
        if isinstance(growth, Sum):
            return self._sum(growth), SUM
        if isinstance(growth, Product):
            return self._product(list(growth.factors))
        if isinstance(growth, Power):
            return self._power(growth)
        if isinstance(growth, Log):
            return self._log(growth, ""), ATOM
        if isinstance(growth, (Min, Max)):
            name = "min" if isinstance(growth, Min) else "max"
            return self._style.call(name, [self._write(part)[0] for part in growth.arguments]), ATOM
        if isinstance(growth, Factorial):
            return self._wrapped(growth.argument, ATOM) + "!", POWER
        return self._style.call("C", [self._write(growth.top)[0], self._write(growth.bottom)[0]]), ATOM

    def _sum(self, growth: Sum) -> str:
        text = ""
        for part in growth.terms:
            positive = opposite(part)
            shown = self._wrapped(part if positive is None else positive, PRODUCT)
            if positive is None:
                text += f" + {shown}" if text else shown
            else:
                text += f" - {shown}" if text else f"-{shown}"
        return text

    def _product(self, factors: list[Growth]) -> tuple[str, int]:
        number, above, below = above_and_below(factors, self._in_exponent > 0)
        if number == 0:
            return self._style.number(Fraction(0))
        if number < 0:
            rest = [Num(-number), *without_numbers(factors)]
            return "-" + self._product(rest)[0], PRODUCT
        above.sort(key=self._rank)
        below.sort(key=self._rank)
        top, bottom = [], []
        if number.numerator != 1 or not above:
            whole = number if not below and "/" not in number_text(number)[0] else Fraction(number.numerator)
            if number < 1 and number.numerator == 1:
                whole = Fraction(1)
            top.append(self._style.number(whole)[0])
            number /= whole
        if number.denominator != 1:
            bottom.append(str(number.denominator))
        if top == ["1"] and above:
            top = []
        top += [
            self._wrapped(part, POWER if len(above) + len(top) > 1 or below or bottom else PRODUCT) for part in above
        ]
        alone = self._style.grouped and len(below) == 1 and not bottom
        bottom += [self._wrapped(part, SUM if alone else POWER) for part in below]
        if not bottom:
            text = self._style.times.join(top)
            return text, PRODUCT if len(top) > 1 or not above else self._level(above)
        if self._style.fraction is not None:
            return self._style.fraction(self._style.times.join(top), self._style.times.join(bottom)), PRODUCT
        under = self._style.times.join(bottom)
        return self._style.times.join(top) + "/" + (under if len(bottom) == 1 else f"({under})"), PRODUCT

    def _level(self, above: list[Growth]) -> int:
        return self._write(above[0])[1] if len(above) == 1 else PRODUCT

    def _rank(self, factor: Growth) -> tuple[int, int]:
        base = factor.base if isinstance(factor, Power) else factor
        if isinstance(base, Var):
            return (0, self._place.get(base.name, len(self._place)))
        if isinstance(base, Num):
            return (1, 0)
        if isinstance(base, Log):
            names = variables_of(base)
            return (2, self._place.get(names[0], 0) if names else 0)
        return (3, 0)

    def _power(self, growth: Power) -> tuple[str, int]:
        exponent = growth.exponent
        if exponent == Num(_HALF):
            return self._style.root(self._write(growth.base)[0]), ATOM
        if isinstance(exponent, Num) and exponent.value < 0:
            return self._product([growth])
        self._in_exponent += 1
        shown = self._wrapped(exponent, SUM if self._style.grouped else ATOM)
        self._in_exponent -= 1
        if isinstance(growth.base, Log):
            return self._log(growth.base, shown), POWER
        return self._style.power(self._wrapped(growth.base, ATOM), shown), POWER

    def _log(self, growth: Log, power: str) -> str:
        base = ""
        if self._in_exponent and growth.base is not None:
            base = number_text(growth.base)[0]
        return self._style.log(base, self._write(growth.argument)[0], power)
