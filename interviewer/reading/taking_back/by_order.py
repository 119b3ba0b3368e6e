"""One of several things told just before that is taken back by its order: "the second one I'd drop again"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from interviewer.reading.hinted import Hinted
from interviewer.reading.taking_back.words import AGAINST, BAD

__all__ = ["ByOrder", "by_order"]

_ORD = r"(?:first|second|third|last|former|latter|1st|2nd|3rd)"
_COST = r"(?:costs?|bounds?|complexity|growth|formula)"
_FIGURE = r"(?:figures?|numbers?|values?|sizes?|durations?|estimates?|counts?)"
_IDEA = r"(?:ideas?|options?|suggestions?|proposals?|changes?|ways?|measures?|remed(?:y|ies)|things?|points?|parts?)"
_WHICH = (
    rf"(?:(?:the|my|that) (?:very )?(?P<place{{0}}>{_ORD})(?: (?:of (?:the|those|these|my) (?:two|three|both)|"
    rf"(?:(?P<figure{{0}}>{_FIGURE})|(?P<cost{{0}}>{_COST})|{_IDEA}|ones?)))?|"
    rf"number (?P<number{{0}}>one|two|three|[123]))"
)
_ADVERB = r"(?:(?:just|all|simply|completely|totally|plainly|of course|obviously|clearly|really|also|quite|surely|a) )*"
_IS_BAD = (
    rf"(?:is|was|are|were) {_ADVERB}(?:{BAD}|off\b|unnecessary|pointless|impossible|hopeless|no use|useless|no good|"
    r"not (?:allowed|possible|an option|needed|it)|(?:mis|over|under)-?(?:calculated|counted|estimated)|"
    r"(?:far |way |much )?too (?:high|low|big|small|large|complicated|slow|risky|expensive)|out\b(?! of))"
    rf"|(?:isn'?t|wasn'?t|is not|was not) {_ADVERB}(?:right|correct|true|it|needed|possible|allowed|an option|"
    r"necessary)"
    r"|(?:can'?t|cannot) (?:really )?be (?:right|correct|true)|makes no sense|doesn'?t (?:hold|make sense|count)"
    r"|(?:won'?t|wouldn'?t|doesn'?t|does not|will not|can'?t|cannot) (?:really |actually )?"
    r"(?:help|work|do|hold|fly|scale)"
)
_I = (
    r"(?:i|we)(?:'d|'ll|'ve| would| will| have to| must| should| want to|)"
    r"(?: (?:now|rather|better|just|really|like to))*"
)
_I_DROP = (
    rf"{_I} (?:take back|tak(?:e|ing) [a-z ]{{0,12}}back|withdraw|retract|drop|dropped|scrap|strike|scratch|"
    r"ditch|abandon|leave out|forget|got wrong|had wrong|no longer (?:believe|trust|stand by|want|propose))\b"
)
_MEND = (
    rf"{_I} (?:change|revise|correct|fix|amend|raise|lower|put)\b(?: it)? (?:to|into|at|down|up)|"
    r"(?:should|must|ought to|has to|needs to) (?:really |rather |of course )?(?:be|read|have been)\b"
)
_ORDERED = Hinted(
    rf"(?:\A|(?<=[.!?;:,\n-] )|(?<=\b(?:no|so|oh) )|(?<=\b(?:and|but|hmm) ))"
    rf"(?:(?:about|of) )?{_WHICH.format(1)},? (?:one )?(?:(?P<wrong>{_IS_BAD})|(?P<drop>{_I_DROP})|(?P<mend>{_MEND}))"
    rf"|\b(?:forget|ignore|disregard|drop|scrap|scratch|strike|withdraw|retract|tak(?:e|ing) back|leave out) "
    rf"{_WHICH.format(2)}(?P<told>)(?=\s*(?:[.,;:!)]|\Z)|\s+(?:again|please|then|though|and|because|as|since|it)\b)"
    rf"|\btak(?:e|ing) {_WHICH.format(3)} back\b|\b(?:got|had) {_WHICH.format(4)} wrong\b",
    "first,second,third,last,former,latter,1st,2nd,3rd,number ",
)
_AGAINST = re.compile(AGAINST, re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:if|unless|whether|suppose)\b[^.!?\n]*\Z", re.IGNORECASE)
_BEFORE = 40
_PLACES = {
    "first": 0, "former": 0, "1st": 0, "one": 0, "1": 0, "second": 1, "2nd": 1, "two": 1, "2": 1, "third": 2, "3rd": 2,
    "three": 2, "3": 2, "last": -1, "latter": -1,
}  # fmt: skip


class ByOrder(NamedTuple):
    """Words at text[start:end] of a normalised message that take back one of the things told before it.

    place: 0 is the first, -1 the last. kind: what things are counted; "any" where the words don't tell. mended:
    something is told in its place.
    """

    start: int
    end: int
    place: int
    kind: Literal["figure", "cost", "any"]
    mended: bool


@lru_cache(maxsize=256)
def by_order(text: str) -> tuple[ByOrder, ...]:
    """Every place of a normalised message that takes one of several things back by its order."""
    return tuple(_read(match) for match in _ORDERED.finditer(text) if not _is_supposed(text, match))


def _is_supposed(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    if _AGAINST.search(text, max(0, start - _BEFORE), start) or _SUPPOSED.search(text, max(0, start - 160), start):
        return True
    return re.match(r"[^.;!\n]{0,60}\?", text[match.end() :]) is not None


def _read(match: re.Match[str]) -> ByOrder:
    groups = match.groupdict()
    at = next(at for at in "1234" if groups[f"place{at}"] or groups[f"number{at}"])
    place = _PLACES[(groups[f"place{at}"] or groups[f"number{at}"]).lower()]
    kind: Literal["figure", "cost", "any"] = "any"
    if groups[f"figure{at}"]:
        kind = "figure"
    elif groups[f"cost{at}"]:
        kind = "cost"
    return ByOrder(match.start(), match.end(), place, kind, groups["mend"] is not None)
