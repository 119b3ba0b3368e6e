"""Times in two pieces: "1h 30m", "2 years and 3 months", "2:30 hours"."""

from __future__ import annotations

from interviewer.reading.quantity.numerals import read_numeral
from interviewer.reading.quantity.tokens import LINE, NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import HOUR, MINUTE, TIME_WORDS

__all__ = ["read_clock", "read_compound"]

_JOINS = frozenset(("and", ",", "&", "+"))


def read_clock(tokens: list[Token], i: int) -> tuple[float, int] | None:
    """ "2:30 hours" or "1:05:00 h" in seconds, and the index after it."""
    if i + 3 >= len(tokens) or tokens[i + 1].text != ":" or tokens[i].kind != NUMBER:
        return None
    places: list[float] = []
    j = i
    while len(places) < 3 and j < len(tokens) and tokens[j].kind == NUMBER and tokens[j].text.isdigit():
        if (places and (len(tokens[j].text) != 2 or not glued(tokens, j))) or len(tokens[j].text) > 6:
            return None
        places.append(float(tokens[j].text))
        if j + 2 < len(tokens) and tokens[j + 1].text == ":" and glued(tokens, j + 1) and tokens[j + 2].kind == NUMBER:
            j += 2
        else:
            j += 1
            break
    if len(places) < 2 or j >= len(tokens) or tokens[j].kind != WORD:
        return None
    unit = TIME_WORDS.get(tokens[j].low)
    if unit not in (HOUR, MINUTE) or any(place >= 60 for place in places[1:]):
        return None
    total = sum(place * unit / 60.0**power for power, place in enumerate(places))
    return total, j + 1


def read_compound(tokens: list[Token], i: int, scale: float) -> tuple[float, int] | None:
    """Smaller times that go on the one before token i, in seconds, and the index after them."""
    total = 0.0
    end = i
    for _ in range(3):
        piece = _piece(tokens, end, scale)
        if piece is None:
            break
        value, scale, end = piece
        total += value
        if scale <= 0:
            break
    return (total, end) if end > i else None


def _piece(tokens: list[Token], i: int, scale: float) -> tuple[float, float, int] | None:
    j = i
    if j < len(tokens) and tokens[j].low in _JOINS:
        j += 1
    if j >= len(tokens):
        return None
    spoken = j > i
    if spoken and tokens[i].low == "and" and (half := _and_a_half(tokens, j)) is not None:
        value, end = half
        return value * scale, 0.0, end
    if tokens[j].kind not in (NUMBER, WORD):
        return None
    number = read_numeral(tokens, j)
    if number is None or number.end > j + 2 or (number.article and (not spoken or number.value != 1.0)):
        return None
    k = number.end
    value = number.value
    if number.minute:
        value, small = value / 1e6, MINUTE
    elif (k < len(tokens) and tokens[k].kind == WORD and tokens[k].low in TIME_WORDS and len(tokens[k].low) != 2) or (
        k < len(tokens) and tokens[k].low in ("hr", "mo", "yr", "wk")
    ):
        small = TIME_WORDS[tokens[k].low]
        k += 1
    elif scale == HOUR and not spoken and tokens[j].text.isdigit() and len(tokens[j].text) == 2 and number.plain:
        if k < len(tokens) and (tokens[k].kind == WORD or tokens[k].text in ("*", "/", "%", "-", "^")):
            return None
        small = MINUTE
    elif scale == HOUR and value in _FIVES and (spoken or number.worded) and _nothing_counted(tokens, k):
        small = MINUTE
    else:
        return None
    if small >= scale or value * small >= scale or (number.low != number.high):
        return None
    if tokens[i].text in (",", "+") and (scale > 366 * small or number.worded or not value.is_integer()):
        return None
    return value * small, small, k


_FIVES = frozenset(float(minutes) for minutes in range(5, 60, 5))
"""Minutes that are told without their name: "an hour and forty"."""


def _nothing_counted(tokens: list[Token], k: int) -> bool:
    """Whether a number is followed by the end of what is told, or by "or so"."""
    if k >= len(tokens) or tokens[k].kind == LINE or tokens[k].text in (".", ",", ";", ":", "!", "?", ")"):
        return True
    return tokens[k].low == "or" and k + 1 < len(tokens) and tokens[k + 1].low == "so"


def _and_a_half(tokens: list[Token], j: int) -> tuple[float, int] | None:
    """ "an hour and a half": the half counts in the unit before it."""
    k = j + (tokens[j].low in ("a", "one"))
    if k >= len(tokens) or tokens[k].low not in ("half", "quarter"):
        return None
    after = tokens[k + 1].low if k + 1 < len(tokens) else ""
    if after in ("a", "an", "of", "-") or after in TIME_WORDS:
        return None
    return (0.5 if tokens[k].low == "half" else 0.25), k + 1
