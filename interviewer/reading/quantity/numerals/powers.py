"""Powers written in signs: "10^14", "10**(14)", "3 x 10^8", "1.2 e22", "(10^7)^2"."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.literals import literal_value
from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.said_powers import raise_as_said
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token

__all__ = ["raise_group", "raised", "spaced_exponent", "times_power_of_ten"]

_CARETS = ("^", "**")
_FEW = 4
"""Largest power of a number whose point may be a mark of thousands."""
_MOST = 400
"""Largest exponent that is tried."""


def raised(tokens: list[Token], found: Numeral) -> bool:
    """Apply "^ 14", "**14", "^(14)"; False where the exponent is no number (2^t is a formula) or out of range."""
    i = found.end
    if i >= len(tokens) or tokens[i].text not in _CARETS:
        return True
    read = _exponent(tokens, i + 1)
    if read is None:
        return False
    exponent, end = read
    try:
        value = found.high**exponent
    except (OverflowError, ZeroDivisionError):
        return False
    if found.high == 10.0 and exponent == int(exponent):
        value = float(f"1e{int(exponent)}")  # exactly the literal's value
    found.becomes(value, end)
    found.power, found.european = True, found.european * exponent if 0 < exponent <= _FEW else 0.0
    return True


def _exponent(tokens: list[Token], j: int) -> tuple[float, int] | None:
    """The number, in parentheses or not, that a caret before token j raises to, and the index after it."""
    opened = j < len(tokens) and tokens[j].text == "("
    j += opened
    sign = 1.0
    if j < len(tokens) and tokens[j].text in ("-", "+"):
        sign = -1.0 if tokens[j].text == "-" else 1.0
        j += 1
    if j >= len(tokens) or tokens[j].kind != NUMBER:
        return None
    exponent = literal_value(tokens[j].text)
    if opened:
        j += 1
        if j >= len(tokens) or tokens[j].text != ")":
            return None
    return None if exponent is None or exponent > _MOST else (sign * exponent, j + 1)


def times_power_of_ten(tokens: list[Token], found: Numeral) -> bool:
    """Apply "x 10^8" or "times ten to the 8" to a number without a power; False where the exponent cannot be read."""
    i = found.end
    if i + 2 >= len(tokens) or found.power or tokens[i].text not in ("*", "x", "X", "times", "into"):
        return True
    if tokens[i + 1].low not in ("10", "ten") or tokens[i + 2].low not in (*_CARETS, "to", "raised"):
        return True
    ten = Numeral(i + 2, 10.0, 10.0)
    if not raised(tokens, ten):
        return False
    raise_as_said(tokens, ten)
    if ten.end == i + 2:
        return True
    found.times(ten.high)
    found.end, found.plain, found.power = ten.end, False, True
    return True


def spaced_exponent(tokens: list[Token], found: Numeral) -> None:
    """Apply the exponent that a blank has parted from its number: "1.2 e22"."""
    i = found.end
    if i >= len(tokens) or found.power or tokens[i - 1].kind != NUMBER:
        return
    word = tokens[i].low
    if tokens[i].kind == WORD and word[:1] == "e" and word[1:].isdecimal() and len(word) <= 3:
        found.times(10.0 ** int(word[1:]))
        found.end, found.plain, found.power = i + 1, False, True


def raise_group(tokens: list[Token], begin: int, found: Numeral) -> None:
    """Apply the power after a lone number's parentheses: "(10^7)^2"."""
    end = found.end
    if begin == 0 or end + 2 >= len(tokens) or tokens[begin - 1].text != "(" or tokens[end].text != ")":
        return
    if tokens[end + 1].text in _CARETS or tokens[end + 1].low in ("squared", "cubed"):
        found.end = end + 1
        if not raised(tokens, found) or not found.readable:
            found.end = end
            return
        raise_as_said(tokens, found)
