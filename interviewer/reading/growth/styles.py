"""How growths are spelled: plain ASCII, Unicode for screens, LaTeX for papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from interviewer.reading.growth.budget import EULER

__all__ = ["ASCII", "ATOM", "LATEX", "POWER", "PRODUCT", "SUM", "UNICODE", "Style", "number_text"]

SUM, PRODUCT, POWER, ATOM = range(4)
_SUPERSCRIPT = str.maketrans("0123456789-+()nidkmt", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁽⁾ⁿⁱᵈᵏᵐᵗ")
_RAISABLE = frozenset("0123456789nidkmt")


@dataclass(frozen=True, slots=True)
class Style:
    """How the parts of a growth are written. fraction: None where a quotient stands on one line; grouped: powers and
    fractions need no brackets, since braces or a line hold them together."""

    times: str
    power: Callable[[str, str], str]
    root: Callable[[str], str]
    log: Callable[[str, str, str], str]
    call: Callable[[str, list[str]], str]
    fraction: Callable[[str, str], str] | None
    brackets: tuple[str, str]
    grouped: bool
    number: Callable[[Fraction], tuple[str, int]]


def number_text(value: Fraction) -> tuple[str, int]:
    """A number on one line, and how tightly it binds."""
    if value == EULER:
        return "e", ATOM
    if value.denominator == 1:
        return str(value.numerator), ATOM if value >= 0 else PRODUCT
    decimal = f"{float(value):.6g}"
    if "e" not in decimal and Fraction(decimal) == value:
        return decimal, ATOM if value >= 0 else PRODUCT
    if value.denominator > 10**6:
        return f"{float(value):.6g}", ATOM
    return f"{value.numerator}/{value.denominator}", PRODUCT


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
    shown, level = number_text(value)
    if "/" in shown:
        return rf"\frac{{{value.numerator}}}{{{value.denominator}}}", PRODUCT
    return shown, level


ASCII = Style("*", _ascii_power, lambda x: f"sqrt({x})", _plain_log, _call, None, ("(", ")"), False, number_text)
UNICODE = Style(
    "·",
    _unicode_power,
    lambda x: f"√{x}" if x.isalnum() else f"√({x})",
    _unicode_log,
    _call,
    None,
    ("(", ")"),
    False,
    number_text,
)
LATEX = Style(
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
