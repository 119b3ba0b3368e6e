"""What multiplies a number: glued letters ("10M", "2.4k", "7B") and scale words ("10 million")."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.words import GLUED_SCALES, SCALES
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued

__all__ = ["scale_by_letters", "scale_by_words"]


def scale_by_letters(tokens: list[Token], found: Numeral) -> None:
    """Apply a glued (or, for M, spaced) letter: 10M, 2.4k, 7B."""
    i = found.end
    if i >= len(tokens) or tokens[i].kind != WORD or tokens[i - 1].kind != NUMBER:
        return
    text = tokens[i].text
    scale = GLUED_SCALES.get(text)
    if scale is None:
        return
    if not glued(tokens, i):
        spaced = text == "M" or (text in ("k", "K") and not found.plain) or (len(text) > 1 and text != "mm")
        if not spaced:
            return
    if i + 1 < len(tokens) and glued(tokens, i + 1) and tokens[i + 1].text in ("^", "**", "_", "'"):
        return
    if text in ("t", "G"):  # "80G" is memory, "10t" a variable or nothing; the unit reader sees to them.
        return
    found.billion = text in ("B", "b")
    found.minute = text == "m"
    found.plain = False
    found.scale *= scale
    found.times(scale)
    found.end = i + 1


def scale_by_words(tokens: list[Token], found: Numeral) -> None:
    """Apply scale words after a number: "10 million", "8 hundred thousand"."""
    for _ in range(3):
        i = found.end
        if i < len(tokens) and tokens[i].text == "-" and glued(tokens, i) and i + 1 < len(tokens):
            i += 1
        if i >= len(tokens) or tokens[i].kind != WORD or tokens[i].low not in SCALES:
            return
        scale = SCALES[tokens[i].low]
        found.times(scale)
        found.scale *= scale
        found.end, found.plain = i + 1, False
