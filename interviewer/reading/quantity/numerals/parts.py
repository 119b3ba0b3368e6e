"""Parts in words: "half a", "three quarters of a", "and a half"."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.tokens import WORD, Token, glued

__all__ = ["COUNTED_PARTS", "PARTS", "SINGLE_PARTS", "and_part", "part_of"]

PARTS = {
    "half": 0.5, "quarter": 0.25, "third": 1 / 3, "fifth": 0.2, "sixth": 1 / 6, "seventh": 1 / 7, "eighth": 0.125,
    "tenth": 0.1, "hundredth": 0.01,
}  # fmt: skip
PARTS |= {word + "s": value for word, value in PARTS.items() if word != "half"}
"""What a part in words stands for."""

COUNTED_PARTS = frozenset(word for word in PARTS if word.endswith("s"))
SINGLE_PARTS = frozenset(PARTS) - COUNTED_PARTS


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
