"""Figures joined into calculations, in the order in which they stand."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.chains.agreement import agreement
from interviewer.reading.quantity.chains.arithmetic import Value
from interviewer.reading.quantity.chains.edges import close_after, named_summand, opened_before
from interviewer.reading.quantity.chains.made import alone, whole
from interviewer.reading.quantity.chains.sides import Run, Side, side_value
from interviewer.reading.quantity.chains.signs import signs_between
from interviewer.reading.quantity.found import FoundQuantity
from interviewer.reading.quantity.tokens import Token

__all__ = ["join"]


def join(tokens: list[Token], atoms: list[Atom]) -> list[FoundQuantity]:
    """The quantities of a message, with chains of arithmetic joined."""
    found: list[FoundQuantity] = []
    _pace(tokens, atoms)
    run: Run | None = None
    last: Atom | None = None
    for atom in atoms:
        signs = signs_between(tokens, last, atom) if last is not None else None
        if run is not None and signs is not None and run.takes(signs):
            run.go_on(signs)
        else:
            if run is not None and last is not None:
                found.extend(_ended(tokens, run, last))
            run = _begun(tokens, atom)
        run.sides[-1].take(atom)
        last = atom
    if run is not None and last is not None:
        found.extend(_ended(tokens, run, last))
    return found


_SPANS = frozenset("h hr hour day d".split())


def _pace(tokens: list[Token], atoms: list[Atom]) -> None:
    """Notes at each figure whether it was told before as so many an hour or a day."""
    told: set[float] = set()
    for atom in atoms:
        if atom.unit in (None, "flop") and atom.written in told:
            atom.paced = True
        behind = [token.low for token in tokens[atom.end : atom.end + 2]]
        if atom.per in _SPANS or (behind[:1] in (["a"], ["an"]) and not _SPANS.isdisjoint(behind)):
            told.add(atom.written)


def _begun(tokens: list[Token], atom: Atom) -> Run:
    parentheses, piece = opened_before(tokens, atom)
    return Run([Side(["("] * parentheses, piece, named_summand(tokens, atom))], [])


def _ended(tokens: list[Token], run: Run, last: Atom) -> list[FoundQuantity]:
    """One quantity for what hangs together in a run that ends with atom `last`; else its pieces."""
    close_after(tokens, run.sides[-1], last)
    _settle_thousands(run)
    found: list[FoundQuantity] = []
    begin = 0
    while begin < len(run.sides):
        end, value, holds = _chain(run, begin)
        if end == begin + 1:
            found.extend(alone(tokens, run.sides[begin], value))
        elif value is not None:
            found.append(whole(tokens, run.sides[begin:end], value, holds))
        begin = end
    return found


def _settle_thousands(run: Run) -> None:
    """Read the points of "9.900 x 1.000.000 x 8 = 79,2 GB" as marks of thousands where the equation then holds."""
    points = [atom for side in run.sides for atom in side.atoms if atom.european]
    if not points or _chain(run, 0)[2] is not False:
        return
    for factor in (1000.0, 0.001):
        for atom in points:
            larger = factor**atom.european
            atom.written *= larger
            atom.low = None if atom.low is None else atom.low * larger
            atom.high = None if atom.high is None else atom.high * larger
        if _chain(run, 0)[2]:
            return


def _chain(run: Run, begin: int) -> tuple[int, Value | None, bool | None]:
    """The chain that begins with a side: the index after its last one, that one's value, whether every "=" holds."""
    value = side_value(run.sides[begin])
    holds: bool | None = None
    end = begin + 1
    while end < len(run.sides):
        verdict = agreement(value, run.sides, end, run.links[end - 1])
        if verdict is None:
            break
        if not verdict[0] and run.sides[end - 1].summand and not run.sides[end - 1].worked:
            break
        fits, value = verdict
        holds = fits if holds is None else holds and fits
        end += 1
    return end, value, holds
