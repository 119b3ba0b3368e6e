"""The quantities that are handed back for a calculation or its pieces."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.chains.arithmetic import Value
from interviewer.reading.quantity.chains.sides import Side
from interviewer.reading.quantity.found import FoundQuantity
from interviewer.reading.quantity.tokens import Token

__all__ = ["alone", "whole"]


def alone(tokens: list[Token], side: Side, value: Value | None) -> list[FoundQuantity]:
    """A side that no other one goes on: its product where it has one value, else its pieces."""
    atoms = side.atoms
    if side.open:
        return [single(tokens, atom) for atom in atoms if not _in_formula(tokens, atom)]
    signs = {item for item in side.items if isinstance(item, str)}
    plain = signs <= {"*", "+", "(", ")"} or (signs <= {"*", "+", "/", "(", ")"} and _divided(tokens, atoms))
    if len(atoms) == 1 or value is None or not plain or any(atom.bounded for atom in atoms):
        return [single(tokens, atom) for atom in atoms]
    if _mixed(atoms):
        return [single(tokens, atom) for atom in atoms]
    return [whole(tokens, [side], value, None)]


def _divided(tokens: list[Token], atoms: list[Atom]) -> bool:
    """Whether every division is told in words ("800 divided by 0.7") or is by a share ("800/0.7").

    Any other slash may stand between alternatives.
    """
    return all(
        (right.unit in (None, "percent") and 0.0 < right.value * (0.01 if right.unit else 1.0) < 1.0 < left.value)
        or all(token.text not in ("/", "÷") and token.low != "over" for token in tokens[left.end : right.first])
        for left, right in pairwise(atoms)
    )


def _in_formula(tokens: list[Token], atom: Atom) -> bool:
    """Whether a number beside variables is only a piece of their formula: bare, or counted but glued to a sign."""
    if atom.unit is None:
        return True
    sign = tokens[atom.first - 1] if atom.first else None
    glued = sign is not None and sign.text in ("*", "/", "^") and sign.end == tokens[atom.first].start
    return atom.unit in ("count", "flop", "token", "parameter") and glued


def _mixed(atoms: list[Atom]) -> bool:
    """Whether a product has no unit of its own, as GPUs times hours."""
    units = {atom.unit for atom in atoms}
    return "second" in units and bool(units & {"gpu", "count", "byte", "token"})


def single(tokens: list[Token], atom: Atom) -> FoundQuantity:
    return FoundQuantity(
        tokens[atom.start].start, tokens[atom.end - 1].end, atom.low, atom.high, atom.unit, atom.noun, atom.per,
        atom.approximate,
    )  # fmt: skip


def whole(tokens: list[Token], sides: list[Side], last: Value, holds: bool | None) -> FoundQuantity:
    """One quantity for sides that hang together, worth the last one; the figures before it are its parts."""
    atoms = [atom for side in sides for atom in side.atoms]
    final = sides[-1].atoms
    parts = tuple(single(tokens, atom) for atom in (atoms if len(final) > 1 else atoms[:-1]))
    approximate = any(atom.approximate for atom in final)
    low: float | None
    high: float | None
    low = high = float(f"{last.base:.12g}")
    per, noun, unit = last.per, last.noun, last.unit
    if len(final) == 1:
        only = final[0]
        per, noun, unit = only.per, only.noun or (last.noun if only.unit is None else None), only.unit or last.unit
        if only.unit is not None:
            low, high = only.low, only.high
        elif only.low != only.high and only.low is not None and only.high is not None and only.value:
            scale = last.base / only.value
            low, high = only.low * scale, only.high * scale
    return FoundQuantity(
        tokens[atoms[0].start].start, tokens[atoms[-1].end - 1].end, low, high, unit, noun, per,
        approximate, holds, parts,
    )  # fmt: skip
