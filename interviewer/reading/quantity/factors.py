"""Factors: "10x", "a hundred times more", "hundredfold", "two orders of magnitude"."""

from __future__ import annotations

import re

from interviewer.reading.quantity.measures.nouns import STOP
from interviewer.reading.quantity.numerals import WORD_STARTS, Numeral, read_numeral
from interviewer.reading.quantity.numerals.words import SCALES, SMALL, TENS
from interviewer.reading.quantity.ranges import read_range
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import GPU_MODEL

__all__ = ["is_times_word", "read_factor", "read_factor_range"]

_X_NUMBER = re.compile(r"x\d{1,7}[km]?$")
_FOLD = re.compile(r"([a-z]+)fold$")


def is_times_word(token: Token) -> bool:
    """Whether a word is "x10", the factor written the other way round."""
    return token.kind == WORD and token.low[0] == "x" and _X_NUMBER.match(token.low) is not None


def read_factor(tokens: list[Token], i: int, number: Numeral | None = None) -> tuple[float, int] | None:
    """The factor that begins at token i and the index after it; None where the number there is none.

    number: the numeral at token i where it was read before.
    """
    token = tokens[i]
    if token.kind == WORD and (fold := _FOLD.match(token.low)):
        word = fold.group(1)
        value = SMALL.get(word) or TENS.get(word) or SCALES.get(word)
        return (value, i + 1) if value else None
    if is_times_word(token):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if after is not None and after.kind == WORD and after.low not in STOP and after.low not in _COMPARED:
            return None
        scale = {"k": 1e3, "m": 1e6}.get(token.low[-1])
        return (float(token.low[1:-1]) * scale if scale else float(token.low[1:])), i + 1
    if token.low in ("an", "order", "one") and (one := _orders(tokens, i + (token.low in ("an", "one")), 1.0)):
        return one
    if token.kind != NUMBER and token.low not in WORD_STARTS:
        return None
    number = number or read_numeral(tokens, i)
    if number is None or number.billion:
        return None
    j = number.end
    if j >= len(tokens):
        return (number.high, j) if _said_before(tokens, i) and not number.article else None
    if not number.article and (orders := _orders(tokens, j, number.high)):
        return orders
    if tokens[j].text in ("-", "--") and j + 1 < len(tokens) and glued(tokens, j):
        if tokens[j + 1].kind == WORD and tokens[j + 1].low == "fold":
            return number.high, j + 2
        return None
    if number.article and number.scale == 1.0:
        return None
    low = tokens[j].low
    if low == "fold":
        return number.high, j + 1
    if low in ("x", "*") and j + 1 < len(tokens) and GPU_MODEL.match(tokens[j + 1].low):
        return None
    if low == "x" and not _operand(tokens, j + 1):
        if glued(tokens, j) or (j + 1 < len(tokens) and tokens[j + 1].low in _COMPARED):
            return number.high, j + 1
        return None
    if low == "*" and j + 1 < len(tokens) and tokens[j + 1].low in ("the", "as", "more", "faster", "larger"):
        return number.high, j + 1
    if low == "*" and glued(tokens, j) and not _operand(tokens, j + 1) and _word_or_end(tokens, j + 1):
        return number.high, j + 1
    if low == "times" and not _operand(tokens, j + 1):
        return number.high, j + 1
    if (tokens[j].kind != WORD or low in STOP) and low not in _OPERATORS and _said_before(tokens, i):
        return number.high, j
    return None


def read_factor_range(
    tokens: list[Token], i: int, number: Numeral | None, first: tuple[float, int] | None
) -> tuple[float, float, int] | None:
    """Two factors as one range, "10-100x", "10x to 100x", "2 to 3 orders of magnitude", and the index after them.

    number, first: the numeral and the factor that were read at token i.
    """
    if first is not None:
        low, j = first
        joined = j + 1 < len(tokens) and tokens[j].low in ("to", "-", "--")
        second = read_factor(tokens, j + 1) if joined else None
        return (low, second[0], second[1]) if second is not None and low < second[0] else None
    if number is None or (number.article and number.scale == 1.0):
        return None
    ends = read_range(tokens, number, i, money=False)
    second = read_factor(tokens, ends.second) if ends is not None else None
    if ends is None or second is None:
        return None
    orders = any(token.low == "orders" for token in tokens[ends.high.end : second[1]])
    return (10.0**ends.low.low if orders else ends.low.low), second[0], second[1]


_COMPARED = frozenset(
    """more larger bigger the as faster slower less fewer longer higher cheaper smaller compute flops speed
    speedup work memory""".split()
)


def _orders(tokens: list[Token], j: int, power: float) -> tuple[float, int] | None:
    if j + 2 >= len(tokens) or tokens[j].low not in ("order", "orders") or tokens[j + 1].low != "of":
        return None
    if not tokens[j + 2].low.startswith("magnitud") or not 0 < power <= 30:
        return None
    return 10.0**power, j + 3


_OPERATORS = frozenset("* x / % ^ ** = times".split())
_BEFORE_OPERAND = frozenset(("(", "$", "~", "about", "roughly"))


def _operand(tokens: list[Token], j: int) -> bool:
    """Whether a number or a variable follows, so that "times" and "x" multiply."""
    while j < len(tokens) and tokens[j].low in _BEFORE_OPERAND:
        j += 1
    if j >= len(tokens):
        return False
    token = tokens[j]
    if token.kind == NUMBER:
        return True
    if token.low in ("a", "an", "half"):
        return j + 1 < len(tokens) and tokens[j + 1].low in SCALES
    if token.kind == WORD and token.low in WORD_STARTS:
        return True
    return token.kind == WORD and len(token.text) == 1


def _word_or_end(tokens: list[Token], j: int) -> bool:
    return j >= len(tokens) or (not glued(tokens, j) or tokens[j].text in (".", ",", ")", ";", "!"))


_LOOSELY = frozenset("of about roughly ~ around some a nearly almost is".split())
_NAMES = frozenset("factor fator factr ratio product proportion quotient multiplier".split())
_BOTH = frozenset("two them both these those runs".split())
"""What a ratio is of: "the ratio between the two is 100"."""
_GROWS = frozenset(
    """up grow grows grew grown go goes went rise rises rose scale scales scaled increase increases increased multiply
    multiplies multiplied blow blows larger bigger more longer""".split()
)
_IS = frozenset("is are was be it's that's goes another".split())
_LEADS = _IS | frozenset("so by to and -> => : , (".split())


def _said_before(tokens: list[Token], i: int) -> bool:
    """Whether words before the number say that it is a factor: "a factor of", "ratio", "goes up by", "so ×100"."""
    j = i - 1
    while j > 0 and tokens[j].low in _LOOSELY:
        j -= 1
    if j < 0:
        return False
    of_both = tokens[j].low in _BOTH and any(token.low in _NAMES for token in tokens[max(0, j - 3) : j])
    if tokens[j].low in _NAMES or of_both:
        return True
    if tokens[j].low == "by":
        before = tokens[max(0, j - 3) : j]
        return any(token.low in _GROWS for token in before) and not any(token.kind == NUMBER for token in before)
    earlier = tokens[i - 2] if i > 1 else None
    if tokens[i - 1].low == "times":
        return earlier is not None and earlier.low in _IS
    if tokens[i - 1].text in ("*", "x") and tokens[i - 1].end == tokens[i].start:
        if earlier is None or earlier.low in _LEADS:
            return True
        return earlier.end < tokens[i - 1].start and earlier.kind == WORD and len(earlier.low) > 3
    return False
