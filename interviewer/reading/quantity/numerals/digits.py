"""Numerals that begin with digits, and what may follow any numeral: powers, suffixes, scale words."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.fractions import add_fraction
from interviewer.reading.quantity.numerals.literals import literal_value
from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.powers import raised, spaced_exponent, times_power_of_ten
from interviewer.reading.quantity.numerals.said_powers import SQUARES, raise_as_said
from interviewer.reading.quantity.numerals.scales import scale_by_letters, scale_by_words
from interviewer.reading.quantity.tokens import Token

__all__ = ["finished", "read_digits"]


def read_digits(tokens: list[Token], i: int) -> Numeral | None:
    """The numeral that begins with the literal at token i; None where it is out of range."""
    token = tokens[i]
    value = literal_value(token.text)
    if value is None:
        return None
    found = Numeral(i + 1, value, value, plain=token.text.isdigit())
    grouped = token.text[-4:-3] == "." and token.text[-3:].isdecimal()
    found.european = float(grouped and token.text[0] not in ".0" and token.text.count(".") == 1)
    add_fraction(tokens, found)
    return finished(tokens, found)


def finished(tokens: list[Token], found: Numeral) -> Numeral | None:
    """The number with the powers, suffixes and scale words after it; None where it is a formula or too large."""
    if not raised(tokens, found) or not times_power_of_ten(tokens, found):
        return None
    spaced_exponent(tokens, found)
    scale_by_letters(tokens, found)
    scale_by_words(tokens, found)
    if tokens[found.end - 1].low not in SQUARES:
        raise_as_said(tokens, found)
    return found if found.readable else None
