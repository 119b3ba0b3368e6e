"""Where quantities begin: numbers, number words, factors, times of day and money; labels and names are passed over."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom, apply_limits, find_limits
from interviewer.reading.quantity.corrected import correct_units
from interviewer.reading.quantity.factors import is_times_word, read_factor, read_factor_range
from interviewer.reading.quantity.headed import share_headings
from interviewer.reading.quantity.labels import goes_on, is_label, is_name, is_numbering
from interviewer.reading.quantity.measured import MONEY, read_measured
from interviewer.reading.quantity.measures import read_measure
from interviewer.reading.quantity.neighbours import compare, inherit_unit, multiply_said, share_unit
from interviewer.reading.quantity.numerals import WORD_STARTS, Numeral, read_numeral
from interviewer.reading.quantity.numerals.parts import SINGLE_PARTS
from interviewer.reading.quantity.numerals.words import SCALES
from interviewer.reading.quantity.times import read_clock
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import NAMES

__all__ = ["scan"]

_MOST = 120
"""Quantities read in one message; what is after them is not read."""

_MOST_TRIED = 2 * _MOST
"""Numbers and number words looked at in one message, quantities or not; what is after them is not read."""

_STARTS = WORD_STARTS | frozenset(
    """hundredfold thousandfold tenfold twofold threefold fourfold fivefold sixfold eightfold millionfold
    order $ € £ usd us""".split()
)
_AFTER_ARTICLE = (
    frozenset("single full whole mere working couple few good order tera giga mega peta kilo".split())
    | SINGLE_PARTS
    | NAMES.keys()
    | SCALES.keys()
)


def scan(tokens: list[Token]) -> list[Atom]:
    """The quantities of a message in order, before arithmetic is looked at."""
    atoms: list[Atom] = []
    i = last = label = tried = 0
    while i < len(tokens) and len(atoms) < _MOST and tried < _MOST_TRIED:
        if not _may_begin(tokens, i):
            i += 1
            continue
        tried += 1
        if tokens[i].kind == NUMBER and (end := _labelled(tokens, i, label)):
            i = label = last = end
            continue
        atom, end = _atom(tokens, i, last)
        if atom is not None:
            compare(tokens, atoms, atom)
            share_unit(tokens, atoms, atom)
            inherit_unit(tokens, atoms, atom)
            multiply_said(tokens, atoms, atom)
            atoms.append(atom)
            last = atom.end
        i = max(end, i + 1)
    correct_units(tokens, atoms)
    share_headings(tokens, atoms)
    return atoms


def _may_begin(tokens: list[Token], i: int) -> bool:
    """Whether a quantity can begin at token i; an article only before a unit or a number word."""
    token = tokens[i]
    if token.low in ("a", "an"):
        return i + 1 < len(tokens) and tokens[i + 1].low in _AFTER_ARTICLE
    return token.kind == NUMBER or token.low in _STARTS or is_times_word(token)


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
    if tokens[i].low in MONEY:
        return _money(tokens, i, last)
    if is_name(tokens, i, last):
        return None, i + 1
    number = read_numeral(tokens, i)
    factor = read_factor(tokens, i, number)
    if (span := read_factor_range(tokens, i, number, factor)) is not None:
        atom, end = _fixed(tokens, i, last, span[1:], "count", "times")
        atom.low, atom.ranged = span[0], True
        return atom, end
    if factor is not None:
        return _fixed(tokens, i, last, factor, "count", "times")
    clock = read_clock(tokens, i)
    if clock is not None:
        return _fixed(tokens, i, last, clock, "second", None)
    if end := _slashed(tokens, i):
        return None, end
    if number is None:
        return None, i + 1
    if is_numbering(tokens, i):
        unit = read_measure(tokens, number.end, number).unit
        if unit is None or tokens[i + 1].text == ")":
            return None, number.end
    return read_measured(tokens, i, number, last, money=False)


def _slashed(tokens: list[Token], i: int) -> int:
    """The index after "24/7"; 0 elsewhere."""
    said = i + 2 < len(tokens) and tokens[i].text == "24" and tokens[i + 1].text == "/" and tokens[i + 2].text == "7"
    return i + 3 if said else 0


def _money(tokens: list[Token], i: int, last: int) -> tuple[Atom | None, int]:
    """The amount after the sign of money at token i, "$5" or "US$ 5", and the index to go on from."""
    j = i + 1
    if tokens[i].low == "us":
        if j >= len(tokens) or tokens[j].text != "$":
            return None, j
        j += 1
    number = read_numeral(tokens, j) if j < len(tokens) and tokens[j].kind == NUMBER else None
    if number is None:
        return None, j
    return read_measured(tokens, i, number, last, money=True)


def _fixed(
    tokens: list[Token], i: int, last: int, found: tuple[float, int], unit: str, noun: str | None
) -> tuple[Atom, int]:
    """The quantity whose value was read with its unit, with the bounds before it."""
    value, end = found
    limits = find_limits(tokens, i, last)
    atom = Atom(limits.first, i, end, value, value, value, 1.0, unit, noun, factor=noun == "times")
    atom.approximate = limits.approximate
    apply_limits(atom, limits)
    return atom, end
