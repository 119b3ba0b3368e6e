"""Words that take back what stands before them, and put nothing in its place: "I take that back."."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from interviewer.reading.hinted import Hinted
from interviewer.reading.taking_back.words import (
    ALL_OF_IT,
    BAD,
    DROP,
    FILLER,
    HALT,
    ONE,
    SEVERAL,
    THINKS_AGAIN,
    UNSAYS_SEVERAL,
)

__all__ = ["Unsaying", "opening", "within"]

_LEADS = rf"\W*(?:(?:{FILLER}|{HALT}|{THINKS_AGAIN})\W+){{0,4}}"
_ADVERB = r"(?:just |all |simply |completely |totally |plainly |obviously |of course |clearly |not quite |probably )?"
_MESSAGE = r"(?:answer|message|reply|response|statement|claim|point|remark|post|line)"
_LAST = (
    rf"(?:my|the) (?:very )?(?:last|previous|earlier|latest) {_MESSAGE}|"
    r"what i (?:just |have just )?(?:said|wrote|told you|claimed)"
)
_I = r"(?:(?:let me|let'?s|please|i(?:'ll|'d| will| would)?(?: (?:have to|must|need to|want to|should|like to))?) )?"
_WHOLE = rf"{_I}{DROP} (?:{_LAST})|{_I}take (?:{_LAST}) back|(?:{_LAST}) (?:was|is) {_ADVERB}{BAD}"
_THAT = (
    rf"{_I}{DROP} {ONE}|{_I}take {ONE} back|{ONE}(?:'s| was| is) {_ADVERB}{BAD}|"
    rf"{ONE} (?:isn'?t|wasn'?t) {_ADVERB}(?:right|correct|true)|"
    rf"{ONE} (?:can'?t|cannot) (?:possibly )?be (?:right|correct|true)|"
    rf"{ONE} (?:doesn'?t|does not) add up|"
    rf"i (?:was {_ADVERB}(?:wrong|mistaken)|got {ONE} wrong|(?:stand|am) corrected|misspoke|"
    rf"(?:don't|do not|no longer) (?:believe|buy) {ONE}|disagree|(?:don't|do not) agree|reject {ONE}|"
    rf"(?:have |'ve )?changed my mind(?: (?:about|on) {ONE})?)"
)
_SEVERAL = (
    rf"{_I}{UNSAYS_SEVERAL}|{_I}(?:redo|correct|revise) {SEVERAL}(?=\s*:)|{_I}take {SEVERAL} back|"
    rf"{ALL_OF_IT} (?:(?:was|were|is|are) )?{_ADVERB}{BAD}|i (?:got|had) {ALL_OF_IT} wrong"
)
_GOES_ON = r"\s*(?:[.,:;!\n-]|\Z)"
"""Behind what takes back several things, in whose place others may stand at once: "scratch both: n and n"."""
_CLOSES = (
    rf"(?:(?:,|;|\s-+)?(?:\s(?:so|and|but))?,? ?(?:please|again|now|then|too|sorry|there|after all|entirely|completely|"
    rf"any ?more|i don'?t know|no idea|{_I}{DROP} {ONE}))*\s*(?:[.!;\n]|\Z)"
)
_REASON = r",? (?:i|because|since|as|it)\b|\s-+\s"
"""Behind an answer that is taken back: why."""
_OPENING = re.compile(
    rf"{_LEADS}(?:(?:(?P<whole>{_WHOLE})|{_THAT})(?={_CLOSES})|(?P<several>{_SEVERAL})(?={_GOES_ON}|{_CLOSES})|"
    rf"{_I}(?:take {ONE} back|(?:withdraw|retract) {ONE})(?={_REASON}))",
    re.IGNORECASE,
)
_WITHIN = Hinted(
    rf"(?P<stop>[.!?\n]\)?\s+|\s-+\s|\.\.\.\s*)(?P<said>{_LEADS}(?:(?:{_WHOLE}|{_THAT})(?={_CLOSES})|"
    rf"(?P<several>{_SEVERAL})(?={_GOES_ON}|{_CLOSES})))|"
    r"(?P<comma>,)\s(?P<not>or (?:maybe|perhaps|possibly) not(?=\s*(?:[.,;!]|\Z)))",
    """scratch,forget,strike,drop,scrap,withdraw,retract,ignore,disregard,delete,cancel,unsay,back,wrong,nonsense,rubbish,
    garbage,bogus,incorrect,mistake,mistaken,error,not ,be right,be correct,be true,add up,n't,nt ,misspoke,believe,
    buy ,disagree,agree,reject,changed,redo,correct,revise,
    false,in error, slip,blunder""",
)


class Unsaying(NamedTuple):
    """Words at text[start:end] that take back what stands before them. whole: all of it, else its last sentence.
    stop: where what they follow ends. several: whether they point back to more than one thing."""

    start: int
    end: int
    whole: bool
    stop: int
    several: bool = False


@lru_cache(maxsize=256)
def opening(text: str) -> Unsaying | None:
    """The words with which a message opens, and which say no more than that the one before is wrong."""
    told = _OPENING.match(text)
    if told is None:
        return None
    several = told["several"] is not None
    return Unsaying(told.start(), told.end(), several or told["whole"] is not None, 0, several)


@lru_cache(maxsize=256)
def within(text: str) -> tuple[Unsaying, ...]:
    """The like within a message, behind the end of a sentence, dots or a dash; in order."""
    return tuple(map(_unsaid, _WITHIN.finditer(text)))


def _unsaid(told: re.Match[str]) -> Unsaying:
    said, stop = ("said", "stop") if told["said"] is not None else ("not", "comma")
    several = told["several"] is not None
    return Unsaying(told.start(said), told.end(said), False, told.start(stop), several)
