"""Sizes of a file that another size, in memory, is set against: "as a CSV 80 GB, in memory 10 GB"."""

from __future__ import annotations

import re

__all__ = ["in_memory_instead"]

_FILE = re.compile(
    r"\b(?:csv|to_csv|json|parquet|pickle|hdf5|feather|text|files?|characters?|ascii|dump(?:ed)?|export(?:ed)?)\b",
    re.IGNORECASE,
)
_IN_MEMORY = re.compile(
    r"\b(?:in|into) (?:the )?(?:memory|ram|main memory)\b|\bbinary\b|\bloaded\b|\bas (?:float|double)s?\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:hold|holds|keep|keeps|at a time|at once|buffers?|need|needs|only|each|per|every|free|chunks?|"
    r"batch(?:es)?|blocks?|tiles?|columns?|rows?)\b",
    re.IGNORECASE,
)
"""Words by which a size in memory is that of the part that is kept there."""


def in_memory_instead(around: str, between: str, behind: str) -> bool:
    """Whether a first figure is told for a file, and a second one for the same in memory.

    around: the sentence of the first up to its figure. between: from there to the second one. behind: what follows on
    the second in its clause.
    """
    own, cut, rest = between.partition(".") if "." in between else between.partition(",")
    if _FILE.search(around + own) is None or _IN_MEMORY.search(around + own) is not None:
        return False
    told = rest + behind if cut else behind
    return _IN_MEMORY.search(told) is not None and _HELD.search(told) is None
