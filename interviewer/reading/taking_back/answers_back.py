"""Earlier answers that a message takes back by their place: "forget my second answer"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from interviewer.reading.hinted import Hinted
from interviewer.reading.taking_back.words import BAD

__all__ = ["AnswersBack", "answers_back"]

_ORD = r"(?:first|second|third|fourth|fifth|last|latest|1st|2nd|3rd|4th|5th)"
_NUM = r"(?:two|three|four|2|3|4)"
_ANSWERS = r"(?:answers?|reply|replies|responses?|messages?)"
_MINE = r"(?:(?:both|all|each|any)(?: of)? )?(?:my|the|those|these)"
_SAID = r"(?:said|answered|wrote|claimed|told you|gave(?: you)?|replied|stated)"
_ONE = r"(?:\d|one|two|three|four|five)"
_NUMBER = rf"(?:(?:number|no\.?|nr\.?|#) ?)?{_ONE}(?:(?: and |, | & | or ){_ONE})?\b"
_QUESTION = (
    rf"(?:(?:the|your) (?:very )?{_ORD}(?: and (?:the |your )?{_ORD})?(?: {_NUM})? questions?|"
    r"(?:your )?q(?:uestion )?\d)"
)
_PLACE = rf"{_ORD}(?: and (?:the |my )?{_ORD})?(?: {_NUM})? {_ANSWERS}"
_SO_FAR = r"(?: (?:so far|before|above|until now|up to now|here|today|earlier|previously))"
_WHICH = (
    rf"(?:{_MINE} (?:very )?{_PLACE}(?: (?:i gave|above|too|as well|both))?|the last (?:thing|two things) i {_SAID}"
    rf"|(?:my |the )?answers? {_NUMBER}"
    rf"|(?:my|the) {_ANSWERS} (?:to|for|on) {_QUESTION}"
    rf"|what (?:i|we)(?:'ve| have)? {_SAID} (?:(?:in|with|as) (?:my|the) (?:very )?{_PLACE}"
    rf"|(?:to|for|on) {_QUESTION}|(?:in|under|at|for) (?:point |part |number |no\.? ?|#)?[1-9](?![\w.,]*\d|\w))"
    r"|what i answered (?:first|last)\b"
    rf"|(?:everything|all)(?: that)? (?:i|we)(?:'ve| have)? {_SAID}{_SO_FAR}"
    rf"|all(?: of)? my {_ANSWERS}"
    r"|(?:all(?: of)? )?my (?:previous|earlier|other) (?:answers|replies|responses|messages))"
)
_PART = (
    r"(?:(?:the|that|those|my|what i said about) (?P<part{0}>(?:[^.,;:!?\n]|[.,](?=\d)){{1,40}}?) "
    r"(?:i (?:gave|had|put) )?(?:in|from|of) )?"
)
_DROP = (
    r"(?:tak(?:e|ing) back|retract(?:ing)?|withdraw(?:ing)?|rescind(?:ing)?|scratch|strike|scrap|delete|cross out|"
    r"forget(?: about)?|disregard|ignore|discard|drop|cancel|never ?mind|throw (?:away|out))"
)
_BAD = rf"(?:{BAD}|mistakes|no good)"
_GONE = (
    r"(?:is|are|was|were) (?:now |hereby |all |both )?(?:withdrawn|retracted|void|invalid|cancelled|off the table)"
    r"|(?:is|are|was|were)(?:n't| not) (?:right|correct|true|valid)|(?:does|do)(?:n't| not) hold(?: up| true)?"
    r"|no longer holds?|can(?:'t|not) be (?:right|correct|true)"
)
_AGAIN = (
    r"\b(?:(?:(?:looking|glancing) (?:at|over)|(?:going|coming|looking|turning|let me (?:go|come)|"
    r"i(?:'d| would)? (?:like|want|have) to (?:go|come)) back "
    r"(?:to|at|on))|(?:\A|[.!?\n] ?)(?:back to|about|on|regarding|as for|once more on))"
)
"""What goes back to an answer, which is then said to be wrong."""
_ADVERBS = (
    r"(?:(?:just|all|both|simply|completely|totally|plainly|of course|obviously|clearly|really|also|quite) ){0,2}"
)
_CLOSES = r"(?=\s*(?:[.,;:!()-]|\Z)|\s+(?:and|so|but|as|because|since|please|sorry|then|too|i)\b)"
_BACK = Hinted(
    rf"\b{_DROP} {_PART.format(1)}(?P<drop>{_WHICH})(?:(?:'s? | (?:about|on|regarding|concerning) )"
    r"(?P<about>[^.,;:!?\n]{1,40}))?"
    rf"|\b(?:consider|treat|regard) (?P<void>{_WHICH})(?: as)? (?:void|wrong|withdrawn|retracted|invalid|unsaid|gone)\b"
    rf"|\b(?:no longer|don't|do not|can't|cannot) stand by (?P<stand>{_WHICH})"
    rf"|\btak(?:e|ing) {_PART.format(2)}(?P<take>{_WHICH}) back\b"
    rf"|\b{_PART.format(3)}(?P<bad>{_WHICH})(?:,? (?:though|however|sorry),?)? "
    rf"(?:(?:was|were|is|are) {_ADVERBS}{_BAD}|{_GONE}){_CLOSES}"
    rf"|\b(?:i|we) (?:(?:was|were) {_ADVERBS}(?:wrong|mistaken|off) (?:in|with)|got|"
    rf"made an? (?:mistake|error|slip) in) (?P<mine>{_WHICH})(?: wrong)?{_CLOSES}"
    rf"|\b(?:correct|change|revise|amend|fix|replace|redo) (?P<mend>{_WHICH})"
    rf"|{_AGAIN} (?P<again>{_WHICH}|(?:my|the) (?:very )?{_ORD}(?: and (?:the |my )?{_ORD})?"
    rf"(?: {_NUM}| ones?| points?)?)"
    rf"(?: (?:again|once more))?[:,;.-]+ (?:and |sorry,? |no,? )?(?:(?:i|we|that|those|these|they|it|both|one) )?"
    rf"(?:(?:was|were|is|are) {_ADVERBS}{_BAD}|(?:made|had) an? (?:mistake|error|slip)|(?:mis|over|under|double[- ]?)?"
    r"(?:counted|calculated|judged|estimated)(?: (?:it|them|that))?(?: wrong(?:ly)?| badly| twice)?)"
    r"(?: (?:there|here|in (?:both|them|these)))?"
    rf"{_CLOSES}",
    """answer,reply,replies,response,message,everything,all that i,all i,question, q1, q2, q3, q4,last thing,last two,
    back to,back at,back on,
    what i,what we""",
)
_AGAINST = re.compile(
    r"(?:\b(?:not|never|no|nothing|without|nor|if|unless|whether|cannot|almost|nearly|why|nobody)|n't)"
    r" (?:[a-z']+ ){0,3}\Z",
    re.IGNORECASE,
)
_BEFORE = 40
"""Characters before such words in which they may be denied: "I don't take back my first answer"."""
_SUPPOSED = re.compile(
    r"\b(?:if|unless|whether|suppose|supposing)\b[^.!?\n]*\Z|(?<!\bi )\b(?:said|says|claim(?:s|ed)?|thinks?|"
    r"thought|told me|believes?)(?: that)? \Z",
    re.IGNORECASE,
)
_SENTENCE = 160
"""Characters before such words in which they may be said to hold in some case only, or by somebody else."""
_SPARED = re.compile(
    r"[^.;!?\n]{0,40}?(?:\b(?:except|apart from|other than|but not|for (?:a|the|one) moment|for now|if|unless)\b|\?)",
    re.IGNORECASE,
)
"""What is behind such words spares a part, or only supposes."""

_PLACES = {
    word: place
    for place, words in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th"))
    for word in words.split()
} | {"last": -1, "latest": -1}  # fmt: skip
_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
_WORD = re.compile(r"[a-z]+|\d(?:st|nd|rd|th)?|\d", re.IGNORECASE)


class AnswersBack(NamedTuple):
    """Words at text[start:end] of a normalised message that take earlier answers back by their place.

    places: 0 is the first, -1 the last; none: all. of_questions: the places are those of the questions answered.
    part: what of these answers is meant, as typed ("the figure"); "" is all of it. how: they are dropped, or said to be
    wrong, or to be put right, which what is told behind does for what it is of.
    """

    start: int
    end: int
    places: tuple[int, ...]
    of_questions: bool
    part: str
    how: Literal["drop", "wrong", "mend"]


@lru_cache(maxsize=256)
def answers_back(text: str) -> tuple[AnswersBack, ...]:
    """Every place of a normalised message that takes back answers by their place, in order."""
    return tuple(
        _read(match)
        for match in _BACK.finditer(text)
        if not _AGAINST.search(text, max(0, match.start() - _BEFORE), match.start())
        and not _SUPPOSED.search(text, max(0, match.start() - _SENTENCE), match.start())
        and not _SPARED.match(text, match.end())
    )


_HOW: dict[str, Literal["drop", "wrong", "mend"]] = {
    "drop": "drop",
    "take": "drop",
    "void": "drop",
    "stand": "drop",
    "bad": "wrong",
    "mine": "wrong",
    "again": "wrong",
    "mend": "mend",
}


def _read(match: re.Match[str]) -> AnswersBack:
    groups = match.groupdict()
    name = next(name for name in _HOW if groups[name])
    part = next((groups[one] for one in ("part1", "part2", "part3", "about") if groups[one]), "")
    words = _WORD.findall(groups[name].lower())
    return AnswersBack(match.start(), match.end(), _places(words), _is_of_questions(words), part, _HOW[name])


def _is_of_questions(words: list[str]) -> bool:
    return not {"question", "questions", "q"}.isdisjoint(words)


def _places(words: list[str]) -> tuple[int, ...]:
    """ "first two" is (0, 1), "last two" (-2, -1), "2 and 3" (1, 2)."""
    named = [_PLACES[word] for word in words if word in _PLACES]
    if not named:
        numbers = [_NUMBERS.get(word, word) for word in words]
        return tuple(int(word) - 1 for word in numbers if word.isdigit() and word != "0")
    count = next((_COUNTS[word] for word in words if word in _COUNTS), 0)
    if count and len(named) == 1:
        return tuple(range(-count, 0)) if named[0] < 0 else tuple(range(named[0], named[0] + count))
    return tuple(named)
