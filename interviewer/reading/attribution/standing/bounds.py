"""Bounds that a denial makes of a figure: "it won't take less than 800", "it doesn't exceed 400 TB"."""

from __future__ import annotations

import re

from interviewer.reading.quantity.found import FoundQuantity

__all__ = ["NO_WAY", "bounded_by_denial", "bounded_by_verb"]

_FLOOR = re.compile(r"(?:under|below|less|fewer|smaller|lower|anything)\b", re.IGNORECASE)
"""A bound that is read as one from below is denied by its verb: "can't get under 800 TB"."""
_CEILING = re.compile(r"(?:more|over|above|beyond|longer|larger|bigger|greater|higher|exceed\w*|later)\b", re.I)
"""A bound that is read as one from above is denied likewise: "won't take more than an hour"."""
_NEVER = re.compile(r"(?!)")
NO_WAY = re.compile(r"\bno (?:way|chance)\b(?! (?:to|around|round|past|of|out|but)\b)[^,;:]*\Z", re.IGNORECASE)
""" "There's no way it takes 400 TB" denies the figure."""
_EVEN = re.compile(r"\beven\s*\Z", re.IGNORECASE)


def bounded_by_verb(text: str, found: FoundQuantity) -> bool:
    """Whether a bound was read the other way round, as its verb is denied."""
    told = _FLOOR if found.high is None else _CEILING if found.low is None else _NEVER
    return told.match(text, found.start) is not None


def bounded_by_denial(text: str, found: FoundQuantity, before: str, nobody_has: bool) -> bool:
    """Whether a figure in the scope of a denial is a bound, which is what is denied: "I don't see it under 800".

    nobody_has: the denial is of somebody who has it, "no machine has more than 24 TB", so that it bounds what there is.
    """
    if _EVEN.search(before):
        return False
    return bool(_FLOOR.match(text, found.start) or (not nobody_has and _CEILING.match(text, found.start)))
