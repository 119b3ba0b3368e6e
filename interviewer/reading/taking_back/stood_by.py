"""What one stands by after thinking again: "wait, ... 7.9 GB. I'll stick with that", "n·d, final answer"."""

from __future__ import annotations

import re
from functools import lru_cache

from interviewer.reading.taking_back.words import FILLER, HALT, THINKS_AGAIN

__all__ = ["gone_with", "stood_by", "stuck_with"]

_OPENS = re.compile(
    rf"\W*(?:(?:{FILLER}|right)\W+){{0,3}}(?:hmm*|{HALT}|{THINKS_AGAIN}|"
    r"(?:i(?:'ve| have)? |having |let me )(?:re-?think|re-?thought|think|thought|look(?:ed)?|check(?:ed)?|"
    r"re-?check(?:ed)?|count(?:ed)?|re-?count(?:ed)?)(?: (?:about |of |at |over )?(?:it|that|this))?"
    r"(?: (?:again|once more|more|over))?)\b",
    re.IGNORECASE,
)
"""Words with which a message opens that thinks again."""
_ANSWER = r"(?:answer|number|figure|value|result|count|estimate|cost|bound|total|version|word|one)"
_THAT = rf"(?:that|it|this|(?:that|this|my|the) (?:own |new |last |latest |second )?{_ANSWER})"
_I = r"(?:i|we)(?:'ll|'d|'m|'re| will| would| am| are| can|)"
_STAY = r"(?:go(?:ing)?|stick(?:ing)?|stay(?:ing)?|settl(?:e|ing)|stand(?:ing)?)"
_FINAL = (
    rf"(?:(?:that'?s|that is|this is|it'?s) )?(?:now )?(?:(?:my|our|the) )?final(?: {_ANSWER})?",
    rf"(?:{_I}|let'?s|let me) (?:now |rather |then )?(?:stick(?:ing)?|stay(?:ing)?|stand(?:ing)?) "
    rf"(?:with|to|at|by) {_THAT}",
    r"(?:this time |now )?i'?m (?:now )?(?:pretty |quite |really |fairly |absolutely |very )?"
    r"(?:sure|certain|confident|positive)(?: (?:of|about) (?:it|that|this))?(?: now| this time)",
    rf"i(?:'d| would|) (?:rather |do )?trust {_THAT}(?: more| now| better)",
)
_CHOSEN = (
    rf"(?:{_I}|let'?s|let me) (?:now |rather |then )?{_STAY} (?:with|for|on) {_THAT}",
    rf"(?:that'?s|that is|this is) what (?:i|we)(?:'d|'ll| would| will|'m)? {_STAY} (?:with|for)",
)
_OVER = r"(?:\s+(?:now|then|here|instead|for good|thanks|please))?(?=\s*(?:[.,;:!?\n]|\Z))"
_OF_ANOTHER = r"\b(?:is|are|was|were|(?:for|of|on|in) (?:them|those|these|that|it|this|which|one|each|an?))\b"
"""Behind a claim that is of something else, or that itself is spoken of: "40 GB for them", "64 GB is too little"."""
_ENDS = (
    rf"[)\]$`]*(?:(?!{_OF_ANOTHER})[^.,;:!?\n]){{0,40}}?(?:[.,;:!?\n-]+\s*|\s+and\s+)"
    r"(?:(?:and|so|ok|okay|yes|yeah),? )*"
)
_STANDS = re.compile(rf"{_ENDS}(?:{'|'.join(_FINAL)}){_OVER}", re.IGNORECASE)
"""Behind a claim: that it is final."""
_TAKEN = re.compile(rf"{_ENDS}(?:{'|'.join(_CHOSEN)}){_OVER}", re.IGNORECASE)
"""Behind a claim: that one goes with it."""
_ABOUT = r"(?: (?:about|around|roughly|just|only|the|o\s*\())*[\s~≈$`(]*\Z"
_STICKS = re.compile(
    rf"\b(?:(?:{_I}|let'?s|let me) (?:now |rather |then )?{_STAY} (?:with|to|at|on|for)|"
    rf"(?:my|the|our) final {_ANSWER}(?: is|:)){_ABOUT}",
    re.IGNORECASE,
)
"""Before a claim: that one sticks with it."""
_ALONE = re.compile(
    r"[)\]$`]*(?: (?:in total|then|now|overall|altogether|per [a-z]+|in (?:float|fp|bf)\d+))*\s*(?:[.,;!]|\Z)",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:if|would|could|might|without|instead|suppose|assuming|unless|alone|each|single|already|"
    r"(?:a|one|every) [a-z]+ (?:is|are|takes?|needs?|has|costs?))\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of another case, or of a part."""
_BESIDES = re.compile(
    r"\b(?:on top|in addition|additionally|besides|extra|still|remains?|not counting|apart from)\b", re.IGNORECASE
)
"""Words of a message that tells of something else as well."""
_CASE = re.compile(r"\b(?:with|in|for|on|blocks?|down|reduc\w+|shrinks?|shrunk|cuts?)\b", re.IGNORECASE)
"""Words of a sentence that tells of another case, or of a change, where one goes with it."""
_SENTENCE = re.compile(r"[.;!?]\s|\n")
_REACH = 60
"""Characters before a claim in which words that stick with it begin."""


def stood_by(text: str, start: int, end: int) -> bool:
    """Whether a message that opens by thinking again stands by the claim at text[start:end], as all that it is: "8 GB,
    final answer", "I'll stick with 8 GB"."""
    sticks = stuck_with(text, start)
    if not _rethinks(text, start, start if sticks is None else sticks):
        return False
    return (sticks is not None and _ALONE.match(text, end) is not None) or _STANDS.match(text, end) is not None


def gone_with(text: str, start: int, end: int) -> bool:
    """Whether such a message goes with the claim: "it's n·d, let's go with that"; a proposal is gone with as well."""
    if not _rethinks(text, start, start) or _TAKEN.match(text, end) is None:
        return False
    return _CASE.search(text, _sentence(text, start), start) is None


def stuck_with(text: str, start: int) -> int | None:
    """Where the words begin by which one sticks with what follows at text[start]: "I'll stick with"."""
    sticks = _STICKS.search(text, max(0, start - _REACH), start)
    return None if sticks is None else sticks.start()


@lru_cache(maxsize=64)
def _thinks_again(text: str) -> bool:
    return _OPENS.match(text) is not None


def _rethinks(text: str, start: int, end: int) -> bool:
    """Whether a message opens by thinking again, and tells at text[start] of nothing else; its words go up to `end`."""
    if not _thinks_again(text) or _BESIDES.search(text, 0, start):
        return False
    return _SUPPOSED.search(text, _sentence(text, start), end) is None


def _sentence(text: str, place: int) -> int:
    return max((cut.end() for cut in _SENTENCE.finditer(text, 0, place)), default=0)
