"""The formulas of an interview: each growth that was read, as the text that is shown and as MathML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from interviewer.reading.growth import parse_growth, to_unicode
from interviewer.reading.growth.mathml import to_mathml
from interviewer.session.state import SessionState
from interviewer.transcript.parts import FormulaPart

__all__ = ["formulas_in", "split_formulas"]

_MATHEMATICAL = re.compile("[^A-Za-z_]")


def formulas_in(state: SessionState) -> tuple[FormulaPart, ...]:
    """Each formula once: those the candidate's growths were read as, and those the rubric accepts."""
    trees = [claim.growth for heard in state.heard for claim in heard.reading.growths if claim.growth is not None]
    variables = tuple(state.pack.scenario.variables)
    trees += [
        tree
        for check in state.pack.rubric.checks
        for text in getattr(check.rule, "growth", ())
        if (tree := parse_growth(text, variables).growth) is not None
    ]
    found: dict[str, str] = {}
    for tree in trees:
        text = to_unicode(tree)
        if _MATHEMATICAL.search(text) and not text.isdigit() and text not in found:
            found[text] = to_mathml(tree, text)
    return tuple(FormulaPart(text, mathml) for text, mathml in found.items())


def split_formulas(text: str, formulas: Iterable[FormulaPart]) -> Sequence[str | FormulaPart]:
    """The text in stretches, with each formula that stands alone in it as its part; longest first."""
    by_text = {part.text: part for part in formulas if len(part.text) <= 200}
    if not by_text:
        return [text]
    ordered = sorted(by_text, key=lambda one: (-len(one), one))
    # \w around a formula would make it a piece of something else: n² is no part of "run²".
    pattern = re.compile(r"(?<![\w^·/+√])(" + "|".join(map(re.escape, ordered)) + r")(?![\w^·/(])")
    pieces = pattern.split(text)
    return [by_text.get(piece, piece) if at % 2 else piece for at, piece in enumerate(pieces)]
