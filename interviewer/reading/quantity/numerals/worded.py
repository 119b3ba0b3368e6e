"""Numerals that begin with a word: articles, parts, vague amounts and cardinals."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.cardinals import read_cardinal
from interviewer.reading.quantity.numerals.digits import read_digits
from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.parts import PARTS, SINGLE_PARTS, part_of
from interviewer.reading.quantity.numerals.words import SCALES, SMALL, TENS, VAGUE, VAGUE_PLURALS
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token

__all__ = ["WORD_STARTS", "read_worded"]

_BEGIN = ("half", "quarter", "third")
"""Parts that need no article before them; the others are ordinals then."""

_MERE = frozenset(("single", "full", "whole", "mere", "working"))

WORD_STARTS = frozenset(
    (SMALL.keys() - {"zero"})
    | TENS.keys()
    | VAGUE.keys()
    | VAGUE_PLURALS.keys()
    | {"a", "an", *_BEGIN}
    | {word for word in SCALES if not word.endswith("s") and len(word) > 4}
)
"""Words that a numeral can begin with."""


def read_worded(tokens: list[Token], i: int) -> Numeral | None:
    """The numeral that begins with the word at token i, one of WORD_STARTS, before powers and scales."""
    low = tokens[i].low
    if low in ("a", "an"):
        return _after_article(tokens, i)
    if low in _BEGIN:
        return _of_figure(tokens, i) or part_of(tokens, i)
    if low in VAGUE or low in VAGUE_PLURALS:
        return _vague(tokens, i)
    return read_cardinal(tokens, i)


def _of_figure(tokens: list[Token], i: int) -> Numeral | None:
    """ "half of 80 GB", "half the 400 TB": a part of a figure that is said with it."""
    j = i + 1
    while j < len(tokens) and j <= i + 2 and tokens[j].low in ("of", "the", "those", "that"):
        j += 1
    whole = read_digits(tokens, j) if j < len(tokens) and tokens[j].kind == NUMBER else None
    if whole is None:
        return None
    whole.times(PARTS[tokens[i].low])
    whole.plain = False
    return whole


def _after_article(tokens: list[Token], i: int) -> Numeral | None:
    """The numeral that begins with an article: "a few", "a good half", "a million", or one of what follows."""
    following = tokens[i + 1].low if i + 1 < len(tokens) and tokens[i + 1].kind == WORD else ""
    if following in ("couple", "few"):
        return _vague(tokens, i + 1)
    if following in SINGLE_PARTS:
        return part_of(tokens, i + 1)
    if following == "good" and i + 2 < len(tokens) and tokens[i + 2].low in SINGLE_PARTS:
        found = part_of(tokens, i + 2)
        if found:
            found.approximate = True
        return found
    if following in _MERE and i + 2 < len(tokens):
        return Numeral(i + 2, 1.0, 1.0, article=True, worded=True)
    if following in SCALES and not following.endswith("s"):
        return read_cardinal(tokens, i)
    return Numeral(i + 1, 1.0, 1.0, article=True, worded=True)


def _vague(tokens: list[Token], i: int) -> Numeral | None:
    """ "a couple of", "several", "dozens of", "hundreds of thousands of": both ends of what is meant."""
    low = tokens[i].low
    j = i + 1
    has_of = j < len(tokens) and tokens[j].low == "of"
    if low in VAGUE:
        ends = VAGUE[low]
    elif has_of:
        ends = (VAGUE_PLURALS[low], 10 * VAGUE_PLURALS[low])
    else:
        return None
    found = Numeral(j + has_of, ends[0], ends[1], approximate=True, worded=True, article=low in VAGUE)
    if found.end < len(tokens) and tokens[found.end].low in VAGUE_PLURALS and low in VAGUE_PLURALS:
        found.times(VAGUE_PLURALS[tokens[found.end].low])
        found.end += 1
        if found.end < len(tokens) and tokens[found.end].low == "of":
            found.end += 1
    if found.end < len(tokens) and tokens[found.end].low == "more" and low == "few":
        found.end += 1
    if found.end < len(tokens) and tokens[found.end].low in SCALES:
        found.article = False
    return found
