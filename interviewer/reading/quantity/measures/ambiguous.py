"""The unit of a number where one letter or an article could mean several things."""

from __future__ import annotations

from dataclasses import replace

from interviewer.reading.quantity.measures.measure import Measure
from interviewer.reading.quantity.measures.reading import read_measure
from interviewer.reading.quantity.numerals import Numeral, read_numeral
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token
from interviewer.reading.quantity.units import NAMES

__all__ = ["of_cards", "unit_after", "unit_past_parentheses"]


def unit_after(tokens: list[Token], end: int, number: Numeral, begin: int) -> Measure:
    """The unit at `end`; a glued B after a small number is bytes where arithmetic or "per" shows it."""
    if number.billion and tokens[end - 1].low == "b" and _bytes(tokens, begin, end, number):
        number.times(1e-9)
        number.low, number.high = round(number.low, 6), round(number.high, 6)
        number.scale, number.billion = 1.0, False
        return read_measure(tokens, end - 1, number)
    if number.minute and tokens[end - 1].text == "m" and _minutes(tokens, begin, end):
        number.times(1e-6)
        number.low, number.high = round(number.low, 6), round(number.high, 6)
        return Measure(end, "second", 60.0)
    if number.article and number.scale == 1.0:
        return _after_article(tokens, end, number)
    if _begins_next(tokens, begin, end):
        return Measure(end, None)
    return read_measure(tokens, end, number)


def _begins_next(tokens: list[Token], begin: int, end: int) -> bool:
    """ "a) step 3 b) 79 GB": a letter behind a number that begins the next answer, as one before began its own."""
    if end + 1 >= len(tokens) or tokens[end].text not in ("b", "c", "d") or tokens[end + 1].text != ")":
        return False
    earlier = chr(ord(tokens[end].text) - 1)
    return any(tokens[k].text == earlier and tokens[k + 1].text == ")" for k in range(max(0, begin - _ITEM), begin))


_ITEM = 30
"""Tokens of an answer that a letter begins."""


def _bytes(tokens: list[Token], begin: int, end: int, number: Numeral) -> bool:
    after = tokens[end] if end < len(tokens) else None
    if after is not None and after.text in ("/", "per", "each", "a", "for"):
        return not (after.text == "/" and end + 1 < len(tokens) and tokens[end + 1].kind == NUMBER)
    if round(number.value / 1e9, 6) not in (2.0, 4.0, 8.0, 12.0, 16.0, 18.0):
        return False
    if after is not None and after.kind == WORD and after.low not in _AFTER_BYTES:
        return False
    if begin > 1 and tokens[begin - 1].text in ("=", "is", ":") and tokens[begin - 2].low.startswith(_DTYPES):
        return True
    if any(token.text == "6" for token in tokens[max(0, begin - 6) : begin]):
        return False  # six times parameters times tokens
    if begin > 1 and tokens[begin - 1].low == "by" and tokens[begin - 2].low == "multiplied":
        return True
    return (begin > 0 and tokens[begin - 1].text in ("*", "x", "times", "@")) or (
        after is not None
        and after.text == "*"
        and (round(number.value / 1e9) in (2, 4, 8) or _makes_bytes(tokens, end))
    )


def _makes_bytes(tokens: list[Token], end: int) -> bool:
    """Whether a product is said to come to bytes: "16B × 1e10 = 160 GB"."""
    equals = next((k for k in range(end + 1, min(len(tokens), end + 6)) if tokens[k].text in ("=", "->", "=>")), None)
    return equals is not None and any(token.low in _SIZES for token in tokens[equals + 1 : equals + 4])


def _minutes(tokens: list[Token], begin: int, end: int) -> bool:
    before = tokens[begin - 1].low if begin else ""
    if end < len(tokens) and tokens[end].kind == NUMBER:
        return end + 1 < len(tokens) and tokens[end + 1].low in ("s", "sec")
    return before in ("takes", "in", "take", "took") and (end >= len(tokens) or tokens[end].text in (".", ",", ")"))


_SIZES = frozenset("gb tb mb gib tib mib gigabytes terabytes gigs".split())
_AFTER_BYTES = frozenset("x times is so that gives makes which comes equals thus hence yields".split())
_DTYPES = ("float", "fp", "bf", "int", "double", "half", "single")
_SINGLE_OK = frozenset(("byte", "second", "flop", "flop/s"))


def _after_article(tokens: list[Token], end: int, number: Numeral) -> Measure:
    """ "a day", "half a terabyte", "a couple of weeks": only a unit of time or size makes these quantities."""
    if number.low != number.high or number.value == 2.0:
        return read_measure(tokens, end, replace(number, article=False))
    token = tokens[end] if end < len(tokens) else None
    if token is None:
        return Measure(end, None)
    word = tokens[end + 1] if token.text == "-" and end + 1 < len(tokens) else token
    if word.kind != WORD or (len(word.low) < 3 and (number.value == 1.0 or word.low not in NAMES)):
        return Measure(end, None)
    found = read_measure(tokens, end, number)
    whole = number.value == 1.0
    rate = found.unit == "flop/s" and found.scale >= 1e9
    if found.unit not in _SINGLE_OK or found.dtype or (whole and found.unit in ("flop", "flop/s") and not rate):
        return Measure(end, None)
    if whole and found.unit == "byte" and found.scale == 1.0 and not found.per:
        return found if tokens[end].low == "byte" else Measure(end, None)
    if whole and tokens[end].low == "second" and not _a_second(tokens, end):
        return Measure(end, None)
    if whole and tokens[end].low in ("tera", "peta", "gig") and tokens[end].low != "gig":
        return Measure(end, None)
    return found


def _a_second(tokens: list[Token], end: int) -> bool:
    """Whether "a second" is a time and not an ordinal: nothing that could be "the second" follows."""
    after = tokens[end + 1] if end + 1 < len(tokens) else None
    if after is None or after.kind != WORD:
        return True
    return after.low in (
        "and",
        "or",
        "to",
        "at",
        "on",
        "per",
        "for",
        "with",
        "if",
        "is",
        "in",
        "when",
        "so",
        "but",
    )


_BEFORE_LAST = frozenset(("*", "+", "/", "-", "x", "(", "times", "plus"))
_GROUP_UNITS = frozenset(("byte", "second", "flop", "flop/s", "gpu", "token", "parameter"))


def unit_past_parentheses(
    tokens: list[Token], begin: int, end: int, number: Numeral, bare: Measure
) -> tuple[int, Measure]:
    """The unit of a group, "(2 + 2 + 4) bytes", read after its last number, and the parentheses between.

    Also a unit in parentheses of its own, "8 (bytes)", with none to close.
    """
    if end + 2 < len(tokens) and tokens[end].text == "(":
        inside = read_measure(tokens, end + 1, number)
        if inside.unit in _GROUP_UNITS and inside.end < len(tokens) and tokens[inside.end].text == ")":
            inside.end += 1
            return 0, inside
    if end + 4 < len(tokens) and tokens[end].text == "(" and tokens[end + 1].low in ("not", "instead", "rather"):
        # "8 (not 80) GB"
        close = next((k for k in range(end + 2, end + 7) if k < len(tokens) and tokens[k].text == ")"), None)
        inside = read_measure(tokens, close + 1, number) if close is not None and close + 1 < len(tokens) else bare
        return 0, inside if inside.unit in _GROUP_UNITS else bare
    k = end
    while k < len(tokens) and tokens[k].text == ")" and k - end < 3:
        k += 1
    if k == end or begin == 0 or tokens[begin - 1].low not in _BEFORE_LAST:
        return 0, bare
    measure = read_measure(tokens, k, number)
    return (k - end, measure) if measure.unit in _GROUP_UNITS and not measure.dtype else (0, bare)


def of_cards(tokens: list[Token], number: Numeral) -> Measure | None:
    """ "two 80 GB cards": the count of cards whose size stands between; None elsewhere."""
    inner = read_numeral(tokens, number.end) if number.end < len(tokens) else None
    if inner is None or inner.article or number.article or not number.value.is_integer() or number.value >= 1e5:
        return None
    size = read_measure(tokens, inner.end, inner)
    if size.unit != "byte" or size.end >= len(tokens) or size.per:
        return None
    cards = read_measure(tokens, size.end, inner)
    return Measure(number.end, "gpu", noun=cards.noun) if cards.unit == "gpu" else None
