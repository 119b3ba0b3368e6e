"""Figures that point back to one told before, and stand as that one stood: "my 40 GB", "those 80 GB"."""

from __future__ import annotations

import re

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.assuming.choices import same_figure
from interviewer.grading.figures.assuming.options import option_choices
from interviewer.grading.figures.judging import judge
from interviewer.grading.figures.relevance import relevant
from interviewer.grading.figures.setting import Setting
from interviewer.grading.marks import Note
from interviewer.grading.taken_back.anew import opens_anew
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["recalls_another"]

_POINTS = re.compile(r"\b(?:my|the|that|those|these|this)\s+(?:\w+ed )?[~≈]?\Z", re.IGNORECASE)
_BEFORE = 24
"""Characters before a figure in which a word that points back is looked for."""


def recalls_another(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """Whether a figure points back to one that was claimed of something else, or wrongly: "casting down to float32
    would bring my 40 GB to 20" says nothing new of the 40 GB that were told for float64."""
    start = claim.span.start
    if not around.before or not _POINTS.search(around.heard.reading.source.typed, max(0, start - _BEFORE), start):
        return False
    if opens_anew(around.heard):
        return False
    for place in range(len(around.before) - 1, -1, -1):
        past = around.before[place]
        told = [c for c in past.reading.quantities if same_figure(c, claim) and c.per == claim.per]
        if told:
            setting = Setting(past, around.before[:place], around.compiled, around.givens)
            return all(c.stance is Stance.ASSERTED and _is_another(rule, c, setting) for c in told)
    return False


def _is_another(rule: QuantityRule, claim: QuantityClaim, setting: Setting) -> bool:
    """Whether a figure was of something else, or wrong for a data type that was stated; what stated none may be told
    further on: "40 GB" - "the 40 GB are in float32"."""
    if not relevant(rule, claim, setting.heard, setting.compiled, setting.givens):
        return True
    if judge(rule, claim, setting)[0] is Note.RIGHT:
        return False
    options = (one for one in rule.assume.values() if one.options)
    return any(choice.stated for one in options for choice in option_choices(one, claim, setting))
