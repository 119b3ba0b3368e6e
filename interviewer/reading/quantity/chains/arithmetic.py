"""Values of sums and products that people write out, with their dimension."""

from __future__ import annotations

import math
from dataclasses import dataclass

from interviewer.reading.quantity.units import HARD

__all__ = ["Value", "evaluate"]

_SOFT_RANK = {"gpu": 4, "parameter": 3, "token": 2, "count": 1, "percent": 0}


@dataclass(frozen=True, slots=True)
class Value:
    """A value in base units and as written, its unit and noun; certain: no bare number could hide a unit."""

    base: float
    written: float
    unit: str | None = None
    noun: str | None = None
    certain: bool = True
    per: str | None = None


def evaluate(items: list[Value | str]) -> Value | None:
    """The value of values joined by + - * / and parentheses; None where they do not add up to one.

    Shunting-yard with explicit stacks, so nesting costs no depth of the interpreter.
    """
    values: list[Value] = []
    signs: list[str] = []
    rank = {"+": 1, "-": 1, "*": 2, "/": 2}

    def reduce() -> bool:
        sign = signs.pop()
        if len(values) < 2:
            return False
        right, left = values.pop(), values.pop()
        made = _apply(sign, left, right)
        if made is None or not (math.isfinite(made.base) and math.isfinite(made.written)):
            return False
        values.append(made)
        return True

    for item in items:
        if isinstance(item, Value):
            values.append(item)
        elif item == "(":
            signs.append(item)
        elif item == ")":
            while signs and signs[-1] != "(":
                if not reduce():
                    return None
            if not signs:
                return None
            signs.pop()
        else:
            while signs and signs[-1] != "(" and rank[signs[-1]] >= rank[item]:
                if not reduce():
                    return None
            signs.append(item)
    while signs:
        if signs[-1] == "(":
            return None
        if not reduce():
            return None
    return values[0] if len(values) == 1 else None


def _apply(sign: str, left: Value, right: Value) -> Value | None:
    if sign in "+-":
        return _add(left, right, 1.0 if sign == "+" else -1.0)
    if sign == "*":
        return _multiply(left, right)
    if right.base == 0 or right.written == 0:
        return None
    return _divide(left, right)


def _add(left: Value, right: Value, sign: float) -> Value | None:
    if right.unit == "percent" and left.unit != "percent" and left.unit not in HARD:
        share = 1.0 + sign * right.base / 100  # "800 plus 30%" is 1,040
        return Value(left.base * share, left.written * share, left.unit, left.noun, left.certain, left.per)
    unit = right.unit or left.unit
    named = right if right.unit else left
    written = left.written + sign * right.written
    if left.unit and right.unit and left.unit != right.unit:
        if left.unit in HARD or right.unit in HARD:
            return None
        return Value(left.base + sign * right.base, written, unit, named.noun, False, named.per)
    a, b = left.base, right.base
    # A bare summand is counted in the other one's unit: "20 + 20 + 40 GB".
    if left.unit is None and right.unit is not None and right.written:
        a = left.base * (right.base / right.written)
    elif right.unit is None and left.unit is not None and left.written:
        b = right.base * (left.base / left.written)
    return Value(a + sign * b, written, unit, named.noun, left.certain and right.certain, named.per)


def _percent(value: Value) -> Value:
    if value.unit != "percent":
        return value
    return Value(value.base / 100, value.written / 100, None, None, value.certain)


def _multiply(left: Value, right: Value) -> Value | None:
    left, right = _percent(left), _percent(right)
    base, written = left.base * right.base, left.written * right.written
    a, b = left.unit, right.unit
    if {a, b} == {"flop/s", "second"}:
        return Value(base, written, "flop", None, True)
    if a in HARD and b in HARD:
        return None
    if a in HARD or b in HARD:
        named = left if a in HARD else right
    else:
        named = left if _SOFT_RANK.get(a or "", -1) >= _SOFT_RANK.get(b or "", -1) else right
        if a is not None and b is not None and a != b and named.unit == "count":
            named = right
    certain = left.certain and right.certain
    return Value(base, written, named.unit, named.noun, certain)


def _divide(left: Value, right: Value) -> Value | None:
    left, right = _percent(left), _percent(right)
    base, written = left.base / right.base, left.written / right.written
    a, b = left.unit, right.unit
    if a == b and a is not None:
        return Value(base, written, None, None, True)
    if a == "flop" and b == "flop/s":
        return Value(base, written, "second", None, True)
    if a == "flop" and b == "second":
        return Value(base, written, "flop/s", None, True)
    if b == "flop/s" and a in (None, "count"):
        return Value(base, written, "second", None, False)  # operations, though they are not called so; or a share
    if b in HARD:
        return Value(base, written, None, None, False)
    if a in HARD and b is None:
        # "1.5e17 FLOPs / 1e13": the bare number may stand for a rate.
        return Value(base, written, a, left.noun, a == "byte" or a == "dollar")
    return Value(base, written, a, left.noun, a in HARD)
