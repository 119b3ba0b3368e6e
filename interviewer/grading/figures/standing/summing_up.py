"""Messages that sum up: what they say of a thing is the last word on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from interviewer.grading.figures.assuming.choices import same_figure
from interviewer.grading.figures.standing.alike import tells_like
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance, Unit
from interviewer.reading.taking_back.takebacks import UNIT_WORDS

__all__ = ["last_word", "recaps", "sums_up_a_size"]

_SUM_UP = r"(?:sum|wrap) (?:it |this |that |things )?(?:all )?up"
"""What says so behind "to" or where a message begins; elsewhere it may be a sum: "we sum up all gradients"."""
_SUMMARY = (
    r"(?:(?:summing|wrapping) (?:it |this |that |things )?(?:all )?up|summed up|summary|in (?:short|sum|a nutshell)|"
    r"recap|recapping|to recapitulate|recapitulating|tl;?dr|all in all|overall picture|putting it all together|"
    r"so overall|(?:yes,? )?i'?m (?:quite |really |very )?(?:sure|certain)(?: now| of (?:it|that))*(?=\s*:)|"
    r"to (?:briefly )?summari[sz]e|my (?:final )?answers are)"
)
_LEADS_IN = (
    r"\W*(?:(?:oh|ah|hmm+|hm|uh|er|erm|ok|okay|well|but|and|though|actually|thinking about it|no|nothing to add|quick|"
    r"so|just|let me|i'?ll|i'?d|to)\W+){0,4}"
)
_SUMS_UP = re.compile(
    rf"\b(?:to (?:briefly )?{_SUM_UP}|{_SUMMARY})\b|\A{_LEADS_IN}(?:{_SUM_UP}|summari[sz]\w+|recap\w*|"
    r"my (?:final )?answers?(?: again| in short| once more)?\s*:)",
    re.IGNORECASE,
)
_INSISTS = re.compile(r"\bi'?m\b[\w ]{1,20}\b(?:sure|certain)\b", re.IGNORECASE)
"""Words by which one stands by an answer that was given before."""
_OPENING = 80
"""Characters at the head of a message, or of a line of it, in which it is said to sum up."""
_FIRST_WORDS = re.compile(_LEADS_IN, re.IGNORECASE)


def last_word(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a figure is the only one of its unit behind words that sum up: "to sum up: n²d, the matrix 40 TB".

    What was told before is no other figure for the same thing ("1,150" in practice), nor is a time on other devices; of
    how many times as much it is several things are told.
    """
    if claim.noun == "times" or claim.unit is Unit.FLOP:
        return False
    if claim.unit is Unit.SECOND and any(
        c.unit is Unit.GPU and c.sentence == claim.sentence for c in heard.reading.quantities
    ):
        return False
    typed = heard.reading.source.typed
    found = _SUMS_UP.search(typed, 0, claim.span.start)
    if found is None:
        return False
    if found.start() > _OPENING and "\n" not in typed[max(0, found.start() - 3) : found.start()]:
        return False
    told = not _INSISTS.search(found[0]) and _told_before(claim, before)
    return not told and not any(
        c.unit is claim.unit and c is not claim and c.stance is Stance.ASSERTED and c.span.start > found.end()
        for c in heard.reading.quantities
    )


def recaps(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure tells in a recap of all that was answered how much is computed: "Summary: compute 10x, 100
    days"; times, sizes and devices are told there of several things."""
    if claim.unit is not Unit.FLOP and claim.noun != "times":
        return False
    prose = heard.reading.prose
    clause = prose.clauses[claim.clause]
    words = {token.word for token in prose.tokens[clause.first : clause.last]}
    computed = claim.unit is Unit.FLOP or not UNIT_WORDS[Unit.FLOP].isdisjoint(words)
    insists = _INSISTS.search(heard.reading.source.typed, 0, _OPENING) is not None
    return (computed or insists) and _opens_summing_up(heard)


def sums_up_a_size(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a size, the one of its message, is told once more in a summary of the answers: "to sum up: t·d, and
    189 MB"."""
    if claim.unit is not Unit.BYTE or sum(c.unit is Unit.BYTE for c in heard.reading.quantities) > 1:
        return False
    return _opens_summing_up(heard) and any(tells_like(claim, one) for one in before)


def _opens_summing_up(heard: Heard) -> bool:
    """Whether next to nothing stands before the words by which a message sums up."""
    typed = heard.reading.source.typed
    found = _SUMS_UP.search(typed, 0, _OPENING)
    return found is not None and _FIRST_WORDS.fullmatch(typed, 0, found.start()) is not None


def _told_before(claim: QuantityClaim, before: Sequence[Heard]) -> bool:
    """Whether a figure was told before; a bare number may have been it: "800 GPUs, 1,150 in practice"."""
    told = (c for one in before for c in one.reading.quantities)
    return any(same_figure(c if c.unit else replace(c, unit=claim.unit), claim) for c in told)
