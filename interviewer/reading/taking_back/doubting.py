"""Messages that open by doubting the one before, however mildly: "hmm, but ...", "no, ...", "that was too much"."""

from __future__ import annotations

import re
from functools import lru_cache

from interviewer.reading.taking_back.words import BAD, FILLER, HALT, MORE_TO_SAY, THINKS_AGAIN

__all__ = ["calls_false", "doubts", "is_plain", "last_clause", "of_another_case", "of_another_cost"]

_ADVERB = r"(?:just |only |all |simply |of course |clearly |surely |probably |a bit |far |way |much |really |still )*"
_THAT = r"(?:that|this|it|the (?:last|first|second) (?:one|figure|number))"
_BY = (
    r"(?:(?:an? |one |two |three |four |ten |\d+ )?"
    r"(?:factors?|orders?|powers?|zeros?|hundred|thousand|million|times)\b)"
)
_JUDGED = (
    rf"(?:{_THAT}(?:'s| is| was| looks| seems| sounds)(?: like)? {_ADVERB}"
    rf"(?:{BAD}|off\b|(?:mis|over|under)-?(?:calculated|counted|estimated|judged|stated)|too (?:many|few|little|small|"
    rf"low|short)\b|not it\b|counted (?:too|twice|double)|{_BY}[^.;:!?\n]{{0,30}}\btoo \w+)"
    rf"|{_THAT} was {_ADVERB}too \w+|that (?:can'?t|cannot) (?:really )?be (?:right|true|it)|"
    r"i doubt (?:that|it|this)\b)"
)
_STARTS = rf"\W*(?:(?:{FILLER}|{HALT}|right|ha)\W+){{0,3}}"
_FALSE = re.compile(rf"{_STARTS}{_JUDGED}", re.IGNORECASE)
_OPENS = re.compile(
    rf"\W*(?:(?:{FILLER}|right|ha)\W+){{0,3}}(?:hm+|but|{HALT}|{THINKS_AGAIN}|"
    rf"i'd (?:now )?(?:put|say) (?:it|that) differently)\b{MORE_TO_SAY}",
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
    rf"\b(?:{_SUPPOSED}|with|without|worst|best|only (?:the )?(?:one|thing|step)|"
    r"one (?!is\b|was\b|it\b)\w+|others?|else|remaining|rest|also)\b",
    re.IGNORECASE,
)


_PLAIN = re.compile(
    r"(?:[\s,.:;~≈=$`(!-]|\b(?:so|and|but|hence|thus|then|now|really|actually|rather|only|just|about|around|roughly|some|"
    r"more|like|make|makes|made|call|it|that|this|which|they|we|you|i|one|is|are|was|be|must|should|has|have|had|to|get|"
    r"gives?|takes?|needs?|say|comes?|for|in|of|order|at|a|an|the|my|your|think|guess|believe|all|altogether|total|"
    r"result|answer|figure|number|here|there|after|ok|okay|well|oh|ah|hm+|uh|er|no|nope|wait|sorry|oops|yes|hang|hold|on|"
    r"second|thought|thoughts|float ?\d+|fp ?\d+|bf16|bytes?|\d+ bytes?|doubles?|singles?|O|Theta)\b|'s|'re|'d|'m|Θ)*",
    re.IGNORECASE,
)
"""What may lead to an answer of which nothing else is told."""
_CLAUSE = re.compile(r"[,.:;!?]\s|\n|\s-+\s|\b(?:and|but|so|which|hence)\s", re.IGNORECASE)


@lru_cache(maxsize=256)
def doubts(text: str) -> bool:
    """Whether a message opens so that what it then tells of the same thing is told in the place of what was said."""
    return calls_false(text) or (_OPENS.match(text) is not None and _ANSWERS.match(text) is None)


@lru_cache(maxsize=256)
def calls_false(text: str) -> bool:
    """Whether a message opens by saying of what was told that it is wrong: "that was a factor of ten too much"."""
    return _FALSE.match(text) is not None


def is_plain(lead: str) -> bool:
    """Whether words that lead to an answer name nothing that it is of: "hmm, I'd say it's about"."""
    return _PLAIN.fullmatch(lead) is not None


def last_clause(lead: str) -> str:
    """The clause of some words that lead to an answer in which they end."""
    return _CLAUSE.split(lead)[-1]


def of_another_case(text: str) -> bool:
    """Whether words around a figure tell of another case, of a part, or of something more."""
    return _OTHER_CASE.search(text) is not None


def of_another_cost(text: str) -> bool:
    """The like around a cost, which other steps have as well."""
    return _OTHER_COST.search(text) is not None
