"""Summands in a letter of the candidate's own that counts something: the n·k of "n·d + n·k, k neighbours each"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from interviewer.grading.marks import Heard
from interviewer.reading.growth import variables_of
from interviewer.reading.growth.tree import Growth, Sum
from interviewer.reading.model import GrowthClaim

__all__ = ["without_extras"]


def without_extras(claim: GrowthClaim, heard: Heard, known: Collection[str]) -> GrowthClaim:
    """The claim without the summands that hold a letter which no variable has, where it is told what that counts."""
    if not isinstance(claim.growth, Sum):
        return claim
    strange = {name for name in variables_of(claim.growth) if name not in known}
    kept = [term for term in claim.growth.terms if strange.isdisjoint(variables_of(term))]
    if not strange or not kept or not all(_is_told(name, heard) for name in strange):
        return claim
    rest: Growth = Sum(tuple(kept)) if len(kept) > 1 else kept[0]
    return replace(claim, growth=rest)


def _is_told(name: str, heard: Heard) -> bool:
    told = rf"(?<![\w*·+^]){re.escape(name)}(?: |-)(?:[a-z]+ )?[a-z]+s\b(?!\w)"
    return re.search(told, heard.reading.source.typed) is not None
