"""Dominance over all directions in which the variables can grow.

The question is always: is min(small) <= C * max(large) wherever the constraints hold? By duality it holds where some
geometric mean of the large terms, over some geometric mean of the small ones and times constraints, has in each
variable a leading coefficient that is not negative: an exact linear question over the leading coefficients, asked again
one level deeper (log under power, log log under log) wherever the leading ones must all vanish.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise, permutations

from interviewer.reading.growth.forms import at_least
from interviewer.reading.growth.probe import find_witness
from interviewer.reading.growth.simplex import maximise
from interviewer.reading.growth.terms import (
    Mono,
    Term,
    Undecided,
    group_of,
    mono_order,
    multiply,
    raise_to,
)

__all__ = ["Constraint", "derived", "is_bounded"]

Constraint = Term
"""A quotient that stays above some constant: for u <= n, n / u."""

_MINUS = Fraction(-1)
_ZERO = Fraction(0)
_ONE = Fraction(1)
_ORDERED = 4


@lru_cache(maxsize=16384)
def is_bounded(small: tuple[Term, ...], large: tuple[Term, ...], given: tuple[Constraint, ...] = ()) -> bool:
    """Whether min(small) <= C * max(large) for some C, wherever all of `given` hold."""
    if any(at_least(p, m) for p in large for m in small):
        return True
    if not given and _axis_witness(small, large):
        return False
    verdict = _certificate(small, large, given)
    if verdict is not None:
        return verdict
    if _holds_in_every_order(small, large, given):
        return True
    witness = find_witness(small, large, given)
    if witness is None and _mixed((*small, *large, *given)):
        raise Undecided
    return not witness


def _mixed(terms: Sequence[Term]) -> bool:
    return any(len(group_of(mono)) > 2 for t in terms for mono, _ in t)


def _names(terms: Sequence[Term]) -> list[str]:
    return sorted({name for t in terms for mono, _ in t for (name, _), _ in mono})


def _axis_witness(small: tuple[Term, ...], large: tuple[Term, ...]) -> bool:
    """Whether the small ones outgrow the large ones while a single variable grows."""
    if any(len(mono) > 1 and len(group_of(mono)) > 1 for t in (*small, *large) for mono, _ in t):
        return False
    return any(all(_leads(m, p, name) for m in small for p in large) for name in _names((*small, *large)))


def _leads(first: Term, second: Term, name: str) -> bool:
    gap = [(mono, c) for mono, c in multiply(first, raise_to(second, _MINUS)) if mono[0][0][0] == name]
    return bool(gap) and max(gap, key=lambda part: mono_order(part[0]))[1] > 0


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
    rows: list[list[Fraction]] = []
    limits: list[Fraction] = []

    def add(row: list[Fraction], limit: int = 0) -> None:
        rows.append(row)
        limits.append(Fraction(limit))

    for i, monos in enumerate(groups.values()):
        for level in range(min(depth[i] + 1, len(monos))):
            values = [column.get(monos[level], _ZERO) for column in lookup] + [_ZERO] * (number + 1)
            if level < depth[i]:
                add(values)
                add([-value for value in values])
            else:
                row = [-value for value in values]
                row[count + i] = _ONE
                add(row)
        cap = [_ZERO] * width
        cap[count + i] = _ONE
        add(cap, 1 if depth[i] < len(monos) else 0)
    large, small = sides
    balance = [_ONE] * large + [_MINUS] * small + [_ZERO] * (width - large - small)
    add(balance)
    add([-value for value in balance])
    mass = [_MINUS] * large + [_ZERO] * (width - large)
    mass[-1] = _ONE
    add(mass)
    add([_ZERO] * (width - 1) + [_ONE], 1)
    solution = maximise(rows, limits, [_ZERO] * count + [_ONE] * (number + 1))
    if solution is None or solution[-1] == 0:
        return None
    return solution[count:-1]


def _holds_in_every_order(small: tuple[Term, ...], large: tuple[Term, ...], given: tuple[Constraint, ...]) -> bool:
    """Asks again with the variables in each order of size: then the larger one's log bounds the smaller one's."""
    names = _names((*small, *large))
    if not 2 <= len(names) <= _ORDERED:
        return False
    for order in permutations(names):
        chain: list[Constraint] = []
        for upper, lower in pairwise(order):
            chain.extend(derived((lower, 1), (upper, 1)))
        if any(at_least(p, m) for p in large for m in small):
            continue
        if _certificate(small, large, (*given, *chain)) is not True:
            return False
    return True


def derived(low: tuple[str, int], high: tuple[str, int], start: int = 0) -> list[Constraint]:
    """What low <= high, both levels of variables, says of them (start 0) and of their logs (start 1)."""
    found: list[Constraint] = []
    for shift in range(start, 3):
        below: Mono = (((low[0], low[1] + shift), _ONE),)
        above: Mono = (((high[0], high[1] + shift), _ONE),)
        found.append(multiply(((above, _ONE),), ((below, _MINUS),)))
    return found
