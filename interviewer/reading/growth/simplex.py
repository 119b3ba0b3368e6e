"""A small exact linear program: maximise c.x where A x <= b, x >= 0 and b >= 0, on whole numbers.

Every row is kept as whole numbers, each with a positive factor of its own before the variable that it gives: that
costs a fraction of what fractions cost, and changes no choice. Variables that are 0 have a column, the others a row.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd

__all__ = ["maximise"]

_STEPS = 400


def maximise(rows: list[list[int]], limits: list[int], goal: list[int]) -> list[Fraction] | None:
    """The x of a maximum; None where it is unbounded or takes too many steps. Bland's rule: it never cycles."""
    count = len(goal)
    table = [[*row, limit] for row, limit in zip(rows, limits, strict=True)]
    costs = [*(-value for value in goal), 0]
    factors = [1] * len(table)
    out, basis = list(range(count)), list(range(count, count + len(table)))
    for _ in range(_STEPS):
        column = min((j for j in range(count) if costs[j] < 0), key=out.__getitem__, default=None)
        if column is None:
            solution = [Fraction(0)] * (count + len(table))
            for row, factor, variable in zip(table, factors, basis, strict=True):
                solution[variable] = Fraction(row[-1], factor)
            return solution[:count]
        leaving = _leaving_row(table, basis, column)
        if leaving is None:
            return None
        costs = _pivot(table, factors, costs, leaving, column)
        basis[leaving], out[column] = out[column], basis[leaving]
    return None


def _leaving_row(table: list[list[int]], basis: list[int], column: int) -> int | None:
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


def _pivot(table: list[list[int]], factors: list[int], costs: list[int], leaving: int, column: int) -> list[int]:
    """Changes the table and the factors; gives the new costs."""
    row, factor = table[leaving], factors[leaving]
    pivot = row[column]
    for i, other in enumerate(table):
        if i != leaving and other[column]:
            table[i], factors[i] = _without(other, factors[i] * pivot, row, factor, column)
    if costs[column]:
        costs, _ = _without(costs, pivot, row, factor, column)
    row[column], factors[leaving] = factor, pivot
    return costs


def _without(other: list[int], own: int, row: list[int], factor: int, column: int) -> tuple[list[int], int]:
    """Another row after the pivot row has been taken out of its column, and its own factor, both as small as can be."""
    pivot, share = row[column], other[column]
    left = [a * pivot - share * b for a, b in zip(other, row, strict=True)]
    left[column] = -share * factor
    common = gcd(own, *left)
    return ([value // common for value in left], own // common) if common > 1 else (left, own)
