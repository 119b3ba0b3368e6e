"""Whether alternative figures leave a choice open, "9 or 19 MB", or are all right: "19 or 38 MB, by data type"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.assuming.assumed import Target
from interviewer.grading.marks import Heard, Note
from interviewer.grading.taken_back.left_open import leaves_open
from interviewer.reading.model import QuantityClaim, Stance
from interviewer.reading.replacing import may_be_a_multiple

__all__ = ["leaves_nothing_open"]

_ALIKE = 0.15
"""Relative difference of two figures up to which one restates the other, rounded."""


def leaves_nothing_open(
    rule: QuantityRule,
    claim: QuantityClaim,
    judged: Sequence[tuple[QuantityClaim, Note, Target | None]],
    heard: Heard,
) -> bool:
    """Whether a hedged figure leaves nothing open: all alternatives are right, or all the same: "15,000 s or 4 h"."""
    if claim.stance is not Stance.HEDGED or _bare_before(claim, heard):
        return False
    typed = heard.reading.source.typed
    if may_be_a_multiple(typed, claim.span.end) or _UNDECIDED.search(typed, claim.span.end, claim.span.end + _BEHIND):
        return False
    if _TORN.search(typed, max(0, claim.span.start - _BEHIND), claim.span.start):
        return False
    others = [
        c
        for c, _note, _t in judged
        if c.sentence == claim.sentence and c is not claim and (c.stance is Stance.HEDGED or c.noun == "times")
    ]
    alike = bool(others) and all(c.low and claim.low and abs(c.low / claim.low - 1) <= _ALIKE for c in others)
    if not alike and leaves_open(claim, heard):
        return False
    if not alike and (rule.factor is not None or _other_factor(claim, heard)):
        return False
    told = [note for c, note, _t in judged if c.sentence == claim.sentence and c.stance is Stance.HEDGED]
    return alike or all(note is Note.RIGHT for note in told)


def _other_factor(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether another factor is an alternative to a bare one: "a factor of 10 or of 100"."""
    return claim.unit is None and any(
        c.noun == "times" and c.stance is Stance.HEDGED and c.sentence == claim.sentence and c.low != claim.low
        for c in heard.reading.quantities
    )


_UNDECIDED = re.compile(
    r"\b(?:can(?:no|')t decide|undecided|"
    r"[\s,]*or (?:maybe|perhaps|possibly|even) (?:an? )?[a-z\d]+ (?:times|fold|orders?)\b|"
    r"(?:no (?:idea|clue)|(?:not|un) ?sure|(?:don't|can't) \w+) which *(?:one *)?(?:[.,;!)]|$))",
    re.IGNORECASE,
)
"""What leaves alternatives open that would all be right: "19 or 38 MB, I can't decide which"."""
_TORN = re.compile(
    r"(?:\b(?:torn|undecided|(?:can(?:no|')t|can not|couldn't) (?:decide|choose|tell)) (?:whether|if)"
    r"|\b(?:(?:don't|do not|can't|cannot|can not|couldn't) (?:really )?(?:know|say|remember|recall)|no (?:idea|clue)|"
    r"(?:not |un)sure|wonder|check|look up|look into|verify|confirm|(?:find|figure|work) out|determine|ask) "
    r"(?:whether|if)|(?:^|[.;!?\n])\s*whether)\b[^.;!?]*$",
    re.IGNORECASE,
)
"""The same said first: "I can't say whether it's 19 or 38 MB"."""
_BEHIND = 80
_OR = re.compile(r"[\s,]*(?:or|/)\s+(?:even |about |rather )?")


def _bare_before(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a bare alternative stands right before a factor: the "10" of "10 or 100 times"."""
    typed = heard.reading.source.typed
    return claim.noun == "times" and any(
        other.unit is None and _OR.fullmatch(typed, other.span.end, claim.span.start)
        for other in heard.reading.quantities
        if other.span.end < claim.span.start
    )
