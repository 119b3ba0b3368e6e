"""Slips in a reckoning that are owned up to: "I divided wrong", "I'm off by a factor of 1000", "wrong unit"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interviewer.reading.hinted import Hinted
from interviewer.reading.taking_back.words import AGAINST, FILLER, HALT

__all__ = ["MISCOUNTED", "MISCOUNTED_HINTS", "miscounted"]

_I = (
    r"\b(?:i|we)(?:'m|'ve|'d|'re| am| was| were| are| have| had| must| may| might| just| simply| also| of course| "
    r"probably| only){0,4}"
)
_RECKONED = (
    r"(?:divided|multiplied|counted|added|subtracted|calculated|computed|reckoned|converted|summed|scaled|squared|"
    r"halved|doubled)"
)
_BADLY = r"(?:wrong(?:ly)?|incorrectly|badly|double|twice)"
_TIMES = (
    r"(?:(?:by )?(?:ten|two|\d+) )?(?:twice|two times|double|(?:once )?too often|too many times|once too many|"
    r"not often enough|(?:where|when|instead of) (?:i should|dividing|multiplying|adding)|for nothing)"
)
_MADE_OF = (
    r"(?:factors?|numbers?|units?|exponents?|powers?|prefix(?:es)?|divisors?|values?|"
    r"constants?|formulas?|rates?)"
)
_TEN = r"(?:an? |one |two |three |\d )?(?:factors?|zeros?|orders?|powers?|ten|hundred|thousand|million|10+)\b"
MISCOUNTED = (
    rf"{_I} (?:must have |double[- ]){_RECKONED} (?!for )"
    rf"|{_I} (?:double[- ]?counted|mis-?(?:multiplied|divided|converted|added))\b"
    rf"|{_I} {_RECKONED} {_BADLY}\b(?! the)"
    rf"|{_I} {_RECKONED} (?:by |with |in )?(?:the|a) wrong \w+"
    rf"|{_I} (?:{_RECKONED}|put|took|used|typed|placed|shifted|moved) (?!once\b)[^.,;:!?\n]{{1,30}}? "
    r"(?:wrong(?:ly)?|(?:in )?twice|by mistake)\b"
    rf"|{_I} {_RECKONED} (?!once\b)[^.,;:!?\n]{{1,40}}? {_TIMES}"
    rf"|{_I} {_RECKONED} {_TIMES}"
    rf"|{_I} {_RECKONED} (?:far |way |much |a bit |a few |some )?too (?:many|much|few|little)\b"
    r"|\b(?:i|we) (?:only counted|counted only) [^.;:!?\n]{1,60}?\b(?:so|forgot|hence|times|twice)\b"
    rf"|\b(?:i|we) (?:shouldn't|should(?: not| only| just)?|ought(?: not)? to|must not|mustn't|needn't) have "
    rf"(?:only |just )?(?:{_RECKONED}|left out|included|ignored)\b"
    rf"|{_I} (?:used|took|put in|plugged in|applied|worked with) (?:the|a) wrong {_MADE_OF}\b"
    rf"|{_I} got (?:the|a|my) {_MADE_OF}(?: of [a-z]+)? wrong\b"
    rf"|\b(?:i(?:'m| am| was| must be| seem to be)|(?:that|it|this)(?:'s| is| was)) (?:off|out|wrong) by (?:about )?"
    rf"{_TEN}"
    rf"|\bi(?:'m| am| was) {_TEN}(?: of \w+)? too (?:high|low|big|small|large)\b"
    rf"|{_I} (?:slipped|made a slip|made an error|made a mistake|erred) (?:in|on|by|with)\b"
    r"|\b(?:that|it) was (?:only |just )?(?:per|for (?:one|a single|each)|(?:of )?one) [^.,;:!?\n]{1,30}, "
    r"so (?:times|twice)\b"
    rf"|(?:(?<=[.!?;:,\n(-] )|\A)(?:(?:{FILLER}|{HALT}|(?:that|it|this)(?:'s| is| was))[\s,.!-]+){{0,3}}"
    r"(?:in )?(?:the )?wrong unit\b"
)
"""What is told behind such words is the figure put right."""
MISCOUNTED_HINTS = (
    "put ,took ,used ,typed,placed,shifted,moved,"
    "divided,multiplied,counted,added,subtracted,calculated,computed,reckoned,converted,summed,scaled,squared,halved,"
    "doubled,wrong,left out,included,ignored,off by,out by,too ,slip,error,mistake,erred,so t"
)


def miscounted(text: str) -> Iterator[tuple[int, int]]:
    """Where a text owns up to a slip in its reckoning, as (start, end), in order."""
    for match in _MISCOUNTED.finditer(text):
        if not _AGAINST.search(text, max(0, match.start() - _BEFORE), match.start()):
            yield match.span()


_BEFORE = 40
"""Characters before such words in which they may be supposed: "if I counted each pair twice"."""
_AGAINST = re.compile(AGAINST, re.IGNORECASE)
_MISCOUNTED = Hinted(MISCOUNTED, MISCOUNTED_HINTS)
