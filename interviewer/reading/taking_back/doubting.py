"""Messages that open by doubting the one before, however mildly: "hmm, but ...", "no, ...", "that was too much"."""

from __future__ import annotations

import re
from functools import lru_cache

from interviewer.reading.taking_back.words import BAD, FILLER, HALT, THINKS_AGAIN

__all__ = ["doubts", "of_another_case", "of_another_cost"]

_ADVERB = r"(?:just |only |all |simply |of course |clearly |surely |probably |a bit |far |way |much |really |still )*"
_JUDGED = (
    rf"(?:(?:that|this|it|the (?:last|first|second) (?:one|figure|number))(?:'s|'d be| is| was| looks| seems| sounds)"
    rf"(?: like)? {_ADVERB}"
    rf"(?:{BAD}|off\b|(?:mis|over|under)-?(?:calculated|counted|estimated|judged|stated)|too \w+|not (?:it|enough)\b|"
    r"counted (?:too|twice|double)|(?:an? |one |two |three )?(?:factors?|orders?|powers?|zeros?)\b"
    r"[^.;:!?\n]{0,30}\btoo \w+)|(?:that|this|it) (?:can'?t|cannot) (?:really )?be (?:right|true|it))"
)
_OPENS = re.compile(
    rf"\W*(?:(?:{FILLER}|right|ha)\W+){{0,3}}(?:hm+|but|{HALT}|{THINKS_AGAIN}|"
    rf"i'd (?:now )?(?:put|say) (?:it|that) differently|{_JUDGED})\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"\W*no(?:pe)?\s*[.!;]", re.IGNORECASE)
"""A "no" that is all of its sentence answers what was asked."""
_SUPPOSED = (
    r"if|unless|when|whenever|once|suppos\w+|assum\w+|would|could|might|may|instead of|rather than|than|compared|"
    r"versus|vs|itself|alone|half|of which|originally|each|every|per|a single|at least|at most|plus|another|on top|more"
)
_OTHER_CASE = re.compile(rf"\b(?:{_SUPPOSED})\b", re.IGNORECASE)
_OTHER_COST = re.compile(
    rf"\b(?:{_SUPPOSED}|with|without|worst|best|only (?:the )?(?:one|thing|step)|others?|else|remaining|rest|also)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def doubts(text: str) -> bool:
    """Whether a message opens so that what it then tells of the same thing is told in the place of what was said."""
    return _OPENS.match(text) is not None and _ANSWERS.match(text) is None


def of_another_case(text: str) -> bool:
    """Whether words around a figure tell of another case, of a part, or of something more."""
    return _OTHER_CASE.search(text) is not None


def of_another_cost(text: str) -> bool:
    """The like around a cost, which other steps have as well."""
    return _OTHER_COST.search(text) is not None
