"""Fractions after a literal: "1/2", "2 1/2", "2+1/2", "1/3 of a", "3 and a half"."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.literals import literal_value, small_integer
from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.parts import and_part
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import NAMES

__all__ = ["add_fraction"]


def add_fraction(tokens: list[Token], found: Numeral) -> None:
    """Read the fraction that follows a literal, or that the literal begins, into its value."""
    i = found.end
    if i + 2 < len(tokens) and tokens[i].low == "and" and (half := and_part(tokens, i + 1)) is not None:
        found.becomes(found.high + half[0], half[1])
    elif found.plain and i + 1 < len(tokens) and not _one_of(tokens, found) and not _slashed(tokens, found):
        _mixed(tokens, found)


def _one_of(tokens: list[Token], found: Numeral) -> bool:
    """ "1/256 of", "1/8th of": one part of any number of them."""
    i = found.end
    end = i + 2 + (i + 2 < len(tokens) and tokens[i + 2].low == "th")
    if tokens[i].text != "/" or found.high != 1.0 or end >= len(tokens) or tokens[end].low != "of":
        return False
    below = literal_value(tokens[i + 1].text) if tokens[i + 1].kind == NUMBER else None
    if below:
        found.becomes(1.0 / below, _past_of(tokens, end))
    return bool(below)


def _slashed(tokens: list[Token], found: Numeral) -> bool:
    """ "1/2" and "3/4", written without blanks before a word."""
    i = found.end
    if tokens[i].text != "/" or found.high >= 10 or not glued(tokens, i) or not glued(tokens, i + 1):
        return False
    below = small_integer(tokens, i + 1)
    if not below > found.high > 0 or not _ends(tokens, i + 2):
        return False
    found.becomes(found.high / below, _past_of(tokens, i + 2))
    return True


def _mixed(tokens: list[Token], found: Numeral) -> None:
    """ "2 1/2" and "2+1/2": a whole number and a fraction."""
    i = found.end
    j = i + 1 if tokens[i].text == "+" and glued(tokens, i) and glued(tokens, i + 1) else i
    if j + 2 >= len(tokens) or tokens[j].kind != NUMBER or tokens[j + 1].text != "/":
        return
    above, below = small_integer(tokens, j), small_integer(tokens, j + 2)
    if not 0 < above < below <= 10 or not glued(tokens, j + 1) or not glued(tokens, j + 2):
        return
    found.becomes(found.high + above / below, j + 3)


def _past_of(tokens: list[Token], i: int) -> int:
    """Past "of a" or "a" between a fraction and its unit: "2/3 of a year"."""
    j = i + (tokens[i].low == "of")
    if j + 1 < len(tokens) and tokens[j].low in ("a", "an", "one") and tokens[j + 1].low in NAMES:
        return j + 1
    return i


def _ends(tokens: list[Token], i: int) -> bool:
    """Whether what follows lets "1/2" be a half: a word, not more arithmetic."""
    return i < len(tokens) and tokens[i].kind == WORD and not glued(tokens, i)
