"""Growths that sum up another thing's cost over all of its kind: "a query takes log n hops; for all rows n log n"."""

from __future__ import annotations

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.marks import Heard
from interviewer.reading.growth import variables_of
from interviewer.reading.growth.tree import Product, Var
from interviewer.reading.model import GrowthClaim, Stance

__all__ = ["for_all_of_other"]


def for_all_of_other(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a growth that names no subject is that of another subject than the rule's, told before it in the same
    message, times the number of those."""
    if claim.subject is not None or claim.growth is None:
        return False
    for one in heard.reading.growths:
        if one.span.start >= claim.span.start:
            return False
        if one.growth is None or one.stance is not Stance.ASSERTED or one.subject in (None, *rule.subject):
            continue
        if any(
            compiled.compare(Product((Var(name), one.growth)), claim.growth).relation == "equal"
            for name in variables_of(claim.growth)
        ):
            return True
    return False
