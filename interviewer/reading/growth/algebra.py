"""Comparing growths up to constants, over all directions in which their variables can grow."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from interviewer.reading.growth.assume import Assumption, Case, cases_of, fixed_by
from interviewer.reading.growth.cone import is_bounded
from interviewer.reading.growth.expand import constant, expand
from interviewer.reading.growth.forms import Form, flip, form_of
from interviewer.reading.growth.numeric import numeric_bounded
from interviewer.reading.growth.simplify import is_simplified
from interviewer.reading.growth.snapping import snap_together
from interviewer.reading.growth.terms import Undecided, group_of
from interviewer.reading.growth.tree import Growth, Num
from interviewer.reading.growth.walk import substitute, variables_of

__all__ = [
    "Comparison",
    "Relation",
    "compare",
    "degree_in",
    "equal",
    "is_at_most",
    "leading_constant",
]


_BEYOND = (Undecided, RecursionError, OverflowError, ZeroDivisionError)
"""Raised by growths that the algebra does not cover."""


class Relation(StrEnum):
    """How an answer stands to what was expected."""

    EQUAL = "equal"
    LOOSER = "looser"  # a valid but not tight upper bound
    TIGHTER = "tighter"  # slower somewhere, faster nowhere
    INCOMPARABLE = "incomparable"
    UNREAD = "unread"  # the algebra can't decide


@dataclass(frozen=True, slots=True)
class Comparison:
    """relation, and whether the answer needs no constant or lower-order term dropped."""

    relation: Relation
    simplified: bool


def _without_fixed(growth: Growth, assume: tuple[Assumption, ...]) -> Growth:
    fixed = fixed_by(assume)
    return substitute(growth, dict.fromkeys(fixed, Num(Fraction(2)))) if fixed else growth


def _below(small: Form, large: Form, cases: tuple[Case, ...]) -> bool:
    uppers = flip(large)
    return all(is_bounded(group, upper, case) for case in cases for group in small for upper in uppers)


def _at_most(small: Growth, large: Growth, assume: tuple[Assumption, ...]) -> bool:
    found = _decided(small, large, assume)
    if isinstance(found, Exception):
        raise found
    return found


@lru_cache(maxsize=8192)
def _decided(small: Growth, large: Growth, assume: tuple[Assumption, ...]) -> bool | Exception:
    """The answer, or why there is none: that costs most to find out, so it is remembered too."""
    if small == large:
        return True
    try:
        cases = cases_of(assume)
        small, large = _without_fixed(small, assume), _without_fixed(large, assume)
        try:
            return _below(form_of(small), form_of(large), cases)
        except Undecided:
            return numeric_bounded(small, large, cases)
    except _BEYOND as error:
        return error.with_traceback(None)


def is_at_most(small: Growth, large: Growth, assume: Sequence[Assumption] = ()) -> bool:
    """Whether small = O(large) wherever the assumptions hold. Raises Undecided where that can't be told."""
    return _at_most(small, large, tuple(assume))


def compare(expected: Growth, answer: Growth, assume: Sequence[Assumption] = ()) -> Comparison:
    """How `answer` stands to `expected`, and whether it is in its simplest form. Never raises on a growth."""
    return _compared(expected, answer, tuple(assume))


@lru_cache(maxsize=1024)
def _simple(growth: Growth, given: tuple[Assumption, ...]) -> bool | None:
    """Whether a growth is in its simplest form, None where the algebra does not cover it; one is compared with many."""
    try:
        return is_simplified(growth, lambda small, large: _at_most(small, large, given))
    except _BEYOND:
        return None


@lru_cache(maxsize=4096)
def _compared(expected: Growth, answer: Growth, given: tuple[Assumption, ...]) -> Comparison:
    wanted, said = snap_together(expected, answer)
    simplified = _simple(answer, given)
    if simplified is None:
        return Comparison(Relation.UNREAD, False)
    try:
        below, above = _at_most(said, wanted, given), _at_most(wanted, said, given)
    except _BEYOND:
        return Comparison(Relation.UNREAD, simplified)
    if below and above:
        return Comparison(Relation.EQUAL, simplified)
    if above:
        return Comparison(Relation.LOOSER, simplified)
    return Comparison(Relation.TIGHTER if below else Relation.INCOMPARABLE, simplified)


def equal(left: Growth, right: Growth, assume: Sequence[Assumption] = ()) -> bool:
    """Whether the two grow alike, up to constants; False also where that can't be told."""
    return compare(left, right, assume).relation is Relation.EQUAL


def degree_in(growth: Growth, name: str) -> Fraction | None:
    """The largest power of a variable while the others stay constant; None where it grows faster than any power.

    Logarithms count as power 0: n log n has degree 1 in n; n^d has none, as its power is no number.
    """
    others = [other for other in variables_of(growth) if other != name]
    degree = _degree(growth, name, {other: Num(Fraction(2)) for other in others})
    if degree is None or not others:
        return degree
    return degree if degree == _degree(growth, name, {other: Num(Fraction(3)) for other in others}) else None


def _degree(growth: Growth, name: str, fixed: Mapping[str, Growth]) -> Fraction | None:
    try:
        form = form_of(substitute(growth, fixed))
    except _BEYOND:
        return None
    best: Fraction | None = None
    for group in form:
        powers = [_power_of(dict(t), name) for t in group]
        known = [power for power in powers if power is not None]
        if not known:
            return None
        least = min(known)
        best = least if best is None else max(best, least)
    return best


def _power_of(parts: dict[tuple[tuple[tuple[str, int], Fraction], ...], Fraction], name: str) -> Fraction | None:
    steep = [c for mono, c in parts.items() if mono[0][0][1] == 0 or (mono[0][0][1] == 1 and mono[0][1] > 1)]
    if any(c > 0 for c in steep) or any(len(group_of(mono)) > 1 for mono in parts):
        return None
    return parts.get((((name, 1), Fraction(1)),), Fraction(0))


def leading_constant(growth: Growth) -> float | None:
    """The factor of the leading term (3 for 3n^2 + 5n), None where no single term leads or it can't be told."""
    try:
        fixed = constant(growth)
        if fixed is not None:
            return float(fixed)
        found = expand(growth)
        leaders = [
            (key, value)
            for key, value in found.items()
            if value > 0 and all(is_bounded((other,), (key,)) for other in found)
        ]
    except _BEYOND:
        return None
    return float(leaders[0][1]) if len(leaders) == 1 and math.isfinite(float(leaders[0][1])) else None
