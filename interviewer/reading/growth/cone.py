"""Dominance over all directions in which the variables can grow.

The question is always: is min(small) <= C * max(large) wherever the constraints hold? By duality it holds where some
geometric mean of the large terms, over some geometric mean of the small ones and times constraints, has in each
variable a leading coefficient that is not negative: an exact linear question over the leading coefficients, asked again
one level deeper (log under power, log log under log) wherever the leading ones must all vanish. Before that, a ray
among a few along which the bound breaks settles most questions at once; after it, where ties leave the question open,
all rays that are followed decide.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import lcm

from interviewer.reading.growth.forms import never_falls
from interviewer.reading.growth.rays import MOST, Rays
from interviewer.reading.growth.simplex import maximise
from interviewer.reading.growth.terms import (
    Mono,
    Term,
    Undecided,
    divide,
    group_of,
    mono_order,
    raise_to,
)

__all__ = ["Constraint", "derived", "is_bounded"]

Constraint = Term
"""A quotient that stays above some constant: for u <= n, n / u."""

_MINUS = Fraction(-1)
_ZERO = Fraction(0)
_ONE = Fraction(1)


@lru_cache(maxsize=16384)
def is_bounded(small: tuple[Term, ...], large: tuple[Term, ...], given: tuple[Constraint, ...] = ()) -> bool:
    """Whether min(small) <= C * max(large) for some C, wherever all of `given` hold."""
    gaps: list[Term] = []
    for over, under in product(large, small):
        gaps.append(divide(over, under))
        if never_falls(gaps[-1]):
            return True
    rays = Rays(gaps, given)
    if rays.seen(every=False):
        return False
    verdict = _certificate(small, large, given)
    if verdict is not None:
        return verdict
    if len(rays.names) > MOST:
        raise Undecided
    return not rays.seen(every=True)


def _certificate(small: tuple[Term, ...], large: tuple[Term, ...], given: tuple[Constraint, ...]) -> bool | None:
    """True or False where the linear question settles it, None where ties on the leading level leave it open."""
    columns = [*large, *(raise_to(m, _MINUS) for m in small), *(raise_to(c, _MINUS) for c in given)]
    sides = (len(large), len(small))
    groups = _levels(columns)
    depth = [0] * len(groups)
    first = True
    while True:
        slack = _solve(columns, sides, groups, depth)
        if slack is None:
            exact = (
                first
                and all(len(names) == 1 for names in groups)
                and all(_plain(c) or _implied(c, given) for c in given)
            )
            return False if exact else None
        stuck = [i for i, value in enumerate(slack) if value == 0 and depth[i] < len(groups_at(groups, i))]
        if not stuck:
            return True
        for i in stuck:
            depth[i] += 1
        first = False


def groups_at(groups: dict[tuple[str, ...], list[Mono]], index: int) -> list[Mono]:
    """The monos of the index-th group."""
    return list(groups.values())[index]


def _plain(constraint: Constraint) -> bool:
    """Whether only powers of variables stand in it, so that its leading level is all of it."""
    return all(len(mono) == 1 and mono[0][0][1] == 1 and mono[0][1] == 1 for mono, _ in constraint)


def _implied(constraint: Constraint, given: tuple[Constraint, ...]) -> bool:
    """Whether it only says of logs what one between powers of the same two variables says already."""
    parts = {group_of(mono): c > 0 for mono, c in constraint}
    if len(parts) != 2 or len(constraint) != 2 or any(mono[0][0][1] < 2 for mono, _ in constraint):
        return False
    return any(_plain(c) and {group_of(mono): v > 0 for mono, v in c} == parts for c in given)


def _levels(columns: list[Term]) -> dict[tuple[str, ...], list[Mono]]:
    """Monos by variable, the fastest first. A mono of several variables is a group of its own."""
    found: dict[tuple[str, ...], dict[Mono, None]] = {}
    for column in columns:
        for mono, _ in column:
            names = group_of(mono)
            key = names if len(names) == 1 else (*names, repr(mono))
            found.setdefault(key, {})[mono] = None
    return {key: sorted(monos, key=mono_order, reverse=True) for key, monos in sorted(found.items())}


def _solve(
    columns: list[Term], sides: tuple[int, int], groups: dict[tuple[str, ...], list[Mono]], depth: list[int]
) -> list[Fraction] | None:
    """How far above zero each group's coefficient at its depth can be (0 or 1 each, all at once), or None."""
    lookup = [dict(column) for column in columns]
    count, number = len(columns), len(groups)
    width = count + number + 1
    rows: list[list[int]] = []
    limits: list[int] = []

    def add(row: list[int], limit: int = 0) -> None:
        rows.append(row)
        limits.append(limit)

    for i, monos in enumerate(groups.values()):
        for level in range(min(depth[i] + 1, len(monos))):
            values, scale = _whole([column.get(monos[level], _ZERO) for column in lookup])
            values += [0] * (number + 1)
            if level < depth[i]:
                add(values)
                add([-value for value in values])
            else:
                row = [-value for value in values]
                row[count + i] = scale
                add(row)
        cap = [0] * width
        cap[count + i] = 1
        add(cap, 1 if depth[i] < len(monos) else 0)
    large, small = sides
    balance = [1] * large + [-1] * small + [0] * (width - large - small)
    add(balance)
    add([-value for value in balance])
    mass = [-1] * large + [0] * (width - large)
    mass[-1] = 1
    add(mass)
    add([0] * (width - 1) + [1], 1)
    solution = maximise(rows, limits, [0] * count + [1] * (number + 1))
    if solution is None or solution[-1] == 0:
        return None
    return solution[count:-1]


def _whole(values: list[Fraction]) -> tuple[list[int], int]:
    """Whole numbers in the same proportions, and by how much they are larger."""
    scale = lcm(*(value.denominator for value in values))
    return [value.numerator * (scale // value.denominator) for value in values], scale


def derived(low: tuple[str, int], high: tuple[str, int], start: int = 0) -> list[Constraint]:
    """What low <= high, both levels of variables, says of them (start 0) and of their logs (start 1)."""
    found: list[Constraint] = []
    for shift in range(start, 3):
        below: Mono = (((low[0], low[1] + shift), _ONE),)
        above: Mono = (((high[0], high[1] + shift), _ONE),)
        found.append(divide(((above, _ONE),), ((below, _ONE),)))
    return found
