"""Whether one side of an equation goes on the side before it, and whether it is equal to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.chains.arithmetic import Value
from interviewer.reading.quantity.chains.sides import Side, side_value
from interviewer.reading.quantity.units import HARD

__all__ = ["agreement"]

_YEAR = 4e7
"""More seconds than a year has."""
_TIGHT, _WIDE = 0.05, 0.25
"""Relative slack of "=" between exact figures, and of everything looser."""


def agreement(left: Value | None, sides: list[Side], at: int, link: str) -> tuple[bool, Value] | None:
    """Whether side `at` is equal to the one before it, worth `left`, and its value with the unit settled.

    None where it is another quantity and the chain ends before it.
    """
    before, side = sides[at - 1], sides[at]
    right = side_value(side)
    if _times_alone(before) and right is not None and right.unit in HARD and link != "=":
        return None  # "compute 100x -> 100 days"
    if left is None or right is None or (link == "so" and any(atom.ranged for atom in before.atoms)):
        return None
    slack = _slack(before, side, link)
    settled = right
    if left.unit is not None and right.unit is None and not side.worked:
        settled, fits = _in_unit_of(left, right, slack)
        if fits:
            return True, settled
    same = _same(left, right, slack)
    if same and right.unit == "second" and not _near(left.base, right.base, slack) and _is_rate(before):
        same = False  # "7.7e16 / 1e15 = 77 minutes": that many seconds
    if same is None or (link == "told" and not same):
        return None
    if same:
        return True, settled
    return _failed(left, right, before, side, link, slack, settled)


def _times_alone(before: Side) -> bool:
    """Whether a side is no more than so many times something: from there it goes on to what follows from it."""
    return not before.worked and len(before.atoms) == 1 and before.atoms[0].noun == "times"


def _slack(before: Side, side: Side, link: str) -> float:
    """How far apart two sides may be."""
    single = side.atoms[0] if len(side.atoms) == 1 else None
    loose = link not in ("=", "told") or (single is not None and (single.ranged or single.approximate))
    return _WIDE if loose or any(atom.approximate or atom.ranged for atom in before.atoms) else _TIGHT


def _in_unit_of(left: Value, right: Value, slack: float) -> tuple[Value, bool]:
    """A bare figure counted in the unit of the side before it, as written there or in base units; whether it fits."""
    scale = left.base / left.written if left.written else 1.0
    as_base = Value(right.base, right.written, left.unit, left.noun, left.certain)
    as_written = replace(as_base, base=right.base * (scale if scale > 0 else 1.0))
    if _near(right.written, left.written, slack):
        return as_written, True
    return (as_base, True) if _near(right.base, left.base, slack) else (as_written, False)


def _same(left: Value, right: Value, slack: float) -> bool | None:
    """Whether two values are near each other; None where their units make them different things."""
    if left.unit in HARD and right.unit in HARD:
        if left.unit != right.unit:
            loose = not left.certain and left.unit == "flop" and right.unit == "second"
            if not loose and {left.unit, right.unit} != {"flop", "flop/s"}:
                return None
        return _near(left.base, right.base, slack)
    if left.unit == right.unit and left.unit is not None:
        return _near(left.base, right.base, slack)
    if any(_near(a, b, slack) for a in (left.base, left.written) for b in (right.base, right.written)):
        return True
    if left.unit is not None and right.unit is not None and (left.certain or right.unit != "percent"):
        return None
    return right.unit == "percent" and _near(left.base * 100, right.base, slack)


def _failed(
    left: Value, right: Value, before: Side, side: Side, link: str, slack: float, settled: Value
) -> tuple[bool, Value] | None:
    """A side that is not equal: an equation that fails, unless something unsaid parts the two."""
    if side.worked and isinstance(side.items[0], Atom) and _near(left.base, side.atoms[0].value, slack):
        return True, settled  # "100 * 99 = 9900 * 1e6 rows": reckoned on from what it came to
    if _converted(left, right, before, slack):
        return True, settled
    if left.unit == right.unit and _side_per(before) and not side.worked and _side_per(before) != _side_per(side):
        return None  # "16 bytes/param = 160 GB", "2+2+12 bytes/param -> 160 GB" leave a factor unsaid
    if not before.worked and left.unit is None and any(atom.end - atom.start == 2 for atom in before.atoms[:1]):
        return None  # "8k = 800": k is no thousand but a name of the candidate's own
    widths = not any(item in ("*", "/", "-") for item in before.items if isinstance(item, str))
    if widths and left.unit == right.unit == "byte" and left.base <= 64 < right.base / 1e3:
        return None  # "8 B = 800 TB", "N(2+2+12) B = 160 GB": the width of one value, then what all take
    if not before.worked and left.unit == right.unit:
        if _side_per(before) != _side_per(side):
            return None
        if _summed(left, right, side):
            return None
    rate = right.unit == "second" and _is_rate(before)
    if before.worked and "/" in before.items and not rate and _near(left.base, right.written, slack):
        return True, settled  # divided by 1e12 to count in TB
    if link != "=" and not before.worked:
        return None
    if link == "so" and (left.unit is None or right.unit is None):
        return None
    if not before.worked and not side.worked and left.unit != right.unit:
        return None
    return False, settled


def _summed(left: Value, right: Value, side: Side) -> bool:
    """ "weights 20 GB + grads 20 GB + Adam 120 GB = 160 GB": the last summand, named, and then the sum of all."""
    if side.worked or left.unit != "byte" or not (left.written and right.written) or right.base <= left.base:
        return False
    return _near(left.base / left.written, right.base / right.written, _TIGHT)


def _converted(left: Value, right: Value, before: Side, slack: float) -> bool:
    """ "2400 h / 24 = 100 days": a bare number turns one unit into another one of the same kind."""
    if left.unit != right.unit or not (left.base and left.written and right.base and right.written):
        return False
    ratio = (right.base / right.written) / (left.base / left.written)
    turns = (atom.value for atom in before.atoms if atom.unit is None)
    return _near(left.written, right.written, slack) and any(
        _near(turn, ratio, _TIGHT) or _near(turn * ratio, 1, _TIGHT) for turn in turns
    )


def _is_rate(before: Side) -> bool:
    """Whether all that a side is divided by is more than a year has seconds: that makes seconds, and no hours."""
    divisors = [item for sign, item in pairwise(before.items) if sign == "/" and isinstance(item, Atom)]
    return bool(divisors) and min(one.value for one in divisors) > _YEAR and not any(one.paced for one in divisors)


def _near(a: float, b: float, slack: float) -> bool:
    return abs(a - b) <= slack * max(abs(a), abs(b))


def _side_per(side: Side) -> str | None:
    return side.atoms[-1].per if side.atoms else None
