"""Single quantities: a number with its unit, range, bounds and compound time, read from tokens."""

from __future__ import annotations

from interviewer.reading.quantity import bounds
from interviewer.reading.quantity.atoms import Atom, apply_limits, find_limits, trailing
from interviewer.reading.quantity.factors import is_times_word, read_factor, read_factor_range
from interviewer.reading.quantity.labels import goes_on, is_label, is_name, is_numbering
from interviewer.reading.quantity.measures import (
    Measure,
    is_rate,
    of_cards,
    read_measure,
    read_per,
    unit_after,
    unit_past_parentheses,
)
from interviewer.reading.quantity.numerals import WORD_STARTS, Numeral, raise_group, read_numeral
from interviewer.reading.quantity.numerals.words import SCALES
from interviewer.reading.quantity.ranges import read_range
from interviewer.reading.quantity.times import read_clock, read_compound
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import NAMES

__all__ = ["scan"]

_MOST = 120
"""Quantities read in one message; what is after them is not read."""

_MONEY = {"$": None, "usd": None, "us": None, "€": "euros", "£": "pounds"}
_STARTS = WORD_STARTS | frozenset(
    """hundredfold thousandfold tenfold twofold threefold fourfold fivefold sixfold eightfold millionfold
    order $ € £ usd us""".split()
)
_AFTER_ARTICLE = (
    frozenset(
        "single full whole mere working couple few half quarter third good order tera giga mega peta kilo".split()
    )
    | NAMES.keys()
    | SCALES.keys()
)
_GLUED_ON = frozenset(("x", "ish"))


def scan(tokens: list[Token]) -> list[Atom]:
    """The quantities of a message in order, before arithmetic is looked at."""
    atoms: list[Atom] = []
    i = last = label = 0
    while i < len(tokens) and len(atoms) < _MOST:
        token = tokens[i]
        if token.kind != NUMBER and token.low not in _STARTS and not is_times_word(token):
            i += 1
            continue
        if token.low in ("a", "an") and (i + 1 >= len(tokens) or tokens[i + 1].low not in _AFTER_ARTICLE):
            i += 1
            continue
        if token.kind == NUMBER and (end := _labelled(tokens, i, label)):
            i = label = last = end
            continue
        atom, end = _atom(tokens, i, last)
        if atom is not None:
            _compare(tokens, atoms, atom)
            _inherit(tokens, atoms, atom)
            atoms.append(atom)
            last = atom.end
        i = max(end, i + 1)
    return atoms


def _labelled(tokens: list[Token], i: int, label: int) -> int:
    """The index after a label ("step 3", "4b", "steps 1 and 2") at token i; 0 where the number is none."""
    listed = goes_on(tokens, label, i)
    if not tokens[i].text.isdigit() or not (listed or is_label(tokens, i)):
        return 0
    j = i + 1
    if j >= len(tokens):
        return j
    if tokens[j].kind == WORD:
        if glued(tokens, j):
            return j + 1 if len(tokens[j].text) == 1 and tokens[j].low in "abcdef" else 0
        unit = read_measure(tokens, j, Numeral(j, 1.0, 1.0)).unit
        if listed:
            return j if unit is None else 0
        acts = unit == "flop" and tokens[i - 1].low == "step"  # "step 3 multiplies columns"
        return j if unit is None or unit == "count" or acts else 0
    return 0 if tokens[j].text in ("%", "^", "*", "**") else j


def _atom(tokens: list[Token], i: int, last: int) -> tuple[Atom | None, int]:
    """The quantity that begins at token i, and the index to go on from."""
    if tokens[i].low in _MONEY:
        return _money(tokens, i, last)
    if not is_name(tokens, i, last) and (span := read_factor_range(tokens, i)) is not None:
        atom, end = _fixed(tokens, i, last, span[1:], "count", "times")
        atom.low, atom.ranged = span[0], True
        return atom, end
    factor = read_factor(tokens, i)
    if factor is not None and not is_name(tokens, i, last):
        return _fixed(tokens, i, last, factor, "count", "times")
    if is_name(tokens, i, last):
        return None, i + 1
    clock = read_clock(tokens, i)
    if clock is not None:
        return _fixed(tokens, i, last, clock, "second", None)
    if end := _slashed(tokens, i):
        return None, end
    number = read_numeral(tokens, i)
    if number is None:
        return None, i + 1
    if is_numbering(tokens, i):
        unit = read_measure(tokens, number.end, number).unit
        if unit is None or tokens[i + 1].text == ")":
            return None, number.end
    return _measured(tokens, i, number, last, money=False)


def _slashed(tokens: list[Token], i: int) -> int:
    """The index after "24/7"; 0 elsewhere."""
    said = i + 2 < len(tokens) and tokens[i].text == "24" and tokens[i + 1].text == "/" and tokens[i + 2].text == "7"
    return i + 3 if said else 0


def _money(tokens: list[Token], i: int, last: int) -> tuple[Atom | None, int]:
    j = i + 1
    if tokens[i].low == "us":
        if j >= len(tokens) or tokens[j].text != "$":
            return None, j
        j += 1
    number = read_numeral(tokens, j) if j < len(tokens) and tokens[j].kind == NUMBER else None
    if number is None:
        return None, j
    return _measured(tokens, i, number, last, money=True)


def _fixed(
    tokens: list[Token], i: int, last: int, found: tuple[float, int], unit: str, noun: str | None
) -> tuple[Atom, int]:
    value, end = found
    limits = find_limits(tokens, i, last)
    atom = Atom(limits.first, i, end, value, value, value, 1.0, unit, noun, factor=noun == "times")
    atom.approximate = limits.approximate
    apply_limits(atom, limits)
    return atom, end


def _measured(tokens: list[Token], begin: int, number: Numeral, last: int, money: bool) -> tuple[Atom | None, int]:
    limits = find_limits(tokens, begin, last)
    raise_group(tokens, begin, number)
    plus = _plus(tokens, number.end)
    ends = None if plus else read_range(tokens, number, begin, money)
    top = ends.high if ends else number
    end = number.end + 1 if plus else top.end
    measure = unit_after(tokens, end, top, begin)
    measure, plus, about = _past_words(tokens, end, top, begin, measure, plus)
    closing = 0
    if measure.unit is None and not top.article:
        closing, measure = unit_past_parentheses(tokens, begin, end, top, measure)
    if measure.unit is None and (cards := of_cards(tokens, top)) is not None:
        measure = cards
    if money:
        measure.noun = _MONEY[tokens[begin].low]
        measure.unit = "dollar" if measure.noun is None else "count"
        if measure.per is None and (per := read_per(tokens, measure.end, "dollar", bare=False)):
            measure.per, measure.end = per
    if measure.dtype:
        return None, measure.end
    if measure.unit is None and _rejected(tokens, begin, top, measure):
        return None, max(end, begin + 1)
    if measure.rate is None and is_rate(tokens, limits.first, measure.end, measure.name, top.value * measure.scale):
        measure.unit = "flop/s"
    if measure.unit == "gpu" and top.european:
        top.times(1000.0)
    atom = _build(ends.low if ends else number, top, measure, limits, begin, max(measure.end, end))
    atom.closing = closing
    atom.approximate = limits.approximate or number.approximate or top.approximate or about
    if measure.unit == "second" and ends is None and not measure.per:
        _compound(tokens, atom, measure.scale)
        _or_two(tokens, atom)
    if measure.day and not _is_day(tokens, atom):
        return None, atom.end
    apply_limits(atom, limits)
    if plus and not atom.bounded:
        atom.high, atom.bounded = None, True
    trailing(tokens, atom)
    return atom, atom.end


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


def _compound(tokens: list[Token], atom: Atom, scale: float) -> None:
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


def _is_day(tokens: list[Token], atom: Atom) -> bool:
    """Whether a lone "d" is days: a compound, or a value that something is equal to ("= 100 d")."""
    if atom.scale == 1.0:
        return True
    before = tokens[atom.first - 1].low if atom.first else ""
    about = tokens[atom.start - 1].text if atom.start else ""
    after = tokens[atom.end] if atom.end < len(tokens) else None
    closes = after is None or (after.kind not in (WORD, NUMBER) and after.text not in ("*", "+", "-", "^", "("))
    linked = before in ("=", "->", "=>", "or", "is", "in", "takes", "to", "i.e.") or about in ("~", "about")
    if closes and glued(tokens, atom.end - 1):
        return True
    return linked and (closes or (after is not None and after.kind == WORD and len(after.text) > 1))


def _build(first: Numeral, top: Numeral, measure: Measure, limits: bounds.Limits, begin: int, end: int) -> Atom:
    low, high = _exact(first.low, measure.scale), _exact(top.high, measure.scale)
    return Atom(
        limits.first, begin, end, low, high, top.value, measure.scale, measure.unit, measure.noun, measure.per,
        ranged=low != high,
    )  # fmt: skip


def _exact(value: float, scale: float) -> float:
    """value times scale without the last digit's noise: 18.9 MB is 18.9e6, not 18899999.999999996."""
    return value if scale == 1.0 else float(f"{value * scale:.15g}")


def _rejected(tokens: list[Token], begin: int, number: Numeral, measure: Measure) -> bool:
    """Whether a number without a unit is a word in passing or glued into something unread."""
    end = measure.end
    if number.article and number.scale == 1.0:
        return True
    after = tokens[end] if end < len(tokens) else None
    if number.worded:
        return number.high < 10 and not _operand(tokens, begin, end)
    if after is None:
        return False
    if not glued(tokens, end):
        return _times_variables(tokens, end)
    if after.kind == WORD:
        return after.low not in _GLUED_ON
    if after.text in ("-", "'") and end + 1 < len(tokens) and glued(tokens, end + 1):
        return tokens[end + 1].kind == WORD and tokens[end + 1].low not in _GLUED_ON
    return after.text in ("^", "**", "_")


def _times_variables(tokens: list[Token], end: int) -> bool:
    """Whether variables follow the number with no sign between: "6 N D"; not "f = 100 n = 10^6"."""
    after = tokens[end]
    if after.kind != WORD or len(after.text) > 1 or after.low in ("a", "i", "x"):
        return False
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    return following is None or following.text not in ("=", ":", "is", "~")


def _operand(tokens: list[Token], begin: int, end: int) -> bool:
    after = tokens[end].low if end < len(tokens) else ""
    before = tokens[begin - 1].low if begin else ""
    return after in ("*", "times", "/", "=", "x") or before in ("*", "times", "/", "=", "x")


def _compare(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "160 GB of state > 80 GB" compares two figures; the second is then no open bound."""
    if not atoms or not atom.bounded or tokens[atom.start].text not in (">", "<", ">>", "<<", ">=", "<="):
        return
    left = atoms[-1]
    between = tokens[left.end : atom.start]
    if left.unit != atom.unit or len(between) > 8 or any(t.text in (".", ";", ",", "\n", ":") for t in between):
        return
    atom.low = atom.high = atom.low if atom.high is None else atom.high
    atom.start += 1
    atom.bounded = False


_SHARED = frozenset(("byte", "second", "percent", "gpu"))


def _inherit(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "8, 80 or 800 TB", "400/800 TB": the unit of the last figure is that of those before it too."""
    if not atoms or atom.unit not in _SHARED or not _alternatives(tokens, atoms[-1], atom):
        return
    slash = tokens[atoms[-1].end].text == "/"
    right = atom
    for left in reversed(atoms):
        if right is not atom and [t.text for t in tokens[left.end : right.start]] != [","]:
            return
        if left.unit is not None or left.bounded or left.written <= 0:
            return
        if not 0.05 <= right.written / left.written <= 20:
            return
        left.unit, left.noun, left.scale = atom.unit, atom.noun, atom.scale
        left.low = None if left.low is None else _exact(left.low, atom.scale)
        left.high = None if left.high is None else _exact(left.high, atom.scale)
        left.alternative = slash
        right = left


def _alternatives(tokens: list[Token], left: Atom, right: Atom) -> bool:
    """Whether "or", "and" or a glued slash stands between two figures, so that they share a unit."""
    between = tokens[left.end : right.start]
    if len(between) == 2 and between[0].text == ",":
        between = between[1:]
    if len(between) != 1:
        return False
    if between[0].text == "/":
        return right.unit in ("byte", "percent") and glued(tokens, left.end) and glued(tokens, left.end + 1)
    if between[0].low == "and":
        before = tokens[left.first - 1].text if left.first else ""
        return left.written < 1e6 and before not in ("=", "is", "about")
    return between[0].low == "or"
