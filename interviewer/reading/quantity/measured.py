"""One quantity from its number on: range, unit, bounds, smaller times that go on it."""

from __future__ import annotations

from interviewer.reading.quantity import bounds
from interviewer.reading.quantity.atoms import Atom, apply_limits, exact, find_limits, trailing
from interviewer.reading.quantity.bare import is_day, is_in_passing
from interviewer.reading.quantity.measures import (
    Measure,
    is_rate,
    of_cards,
    read_per,
    unit_after,
    unit_past_parentheses,
)
from interviewer.reading.quantity.numerals import Numeral, raise_group
from interviewer.reading.quantity.ranges import read_range
from interviewer.reading.quantity.times import read_compound
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import NAMES

__all__ = ["MONEY", "read_measured"]

MONEY = {"$": None, "usd": None, "us": None, "€": "euros", "£": "pounds"}
"""Signs of money before a number and the noun that is counted; None for dollars."""


def read_measured(tokens: list[Token], begin: int, number: Numeral, last: int, money: bool) -> tuple[Atom | None, int]:
    """The quantity whose number begins at token `begin`, and the index to go on from; None where it is none.

    last: the token that the quantity before it ended at. money: a sign of MONEY stands at `begin`.
    """
    limits = find_limits(tokens, begin, last)
    raise_group(tokens, begin, number)
    plus = _plus(tokens, number.end)
    ends = None if plus else read_range(tokens, number, begin, money)
    top = ends.high if ends else number
    end = number.end + 1 if plus else top.end
    scaled = top.high
    measure = unit_after(tokens, end, top, begin)
    if ends and top.high < scaled:  # the letter was a unit and no scale ("1-2B/param"), for both ends
        ends.low.times(top.high / scaled)
        ends.low.low, ends.low.high = round(ends.low.low, 6), round(ends.low.high, 6)
    measure, plus, about = _past_words(tokens, end, top, begin, measure, plus)
    closing = 0
    if measure.unit is None and not top.article:
        closing, measure = unit_past_parentheses(tokens, begin, end, top, measure)
    if measure.unit is None and (cards := of_cards(tokens, top)) is not None:
        measure = cards
    if money:
        _count_money(tokens, begin, measure)
    if measure.dtype:
        return None, measure.end
    if measure.unit is None and is_in_passing(tokens, begin, top, measure):
        return None, max(end, begin + 1)
    size = top.value * measure.scale
    if measure.rate is None and is_rate(tokens, limits.first, measure.end, measure.name, size, measure.per):
        measure.unit = "flop/s"
    for one in (top, *([ends.low] if ends else [])):
        if measure.unit == "gpu" and one.european:
            one.times(1000.0)
    atom = _build(ends.low if ends else number, top, measure, limits, begin, max(measure.end, end))
    atom.closing = closing
    atom.european = top.european if ends is None and measure.unit != "gpu" else 0.0
    atom.approximate = limits.approximate or number.approximate or top.approximate or about
    if measure.unit == "second" and ends is None and not measure.per:
        _smaller_times(tokens, atom, measure.scale)
        _or_two(tokens, atom)
    if measure.day and not is_day(tokens, atom):
        return None, atom.end
    apply_limits(atom, limits)
    if plus and not atom.bounded:
        atom.high, atom.bounded = None, True
    trailing(tokens, atom)
    return atom, atom.end


def _count_money(tokens: list[Token], begin: int, measure: Measure) -> None:
    """The unit that a sign of money at token `begin` gives, whatever was counted."""
    measure.noun = MONEY[tokens[begin].low]
    measure.unit = "dollar" if measure.noun is None else "count"
    if measure.per is None and (per := read_per(tokens, measure.end, "dollar", bare=False)):
        measure.per, measure.end = per


def _plus(tokens: list[Token], i: int) -> bool:
    """Whether a "+" closes the number, as in "100+ days"."""
    if i + 1 >= len(tokens) or tokens[i].text != "+" or not glued(tokens, i) or tokens[i + 1].kind != WORD:
        return False
    return len(tokens[i + 1].text) > 1 or not glued(tokens, i + 1)


def _past_words(
    tokens: list[Token], end: int, top: Numeral, begin: int, measure: Measure, plus: bool
) -> tuple[Measure, bool, bool]:
    """The unit past "or so", "-ish" or "or more" ("800 or so GPUs"), whether it is a minimum, whether it is about."""
    if measure.unit is not None or (found := bounds.after(tokens, end)) is None:
        return measure, plus, False
    far = unit_after(tokens, found[0], top, begin)
    if far.unit is None or far.dtype or found[1] not in (bounds.ABOUT, bounds.AT_LEAST):
        return measure, plus, False
    return far, plus or found[1] == bounds.AT_LEAST, found[1] == bounds.ABOUT


def _smaller_times(tokens: list[Token], atom: Atom, scale: float) -> None:
    """Add the smaller times of "1 h 30 m"; what stands behind "0.27 years" is the same said again."""
    if atom.written % 1:
        return
    compound = read_compound(tokens, atom.end, scale)
    if compound is not None and atom.low is not None and atom.low == atom.high:
        extra, atom.end = compound
        atom.low = atom.high = atom.written = atom.low + extra
        atom.scale = 1.0


def _or_two(tokens: list[Token], atom: Atom) -> None:
    """ "a day or two": the range from one to two."""
    end = atom.end
    if end + 1 >= len(tokens) or atom.written != 1.0 or tokens[end].low != "or":
        return
    more = {"two": 2.0, "three": 3.0, "2": 2.0, "3": 3.0}.get(tokens[end + 1].low)
    after = tokens[end + 2] if end + 2 < len(tokens) else None
    if more is None or (after is not None and (after.kind in (WORD, NUMBER) and after.low in NAMES)):
        return
    atom.high, atom.ranged, atom.approximate, atom.end = atom.scale * more, True, True, end + 2


def _build(first: Numeral, top: Numeral, measure: Measure, limits: bounds.Limits, begin: int, end: int) -> Atom:
    """The atom from one end of a range to the other, in base units."""
    low, high = exact(first.low, measure.scale), exact(top.high, measure.scale)
    return Atom(
        limits.first, begin, end, low, high, top.value, measure.scale, measure.unit, measure.noun, measure.per,
        ranged=low != high,
    )  # fmt: skip
