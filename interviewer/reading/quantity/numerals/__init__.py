"""Numerals: literals, powers, suffixes, words and fractions, read from tokens into a value."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.digits import finished, read_digits
from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.powers import raise_group
from interviewer.reading.quantity.numerals.worded import WORD_STARTS, read_worded
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token

__all__ = ["WORD_STARTS", "Numeral", "raise_group", "read_numeral"]


def read_numeral(tokens: list[Token], i: int) -> Numeral | None:
    """The numeral that begins at token i; None where there is none, or none that is finite and of a sane size."""
    token = tokens[i]
    if token.kind == NUMBER:
        return read_digits(tokens, i)
    if token.kind != WORD or token.low not in WORD_STARTS:
        return None
    found = read_worded(tokens, i)
    return finished(tokens, found) if found is not None else None
