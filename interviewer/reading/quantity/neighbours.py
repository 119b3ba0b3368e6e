"""What a figure changes in those before it: units that are shared, figures that are compared."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom, exact
from interviewer.reading.quantity.tokens import Token, glued

__all__ = ["compare", "share_unit"]

_SHARED = frozenset(("byte", "second", "percent", "gpu"))
_FARTHEST = 20
"""How many times larger one figure of a list with one unit is than the next at most."""


def compare(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "160 GB of state > 80 GB" compares two figures; the second is then no open bound."""
    if not atoms or not atom.bounded or tokens[atom.start].text not in (">", "<", ">>", "<<", ">=", "<="):
        return
    left = atoms[-1]
    between = tokens[left.end : atom.start]
    if left.unit != atom.unit or len(between) > 8 or any(t.text in (".", ";", ",", "\n", ":") for t in between):
        return
    atom.low = atom.high = atom.low if atom.high is None else atom.high
    atom.start += 1
    atom.bounded = False


def share_unit(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "8, 80 or 800 TB", "400/800 TB": the unit of the last figure is that of those before it too."""
    if not atoms or atom.unit not in _SHARED or not _alternatives(tokens, atoms[-1], atom):
        return
    slash = tokens[atoms[-1].end].text == "/"
    right = atom
    for left in reversed(atoms):
        if right is not atom and [t.text for t in tokens[left.end : right.start]] != [","]:
            return
        if left.unit is not None or left.bounded or left.written <= 0:
            return
        if not 1 / _FARTHEST <= right.written / left.written <= _FARTHEST:
            return
        left.unit, left.noun, left.scale = atom.unit, atom.noun, atom.scale
        left.low = None if left.low is None else exact(left.low, atom.scale)
        left.high = None if left.high is None else exact(left.high, atom.scale)
        left.alternative = slash
        right = left


def _alternatives(tokens: list[Token], left: Atom, right: Atom) -> bool:
    """Whether "or", "and" or a glued slash stands between two figures, so that they share a unit."""
    between = tokens[left.end : right.start]
    if len(between) == 2 and between[0].text == ",":
        between = between[1:]
    if len(between) != 1:
        return False
    if between[0].text == "/":
        return right.unit in ("byte", "percent") and glued(tokens, left.end) and glued(tokens, left.end + 1)
    if between[0].low == "and":
        before = tokens[left.first - 1].text if left.first else ""
        return left.written < 1e6 and before not in ("=", "is", "about")
    return between[0].low == "or"
