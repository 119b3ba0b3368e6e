"""`interviewer compare`: notation where the answer is notation, the reader where words stand around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from interviewer.reading.growth import compare_texts, substitute, to_ascii
from interviewer.reading.growth.tree import Growth
from interviewer.reading.model import Context, Stance
from interviewer.reading.reader import read
from interviewer.reading.typed.spelling import spelt

__all__ = ["compare_answers"]

_EXPLAINED = re.compile(
    r"(?<=[)\]$`*])[\s,;(]*\b(?:because|since|being|per|with|as|for)\b|[\s,;(]*\b(?:where|not|but|no)\b", re.IGNORECASE
)
"""Words that begin what is no part of a formula: there the notation alone may mislead ("O(m), where m = n")."""

_REMARK = re.compile(
    r"\s+\((?:in the |on )?(?:average|worst|best|amorti[sz]ed|expected|typical|total|overall)(?: case)?\)\s*$"
)
_AT_MOST = re.compile(r"^\s*(?:at most|up to|bounded by|no more than)\s+", re.IGNORECASE)
_SAME_AS = re.compile(r"\b(?:where|with)\s+([A-Za-z])\s*(?:=|is|equals)\s*([A-Za-z])\b(?!\s*\w)")


def compare_answers(
    expected: str, answer: str, variables: Sequence[str] = (), assume: Sequence[str] = ()
) -> dict[str, Any]:
    """{"relation", "simplified", "growth"}: how a typed answer stands to what was expected; see DESIGN, Conventions.

    Raises ValueError for an assumption that can't be read, never for an answer.
    """
    said = _AT_MOST.sub("", _REMARK.sub("", spelt(answer)))
    explained = _EXPLAINED.search(said)
    if explained is not None:
        claimed = _claimed(said, variables)
        said = to_ascii(claimed, tuple(variables)) if claimed is not None else said[: explained.start()]
    return compare_texts(expected, said, variables, assume)


def _claimed(answer: str, variables: Sequence[str]) -> Growth | None:
    """The one growth in O(...) that the answer asserts; None where it asserts none, or several that differ."""
    reading = read(answer, Context(dict.fromkeys(variables, ())))
    binds: Mapping[str, str] = {**reading.binds, **_same_as(answer, variables)}
    said: dict[Growth, None] = {}
    for claim in reading.growths:
        if claim.stance is Stance.ASSERTED and claim.growth is not None and claim.bound is not None:
            said[substitute(claim.growth, dict(binds))] = None
    return next(iter(said)) if len(said) == 1 else None


def _same_as(answer: str, variables: Sequence[str]) -> Mapping[str, str]:
    """ "where m = n": a name of the candidate's own for a variable."""
    return {own: name for own, name in _SAME_AS.findall(answer) if name in variables and own not in variables}
