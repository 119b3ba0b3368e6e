"""Units by their names: "TB", "tera bytes", "per cent", "G FLOPs", "80g", and names with one slip."""

from __future__ import annotations

from interviewer.reading.quantity.measures.measure import Measure, quality, stands_alone, word_at
from interviewer.reading.quantity.measures.nouns import STOP
from interviewer.reading.quantity.measures.typos import mended
from interviewer.reading.quantity.numerals import Numeral
from interviewer.reading.quantity.tokens import Token, glued
from interviewer.reading.quantity.units import CASED, NAMES, PREFIX_WORDS, TIME_WORDS, Name

__all__ = ["read_named"]

_DTYPE_BITS = frozenset((1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 12.0, 16.0, 32.0, 64.0, 80.0, 128.0, 256.0))
_SPACED_PREFIXES = {"G": 1e9, "T": 1e12, "P": 1e15, "E": 1e18}
_MATRICES = ("matrix", "matrices", "tensors", "updates", "tensor")


def read_named(tokens: list[Token], j: int, number: Numeral) -> Measure | None:
    """The unit whose name stands at token j; None where the word there names none."""
    token = tokens[j]
    following = word_at(tokens, j + 1)
    if following is not None and (pair := _two_words(tokens, j, following)) is not None:
        return pair
    if token.text == "g" and glued(tokens, j):
        return Measure(j + 1, "byte", 1e9)
    if token.text == "T" and not glued(tokens, j) and (following is None or following.low in STOP):
        return Measure(j + 1, "byte", 1e12) if stands_alone(tokens, j) else None
    if token.low == "d":
        days = token.text == "d" and stands_alone(tokens, j)
        return Measure(j + 1, "second", TIME_WORDS["day"], day=True) if days else None
    if token.text == "y" and glued(tokens, j) and stands_alone(tokens, j):
        return Measure(j + 1, "second", TIME_WORDS["year"])
    name = _meaning(token, number)
    if name is None or (len(token.low) == 1 and not stands_alone(tokens, j)):
        return None
    if token.low in ("us", "mon") and not glued(tokens, j) and following is not None:
        return None
    if name.noun == "bit" and name.scale == 0.125 and number.value in _DTYPE_BITS:
        return Measure(j + 1, "byte", 0.125, dtype=True)
    if name.unit == "parameter" and token.low in ("weight", "weights") and following is not None:  # noqa: SIM102
        if following.low in _MATRICES:
            return Measure(j + 2, "count", noun=following.low)
    found = Measure(j + 1, name.unit, name.scale, name.noun, rate=name.rate, name=token.text)
    if name.noun == "bit":
        found.noun = None
    if name.unit == "byte" and token.low.endswith("bps"):
        found.per = "second"
    if name.unit == "percent":
        found.noun = quality(tokens, j + 1)
    return found


def _two_words(tokens: list[Token], j: int, following: Token) -> Measure | None:
    """ "tera bytes", "per cent", "G FLOPs": a unit whose name is in two words."""
    token = tokens[j]
    name = NAMES.get(following.low)
    if token.low in PREFIX_WORDS and name is not None and name.unit in ("byte", "flop") and name.scale in (1.0, 0.125):
        scale = PREFIX_WORDS[token.low] * name.scale
        return Measure(j + 2, name.unit, scale, name.noun, rate=name.rate, name=following.text)
    if token.low == "per" and following.low in ("cent", "cents"):
        return Measure(j + 2, "percent", noun=quality(tokens, j + 2))
    if token.text not in _SPACED_PREFIXES or glued(tokens, j + 1) or name is None or following.low == "hz":
        return None
    if name.unit != "flop" or name.scale != 1.0:
        return None
    return Measure(j + 2, "flop", _SPACED_PREFIXES[token.text], name.noun, rate=None, name=following.text)


def _meaning(token: Token, number: Numeral) -> Name | None:
    """What a name of one word means, with one slip mended after a real number."""
    name = CASED.get(token.text) or NAMES.get(token.low)
    if name is not None or number.article:
        return name
    fixed = mended(token.low)
    return NAMES[fixed] if fixed is not None else None
