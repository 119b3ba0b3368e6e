"""Where a message owns up that something said before is wrong: "I take that back", "I lost a zero"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from interviewer.reading.hinted import Hinted
from interviewer.reading.model import Unit
from interviewer.reading.taking_back.answers_back import answers_back
from interviewer.reading.taking_back.miscounts import MISCOUNTED, MISCOUNTED_HINTS
from interviewer.reading.taking_back.revising import REVISES, REVISES_FIRST, REVISES_HINTS
from interviewer.reading.taking_back.words import (
    AGAINST,
    ALL_OF_IT,
    BAD,
    FILLER,
    HALT,
    MORE_TO_SAY,
    THINKS_AGAIN,
    UNSAYS_SEVERAL,
)

__all__ = ["SLIPPED", "UNIT_WORDS", "TakeBack", "all_anew", "governing", "second_thought", "take_backs"]

_COUNT = r"(?:a|an|one|two|three|four|six|some)"
SLIPPED = (
    r"\b(?:i|we)(?: must| may| just)?(?:'ve| have| had|'d)?(?: (?:got|put|wrote|typed|added|lost|dropped|slipped|"
    rf"missed|misplaced|shifted|swallowed|forgot))(?: in)? ({_COUNT} (?:zero|digit|decimal)(?:s|es)?"
    r"(?: point| places?)?(?: too (?:many|few)| more| less)?)\b"
    rf"|\b(?:i|we)(?: must)?(?:'ve| have| had) ({_COUNT} zero(?:s|es)? (?:too (?:many|few)|more|less))\b"
    rf"|\b({_COUNT} (?:zero|digit)(?:s|es)? too (?:many|few))\b"
)
"""A slip in reckoning that is owned up to; the zero is what it groups."""

_ME = (
    r"(?:i|we)(?:'ve|'d|'ll|'m|'re| am| are| have| had| must| should| need| want| would| like| may| might| to| just|"
    r" now| really){0,5}"
)
_LET = rf"(?:let me|{_ME})"
_MINE = r"(?:my|our|the|that|this|those|these)"
_ANSWER = (
    r"(?:answers?|figures?|numbers?|estimates?|counts?|claims?|results?|statements?|calculations?|arithmetic|maths?|"
    r"reasoning|guess|value|total|formula|thinking|response|message|point)"
)
_PAST = r"(?:the|my|our) (?:(?:very )?(?:first|earlier|previous|last|old|initial|original)|one before)"
_BAD = rf"(?:{BAD}|off|not it)"
_START = (
    r"(?:(?<=[.!?;:,\n(-] )|(?<=[.!?;\n-])|\A)"
    rf"(?:(?:{FILLER}|{HALT})[\s,.!-]+){{0,4}}"
)
_FORMULA = r"(?:[OΘ\d(]|[a-z]{1,2}(?:\s?[\^*·²³+]|\s*[.,;]|\s*\Z|\s[a-z]\b))"
_OWNED = Hinted(
    rf"\b{_LET} tak(?:e|ing) [^.;:!?\n]{{1,60}}? back\b"
    rf"|\b(?:{_LET}|{_START}) ?(?:take|taking) back {_MINE}?"
    rf"|\b{_LET} (?:retract|withdraw|rescind)\b|\b{_LET} change (?:my|that) (?:mind|{_ANSWER})\b"
    rf"|\b{_LET} change (?:that|it|this) (?:to|into)(?= (?:about )?{_FORMULA})"
    rf"|{_START}(?:the|my) (?:first|second|third|last|other) (?:term|summand|factor|exponent|part) "
    rf"(?:(?:was|is)(?: just| also)? {_BAD}|(?:should|must|has to|ought to) be)\b"
    r"|\bi stand corrected\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:added|lost|dropped|missed) (?:a|one|two|the) (?:factor|power)s?\b"
    rf"|{_START}re-?(?:count|compute|calculation|check)(?:ed|ing)?:"
    rf"|{_START}(?:let'?s |please |{_LET} )?(?:scratch|strike|scrap|delete|cross out) (?:that|this|it|my|what|"
    rf"{_PAST})\b|{_START}(?:let'?s |please |just |{_LET} )?{UNSAYS_SEVERAL}"
    rf"|{_START}{ALL_OF_IT} (?:(?:are|were|is|was) )?(?:just |all |simply |completely )?{BAD}(?=\s*(?:[.,;:!-]|\Z))"
    rf"|{_START}(?:let'?s |please |just )?(?:forget|disregard|ignore) (?:that|it|what i|my|{_PAST})\b"
    rf"|\b(?:i|we) (?:was|were) (?:all |completely |totally |plainly |clearly )?(?:wrong|mistaken|in error|off|"
    r"too (?:quick|fast|hasty|rash))\b(?!-| by (?:that|this|the) logic)"
    r"|\b(?:i|we)(?:'ve| have)? (?:made|had|did) (?:a|an|one|some) (?:[a-z]+ )?(?:mistake|error|slip|blunder|"
    r"miscalculation)s?\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:just )?(?:misspoken?|mis-?(?:counted|calculated|judged|computed|read)|"
    r"botched|(?:over|under)(?:estimated|counted)|messed (?:that |it |this )?up|mixed (?:that|it|this|them|those) up|"
    r"got (?:that|it|this) wrong)\b"
    rf"|\b{_LET} (?:correct|fix|revise|redo|amend) (?:all (?:of )?)?"
    r"(?:myself|that|this|it|my|the|one|something|what|everything)\b"
    r"|(?:\A|[.!?;:,\n-]\s*|\b(?:a|one|small|quick|minor|important|little|final|last|just|sorry|yes) )corrections?\b"
    r"(?! (?:factor|term|step)|\s*\?)"
    rf"|\b(?:my|our) (?:(?:very )?(?:first|earlier|previous|last|old|initial|original|own) )?(?:[a-z]+ )?{_ANSWER} "
    rf"(?:(?:of|for) (?:the )?[a-z]+ )?(?:was|were|is|are) (?:just |all |way |completely |simply )?{_BAD}\b"
    rf"|{_START}(?:that|this|it)(?:'s| is| was) (?:just |all |simply |completely |of course |obviously )?{_BAD}"
    r"(?=\s*(?:[.,;:!-]|\Z))"
    r"|\binstead of (?:what i|my|the) (?:earlier|previous|first|old|said|wrote|gave)\b"
    r"|\b(?:one|a|another) (?:[a-z]+ )?thing (?:(?:i|we)(?:'d| would| have| need| want| must)?(?: like)? )?(?:left )?"
    r"to (?:fix|correct|change|amend|put right)\b(?! (?:would|could|might|is|about|in|with))"
    rf"|\bthe other (?:one|{_ANSWER}) (?:was|is) (?:just |all |simply )?(?:{_BAD}|(?:a|my) (?:brain fart|typo|glitch))"
    rf"|{SLIPPED}|{MISCOUNTED}|{REVISES}|{_START}{REVISES_FIRST}",
    """back,retract,withdraw,rescind,chang,correct,factor,power,count,compute,calculat,check,scratch,strike,scrap,delete,
    cross,forget,disregard,ignore,wrong,mis,error,false,off,quick,fast,hasty,rash,slip,blunder,botched,estimated,messed,mixed,
    fix,revise,redo,amend,unsay,nonsense,rubbish,garbage,bogus,not ,instead of,thing,the other,zero,digit,decimal,
    term,summand,exponent,part,"""
    + f"{MISCOUNTED_HINTS},{REVISES_HINTS}",
)
_AGAINST = re.compile(AGAINST, re.IGNORECASE)
_BEFORE = 40
"""Characters before such words in which they may be denied: "I don't take that back", "if I was wrong"."""
_NOTHING_FOLLOWS = re.compile(r"\s*(?::|-|,)?\s*(?:none|no|nothing|n/a)\b", re.IGNORECASE)

UNIT_WORDS = {
    Unit.SECOND: frozenset("time duration runtime hours days latency wall-clock".split()),
    Unit.BYTE: frozenset("memory space storage ram size bytes gigabytes terabytes".split()),
    Unit.FLOP: frozenset("compute flops flop".split()),
    Unit.GPU: frozenset("gpu gpus card cards".split()),
}
_WORD = re.compile(r"[a-z][a-z-]+")
_NAMING = re.compile(r"[^.,;:!?\n]{0,60}")


class TakeBack(NamedTuple):
    """Owned up to at text[start:end] of a normalised message. units: what kinds of figure it names ("the duration");
    none: whatever it was."""

    start: int
    end: int
    units: frozenset[Unit]


@lru_cache(maxsize=256)
def take_backs(text: str) -> tuple[TakeBack, ...]:
    """Every place of a normalised message that takes something back, in order."""
    by_words = [
        TakeBack(match.start(), match.end(), _named(text, match))
        for match in _OWNED.finditer(text)
        if not _AGAINST.search(text, max(0, match.start() - _BEFORE), match.start())
        and not _NOTHING_FOLLOWS.match(text, match.end())
    ]
    by_place = [TakeBack(one.start, one.end, frozenset()) for one in answers_back(text)]
    return tuple(sorted((*by_words, *by_place))) if by_place else tuple(by_words)


def _named(text: str, match: re.Match[str]) -> frozenset[Unit]:
    naming = _NAMING.match(text, match.end())
    words = frozenset(_WORD.findall((match.group() + (naming.group() if naming else "")).lower()))
    return frozenset(unit for unit, names in UNIT_WORDS.items() if names & words)


_TURNS = re.compile(
    r"[.!?;\n,]\s*(?:as for|apart from|other than|otherwise|besides|regarding|concerning|everything else|the rest|"
    r"in addition|additionally|also|by the way|on top|plus|now for|next|instead)\b|\b(?:i|we)(?:'d| would) "
    r"(?:use|go|take|pick|keep|do|run|build|shard|split|choose|put|buy|rent|still)\b",
    re.IGNORECASE,
)
_REACH = 320
"""Characters behind such words that may still be about what was taken back."""
_ALL = re.compile(
    r"\binstead of\b|\bthe other\b|(?:no|sorry|please|and|so|just|\W)*"
    rf"(?:scratch|strike|scrap|delete|cross out|forget|disregard|ignore) (?:{_PAST}\b|my (?:answer|message)s?\b|"
    r"what (?:i|we) [^.,;:!?\n]{0,30}\b(?:before|earlier|previously|above|first)\b)",
    re.IGNORECASE,
)


_FINAL = re.compile(
    r"\b(?:take|use|count|note|put down|write down|go with) (?:these|those|them|the new ones)\b[^.!?\n]{0,20}"
    r"\b(?:final|instead|in place of|in their place|as my)\b",
    re.IGNORECASE,
)


def all_anew(text: str) -> bool:
    """Whether a message says that its figures stand in the place of all before: "take these as my final numbers"."""
    return _FINAL.search(text) is not None


_FORGOT = re.compile(
    r"\bi(?:'ve)? (?:just |had |have )?(?:forgot|forgotten|overlooked|neglected|left out|missed|double[- ]counted)\b"
    r"(?! to (?:add|say|mention|tell|note))[^.!?\n]{1,80}?(?:\b(?:so|hence|then|thus|therefore|makes?|gives?|leaves?|"
    r"that's|that is)\b|=>|->)[^.!?\n]{0,40}\Z",
    re.IGNORECASE,
)
_SENTENCE = 200
"""Characters before a claim in which it may be told what had been forgotten: "I forgot the values, so 19 MB"."""


def governing(text: str, place: int) -> TakeBack | None:
    """The last taking back before text[place], unless the message has turned to something else since; one that says
    "take these instead of my earlier figures" governs what stands before it too."""
    forgot = _FORGOT.search(text, max(0, place - _SENTENCE), place)
    return _owned(text, place) if forgot is None else TakeBack(forgot.start(), forgot.end(), frozenset())


def _owned(text: str, place: int) -> TakeBack | None:
    found = None
    for one in take_backs(text):
        if one.end <= place and _words_put_right(text, one):
            continue
        if one.start <= place or _ALL.match(text, one.start):
            found = one
    if found is None or place - found.end > _REACH:
        return None
    return None if place > found.end and _TURNS.search(text, found.end, place) else found


_IN_WORDS = re.compile(r"\s*[:,-]\s*[a-z][a-z ,'/-]{2,60}[.!;]", re.IGNORECASE)
_OPENS = 24
"""Characters at the beginning of a message before which nothing can have been told in it."""


def _words_put_right(text: str, one: TakeBack) -> bool:
    """ "Queries, keys and values. No, scrap that: only keys and values.": what the message itself said just before, in
    words, is put right at once, and no figure of an earlier message."""
    pointing = text[one.start : one.end].lower().endswith((" that", " this", " it"))
    return pointing and one.start > _OPENS and _IN_WORDS.match(text, one.end) is not None


_SECOND_THOUGHT = re.compile(
    rf"\W*(?:(?:(?:{FILLER}|wait|sorry|oops|actually|hang on|hold on)\W+){{1,3}}"
    rf"no(?=\s*[^\w\s])|no\W+(?:wait|sorry|actually|hang on|hold on)\b|{THINKS_AGAIN}\b|"
    r"(?:that|it|this) should (?:read|say|have been)\b|"
    r"i (?:said|wrote|put) [^.;!?\n]{1,40}?(?:earlier|before)[\s,;:.-]+make (?:it|that)\b)"
    rf"{MORE_TO_SAY}",
    re.IGNORECASE,
)


def second_thought(text: str) -> int | None:
    """The end of the words with which a message opens that thinks again: "wait, no", "hmm, no:"; a plain "no" may as
    well answer what was asked."""
    match = _SECOND_THOUGHT.match(text)
    return match.end() if match else None
