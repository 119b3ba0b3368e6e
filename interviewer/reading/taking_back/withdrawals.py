"""What a message takes back by name: "I take back the attention part", "what I said about the sort was wrong"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from interviewer.reading.hinted import Hinted
from interviewer.reading.prose.words import stem
from interviewer.reading.taking_back.answers_back import answers_back
from interviewer.reading.taking_back.takebacks import SLIPPED
from interviewer.reading.taking_back.words import AGAINST, BAD

__all__ = ["LETTER", "Withdrawal", "digits_of", "stems_of", "withdrawals"]

_THING = r"((?:[a-z][a-z'-]*+[ ]?)(?:(?:[a-z][a-z'-]*+|\d)[ ]?){0,5})"
_SAID = r"what (?:i|we) (?:said|wrote|claimed|had)(?: (?:about|on|for|of))?(?: the| that)?"
_THE = r"(?:the|that|those|these|my)"
_ABOUT = re.compile(r"\bwhat (?:i|we) (?:said|wrote|claimed) (?:about|on|of)\b", re.IGNORECASE)
_FIGURE = r"(\d[\d.,]*\d|\d)(?![\d%])"
_NAME = (
    r"((?!(?:it|that|this|the|my|our|a|an|some|step|both|all|them|these|those|something|everything|what|one)\b)"
    r"(?:[a-z][a-z'-]*+[ ]?){1,3})"
)
_OPENS = (
    r"(?:\A|(?<=[.!?;,:-] )|\b(?:i|we|me|i'd|i'll|so|no|actually|thoughts?|reflection|again|more|"
    r"(?:have|want|like|need) to) )"
)
_BACK = Hinted(
    rf"\b(?:tak(?:e|ing) back|withdraw|retract|scratch|strike|cross(?:ing)? out) (?:that|this|the|my|{_SAID}) {_THING}"
    rf"|\btak(?:e|ing) (?:that|the|my) {_THING}back\b"
    rf"|{_OPENS}(?:tak(?:e|ing) {_NAME}(?<= )back\b(?! (?:to|into|onto|from|on|in|out|up)\b)"
    rf"|(?:withdraw|retract|tak(?:e|ing) back) {_NAME}(?= *(?:[.,;:!]|$)))"
    rf"|\b(?:forget|ignore|disregard|drop|skip|scrap) (?:my|{_SAID}) {_THING}"
    rf"|(?:\A|[.!?] )(?:actually,? |sorry,? |ok,? )?(?:scrap|cancel) (?:the|those|my) {_THING}"
    rf"|\b(?:tak(?:e|ing) back|withdraw|retract|forget|ignore|disregard|scratch|strike|cross(?:ing)? out) "
    rf"(?:{_THE} )?{_FIGURE}"
    rf"|\b{_THE} {_FIGURE}(?: [a-z]{{1,12}}){{0,2}} (?:is|was|are|were) (?:meant |really |just )?for (?:something else|"
    rf"another|a different)\b"
    rf"|(?<!not )(?<!n't )\b(?:tak(?:e|ing)|drop|scrap|cancel|delete) {_THE} {_FIGURE}(?: [a-z]{{1,12}}){{0,2}} back\b"
    rf"|\b(?:tak(?:e|ing)|pull(?:ing)?) {_THE} {_FIGURE}[^.;!?\n]{{0,30}}? (?:off the table|from the record)\b"
    rf"|\b{_THE} {_THING}(?:, |(?<= ))(?:i|we)(?:'d|'ll| would| will| have to| must)?(?: now| hereby| rather)? "
    r"(?:withdraw|retract|take back|no longer (?:propose|recommend|suggest|stand by))(?= *(?:[.,;:!]|$|again\b|now\b))"
    rf"|{_OPENS}(?:about|on|regarding|concerning) (?:{_THE} )?{_THING}[:,] ?(?:i (?:withdraw|retract)|forget|scratch) "
    r"(?:that|it|this)(?= *(?:[.,;!]|$))"
    rf"|{SLIPPED}"
    rf"|\b(?:drop|scrap|cancel|delete) {_THE} {_FIGURE}(?= *(?:[.,;!]|$|then|again))",
    """back,withdraw,retract,scratch,strike,cross,forget,ignore,disregard,scrap,cancel,for something else,for another,
    for a different,off the table,from the record,no longer,zero,digit,decimal,drop,delete""",
)
_DROPPED = Hinted(
    rf"{_OPENS}(?:let's |then |please )?(?:(?:forget|scrap|ditch|never ?mind) (?:about )?(?:the |my )?"
    rf"{_NAME}(?= *(?:[.,;:!]|$|then\b|again\b|after all\b))"
    rf"|(?:will |would |must )?(?:rather |now )?(?:drop|abandon) {_NAME}(?<= )(?:after all|again|then)\b"
    rf"|{_NAME}(?<= )(?:i|we)(?:'d|'ll| would| will) (?:now |rather )?(?:drop|abandon|scrap|ditch) "
    r"(?:again|after all)\b)",
    "forget,scrap,ditch,mind,drop,abandon",
)
"""An idea that is dropped by its name: "forget HNSW, exact tiles", "I'd abandon FAISS after all"."""
_STOPS = r"(?!(?:was|is|were|are|and|but|because|since|as|so|that|it|this|them|being|having|to|by|in|if|when)\b)"
_WORDS = rf"{_STOPS}[a-z0-9][a-z0-9'-]*+(?: {_STOPS}[a-z0-9][a-z0-9'-]*+){{0,5}}"
_TOPIC = rf"({_WORDS}(?: and {_WORDS})?)"
_ORDINAL = "first|second|third|last|former|latter|other"
_OF = r"(?:about|on|of|for|regarding|concerning)"
_CLAIM = (
    r"(?:answer|claim|statement|remark|estimate|figure|number|reasoning|calculation|cost|complexity|bound|part|bit|"
    r"point)"
)
_WAS_WRONG = (
    r"(?:earlier |before |above )?(?:was|is|were|are) (?:(?:just|all|simply|completely|totally|plainly|of course|"
    rf"obviously|clearly|really|also|quite) ){{0,2}}{BAD}"
)
_CLOSES = r"(?=\s*(?:[.,;:!()-]|\Z)|\s+(?:and|so|but|because|since|as|sorry|too|then|before|earlier)\b)"
_WRONG = Hinted(
    rf"\bwhat (?:i|we)(?:'ve| have| had)? (?:said|wrote|claimed|told you|answered|gave) "
    rf"(?:earlier |before |above )?{_OF} {_TOPIC},? {_WAS_WRONG}{_CLOSES}"
    rf"|\b(?:i|we) (?:was|were) (?:just |simply |completely |totally |plainly |also |obviously ){{0,2}}"
    rf"(?:wrong|mistaken) (?:about|on|regarding|concerning|with) {_TOPIC}{_CLOSES}"
    rf"|\b(?:i|we) made an? (?:[a-z]+ )?(?:mistake|error|slip|blunder) (?:about|on|with|in|at) {_TOPIC}{_CLOSES}"
    rf"|\b(?:i|we)(?:'ve| have)? changed my mind (?:about|on) {_TOPIC}{_CLOSES}"
    rf"|\b(?:my|the|both)(?: my| the)? {_CLAIM}s? {_OF} {_TOPIC},? {_WAS_WRONG}{_CLOSES}"
    rf"|\b(?:my|the) ({_STOPS}[a-z][a-z'-]*+(?: [a-z][a-z'-]*+)?) {_CLAIM} {_WAS_WRONG}{_CLOSES}"
    rf"|\bmy ({_STOPS}[a-z][a-z'-]*+(?: [a-z][a-z'-]*+)?) {_WAS_WRONG}{_CLOSES}"
    rf"|(?:\A|(?<=[.!?;:,] ))the (?!(?:{_ORDINAL})\b)({_STOPS}[a-z][a-z'-]*+(?: {_STOPS}[a-z][a-z'-]*+)?) "
    rf"{_WAS_WRONG}{_CLOSES}"
    rf"|\b(?:my|the) {_TOPIC} (?:that )?i (?:gave|said|named|had|quoted|told you) {_WAS_WRONG}{_CLOSES}"
    rf"|\b(?:i|we) got (?:the|my) {_TOPIC}(?<= wrong){_CLOSES}"
    r"|\b(?:(?:the|that|my) (?=\d?[a-z]{1,4}\b)|(?=\d[a-z]{1,3}\b))(\w+) (?:(?:formula|rule|law|thing|count) )?"
    r"(?:double[- ]?counts|over-?counts|counts [a-z ]{1,40}? (?:twice|double)\b|"
    r"(?:does not|doesn't) (?:hold|apply)\b(?! to (?!this|our|us)))",
    "double,overcount,over-count,counts ,not hold,n't hold,not apply,n't apply,changed my,wrong,mistake,"
    "incorrect,nonsense,rubbish,garbage,bogus,false,error,slip,blunder,not right,"
    "not correct,not true",
)
"""An answer that is said to be wrong by what it was about: "what I said about the sort was wrong"."""
_AGAINST = re.compile(AGAINST, re.IGNORECASE)
_BEFORE = 40
"""Characters before such words in which they may be denied: "I don't think I was wrong about the sort"."""
_ASKED = re.compile(r"[^.;!?\n]{0,60}\?")
_WORD = re.compile(r"[a-z][a-z']+")
_SIGNS = tuple("*^+/·²-")
"""What goes on with a formula behind its first letter: "strike the t·d"."""
LETTER = re.compile(r"(?<!')\b[b-hj-z]\b(?!')")
_DIGITS = re.compile(r"\d[\d.,]*\d|\d")
_SPELLED = {"ten": "10", "eighty": "80", "hundred": "100", "thousand": "1000"}
_FIGURES = frozenset("number figure estimate value total zero".split())
_IDLE = _FIGURES | frozenset(
    """part bit claim point answer thing statement one too many few more less
    remark message messages reply version idea first earlier previous last old about from for of and
    the that this my is it was as at in on to so back again two three four both step steps wrong
    division multiplication conversion addition subtraction reckoning arithmetic calculation computation sum
    factor exponent unit prefix power""".split()
)

_IDLE_STEMS = frozenset(map(stem, _IDLE))
_STEP = re.compile(r"\bstep \d\b")


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """topics: stems, or the digits, of what is taken back; without any, a figure just told. start, end: in the
    normalised text. about: what was said about the topic, whatever that was: "forget what I said about the sort". idea:
    an idea is dropped by its name, which leaves alone what else was told of it. named: the topic as it was typed.
    bare: by nothing but a noun: "I take RAM back"."""

    start: int
    end: int
    topics: frozenset[str]
    about: bool = False
    idea: bool = False
    named: str = ""
    bare: bool = False


@lru_cache(maxsize=256)
def withdrawals(text: str) -> tuple[Withdrawal, ...]:
    """What a normalised message takes back by name, in order; answers that it names by their place are left out."""
    by_place = answers_back(text)
    return tuple(
        one for one in _found(text) if not any(one.start < back.end and back.start < one.end for back in by_place)
    )


def _found(text: str) -> Iterator[Withdrawal]:
    for match in _BACK.finditer(text):
        yield from _of_things(match, text, bool(_ABOUT.search(match[0])))
    for match in _WRONG.finditer(text):
        denied = _AGAINST.search(text, max(0, match.start() - _BEFORE), match.start())
        if not denied and not _ASKED.match(text, match.end()):
            yield from _of_things(match, text, True)
    for match in _DROPPED.finditer(text):
        topics = stems_of(next(filter(None, match.groups())))
        yield Withdrawal(match.start(), match.end(), topics, idea=True)


def _of_things(match: re.Match[str], text: str, about: bool) -> Iterator[Withdrawal]:
    """What is taken back by each name of a list: "what I said about K and V"."""
    said = next(filter(None, match.groups())).lower()
    bare = not about and _POINTS.search(match[0][: match.start(match.lastindex or 0) - match.start()]) is None
    for part in _AND.split(_STEPS.sub(r"step \1 and step \2", said)):
        words = _WORD.findall(part)
        topics = _topics(part, words)
        if not topics and text[match.end() : match.end() + 1] not in _SIGNS:
            topics = letters_of(part)
        if len(words) == 1 and words[0] in _SPELLED:
            topics |= {_SPELLED[words[0]]}
        if about and words == ["zero"]:
            topics = frozenset(words)  # the sharding of that name, and no figure
        if topics or _FIGURES.intersection(words):
            yield Withdrawal(match.start(), match.end(), topics, about and bool(topics), False, part.strip(), bare)


def _topics(part: str, words: list[str]) -> frozenset[str]:
    steps = frozenset(_STEP.findall(part))
    digits = digits_of(part)
    named = [word for word in words if word not in _IDLE and not (digits and len(word) == 1)]
    return steps or frozenset(map(stem, named)) - _IDLE_STEMS or digits


_STEPS = re.compile(r"\bsteps (\d)(?: and |, | & )(\d)")
_POINTS = re.compile(r"\b(?:the|that|this|those|these|my|what)\b", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+|\s*&\s*")


def digits_of(text: str) -> frozenset[str]:
    """The numbers in a text, as typed."""
    return frozenset(_DIGITS.findall(text))


def letters_of(text: str) -> frozenset[str]:
    """The letters by which things are named: "what I said about K and V"; an "a" and an "i" are words."""
    return frozenset(LETTER.findall(text.lower()))


def stems_of(text: str) -> frozenset[str]:
    """The stems of the words of a text, with its letters and its steps."""
    low = text.lower()
    return frozenset(stem(word) for word in _WORD.findall(low)) | letters_of(low) | frozenset(_STEP.findall(low))
