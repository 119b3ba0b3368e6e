"""Parts in words: "half a", "three quarters of a", "and a half"."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.tokens import WORD, Token, glued

__all__ = ["PARTS", "and_part", "part_of"]

PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "quarters": 0.25, "thirds": 1 / 3}
"""What a part in words stands for."""


def part_of(tokens: list[Token], i: int, count: float = 1.0) -> Numeral | None:
    """ "half a", "half of a", "a quarter of an": the number that multiplies the unit after it."""
    value = count * PARTS[tokens[i].low]
    j = i + 1
    if j + 1 < len(tokens) and tokens[j].text == "-" and tokens[j + 1].low in ("a", "an"):
        j += 1
        if j + 1 < len(tokens) and tokens[j + 1].text == "-":
            return Numeral(j + 2, value, value, worded=True, article=True) if j + 2 < len(tokens) else None
    if j < len(tokens) and tokens[j].low == "of":
        j += 1
    if j < len(tokens) and tokens[j].low in ("a", "an", "one"):
        j += 1
    elif j == i + 1 and not (j < len(tokens) and tokens[j].text == "-") and tokens[i].low != "half":
        return None
    if j < len(tokens) and tokens[j].text == "-" and glued(tokens, j):
        j += 1
    if j >= len(tokens) or tokens[j].kind != WORD:
        return None
    return Numeral(j, value, value, worded=True, article=True)


def and_part(tokens: list[Token], k: int) -> tuple[float, int] | None:
    """The part at token k, after an "and", and the index after it; None for "half a terabyte" of its own."""
    j = k
    if tokens[j].low in ("a", "one"):
        j += 1
    if j < len(tokens) and tokens[j].low in ("half", "quarter", "third") and j > k:
        after = tokens[j + 1].low if j + 1 < len(tokens) else ""
        if after not in ("of", "a", "an"):
            return PARTS[tokens[j].low], j + 1
    if j < len(tokens) and tokens[j].low == "half" and (j + 1 >= len(tokens) or tokens[j + 1].low not in ("a", "of")):
        return 0.5, j + 1
    return None
