"""Powers in words: "squared", "cubed", "to the fourteenth", "to the power of 14"."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.numeral import LARGEST, Numeral
from interviewer.reading.quantity.numerals.words import ORDINALS, SMALL, TENS
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued

__all__ = ["SQUARES", "raise_as_said"]

SQUARES = {"squared": 2, "cubed": 3}
_MOST = 40
"""Largest exponent in words for a base other than ten."""


def raise_as_said(tokens: list[Token], found: Numeral) -> None:
    """Apply the power in words that follows a number."""
    i = found.end
    if i >= len(tokens) or tokens[i].kind != WORD:
        return
    low = tokens[i].low
    if low == "raised" and i + 2 < len(tokens) and tokens[i + 1].low == "to":
        _to_the(tokens, i + 2 + (tokens[i + 2].low == "the"), found)
    elif low in SQUARES:
        found.low, found.high = found.low ** SQUARES[low], found.high ** SQUARES[low]
        found.end, found.plain, found.european = i + 1, False, found.european * SQUARES[low]
    elif low == "to" and i + 2 < len(tokens) and tokens[i + 1].low == "the":
        _to_the(tokens, i + 2, found)


def _to_the(tokens: list[Token], j: int, found: Numeral) -> None:
    if tokens[j].low == "power":
        j += 1
        if j < len(tokens) and tokens[j].low == "of":
            j += 1
    exponent, j = _exponent(tokens, j)
    if exponent is None:
        return
    if j < len(tokens) and tokens[j].low == "power":
        j += 1
    if found.high == 10.0:
        found.becomes(float(f"1e{exponent}"), j)
    elif exponent <= _MOST and abs(found.high) ** min(exponent, 4) < LARGEST:
        try:
            found.becomes(found.high**exponent, j)
        except OverflowError:
            return


def _above_twenty(tokens: list[Token], j: int) -> tuple[float, int]:
    """The exponent "twenty-first" or "twenty two" at token j, and its last token."""
    k = j + 1
    if k + 1 < len(tokens) and tokens[k].text == "-":
        k += 1
    ones = ORDINALS.get(tokens[k].low, SMALL.get(tokens[k].low, 0.0)) if k < len(tokens) else 0.0
    return (TENS[tokens[j].low] + ones, k) if 0 < ones < 10 else (TENS[tokens[j].low], j)


def _exponent(tokens: list[Token], j: int) -> tuple[int | None, int]:
    """The exponent "14", "14th" or "fourteenth" at token j, and the index after it."""
    if j >= len(tokens):
        return None, j
    token = tokens[j]
    value: float | None = None
    if token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 2:
        value = float(token.text)
        if j + 1 < len(tokens) and tokens[j + 1].low in ("th", "st", "nd", "rd") and glued(tokens, j + 1):
            j += 1
    elif token.low in TENS:
        value, j = _above_twenty(tokens, j)
    elif token.kind == WORD:
        value = ORDINALS.get(token.low, SMALL.get(token.low))
    return (None, j) if value is None else (int(value), j + 1)
