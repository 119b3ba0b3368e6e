"""The phrases that say how somebody stands to a clause, one file a kind of stance."""

from __future__ import annotations

from interviewer.reading.prose.atoms import CueTable
from interviewer.reading.prose.cues import (
    asked,
    chosen,
    contrasted,
    corrected,
    earlier,
    hedged,
    joked,
    quoted,
    refused,
    rejected,
    undecided,
)
from interviewer.reading.prose.cues.classes import CLASSES

__all__ = ["CLASSES", "CUE_WORDS", "STANCE_CUES"]

_KINDS = (rejected, refused, quoted, earlier, corrected, hedged, asked, contrasted, joked, undecided, chosen)
"""Phrases that begin at the same word are found in this order, the longer ones first."""

STANCE_CUES = CueTable((table for kind in _KINDS for table in kind.TABLES), CLASSES)
CUE_WORDS = STANCE_CUES.words
