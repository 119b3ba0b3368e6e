"""Small questions about trees: their parts, variables, names changed, values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from operator import is_

from interviewer.reading.growth.tree import (
    Binomial,
    Factorial,
    Growth,
    Log,
    Max,
    Min,
    Num,
    Power,
    Product,
    Sum,
    Var,
)

__all__ = ["children_of", "count_nodes", "depth_of", "evaluate", "rebuild", "substitute", "variables_of"]


def children_of(growth: Growth) -> tuple[Growth, ...]:
    """The parts directly below a node."""
    if isinstance(growth, (Num, Var)):
        return ()
    if isinstance(growth, Sum):
        return growth.terms
    if isinstance(growth, Product):
        return growth.factors
    if isinstance(growth, Power):
        return (growth.base, growth.exponent)
    if isinstance(growth, (Log, Factorial)):
        return (growth.argument,)
    if isinstance(growth, (Min, Max)):
        return growth.arguments
    return (growth.top, growth.bottom)


def count_nodes(growth: Growth) -> int:
    """Nodes of the tree."""
    return 1 + sum(count_nodes(child) for child in children_of(growth))


def depth_of(growth: Growth) -> int:
    """Levels of the tree; 1 for a number or a variable."""
    return 1 + max((depth_of(child) for child in children_of(growth)), default=0)


@lru_cache(maxsize=4096)
def variables_of(growth: Growth) -> tuple[str, ...]:
    """The variables in a growth, in order of first appearance."""
    if isinstance(growth, Var):
        return (growth.name,)
    return tuple(dict.fromkeys(name for child in children_of(growth) for name in variables_of(child)))


def substitute(growth: Growth, mapping: Mapping[str, str | Growth]) -> Growth:
    """The growth with variables renamed, or replaced by growths; all at once, so names can be swapped."""
    if isinstance(growth, Var):
        found = mapping.get(growth.name, growth)
        return Var(found) if isinstance(found, str) else found
    parts = children_of(growth)
    changed = tuple(substitute(part, mapping) for part in parts)
    return growth if all(map(is_, changed, parts)) else rebuild(growth, changed)


def rebuild(growth: Growth, parts: tuple[Growth, ...]) -> Growth:
    """The same kind of node over other parts (as many as children_of gives)."""
    if isinstance(growth, (Num, Var)):
        return growth
    if isinstance(growth, Sum):
        return Sum(parts)
    if isinstance(growth, Product):
        return Product(parts)
    if isinstance(growth, Power):
        return Power(parts[0], parts[1])
    if isinstance(growth, Log):
        return Log(parts[0], growth.base)
    if isinstance(growth, Min):
        return Min(parts)
    if isinstance(growth, Max):
        return Max(parts)
    if isinstance(growth, Factorial):
        return Factorial(parts[0])
    return Binomial(parts[0], parts[1])


def evaluate(growth: Growth, values: Mapping[str, float]) -> float:
    """The value at these variables (logarithms without a base are binary); inf where it is beyond a float, nan where
    it has none. Raises KeyError for a variable without a value."""
    try:
        return _evaluate(growth, values)
    except OverflowError:
        return math.inf
    except (ValueError, ZeroDivisionError):
        return math.nan


def _evaluate(growth: Growth, values: Mapping[str, float]) -> float:
    if isinstance(growth, Num):
        return float(growth.value)
    if isinstance(growth, Var):
        return float(values[growth.name])
    parts = [_evaluate(child, values) for child in children_of(growth)]
    if isinstance(growth, Sum):
        return math.fsum(parts)
    if isinstance(growth, Product):
        return math.prod(parts)
    if isinstance(growth, Power):
        found = parts[0] ** parts[1]
        return found if isinstance(found, float) else math.nan
    if isinstance(growth, Log):
        return math.log(parts[0]) / math.log(growth.base or 2)
    if isinstance(growth, Min):
        return min(parts)
    if isinstance(growth, Max):
        return max(parts)
    if isinstance(growth, Factorial):
        return math.exp(math.lgamma(parts[0] + 1))
    top, bottom = parts
    return math.exp(math.lgamma(top + 1) - math.lgamma(bottom + 1) - math.lgamma(top - bottom + 1))
