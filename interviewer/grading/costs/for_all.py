"""Growths that sum up another thing's cost over all of its kind: "a query takes log n hops; for all rows n log n"."""

from __future__ import annotations

import re

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.marks import Heard
from interviewer.reading.growth import variables_of
from interviewer.reading.growth.tree import Product, Var
from interviewer.reading.model import GrowthClaim, Stance

__all__ = ["for_all_of_other"]


_ALL = re.compile(
    r"\b(?:for|over) (?:all|every one|the whole)\b[^.;!?]{0,40}\Z|"
    r"\b(?:in (?:all|total)|altogether|overall|all in all)[\s:,]*\Z",
    re.IGNORECASE,
)
"""Words before a growth by which it is a total: "for all embeddings n log n"."""
_BEFORE = 60
"""Characters before a growth in which they stand."""


def _for_all(claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a growth is told as a total; "all embeddings n log n" may be read as one."""
    typed, start = heard.reading.source.typed, claim.span.start
    before = _ALL.search(typed, max(0, start - _BEFORE), start)
    return bool(before or _QUOTED.match(claim.quote) or _FOR_ALL.match(typed, claim.span.end))


_FOR_ALL = re.compile(
    r"\s(?:(?:(?:steps|comparisons|operations|hops) )?(?:for|over) (?:all|every|each|everything|the (?:lot|whole))\b|"
    r"(?:overall|altogether|all in all|all told|in total|in all)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:for )?all (?:the |of )?[a-z]+ ", re.IGNORECASE)


def for_all_of_other(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a growth that names no subject is that of another subject than the rule's, told before it in the same
    message, times the number of those."""
    summed = claim.growth is not None and _for_all(claim, heard)
    if (claim.subject is not None and not summed) or claim.growth is None:
        return False
    for one in heard.reading.growths:
        if one.span.start >= claim.span.start:
            return False
        if one.growth is None or one.stance is not Stance.ASSERTED:
            continue
        if one.subject is None or (one.subject in rule.subject and not summed):
            continue
        if any(
            compiled.compare(Product((Var(name), one.growth)), claim.growth).relation == "equal"
            for name in variables_of(claim.growth)
        ):
            return True
    return False
