"""Number literals: separators, decimals and exponents ("1,150", "2.1e9", "1'000.5")."""

from __future__ import annotations

from interviewer.reading.quantity.tokens import NUMBER, Token

__all__ = ["literal_value", "small_integer"]

_MOST_DIGITS = 60
"""Longest mantissa and largest power of ten that are read."""


def literal_value(text: str) -> float | None:
    """The value of a number literal with separators and exponent; None where it is out of range."""
    mantissa, _, exponent = text.lower().partition("e")
    mantissa = mantissa.replace(" ", "").replace("'", "").replace("_", "")
    commas, dots = mantissa.count(","), mantissa.count(".")
    if commas and dots:
        if mantissa.rindex(",") > mantissa.rindex("."):
            mantissa = mantissa.replace(".", "").replace(",", ".")
        else:
            mantissa = mantissa.replace(",", "")
    elif commas:
        head, _, tail = mantissa.rpartition(",")
        decimal = commas == 1 and (len(tail) != 3 or head == "0" or len(head) > 3)
        mantissa = mantissa.replace(",", "." if decimal else "")
    elif dots > 1:
        mantissa = mantissa.replace(".", "")
    if len(mantissa) > _MOST_DIGITS:
        return None
    value = float(mantissa)
    if exponent:
        power = int(exponent)
        if abs(power) > _MOST_DIGITS:
            return None
        # Parsed as one literal, so that 2.1e9 is exactly what Python's 2.1e9 is.
        value = float(f"{mantissa}e{power}")
    return value


def small_integer(tokens: list[Token], i: int) -> float:
    """The value of one or two digits at token i; 0 where something else stands there."""
    text = tokens[i].text
    return float(text) if tokens[i].kind == NUMBER and text.isdigit() and len(text) <= 2 else 0.0
