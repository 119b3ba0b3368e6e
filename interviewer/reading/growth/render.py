"""A growth as text: plain ASCII (the contract's), Unicode for screens, LaTeX; and its simplest form.

Nothing is dropped: constants and lower-order terms stay as they were said. Only the order of factors (numbers, powers
of variables in the order given, logarithms, the rest) and repeated factors (n*n) are tidied.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from interviewer.reading.growth.budget import EULER
from interviewer.reading.growth.tree import (
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
from interviewer.reading.growth.walk import variables_of

__all__ = ["to_ascii", "to_latex", "to_unicode"]

_SUM, _PRODUCT, _POWER, _ATOM = range(4)
_SUPERSCRIPT = str.maketrans("0123456789-+()nidkmt", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁽⁾ⁿⁱᵈᵏᵐᵗ")
_RAISABLE = frozenset("0123456789nidkmt")
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class _Style:
    times: str
    power: Callable[[str, str], str]
    root: Callable[[str], str]
    log: Callable[[str, str, str], str]
    call: Callable[[str, list[str]], str]
    fraction: Callable[[str, str], str] | None
    brackets: tuple[str, str]
    grouped: bool
    number: Callable[[Fraction], tuple[str, int]]


def _number(value: Fraction) -> tuple[str, int]:
    if value == EULER:
        return "e", _ATOM
    if value.denominator == 1:
        return str(value.numerator), _ATOM if value >= 0 else _PRODUCT
    decimal = f"{float(value):.6g}"
    if "e" not in decimal and Fraction(decimal) == value:
        return decimal, _ATOM if value >= 0 else _PRODUCT
    if value.denominator > 10**6:
        return f"{float(value):.6g}", _ATOM
    return f"{value.numerator}/{value.denominator}", _PRODUCT


def _ascii_power(base: str, exponent: str) -> str:
    return f"{base}^{exponent}"


def _unicode_power(base: str, exponent: str) -> str:
    plain = exponent[1:-1] if exponent.startswith("(") and exponent.endswith(")") else exponent
    if plain and (set(plain) <= _RAISABLE or (plain[0] == "-" and set(plain[1:]) <= _RAISABLE)):
        return base + plain.translate(_SUPERSCRIPT)
    return f"{base}^{exponent}"


def _latex_power(base: str, exponent: str) -> str:
    return f"{base}^{{{exponent}}}"


def _plain_log(base: str, argument: str, power: str) -> str:
    name = "ln" if base == "e" else f"log{base}"
    return f"{name}({argument})" + (f"^{power}" if power else "")


def _unicode_log(base: str, argument: str, power: str) -> str:
    name = "ln" if base == "e" else "log" + base.translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
    if power and set(power) <= _RAISABLE:
        name += power.translate(_SUPERSCRIPT)
        power = ""
    shown = f"{name} {argument}" if argument.isalnum() else f"{name}({argument})"
    return shown + (f"^{power}" if power else "")


def _latex_log(base: str, argument: str, power: str) -> str:
    name = r"\ln" if base == "e" else r"\log" + (f"_{{{base}}}" if base else "")
    name += f"^{{{power}}}" if power else ""
    return f"{name} {argument}" if len(argument) == 1 else rf"{name}\left({argument}\right)"


def _call(name: str, parts: list[str]) -> str:
    return f"{name}({', '.join(parts)})"


def _latex_call(name: str, parts: list[str]) -> str:
    if name == "C":
        return rf"\binom{{{parts[0]}}}{{{parts[1]}}}"
    return rf"\{name}\left({', '.join(parts)}\right)"


def _latex_number(value: Fraction) -> tuple[str, int]:
    shown, level = _number(value)
    if "/" in shown:
        return rf"\frac{{{value.numerator}}}{{{value.denominator}}}", _PRODUCT
    return shown, level


_ASCII = _Style("*", _ascii_power, lambda x: f"sqrt({x})", _plain_log, _call, None, ("(", ")"), False, _number)
_UNICODE = _Style(
    "·",
    _unicode_power,
    lambda x: f"√{x}" if x.isalnum() else f"√({x})",
    _unicode_log,
    _call,
    None,
    ("(", ")"),
    False,
    _number,
)
_LATEX = _Style(
    r" \cdot ",
    _latex_power,
    lambda x: rf"\sqrt{{{x}}}",
    _latex_log,
    _latex_call,
    lambda a, b: rf"\frac{{{a}}}{{{b}}}",
    (r"\left(", r"\right)"),
    True,
    _latex_number,
)


def to_ascii(growth: Growth, variables: Sequence[str] = ()) -> str:
    """The contract's plain ASCII: n^2*d, n*log(n), min(m*n^2, m^2*n), sqrt(n), n^log2(7), 1."""
    return _Writer(_ASCII, growth, variables).text


def to_unicode(growth: Growth, variables: Sequence[str] = ()) -> str:
    """For screens: n²·d, n·log n, √n."""
    return _unicode(growth, tuple(variables))


@lru_cache(maxsize=2048)
def _unicode(growth: Growth, variables: tuple[str, ...]) -> str:
    return _Writer(_UNICODE, growth, variables).text


def to_latex(growth: Growth, variables: Sequence[str] = ()) -> str:
    """For papers: n^{2} \\cdot d."""
    return _Writer(_LATEX, growth, variables).text


class _Writer:
    def __init__(self, style: _Style, growth: Growth, variables: Sequence[str]) -> None:
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
            return growth.name, _ATOM
        if isinstance(growth, Sum):
            return self._sum(growth), _SUM
        if isinstance(growth, Product):
            return self._product(list(growth.factors))
        if isinstance(growth, Power):
            return self._power(growth)
        if isinstance(growth, Log):
            return self._log(growth, ""), _ATOM
        if isinstance(growth, (Min, Max)):
            name = "min" if isinstance(growth, Min) else "max"
            return self._style.call(name, [self._write(part)[0] for part in growth.arguments]), _ATOM
        if isinstance(growth, Factorial):
            return self._wrapped(growth.argument, _ATOM) + "!", _POWER
        return self._style.call("C", [self._write(growth.top)[0], self._write(growth.bottom)[0]]), _ATOM

    def _sum(self, growth: Sum) -> str:
        text = ""
        for part in growth.terms:
            positive = _opposite(part)
            shown = self._wrapped(part if positive is None else positive, _PRODUCT)
            if positive is None:
                text += f" + {shown}" if text else shown
            else:
                text += f" - {shown}" if text else f"-{shown}"
        return text

    def _product(self, factors: list[Growth]) -> tuple[str, int]:
        number, above, below = _sorted_out(factors, self._in_exponent > 0)
        if number < 0:
            rest = [Num(-number), *factors_without_numbers(factors)]
            return "-" + self._product(rest)[0], _PRODUCT
        above.sort(key=self._rank)
        below.sort(key=self._rank)
        top, bottom = [], []
        if number.numerator != 1 or not above:
            whole = number if not below and "/" not in _number(number)[0] else Fraction(number.numerator)
            if number < 1 and number.numerator == 1:
                whole = Fraction(1)
            top.append(self._style.number(whole)[0])
            number /= whole
        if number.denominator != 1:
            bottom.append(str(number.denominator))
        if top == ["1"] and above:
            top = []
        top += [
            self._wrapped(part, _POWER if len(above) + len(top) > 1 or below or bottom else _PRODUCT) for part in above
        ]
        alone = self._style.grouped and len(below) == 1 and not bottom
        bottom += [self._wrapped(part, _SUM if alone else _POWER) for part in below]
        if not bottom:
            text = self._style.times.join(top)
            return text, _PRODUCT if len(top) > 1 or not above else self._level(above)
        if self._style.fraction is not None:
            return self._style.fraction(self._style.times.join(top), self._style.times.join(bottom)), _PRODUCT
        under = self._style.times.join(bottom)
        return self._style.times.join(top) + "/" + (under if len(bottom) == 1 else f"({under})"), _PRODUCT

    def _level(self, above: list[Growth]) -> int:
        return self._write(above[0])[1] if len(above) == 1 else _PRODUCT

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
            return self._style.root(self._write(growth.base)[0]), _ATOM
        if isinstance(exponent, Num) and exponent.value < 0:
            return self._product([growth])
        self._in_exponent += 1
        shown = self._wrapped(exponent, _SUM if self._style.grouped else _ATOM)
        self._in_exponent -= 1
        if isinstance(growth.base, Log):
            return self._log(growth.base, shown), _POWER
        return self._style.power(self._wrapped(growth.base, _ATOM), shown), _POWER

    def _log(self, growth: Log, power: str) -> str:
        base = ""
        if self._in_exponent and growth.base is not None:
            base = _number(growth.base)[0]
        return self._style.log(base, self._write(growth.argument)[0], power)


def _opposite(part: Growth) -> Growth | None:
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


def factors_without_numbers(factors: list[Growth]) -> list[Growth]:
    """The factors that are no numbers."""
    return [factor for factor in factors if not isinstance(factor, Num) or factor.value == EULER]


def _sorted_out(factors: list[Growth], in_exponent: bool) -> tuple[Fraction, list[Growth], list[Growth]]:
    """The number, the factors above and those below the line; repeated ones gathered into powers."""
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
