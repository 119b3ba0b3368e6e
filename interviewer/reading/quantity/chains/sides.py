"""The sides of equations that are being joined, and what each of them is worth."""

from __future__ import annotations

from dataclasses import dataclass, field

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.chains.arithmetic import Value, evaluate

__all__ = ["Run", "Side", "side_value"]


@dataclass(slots=True)
class Side:
    """One side of an equation: its atoms and the signs between them; open: a variable stands in it.

    summand: it may be only the last term of a sum whose terms are named.
    """

    items: list[Atom | str] = field(default_factory=list)
    open: bool = False
    summand: bool = False

    @property
    def atoms(self) -> list[Atom]:
        return [item for item in self.items if isinstance(item, Atom)]

    @property
    def worked(self) -> bool:
        return any(item in ("*", "/", "+", "-") for item in self.items if isinstance(item, str))

    def take(self, atom: Atom) -> None:
        """Put an atom at the end, with the parentheses that close between it and its unit."""
        self.items.append(atom)
        self.items.extend([")"] * atom.closing)


@dataclass(slots=True)
class Run:
    """Sides that signs tie together: link k ("=", "~", "so" or "told") stands between sides k and k + 1."""

    sides: list[Side]
    links: list[str]

    def takes(self, signs: list[str]) -> bool:
        """Whether the signs go on what was said: a result is told in apposition only of what is worked out."""
        return signs[0] != "told" or self.sides[-1].worked

    def go_on(self, signs: list[str]) -> None:
        """Take in the signs before the next atom; a link begins a side of its own."""
        for sign in signs:
            if sign in ("(", ")", "*", "/", "+", "-"):
                self.sides[-1].items.append(sign)
            else:
                self.sides.append(Side())
                self.links.append(sign)


def side_value(side: Side) -> Value | None:
    """The value of a side; None where a variable stands in it or its items make no single value."""
    if side.open:
        return None
    items: list[Value | str] = []
    for item in _balanced(side.items):
        if isinstance(item, Atom):
            items.append(Value(item.value, item.written, item.unit, item.noun, item.unit is not None, item.per))
        else:
            items.append(item)
    return evaluate(items)


def _balanced(items: list[Atom | str]) -> list[Atom | str]:
    """The items without parentheses that nothing in this side matches."""
    drop: set[int] = set()
    opened: list[int] = []
    for place, item in enumerate(items):
        if item == "(":
            opened.append(place)
        elif item == ")":
            if opened:
                opened.pop()
            else:
                drop.add(place)
    drop.update(opened)
    return [item for place, item in enumerate(items) if place not in drop]
