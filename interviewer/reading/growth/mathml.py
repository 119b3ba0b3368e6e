"""A growth as MathML for a page, with its plain text as what a program without MathML shows."""

from __future__ import annotations

from fractions import Fraction
from html import escape

from interviewer.reading.growth.budget import EULER
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

__all__ = ["to_mathml"]

_HALF = Fraction(1, 2)
_APPLY = "<mo>&#x2061;</mo>"


def to_mathml(growth: Growth, text: str) -> str:
    """One <math> element. text: the formula in plain characters, for what can't show MathML."""
    shown = escape(text, quote=True)
    return (
        f'<math displaystyle="true" alttext="{shown}"><semantics>{_row(growth)}'
        f'<annotation encoding="text/plain">{shown}</annotation></semantics></math>'
    )


def _row(growth: Growth) -> str:
    return f"<mrow>{_write(growth)}</mrow>"


def _brackets(inner: str) -> str:
    return f"<mrow><mo>(</mo>{inner}<mo>)</mo></mrow>"


def _write(growth: Growth) -> str:
    if isinstance(growth, Num):
        return _number(growth.value)
    if isinstance(growth, Var):
        return f"<mi>{escape(growth.name)}</mi>"
    if isinstance(growth, Sum):
        return _sum(growth)
    if isinstance(growth, Product):
        return _product(growth)
    if isinstance(growth, Power):
        return _power(growth)
    if isinstance(growth, Log):
        return _log(growth)
    if isinstance(growth, Min | Max):
        return _call("min" if isinstance(growth, Min) else "max", growth.arguments)
    if isinstance(growth, Factorial):
        return _atom(growth.argument) + "<mo>!</mo>"
    return _binomial(growth)


def _number(value: Fraction) -> str:
    if value == EULER:
        return "<mi>e</mi>"
    if value < 0:
        return f"<mo>-</mo>{_number(-value)}"
    if value.denominator == 1:
        return _whole(value.numerator)
    decimal = f"{float(value):.6g}"
    if "e" not in decimal and (Fraction(decimal) == value or value.denominator > 10**6):
        return f"<mn>{decimal}</mn>"
    return f"<mfrac><mrow>{_whole(value.numerator)}</mrow><mrow>{_whole(value.denominator)}</mrow></mfrac>"


def _whole(value: int) -> str:
    """A whole number; a long one of few digits as a power of ten."""
    digits = str(value)
    kept = digits.rstrip("0")
    if len(digits) < 7 or len(kept) > 3:
        return f"<mn>{digits}</mn>"
    power = f"<msup><mn>10</mn><mn>{len(digits) - len(kept)}</mn></msup>"
    return power if kept == "1" else f"<mn>{kept}</mn><mo>&#x22C5;</mo>{power}"


def _atom(growth: Growth) -> str:
    """The growth as one thing that a power or a factorial can stand at."""
    if isinstance(growth, Var) or (isinstance(growth, Num) and growth.value >= 0 and growth.value.denominator == 1):
        return _write(growth)
    return _brackets(_write(growth))


def _sum(growth: Sum) -> str:
    out = ""
    for term in growth.terms:
        minus, rest = _sign(term)
        out += ("<mo>-</mo>" if minus else "<mo>+</mo>" if out else "") + _factor(rest)
    return out


def _sign(term: Growth) -> tuple[bool, Growth]:
    """Whether a term is negative, and its positive counterpart."""
    if isinstance(term, Num) and term.value < 0:
        return True, Num(-term.value)
    if isinstance(term, Product):
        for at, factor in enumerate(term.factors):
            if isinstance(factor, Num) and factor.value < 0:
                rest = (*term.factors[:at], Num(-factor.value), *term.factors[at + 1 :])
                kept = tuple(part for part in rest if part != Num(Fraction(1))) or (Num(Fraction(1)),)
                return True, kept[0] if len(kept) == 1 else Product(kept)
    return False, term


def _factor(growth: Growth) -> str:
    return _brackets(_write(growth)) if isinstance(growth, Sum) else _write(growth)


def _product(growth: Product) -> str:
    above: list[Growth] = []
    below: list[Growth] = []
    for factor in growth.factors:
        under = _under(factor)
        if under is not None:
            below.append(under)
        elif isinstance(factor, Num) and factor.value != EULER and "<mfrac" in _number(factor.value):
            below.append(Num(Fraction(factor.value.denominator)))
            above += [Num(Fraction(factor.value.numerator))] if factor.value.numerator != 1 else []
        else:
            above.append(factor)
    top = "<mo>&#x22C5;</mo>".join(map(_factor, above)) or "<mn>1</mn>"
    if not below:
        return top
    return f"<mfrac><mrow>{top}</mrow><mrow>{'<mo>&#x22C5;</mo>'.join(map(_factor, below))}</mrow></mfrac>"


def _under(factor: Growth) -> Growth | None:
    """What stands below the line for a factor with a negative power, else None."""
    if isinstance(factor, Power) and isinstance(factor.exponent, Num) and factor.exponent.value < 0:
        exponent = -factor.exponent.value
        return factor.base if exponent == 1 else Power(factor.base, Num(exponent))
    return None


def _power(growth: Power) -> str:
    under = _under(growth)
    if under is not None:
        return f"<mfrac><mn>1</mn>{_row(under)}</mfrac>"
    if growth.exponent == Num(_HALF):
        return f"<msqrt>{_write(growth.base)}</msqrt>"
    exponent = _row(growth.exponent)
    if isinstance(growth.base, Log):
        return _log(growth.base, exponent)
    return f"<msup>{_atom(growth.base)}{exponent}</msup>"


def _log(growth: Log, exponent: str = "") -> str:
    name = "<mi>ln</mi>" if growth.base == EULER else "<mi>log</mi>"
    based = growth.base is not None and growth.base != EULER
    base = _number(growth.base) if based and growth.base is not None else ""
    if base and exponent:
        name = f"<msubsup>{name}<mrow>{base}</mrow>{exponent}</msubsup>"
    elif base or exponent:
        tag = "msub" if base else "msup"
        name = f"<{tag}>{name}<mrow>{base or exponent}</mrow></{tag}>"
    return name + _APPLY + _atom(growth.argument)


def _call(name: str, arguments: tuple[Growth, ...]) -> str:
    return f"<mi>{name}</mi>{_APPLY}{_brackets('<mo>,</mo>'.join(_row(part) for part in arguments))}"


def _binomial(growth: Binomial) -> str:
    return _brackets(f'<mfrac linethickness="0">{_row(growth.top)}{_row(growth.bottom)}</mfrac>')
