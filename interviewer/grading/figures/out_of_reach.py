"""Figures that are told as what can't be had: "one card can't hold 160 GB", "no machine has 400 TB"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["told_out_of_reach"]

_ABOUT = r"(?: (?:about|around|roughly|all|all of|the|those|these|its|some|any|even|over|more than|almost|nearly|~|≈))*"
_HOLD = (
    r"(?:hold|fit|store|keep|put|allocate|load|materiali[sz]e|squeeze|house|afford|buy|find|place|cram|accommodate|"
    r"host|swallow)"
)
_WAIT = (
    r"\b(?:nobody|no one|(?:i|we|you|they|one) (?:(?:will|would|do|can|could) ?(?:not|n'?t)|"
    r"can(?:no|')t|won't|wont|dont))"
    r"(?: (?:really|ever|going to|wants? to|will|would|can|could))* waits?(?: for)?"
)
"""What nobody waits for: "nobody waits 100 days"."""
_OUT_OF_REACH = re.compile(
    r"(?:"
    rf"\b(?:can'?t|cannot|can not|could ?n[o']t|unable to)(?: (?:ever|even|possibly|just|simply))* {_HOLD}|"
    r"\b(?:won'?t|will not|would ?n[o']t|doesn'?t|does not) (?:ever |even )?fit|"
    r"\b(?:i|we|you|they|who) (?:don'?t|do not) (?:even |just )?have|"
    r"\bno (?!need|reason|point|longer|one\b|way|chance)(?:(?!needs?\b|ha(?:s|ve) to\b|must\b|should\b)[\w-]+ ){1,5}?"
    r"(?:(?:can|could|will|would) )?(?:ever )?"
    r"(?:has (?:room|space) for|has|have|had|holds?|keeps?|fits?|stores?|offers?|takes?|house|houses)|"
    r"\b(?:nobody|no one|none(?: of \w+(?: \w+)?)?|nothing) (?:(?:can|could|will|would) )?(?:ever )?"
    r"(?:has|have|had|holds?|fits?|owns?|sells?|buys?|stores?)"
    rf"|{_WAIT}"
    rf"){_ABOUT} ?[~≈]?\Z",
    re.IGNORECASE,
)
_REACH = 70
"""Characters before a figure in which such words stand."""
_LOST = (Stance.MENTIONED, Stance.REJECTED)


def told_out_of_reach(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure in a negated clause is the size of what can't be had or held, so that it is told all the same.

    "We don't keep 160 GB" denies it, "we can't keep 160 GB" does not.
    """
    if claim.stance not in _LOST:
        return False
    typed, start = heard.reading.source.typed, claim.span.start
    return _OUT_OF_REACH.search(typed, max(0, start - _REACH), start) is not None
