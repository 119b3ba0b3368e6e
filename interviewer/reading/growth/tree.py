"""The tree of a growth: what stands inside O(...), whatever notation it was typed in.

Trees are immutable, hashable and small (see MAX_NODES, MAX_DEPTH); they are built by the project's own parsers only,
never by evaluating text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar, dataclass_transform

__all__ = [
    "MAX_DEPTH",
    "MAX_NODES",
    "Binomial",
    "Factorial",
    "Growth",
    "Log",
    "Max",
    "Min",
    "Num",
    "Power",
    "Product",
    "Sum",
    "Var",
]

MAX_NODES = 200
MAX_DEPTH = 24


_Class = TypeVar("_Class", bound=type)


class _Node:
    """Keeps its hash: every comparison that is remembered asks for it, and that of a whole tree costs all of it."""

    __slots__ = ("_hash",)
    _hash: int


@dataclass_transform(frozen_default=True)
def _node(kind: _Class) -> _Class:
    """A frozen dataclass with slots that keeps its hash."""
    made: Any = dataclass(frozen=True, slots=True)(kind)
    made.__hash__ = _kept(made.__hash__)
    found: _Class = made
    return found


def _kept(whole: Callable[[_Node], int]) -> Callable[[_Node], int]:
    def kept(node: _Node) -> int:
        try:
            return node._hash
        except AttributeError:
            found = whole(node)
            object.__setattr__(node, "_hash", found)
            return found

    return kept


@_node
class Num(_Node):
    """An exact number; decimals are kept as fractions (1.5 is 3/2)."""

    value: Fraction


@_node
class Var(_Node):
    """A variable that grows."""

    name: str


@_node
class Sum(_Node):
    terms: tuple[Growth, ...]


@_node
class Product(_Node):
    """A product; a quotient is a factor to the power of -1, a difference a factor of -1."""

    factors: tuple[Growth, ...]


@_node
class Power(_Node):
    """base ** exponent; sqrt is the power 1/2, an exponential has a variable in its exponent."""

    base: Growth
    exponent: Growth


@_node
class Log(_Node):
    """A logarithm; `base` is kept for arithmetic in exponents (n^log_2(7)), and changes no growth."""

    argument: Growth
    base: Fraction | None = None


@_node
class Min(_Node):
    arguments: tuple[Growth, ...]


@_node
class Max(_Node):
    arguments: tuple[Growth, ...]


@_node
class Factorial(_Node):
    argument: Growth


@_node
class Binomial(_Node):
    """n choose k."""

    top: Growth
    bottom: Growth


Growth = Num | Var | Sum | Product | Power | Log | Min | Max | Factorial | Binomial
