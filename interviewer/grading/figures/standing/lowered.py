"""Figures that an earlier one of the candidate's own is brought down to: "500 nodes bring that down to two days"."""

from __future__ import annotations

import re

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.judging import judge
from interviewer.grading.figures.relevance import relevant
from interviewer.grading.figures.setting import Setting
from interviewer.grading.marks import Note
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["lowers_a_wrong_one"]

_BROUGHT_DOWN = re.compile(
    r"\b(?:br(?:ing|ings|ought)|get|gets|got|go|goes|come|comes|came|takes?|took|push|pushes|pulls?|drive|drives) "
    r"(?:\w+ ){0,3}down to\W|"
    r"\b(?:cuts?|reduc\w+|shr[iau]nk\w*|drop\w*|f[ae]lls?|lower\w*) (?:\w+ ){0,4}to\W",
    re.IGNORECASE,
)
_BEFORE = 60
"""Characters before a figure in which it is said that something is brought down to it."""
_AGREES = 0.2


def lowers_a_wrong_one(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """Whether a figure is an earlier one made smaller, or shared out among what is counted beside it, and that one is
    wrong: however right it would be by itself, it was worked out from the wrong one."""
    typed, start = around.heard.reading.source.typed, claim.span.start
    told = _BROUGHT_DOWN.search(typed, max(0, start - _BEFORE), start) is not None
    counts = [
        other.low
        for other in around.heard.reading.quantities
        if other.sentence == claim.sentence and other.unit is not claim.unit and other.low and 1 < other.low <= 1e6
    ]
    came = _came_from(rule, claim, around)
    if not told and not counts and came is None:
        return False
    found = came or _last_before(rule, claim, around)
    if found is None:
        return False
    earlier, note = found
    if note in (Note.RIGHT, Note.ARITHMETIC) or not earlier.low or not claim.low:
        return False
    told = told or came is not None
    shared = any(abs(earlier.low / count / claim.low - 1) < _AGREES for count in counts)
    return shared or (told and claim.low < earlier.low)


_FROM = re.compile(r"\bfrom (?:about |around |roughly |some )?[~≈]?\Z", re.IGNORECASE)
_TO = re.compile(r"(?: of [a-z]+)?,? (?:down )?to (?:about |around |roughly |just |only |some )?[~≈]?", re.IGNORECASE)


def _came_from(rule: QuantityRule, claim: QuantityClaim, around: Around) -> tuple[QuantityClaim, Note] | None:
    """The figure right before one that it comes down from, and how it stands to the rule: "from 792 GB to 79 GB"."""
    typed = around.heard.reading.source.typed
    for other in around.heard.reading.quantities:
        if other.unit is claim.unit and _TO.fullmatch(typed, other.span.end, claim.span.start):
            start = other.span.start
            if _FROM.search(typed, max(0, start - _BEFORE), start):
                return other, around.judge(rule, other)[0]
    return None


def _last_before(rule: QuantityRule, claim: QuantityClaim, around: Around) -> tuple[QuantityClaim, Note] | None:
    """The figure of the rule's unit that was stood by last before, and how it stands to the rule."""
    here = [c for c in around.heard.reading.quantities if c.span.end <= claim.span.start]
    for c in reversed(here):
        if c.unit is claim.unit and c.stance is Stance.ASSERTED and around.relevant(rule, c):
            return c, around.judge(rule, c)[0]
    for place in range(len(around.before) - 1, -1, -1):
        past, earlier = around.before[place], around.before[:place]
        for c in reversed(past.reading.quantities):
            if c.unit is not claim.unit or c.stance is not Stance.ASSERTED:
                continue
            if relevant(rule, c, past, around.compiled, around.givens):
                return c, judge(rule, c, Setting(past, earlier, around.compiled, around.givens))[0]
    return None
