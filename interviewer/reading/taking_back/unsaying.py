"""Words that take back what stands before them, and put nothing in its place: "I take that back."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from interviewer.reading.hinted import Hinted

__all__ = ["Unsaying", "opening", "within"]

_LEADS = (
    r"\W*(?:(?:oh|ah|argh|hmm+|hm|uh|er|erm|ok|okay|well|but|and|wait|sorry|oops|no|nope|nah|actually|so|yes|hang on|"
    r"hold on|thinking (?:about it |of it )?again|thinking about it|on second thoughts?|on (?:further )?reflection|"
    r"looking at (?:it|that) again|now that i think (?:of|about) it|come to think of it)\W+){0,4}"
)
_ADVERB = r"(?:just |all |simply |completely |totally |plainly |obviously |of course |clearly |not quite |probably )?"
_BAD = r"(?:wrong|nonsense|rubbish|garbage|bogus|incorrect|mistaken|a mistake|an error|not (?:right|correct|true))"
_MESSAGE = r"(?:answer|message|reply|response|statement|claim|point|remark|post|line)"
_LAST = (
    rf"(?:my|the) (?:very )?(?:last|previous|earlier|latest) {_MESSAGE}|"
    r"what i (?:just |have just )?(?:said|wrote|told you|claimed)"
)
_I = r"(?:(?:let me|let'?s|please|i(?:'ll|'d| will| would)?(?: (?:have to|must|need to|want to|should|like to))?) )?"
_DROP = r"(?:scratch|forget|strike|drop|scrap|withdraw|retract|ignore|disregard|delete|cancel|unsay|take back)"
_PRONOUN = r"(?:that|it|this)"
_WHOLE = rf"{_I}{_DROP} (?:{_LAST})|{_I}take (?:{_LAST}) back|(?:{_LAST}) (?:was|is) {_ADVERB}{_BAD}"
_THAT = (
    rf"{_I}{_DROP} {_PRONOUN}|{_I}take {_PRONOUN} back|{_PRONOUN}(?:'s| was| is) {_ADVERB}{_BAD}|"
    rf"{_PRONOUN} (?:isn'?t|wasn'?t) {_ADVERB}(?:right|correct|true)|"
    rf"{_PRONOUN} (?:can'?t|cannot) (?:possibly )?be (?:right|correct|true)|"
    rf"{_PRONOUN} (?:doesn'?t|does not) add up|"
    rf"i (?:was {_ADVERB}(?:wrong|mistaken)|got {_PRONOUN} wrong|(?:stand|am) corrected|misspoke|"
    rf"(?:don't|do not|no longer) (?:believe|buy) {_PRONOUN}|disagree|(?:don't|do not) agree|reject {_PRONOUN}|"
    rf"(?:have |'ve )?changed my mind(?: (?:about|on) {_PRONOUN})?)"
)
_CLOSES = (
    rf"(?:(?:,|;|\s-+)?(?:\s(?:so|and|but))?,? ?(?:please|again|now|then|too|sorry|there|after all|entirely|completely|"
    rf"any ?more|i don'?t know|no idea|{_I}{_DROP} {_PRONOUN}))*\s*(?:[.!;\n]|\Z)"
)
_OPENING = re.compile(rf"{_LEADS}(?:(?P<whole>{_WHOLE})|{_THAT})(?={_CLOSES})", re.IGNORECASE)
_WITHIN = Hinted(
    rf"(?P<stop>[.!?\n]\)?\s+|\s-+\s|\.\.\.\s*)(?P<said>{_LEADS}(?:{_WHOLE}|{_THAT})(?={_CLOSES}))|"
    r"(?P<comma>,)\s(?P<not>or (?:maybe|perhaps|possibly) not(?=\s*(?:[.,;!]|\Z)))",
    """scratch,forget,strike,drop,scrap,withdraw,retract,ignore,disregard,delete,cancel,unsay,back,wrong,nonsense,rubbish,
    garbage,bogus,incorrect,mistake,mistaken,error,not ,be right,be correct,be true,add up,n't,nt ,misspoke,believe,
    buy ,disagree,agree,reject,changed""",
)


class Unsaying(NamedTuple):
    """Words at text[start:end] that take back what stands before them. whole: all of it, else its last sentence.
    stop: where what they follow ends."""

    start: int
    end: int
    whole: bool
    stop: int


@lru_cache(maxsize=256)
def opening(text: str) -> Unsaying | None:
    """The words with which a message opens, and which say no more than that the one before is wrong."""
    told = _OPENING.match(text)
    return Unsaying(told.start(), told.end(), told["whole"] is not None, 0) if told else None


def within(text: str) -> Iterator[Unsaying]:
    """The like within a message, behind the end of a sentence, dots or a dash; in order."""
    for told in _WITHIN.finditer(text):
        said, stop = ("said", "stop") if told["said"] is not None else ("not", "comma")
        yield Unsaying(told.start(said), told.end(said), False, told.start(stop))
