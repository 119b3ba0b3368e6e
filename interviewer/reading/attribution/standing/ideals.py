"""Figures that hold ideally beside the real ones, which are somewhat more: "800 in theory, make it 1,100"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.prose.model import Prose
from interviewer.reading.quantity.found import FoundQuantity

__all__ = ["ideal_beside", "ideal_denied"]

_IDEALLY = re.compile(
    r"\b(?:in theory|theoretical\w*|on paper|ideal\w*|perfect\w*|linear\w*|at best|at (?:the )?least|minimum|"
    r"lower bound)\b",
    re.IGNORECASE,
)
_MAKE_IT = ("make it", "make that", "rather", "scratch that", "or rather")
_REAL_SHARE = 2.0
"""Times as much as ideally that is needed in practice, at most."""
_REALLY_NOT = re.compile(
    r"\b(?:in (?:practice|reality|real life|the real world)|really|realistically|practically)\b[^.;!?\n]{0,16}"
    r"\b(?:not|isn't)(?: the| exactly| quite| just)? ?\Z",
    re.IGNORECASE,
)
_NEAR = 60
"""Characters before a figure in which it is said to be no real one."""


def ideal_beside(prose: Prose, quantities: Sequence[FoundQuantity], index: int) -> bool:
    """ "800 in theory, make it 1,100": what it is ideally stands beside what it is really, which is somewhat more."""
    found = quantities[index]
    cue = (prose.cue_at(found.start, found.end) or "").lower()
    if not cue.startswith(_MAKE_IT) or index + 1 == len(quantities):
        return False
    higher, told = quantities[index + 1].low or 0.0, found.high or 0.0
    if not told < higher <= _REAL_SHARE * told or quantities[index + 1].unit not in (found.unit, None):
        return False
    sentence = prose.sentences[prose.sentence_at(found.start)]
    return _IDEALLY.search(prose.text, sentence.start, quantities[index + 1].start) is not None


def ideal_denied(prose: Prose, quantities: Sequence[FoundQuantity], index: int) -> bool:
    """ "In practice not 800 but 1,100": the ideal figure is denied only to be the real one, which is somewhat more."""
    if index + 1 == len(quantities) or not _REALLY_NOT.search(_ahead(prose, quantities[index])):
        return False
    told = quantities[index].high or 0.0
    return told < (quantities[index + 1].low or 0.0) <= _REAL_SHARE * told


def _ahead(prose: Prose, found: FoundQuantity) -> str:
    return prose.text[max(0, found.start - _NEAR) : found.start]
