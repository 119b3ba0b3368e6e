"""A small exact linear program: maximise c.x where A x <= b, x >= 0 and b >= 0, on fractions."""

from __future__ import annotations

from fractions import Fraction

__all__ = ["maximise"]

_ZERO = Fraction(0)
_STEPS = 400


def maximise(rows: list[list[Fraction]], limits: list[Fraction], goal: list[Fraction]) -> list[Fraction] | None:
    """The x of a maximum; None where it is unbounded or takes too many steps. Bland's rule: it never cycles."""
    count = len(goal)
    table = [[*row, *(Fraction(int(i == j)) for j in range(len(rows))), limits[i]] for i, row in enumerate(rows)]
    costs = [-value for value in goal] + [_ZERO] * (len(rows) + 1)
    basis = list(range(count, count + len(rows)))
    for _ in range(_STEPS):
        column = next((j for j, cost in enumerate(costs[:-1]) if cost < 0), None)
        if column is None:
            solution = [_ZERO] * (count + len(rows))
            for row, variable in zip(table, basis, strict=True):
                solution[variable] = row[-1]
            return solution[:count]
        leaving = _leaving_row(table, basis, column)
        if leaving is None:
            return None
        _pivot(table, costs, leaving, column)
        basis[leaving] = column
    return None


def _leaving_row(table: list[list[Fraction]], basis: list[int], column: int) -> int | None:
    best: int | None = None
    for i, row in enumerate(table):
        if row[column] <= 0:
            continue
        if best is None:
            best = i
            continue
        left = row[-1] * table[best][column]
        right = table[best][-1] * row[column]
        if left < right or (left == right and basis[i] < basis[best]):
            best = i
    return best


def _pivot(table: list[list[Fraction]], costs: list[Fraction], leaving: int, column: int) -> None:
    pivot = table[leaving][column]
    row = table[leaving] = [value / pivot if value else value for value in table[leaving]]
    for i, other in enumerate(table):
        factor = other[column]
        if i != leaving and factor:
            table[i] = [a - factor * b if b else a for a, b in zip(other, row, strict=True)]
    factor = costs[column]
    costs[:] = [a - factor * b if b else a for a, b in zip(costs, row, strict=True)]
