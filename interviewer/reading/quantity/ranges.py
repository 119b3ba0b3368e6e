"""Ranges: "1,000 to 1,200", "40-55%", "between 120 and 200 GB", "30 minutes to 2 hours"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from interviewer.reading.quantity.measures import Measure, unit_after
from interviewer.reading.quantity.numerals import Numeral, read_numeral
from interviewer.reading.quantity.numerals.words import TENS
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued

__all__ = ["Ends", "read_range"]

# "from 8 to 800" tells a change, not a range, after one of these.
_CHANGES = frozenset(
    """goes go going went grows grow grew growing rises rise rose rising increases increase increased jumps
    jump jumped drops drop dropped falls fall fell cut cuts cutting scaled scale scales scaling reduce
    reduces reduced reducing bring brings brought shrinks shrink down moving move moves switch switching
    changes change changed took take takes decreases decrease decreased compress compresses up double
    doubles doubled""".split()
)
_JOINERS = frozenset(("to", "and", "or", "-", "--", "...", "till", "until", "up", "maybe", "perhaps"))
_ROUND = frozenset((10.0, *TENS.values()))
_MAYBE = ("maybe", "perhaps")
"""Words that join two numbers told in words: "twelve maybe thirteen hundred"."""
_ABOUT = frozenset("about around ~ roughly maybe perhaps even say nearly".split())
_DASHES = ("-", "--")
_SPANS = frozenset("anything anywhere somewhere something between any".split())
"""Words before "from" that make it a range after all, however wide: "anything from 8 to 800"."""
_CHANGE_RATIO = 8.0
_VAST = 1e15
"""Numbers from which on two ends that far apart are no range either: "1.2e20 to 1.2e22" goes from one to the other."""
_FOLD = 90
"""Two ends with a unit each are no range from this ratio on: "24 h to 2400 h" is what one becomes."""
_WIDEST = 1e4
_APART = 1.8
_FEW = 10
"""Two figures joined by "or" are no range from this ratio on, "19 or 38 MB", but for small ones: "1 or 2 days"."""


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of a range, counted in the unit that follows the second one, which begins at token `second`."""

    low: Numeral
    high: Numeral
    second: int


def read_range(tokens: list[Token], number: Numeral, begin: int, money: bool) -> Ends | None:
    """The range that begins with `number`, read at token `begin`; None where it stands alone."""
    j = number.end
    if j >= len(tokens):
        return None
    unit = None
    if not _tens_beside(tokens, number) and (tokens[j].low not in _JOINERS or _hyphened(tokens, j)):
        # A unit of its own on the first end: "30 minutes to 2 hours", "400 TB to 800 TB".
        if tokens[j].kind != WORD and tokens[j].text not in ("%", "-"):
            return None
        unit = unit_after(tokens, j, replace(number), begin)
        if unit.unit is None or unit.per or unit.dtype or unit.end >= len(tokens):
            return None
        j = _past_aside(tokens, unit.end)
    k = j if _tens_beside(tokens, number) else _connector(tokens, j)
    if k is None or (tokens[j].low in _MAYBE and not number.worded):
        return None
    for _ in range(2):
        if k < len(tokens) and tokens[k].low in _ABOUT:
            k += 1
    if money and k < len(tokens) and tokens[k].text == "$":
        k += 1
    second = read_numeral(tokens, k) if k < len(tokens) else None
    if second is None or (second.article and second.scale == 1.0 and unit is None):
        return None
    first = _counted_alike(tokens, number, second, unit, k)
    if first is None or not _plausible(tokens, first, second, unit, begin, j):
        return None
    return Ends(first, second, k)


def _tens_beside(tokens: list[Token], number: Numeral) -> bool:
    """ "thirty forty percent": two numbers of tens with nothing between them."""
    tens = TENS.get(tokens[number.end].low, 0.0)
    return number.worded and number.end + 1 < len(tokens) and number.low in _ROUND and tens == number.low + 10


def _past_aside(tokens: list[Token], j: int) -> int:
    """Past a short remark in parentheses: "400 TB (fp32) to 800 TB (fp64)"."""
    if tokens[j].text != "(":
        return j
    close = next((k for k in range(j + 1, min(len(tokens), j + 6)) if tokens[k].text == ")"), None)
    return close + 1 if close is not None and close + 1 < len(tokens) else j


def _hyphened(tokens: list[Token], j: int) -> bool:
    """Whether the dash at token j ties the number to a word ("30-minute"), not to a second number."""
    return tokens[j].text == "-" and j + 1 < len(tokens) and tokens[j + 1].kind == WORD and glued(tokens, j + 1)


def _counted_alike(
    tokens: list[Token], first: Numeral, second: Numeral, unit: Measure | None, k: int
) -> Numeral | None:
    """The first end in the unit and scale of the second; None where they measure different things."""
    first = replace(first)
    if unit is not None:
        measure = unit_after(tokens, second.end, replace(second), k)
        if measure.unit != unit.unit or (unit.unit == "count" and unit.noun != measure.noun):
            return None
        if measure.scale != unit.scale:
            first.times(unit.scale / measure.scale)
    elif first.scale == 1.0 < second.scale and not first.power and tokens[second.end - 1].kind == WORD:
        inner = second.high / second.scale
        if first.high < inner and (first.high >= 1 or inner <= 1):
            first.times(second.scale)
    return first


def _plausible(tokens: list[Token], first: Numeral, second: Numeral, unit: Measure | None, begin: int, j: int) -> bool:
    if first.high >= second.low:
        return False
    ratio = second.low / max(first.high, 1e-30)
    if unit is None and ratio > _WIDEST:
        return False
    word = tokens[j].low
    if word == "or":
        if _listed(tokens, begin) or (ratio >= _APART and (unit is not None or second.high > _FEW)):
            return False
        return second.high <= 2 * first.high and second.high <= 1e5
    if word in _MAYBE:
        return ratio <= _APART
    if word in _DASHES:
        return glued(tokens, j) or not any(token.text == "=" for token in tokens[second.end : second.end + 3])
    if word in ("to", "up"):
        if unit is not None and ratio >= _FOLD and not any(t.low in _SPANS for t in tokens[max(0, begin - 6) : begin]):
            return False
        return not _changes(tokens, begin, ratio, second.low)
    if word == "and":
        return any(token.low in ("between", "betwen") for token in tokens[max(0, begin - 3) : begin])
    return True


def _listed(tokens: list[Token], begin: int) -> bool:
    """Whether the first end is one of a list of alternatives: "9 MB, 19 MB or 20 MB", "either 2 or 3"."""
    before = tokens[max(0, begin - 3) : begin]
    if before and before[-1].text == ",":
        return any(token.kind == NUMBER for token in before[:-1])
    return any(token.low == "either" for token in before)


def _connector(tokens: list[Token], j: int) -> int | None:
    """Index after what joins the ends of a range at token j; None where nothing does."""
    token = tokens[j]
    following = tokens[j + 1] if j + 1 < len(tokens) else None
    if following is None:
        return None
    if token.text in _DASHES:
        return j + 1 if glued(tokens, j) == glued(tokens, j + 1) or token.text == "-" else None
    if token.low == "to":
        return None if following.low == "the" else j + 1
    if token.low in ("till", "until", "or", "...", "and", *_MAYBE):
        return j + 1
    return j + 2 if token.low == "up" and following.low == "to" else None


def _changes(tokens: list[Token], begin: int, ratio: float, end: float) -> bool:
    window = tokens[max(0, begin - 6) : begin]
    if any(token.low in _SPANS for token in window):
        return False
    if end >= _VAST and ratio >= _CHANGE_RATIO:
        return True
    if not any(token.low == "from" for token in window[-3:]):
        return False
    return ratio >= _CHANGE_RATIO or any(token.low in _CHANGES for token in window)
