"""A unit put right after the figure: "18.9 GB... typo, MB!", "800 GB, sorry, terabytes"."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom, exact
from interviewer.reading.quantity.tokens import LINE, NUMBER, SIGN, WORD, Token, glued
from interviewer.reading.quantity.units import CASED, NAMES, Name

__all__ = ["correct_units"]

_CUES = frozenset(
    """typo sorry sry oops ups whoops woops mean meant meaning pardon correction no nope wait er erm argh wrong rather
    apologies obviously autocorrect actually scratch strike scrap make""".split()
)
_IDLE = frozenset("i we it it's its that that's of course my bad unit units should be must course hmm ah oh".split())
_MOST = 9
"""Tokens between a figure and the unit that replaces its own."""

_UNITS = ("byte", "second", "flop", "flop/s")


def correct_units(tokens: list[Token], atoms: list[Atom]) -> None:
    """Count each figure in the unit that a slip put right behind it names, and take that into its span."""
    for place, atom in enumerate(atoms):
        following = atoms[place + 1].first if place + 1 < len(atoms) else len(tokens)
        if atom.unit not in _UNITS or atom.per or atom.bounded:
            continue
        found = _meant(tokens, atom, following)
        if found is None:
            continue
        name, end = found
        atom.low = None if atom.low is None else exact(atom.low / atom.scale, name.scale)
        atom.high = None if atom.high is None else exact(atom.high / atom.scale, name.scale)
        atom.scale, atom.end = name.scale, end


def _meant(tokens: list[Token], atom: Atom, stop: int) -> tuple[Name, int] | None:
    """The name of the unit that is meant, and the index after it; None where nothing is put right."""
    cued = False
    for k in range(_past_phrase(tokens, atom.end), min(stop, atom.end + _MOST)):
        token = tokens[k]
        if token.low in _CUES or (token.text == "*" and k + 1 < stop and glued(tokens, k + 1)):
            cued = True
        elif token.kind == WORD and token.low not in _IDLE and tokens[k - 1].text != "'":  # "that's": no seconds
            name = CASED.get(token.text) or NAMES.get(token.low)
            if not cued or name is None or name.unit != atom.unit or not _closes(tokens, k + 1):
                return None
            return (name, k + 1) if name.scale != atom.scale else None
        elif token.kind in (LINE, NUMBER) or (token.kind == SIGN and token.text in ("?", "=", "/", "+")):
            return None
    return None


def _past_phrase(tokens: list[Token], k: int) -> int:
    """Past what the figure is for, up to a comma: "800 TB for sims, sorry, gigabytes"."""
    if k >= len(tokens) or tokens[k].low not in ("for", "of", "in"):
        return k
    comma = next((at for at in range(k, min(len(tokens), k + 5)) if tokens[at].text in (",", "...", "-", "--")), None)
    return k if comma is None else comma


def _closes(tokens: list[Token], k: int) -> bool:
    """Whether the unit stands for itself: nothing counted or calculated goes on from it."""
    return k >= len(tokens) or tokens[k].kind in (LINE, WORD) or tokens[k].text in (".", ",", ")", "!", ";", "...", "-")
