"""Single quantities: a number with its unit, range, bounds and compound time, read from tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace

from interviewer.reading.quantity import bounds
from interviewer.reading.quantity.factors import read_factor
from interviewer.reading.quantity.measure import Measure, read_measure
from interviewer.reading.quantity.numbers import WORD_STARTS, Numeral, glued, read_numeral
from interviewer.reading.quantity.rates import is_rate
from interviewer.reading.quantity.skips import goes_on, is_label, is_name, is_numbering
from interviewer.reading.quantity.times import read_clock, read_compound
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token
from interviewer.reading.quantity.words import GLUED_SCALES

__all__ = ["Atom", "scan"]

ZERO_LOW = frozenset(("byte", "flop", "gpu", "token", "parameter", "count"))
"""Counts and sizes: "less than" begins at 0 for them; elsewhere the low end is open."""

_CHANGES = frozenset(
    """goes go went grows grow grew rises rise rose increases increase increased jumps jump jumped drops drop dropped falls fall fell
    cut cuts cutting scaled scale scales scaling reduce reduces reduced bring brings brought shrinks shrink down moving move
    switch switching changes change changed took take takes reducing decrease decreases compress compresses""".split()
)


@dataclass(slots=True)
class Atom:
    """One quantity and the tokens it stands in: `first` with its "about", `start` to `end` for its span.

    written: the value as written, before the unit ("24" of "24 h"); scale: base units in one of these.
    """

    first: int
    start: int
    end: int
    low: float | None
    high: float | None
    written: float
    scale: float = 1.0
    unit: str | None = None
    noun: str | None = None
    per: str | None = None
    approximate: bool = False
    bounded: bool = False
    ranged: bool = False
    day: bool = False
    weak: bool = False
    factor: bool = False

    @property
    def value(self) -> float:
        low, high = self.low, self.high
        if low is None or high is None:
            return (low if low is not None else high) or 0.0
        return high if self.bounded else (low + high) / 2


def scan(tokens: list[Token]) -> list[Atom]:
    """The quantities of a message in order, before arithmetic is looked at."""
    atoms: list[Atom] = []
    i, last, label = 0, 0, 0
    while i < len(tokens):
        token = tokens[i]
        if token.kind == NUMBER or token.low in WORD_STARTS or token.text in ("$", "€", "£") or token.kind == WORD:
            if token.kind == WORD and token.low not in WORD_STARTS and token.low not in _FACTOR_WORDS:
                i += 1
                continue
            if token.kind == NUMBER and _labelled(tokens, i, label):
                i += 1
                label = i
                last = i
                continue
            atom, end = _atom(tokens, i, last)
            if atom is not None:
                atoms.append(atom)
                last = atom.end
            i = max(end, i + 1)
            continue
        i += 1
    return atoms


_FACTOR_WORDS = frozenset(
    """hundredfold thousandfold tenfold twofold threefold fourfold fivefold millionfold eightfold sixfold usd us
    an order orders""".split()
)


def _labelled(tokens: list[Token], i: int, label: int) -> bool:
    if not tokens[i].text.isdigit() or not (is_label(tokens, i) or goes_on(tokens, label, i)):
        return False
    j = i + 1
    if j < len(tokens) and tokens[j].kind == WORD:
        number = Numeral(j, 1.0, 1.0)
        if glued(tokens, j):
            return False
        unit = read_measure(tokens, j, number).unit
        if goes_on(tokens, label, i):
            return unit is None
        return unit not in ("byte", "second", "flop", "flop/s", "percent")
    return not (j < len(tokens) and tokens[j].text in ("%", "^", "*"))


def _atom(tokens: list[Token], i: int, last: int) -> tuple[Atom | None, int]:
    """The quantity that begins at token i, and the index to go on from."""
    begin = i
    money = tokens[i].text in ("$", "€", "£") or tokens[i].low in ("usd", "us")
    if money:
        i += 1
        if i < len(tokens) and tokens[i].text == "$" and tokens[i - 1].low == "us":
            i += 1
        elif tokens[i - 1].low == "us":
            return None, begin + 1
        if i >= len(tokens) or tokens[i].kind != NUMBER:
            return None, i
    elif (factor := read_factor(tokens, i)) is not None:
        value, end = factor
        limits = _limits(tokens, begin, last)
        atom = Atom(limits.first, begin, end, value, value, value, 1.0, "count", "times", factor=True)
        atom.approximate = limits.approximate
        return _bound(atom, limits), end
    if is_name(tokens, i, last):
        end = i + 1
        # "A100-80GB": the unit goes with the name.
        return None, end
    clock = read_clock(tokens, i)
    if clock is not None:
        seconds, end = clock
        limits = _limits(tokens, begin, last)
        return _bound(Atom(limits.first, begin, end, seconds, seconds, seconds, 1.0, "second"), limits), end
    number = read_numeral(tokens, i)
    if number is None:
        return None, _past(tokens, i)
    if number.plain and is_numbering(tokens, i) and read_measure(tokens, number.end, number).unit in (None, "count"):
        return None, number.end
    return _measured(tokens, begin, number, last, money)


def _past(tokens: list[Token], i: int) -> int:
    """Past a numeral that could not be read, with a power that hangs on it."""
    return i + 1


def _measured(tokens: list[Token], begin: int, number: Numeral, last: int, money: bool) -> tuple[Atom | None, int]:
    limits = _limits(tokens, begin, last)
    second, end, plus = _range(tokens, number, begin, money)
    top = second or number
    measure = _unit(tokens, end, top, begin, second is not None)
    if money:
        measure.unit = "dollar" if tokens[begin].text not in ("€", "£") else "count"
        measure.noun = None if measure.unit == "dollar" else "euros" if tokens[begin].text == "€" else "pounds"
    if measure.dtype:
        return None, measure.end
    if measure.unit is None and _rejected(tokens, begin, top, measure):
        return None, max(end, begin + 1)
    if measure.rate is None:
        measure.rate = is_rate(tokens, limits.first, measure.end, measure.name, top.value * measure.scale)
        if measure.rate:
            measure.unit = "flop/s"
    if measure.unit == "gpu" and top.european:
        top.times(1000.0)
    atom = _build(number, second, measure, limits, begin, max(measure.end, end))
    atom.day = measure.day
    atom.approximate = limits.approximate or number.approximate or top.approximate
    if measure.unit == "second" and second is None and not measure.per:
        compound = read_compound(tokens, atom.end, measure.scale)
        if compound is not None:
            extra, atom.end = compound
            atom.low = (atom.low or 0.0) + extra
            atom.high = (atom.high or 0.0) + extra
            atom.written, atom.scale = atom.high, 1.0
            atom.day = False
    _bound(atom, limits)
    if plus and not atom.bounded:
        atom.high, atom.bounded = None, True
    _trailing(tokens, atom)
    return atom, atom.end


def _build(
    number: Numeral, second: Numeral | None, measure: Measure, limits: bounds.Limits, begin: int, end: int
) -> Atom:
    scale = measure.scale
    low, high = number.low, number.high
    ranged = False
    if second is not None:
        if second.low > number.high:
            low, high, ranged = number.low, second.high, True
        else:
            low, high = second.low, second.high
    elif low != high:
        ranged = True
    written = (second or number).value
    return Atom(
        limits.first, begin, end, _exact(low, scale), _exact(high, scale), written, scale,
        measure.unit, measure.noun, measure.per, ranged=ranged,
    )  # fmt: skip


def _exact(value: float, scale: float) -> float:
    """value times scale without the last digit's noise: 18.9 MB is 18.9e6, not 18899999.999999996."""
    if scale == 1.0:
        return value
    return float(f"{value * scale:.15g}")


def _limits(tokens: list[Token], begin: int, last: int) -> bounds.Limits:
    limits = bounds.before(tokens, begin)
    if limits.first < last:
        return bounds.Limits(begin, begin)
    if limits.kind and last > 0 and limits.span == last and tokens[limits.span].text in (">", "<", ">>", "<<", ">=", "<="):
        # "160 GB > 80 GB" compares two figures; neither is open.
        limits.kind, limits.span = None, begin
    return limits


def _bound(atom: Atom, limits: bounds.Limits) -> Atom:
    if limits.kind is not None:
        atom.start = limits.span
        _open(atom, limits.kind)
    return atom


def _open(atom: Atom, kind: str) -> None:
    atom.bounded = True
    if kind == bounds.AT_LEAST:
        atom.high = None
    else:
        atom.low = 0.0 if atom.unit in ZERO_LOW else None


def _trailing(tokens: list[Token], atom: Atom) -> None:
    found = bounds.after(tokens, atom.end)
    if found is None:
        return
    atom.end, kind = found
    if kind == bounds.ABOUT:
        atom.approximate = True
    elif not atom.bounded and not atom.ranged:
        _open(atom, kind)


def _unit(tokens: list[Token], end: int, number: Numeral, begin: int, ranged: bool) -> Measure:
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
    return read_measure(tokens, end, number)


def _bytes(tokens: list[Token], begin: int, end: int, number: Numeral) -> bool:
    after = tokens[end] if end < len(tokens) else None
    if after is not None and after.text in ("/", "per", "each", "a", "for"):
        return not (after.text == "/" and end + 1 < len(tokens) and tokens[end + 1].kind == NUMBER)
    if round(number.value / 1e9, 6) not in (1.0, 2.0, 4.0, 8.0, 12.0, 16.0, 18.0):
        return False
    if after is not None and after.kind == WORD and after.low not in ("x", "times", "is", "so", "that", "gives", "makes"):
        return False
    return (begin > 0 and tokens[begin - 1].text in ("*", "x", "times")) or (
        after is not None and after.text == "*" and round(number.value / 1e9) in (2, 4, 8)
    )


def _minutes(tokens: list[Token], begin: int, end: int) -> bool:
    before = tokens[begin - 1].low if begin else ""
    if end < len(tokens) and tokens[end].kind == NUMBER:
        return end + 1 < len(tokens) and tokens[end + 1].low in ("s", "sec")
    return before in ("takes", "in", "take", "took") and (end >= len(tokens) or tokens[end].text in (".", ",", ")"))


_SINGLE_OK = frozenset(("byte", "second", "flop", "flop/s"))


def _after_article(tokens: list[Token], end: int, number: Numeral) -> Measure:
    """ "a day", "half a terabyte", "a couple of weeks": only a unit of time or size makes these quantities."""
    if number.low != number.high or number.value == 2.0:
        return read_measure(tokens, end, replace(number, article=False))
    token = tokens[end] if end < len(tokens) else None
    hyphen = token is not None and token.text == "-"
    if token is None or (token.kind != WORD and not hyphen) or len(tokens[end + hyphen].low if end + hyphen < len(tokens) else "") < 3:
        return Measure(end, None)
    found = read_measure(tokens, end, number)
    whole = number.value == 1.0
    if found.unit not in _SINGLE_OK or found.dtype or (whole and found.unit in ("flop", "flop/s")):
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
    return after.low in ("and", "or", "to", "at", "on", "per", "for", "with", "if", "is", "in", "when", "so", "but")


def _rejected(tokens: list[Token], begin: int, number: Numeral, measure: Measure) -> bool:
    """Whether a number without a unit is a word in passing or glued into something unread."""
    end = measure.end
    if number.article and number.scale == 1.0:
        return True
    if number.worded:
        return number.high < 10 and not _operand(tokens, begin, end)
    if end < len(tokens) and tokens[end].kind == WORD and glued(tokens, end) and tokens[end].low not in ("x", "ish"):
        return True
    if end + 1 < len(tokens) and tokens[end].text in ("-", "'") and glued(tokens, end):
        after = tokens[end + 1]
        if after.kind == WORD and glued(tokens, end + 1) and after.low not in ("ish",):
            return True
    if begin > 0 and tokens[begin - 1].text in ("^", "**"):
        return True
    return end < len(tokens) and tokens[end].text in ("^", "**", "_")


def _operand(tokens: list[Token], begin: int, end: int) -> bool:
    after = tokens[end].low if end < len(tokens) else ""
    before = tokens[begin - 1].low if begin else ""
    return after in ("*", "times", "/", "=") or before in ("*", "times", "/", "=")


_DASHES = ("-", "--")


def _range(tokens: list[Token], number: Numeral, begin: int, money: bool) -> tuple[Numeral | None, int, bool]:
    """A second number that makes a range with the first, the index after it, and whether "+" closed the first."""
    i = number.end
    if i >= len(tokens):
        return None, i, False
    if tokens[i].text == "+" and glued(tokens, i) and i + 1 < len(tokens) and tokens[i + 1].kind == WORD:
        if len(tokens[i + 1].text) > 1 or not glued(tokens, i + 1):
            return None, i + 1, True
    first = number
    unit = None
    j = i
    if tokens[i].low not in ("to", "and", "or", "-", "--", "...", "till", "until", "up"):
        # A unit of its own on the first end: "30 minutes to 2 hours", "400 TB to 800 TB".
        if tokens[i].kind != WORD and tokens[i].text not in ("%", "-"):
            return None, i, False
        measure = _unit(tokens, i, replace(number), begin, False)
        if measure.unit is None or measure.per or measure.dtype:
            return None, i, False
        unit, j = measure, measure.end
        if j >= len(tokens):
            return None, i, False
    k = _connector(tokens, j, begin)
    if k is None:
        return None, i, False
    limits_end = _skip_about(tokens, k)
    if money and limits_end < len(tokens) and tokens[limits_end].text == "$":
        limits_end += 1
    if limits_end >= len(tokens):
        return None, i, False
    second = read_numeral(tokens, limits_end)
    if second is None or (second.article and second.scale == 1.0 and unit is None):
        return None, i, False
    return _joined(tokens, first, second, unit, begin, j, k, i)


def _joined(
    tokens: list[Token], first: Numeral, second: Numeral, unit: Measure | None, begin: int, j: int, k: int, i: int
) -> tuple[Numeral | None, int, bool]:
    nothing = (None, i, False)
    end = second.end
    measure = _unit(tokens, end, replace(second), k, True)
    if unit is not None:
        if measure.unit != unit.unit or (unit.unit == "count" and unit.noun != measure.noun):
            return nothing
        if measure.scale != unit.scale:
            first.times(unit.scale / measure.scale)
        if first.high >= second.low:
            if measure.scale != unit.scale:
                first.times(measure.scale / unit.scale)
            return nothing
    elif first.scale == 1.0 and second.scale > 1.0 and first.high < second.high / second.scale and not first.power:
        if tokens[second.end - 1].kind == WORD and (first.high >= 1 or second.high / second.scale <= 1):
            first.times(second.scale)
    if first.high >= second.low or second.low / max(first.high, 1e-30) > 1e4:
        if not (unit is not None and first.high < second.low):
            return nothing
    word = tokens[j].low
    if word == "or" and (second.high > 2 * first.high or second.high > 1e5):
        return nothing
    if word in _DASHES and not glued(tokens, j) and _equation(tokens, end):
        return nothing
    if word == "to" and _change(tokens, begin) and (unit is not None or second.low > 3 * first.high):
        return nothing
    if word == "and" and not _between(tokens, begin):
        return nothing
    second.approximate = second.approximate or first.approximate
    return second, end, False


def _connector(tokens: list[Token], j: int, begin: int) -> int | None:
    """Index after what joins the ends of a range at token j; None where nothing does."""
    token = tokens[j]
    if token.text in _DASHES:
        spaced = not glued(tokens, j)
        after_spaced = j + 1 < len(tokens) and not glued(tokens, j + 1)
        return j + 1 if spaced == after_spaced or token.text == "-" else None
    if token.low in ("to", "till", "until", "or", "..."):
        if token.low == "to" and j + 1 < len(tokens) and tokens[j + 1].low == "the":
            return None
        return j + 1
    if token.low == "up" and j + 1 < len(tokens) and tokens[j + 1].low == "to":
        return j + 2
    if token.low == "and":
        return j + 1
    return None


def _skip_about(tokens: list[Token], k: int) -> int:
    for _ in range(2):
        if k < len(tokens) and tokens[k].low in ("about", "around", "~", "roughly", "maybe", "perhaps", "even", "say", "nearly"):
            k += 1
    return k


def _between(tokens: list[Token], begin: int) -> bool:
    return any(token.low in ("between", "betwen", "beetween") for token in tokens[max(0, begin - 3) : begin])


def _change(tokens: list[Token], begin: int) -> bool:
    """Whether "from 8 to 800" tells a change: a verb of change stands before "from"."""
    window = tokens[max(0, begin - 6) : begin]
    return any(token.low == "from" for token in window[-3:]) and any(token.low in _CHANGES for token in window)


def _equation(tokens: list[Token], end: int) -> bool:
    """Whether an "=" follows, so that a spaced "-" is a minus sign."""
    return any(token.text == "=" for token in tokens[end : end + 3])


_ = GLUED_SCALES
