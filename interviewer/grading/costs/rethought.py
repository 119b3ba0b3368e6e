"""Costs that follow from a second thought: "t·d². Hmm, only the newest token goes through, so it should be d²"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import GrowthClaim
from interviewer.reading.taking_back.words import FILLER, HALT

__all__ = ["of_one", "put_right_at_once", "rethinks", "rethought"]

_THINKS = (
    rf"(?:(?:{FILLER}|{HALT})\W+){{1,4}}"
    r"(?!(?:i|we|if|with|without|when|for|in|let|plus|and|once)\b)"
)
_REASON = (
    r"(?:(?!\b(?:dominat\w+|negligible|asymptot\w+|simplif\w+|short|small|constant|fixed|if|memory|space|time|"
    r"without|instead|would|could)\b)[^.;:!?\n]){3,100}?"
)
_SO = (
    r"(?:,? (?:so|hence|thus|then)(?: (?:it'?s|it is|that'?s|that is)(?: just| only| really)?|(?: (?:it|that))?"
    r" (?:should|must|has to|ought to) (?:really |just |only )?be| (?:just|only))|,? it'?s (?:just|only))"
)
_BOUND = r"(?: (?:really|actually|about|of order|more like))*\s*[$`(]?(?:(?:O|Θ|Theta|Omega)\s*\(\s*)?\Z"
_HENCE = re.compile(rf"\W*{_THINKS}{_REASON}{_SO}{_BOUND}", re.IGNORECASE)
"""A second thought with its reason, and what follows, up to the cost that does."""
_WITHIN = re.compile(rf"[^.;!?\n]{{0,60}}[.;!?\n]\s*{_THINKS}{_REASON}{_SO}{_BOUND}", re.IGNORECASE)
"""The like between two costs of a message."""
_OF_ANOTHER = re.compile(
    r"[)$`]*,?(?: (?:for|of|in|on) (?:it|them|this|that|these|those|the|a|an|each|every|one)\b| each\b| on top\b|"
    r" extra\b| more\b| [a-z]+ (?:we|i|you)\b)",
    re.IGNORECASE,
)
"""Behind a cost of something else: "just d² for these"."""
_LEADS = re.compile(r"\W*(?:(?:just|only|make (?:it|that)|it'?s|hm+)\W+)?(?:(?:O|Θ|Theta)\s*\(\s*)?", re.IGNORECASE)
_SORRY = re.compile(
    r"\)?,? (?:sorry|my (?:mistake|bad)|i mean|i meant|oops|pardon)\b(?!,? (?:i )?(?:for|if|forgot|missed|left out))",
    re.IGNORECASE,
)


def rethought(claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a cost is what a message that opens with a second thought comes to."""
    return _HENCE.fullmatch(heard.reading.source.typed, 0, claim.span.start) is not None


def rethinks(right: GrowthClaim, claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a cost is what a second thought about the one before it in its message comes to."""
    alike = claim.subject in (None, right.subject) and claim.aspect in (None, right.aspect)
    typed = heard.reading.source.typed
    alike = alike and _OF_ANOTHER.match(typed, claim.span.end) is None
    return alike and _WITHIN.fullmatch(typed, right.span.end, claim.span.start) is not None


def of_one(right: GrowthClaim, claim: GrowthClaim, heard: Heard) -> bool:
    """Whether one of many is spoken of between two costs: "each column is one product per row"."""
    return _ONE.search(heard.reading.source.typed, right.span.end, claim.span.start) is not None


_ONE = re.compile(r"\b(?:each|every|single|individual)\b", re.IGNORECASE)


def put_right_at_once(claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a cost with which a message opens is put right by it: "just d, sorry, it's one vector"."""
    typed = heard.reading.source.typed
    opens = _LEADS.fullmatch(typed, 0, claim.span.start) is not None
    return opens and _SORRY.match(typed, claim.span.end) is not None
