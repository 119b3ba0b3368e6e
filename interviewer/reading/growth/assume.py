"""Assumptions such as u <= n, m = n or E <= V^2, read and turned into constraints on the directions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product as pairs

from interviewer.reading.growth.budget import Unreadable
from interviewer.reading.growth.cone import Constraint, derived
from interviewer.reading.growth.expand import constant
from interviewer.reading.growth.forms import flip, form_of
from interviewer.reading.growth.parse import parse_growth
from interviewer.reading.growth.terms import Term, Undecided, divide, group_of, mono_order
from interviewer.reading.growth.tree import Growth, Var
from interviewer.reading.source import normalise

__all__ = ["Assumption", "Case", "cases_of", "fixed_by", "parse_assumption"]

_RELATIONS = re.compile(r"<<|>>|<=|>=|==|=|<|>|~")
_CONSTANT = re.compile(
    r"^\s*(\S{1,40})\s+(?:is|=|are)\s+(?:a |an |just a |some )?(?:fixed|constant|small constant|bounded|O\(1\))\s*$",
    re.IGNORECASE,
)
_CASES = 12

Case = tuple[Constraint, ...]
"""Constraints that hold together; of several cases one holds."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """Inequalities lower <= upper between growths, up to constants."""

    inequalities: tuple[tuple[Growth, Growth], ...]


@lru_cache(maxsize=1024)
def _parse(text: str, variables: tuple[str, ...]) -> Assumption:
    plain = normalise(text).text.strip(" .;")
    named = _CONSTANT.match(plain)
    if named:
        plain = f"{named.group(1)} = 1"
    signs = _RELATIONS.findall(plain)
    sides = _RELATIONS.split(plain)
    if not 1 <= len(signs) <= 4 or len(plain) > 200:
        raise ValueError(f"the assumption {text[:60]!r} should be like 'u <= n' or 'm = n'")
    try:
        growths = [parse_growth(side, variables).growth for side in sides]
    except Unreadable as error:
        raise ValueError(f"the assumption {text[:60]!r} can't be read: {error.problem}") from None
    found: list[tuple[Growth, Growth]] = []
    for sign, left, right in zip(signs, growths, growths[1:], strict=False):
        if sign[0] in "<=~":
            found.append((left, right))
        if sign[0] in ">=~":
            found.append((right, left))
    return Assumption(tuple(found))


def parse_assumption(text: str, variables: Collection[str] = ()) -> Assumption:
    """The assumption that a text such as "u<=n", "m = n", "E <= V^2", "k <= d <= n" states; ValueError otherwise."""
    return _parse(text, tuple(variables))


def fixed_by(assumptions: Sequence[Assumption]) -> tuple[str, ...]:
    """The variables that an assumption bounds by a constant ("k <= 10")."""
    return tuple(
        low.name
        for assumption in assumptions
        for low, high in assumption.inequalities
        if isinstance(low, Var) and constant(high) is not None
    )


@lru_cache(maxsize=1024)
def cases_of(assumptions: tuple[Assumption, ...]) -> tuple[Case, ...]:
    """The cases whose union is the region in which all assumptions hold."""
    cases: list[Case] = [()]
    for assumption in assumptions:
        for low, high in assumption.inequalities:
            if constant(high) is not None or constant(low) is not None:
                continue
            options = _alternatives(low, high)
            cases = [(*case, *option) for case, option in pairs(cases, options)]
            if len(cases) > _CASES:
                raise ValueError("the assumptions are too many to follow at once")
    return tuple(dict.fromkeys(tuple(dict.fromkeys(case)) for case in cases))


def _alternatives(low: Growth, high: Growth) -> list[Case]:
    """low <= high: every group of low's maximum is below some group of high's; a minimum adds choices."""
    try:
        lows, highs = form_of(low), flip(form_of(high))
    except Undecided:
        raise ValueError("an assumption compares what can't be followed") from None
    options: list[Case] = [()]
    for group, uppers in pairs(lows, highs):
        choices = [_quotient(small, large) for small in group for large in uppers]
        options = [(*option, *choice) for option, choice in pairs(options, choices)]
        if len(options) > _CASES:
            raise ValueError("an assumption has too many cases to follow")
    return options


def _quotient(small: Term, large: Term) -> Case:
    found = [divide(large, small)]
    low, high = _single(small), _single(large)
    if low is not None and high is not None and low[0] != high[0]:
        found.extend(derived(low, high, start=1))
    return tuple(part for part in found if part)


def _single(growth: Term) -> tuple[str, int] | None:
    """The leading level of a term in one variable, None for other terms."""
    if len({group_of(mono) for mono, _ in growth}) != 1 or len(group_of(growth[0][0])) != 1:
        return None
    mono, coefficient = max(growth, key=lambda part: mono_order(part[0]))
    return mono[0][0] if coefficient > 0 else None
