"""What a message takes back by name: "I take back the attention part", "scratch that number"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.content.rules import ComplexityRule, QuantityRule, StatementRule
from interviewer.grading.findings import Finding
from interviewer.grading.marks import Heard, Note
from interviewer.reading.hinted import Hinted
from interviewer.reading.model import Aspect, Stance
from interviewer.reading.prose.words import stem
from interviewer.reading.source import Span
from interviewer.reading.statements.phrase import as_written
from interviewer.reading.takebacks import SLIPPED

__all__ = ["aspect_taken", "means_another", "taken_back", "takes_back"]

_THING = r"((?:[a-z][a-z'-]*+[ ]?){1,6})"
_SAID = r"what (?:i|we) (?:said|wrote|claimed|had)(?: (?:about|on|for))?(?: the| that)?"
_THE = r"(?:the|that|those|these|my)"
_ABOUT = re.compile(r"\bwhat (?:i|we) (?:said|wrote|claimed) (?:about|on)\b", re.IGNORECASE)
_FIGURE = r"(\d[\d.,]*\d|\d)(?![\d%])"
_NAME = (
    r"((?!(?:it|that|this|the|my|our|a|an|some|step|both|all|them|these|those|something|everything|what|one)\b)"
    r"(?:[a-z][a-z'-]*+[ ]?){1,3})"
)
_OPENS = r"(?:\A|(?<=[.!?;,:-] )|\b(?:i|we|me|i'd|i'll|so|no|(?:have|want|like|need) to) )"
_BACK = Hinted(
    rf"\b(?:tak(?:e|ing) back|withdraw|retract|scratch|strike|cross(?:ing)? out) (?:that|this|the|my|{_SAID}) {_THING}"
    rf"|\btak(?:e|ing) (?:that|the|my) {_THING}back\b"
    rf"|{_OPENS}(?:tak(?:e|ing) {_NAME}(?<= )back\b(?! (?:to|into|onto|from|on|in|out|up)\b)"
    rf"|(?:withdraw|retract) {_NAME}(?= *(?:[.,;:!]|$)))"
    rf"|\b(?:forget|ignore|disregard) (?:my|{_SAID}) {_THING}"
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
_STRUCK = re.compile(
    r"\b(?:strike|scratch|withdraw|retract|forget|ignore|disregard|"
    r"tak(?:e|ing) back|cross(?:ing)? out) (?:(?:out|that|the|my|this) ){0,2}\Z",
    re.IGNORECASE,
)
_MISTAKEN = re.compile(
    r" ?(?:(?:term|part|bit|i (?:said|gave|wrote|had)|from before|above) ){0,2}(?:was|is) (?:just |simply |all |my )?"
    r"(?:wrong|a mistake|mistaken|an error|nonsense|rubbish|incorrect|false|a slip|bogus)\b",
    re.IGNORECASE,
)
_BEFORE = 40
"""Characters before a formula in which a word that takes it back is looked for."""
_RULE = "said, and then taken back"
_WORD = re.compile(r"[a-z][a-z']+")
_SIGNS = tuple("*^+/·²-")
"""What goes on with a formula behind its first letter: "strike the t·d"."""
_LETTER = re.compile(r"(?<!')\b[b-hj-z]\b(?!')")
_DIGITS = re.compile(r"\d[\d.,]*\d|\d")
_SPELLED = {"ten": "10", "eighty": "80", "hundred": "100", "thousand": "1000"}
_FIGURES = frozenset("number figure estimate value total zero".split())
_IDLE = _FIGURES | frozenset(
    """part bit claim point answer thing statement one too many few more less
    remark message messages reply version idea first earlier previous last old about from for of and
    the that this my is it was as at in on to so back again""".split()
)

_ASPECTS = {
    "time": frozenset(map(stem, "time runtime duration".split())),
    "space": frozenset(map(stem, "space memory ram storage".split())),
}
_UNITS = {"second": "time", "byte": "space"}


@dataclass(frozen=True, slots=True)
class _Withdrawal:
    """topics: stems, or the digits, of what is taken back; without any, a figure just told. start, end: in the
    normalised text. about: what was said about the topic, whatever that was: "forget what I said about the sort". idea:
    an idea is dropped by its name, which leaves alone what else was told of it."""

    start: int
    end: int
    topics: frozenset[str]
    about: bool = False
    idea: bool = False


def taken_back(
    rule: ComplexityRule | QuantityRule | StatementRule, standing: Finding | None, heard: Sequence[Heard], place: int
) -> Finding | None:
    """The finding that takes back what stood before the message at `place`; None where that message does not.

    heard: all messages, in order. Only what was said in earlier messages is taken back; within a message the reader
    sees to it.
    """
    message = heard[place]
    if standing is None or not standing.met or standing.message >= message.message:
        return None
    formula = _formula_taken(message, standing) if isinstance(rule, ComplexityRule) else None
    if formula is not None:
        quote = message.reading.source.quote(formula)
        return Finding(False, Note.DENIED, message.message, formula, quote, "taken back", _RULE, True)
    for withdrawal in _withdrawals(message.reading.source.text):
        if _meant(withdrawal, rule, standing, heard, place):
            span = message.reading.source.span(withdrawal.start, withdrawal.end)
            return Finding(
                False, Note.DENIED, message.message, span, message.reading.source.quote(span), "taken back", _RULE, True
            )
    return None


def aspect_taken(heard: Heard) -> Aspect | None:
    """The one aspect that a message takes back by name: "let me take the time back"."""
    text = heard.reading.source.text
    named = {name for one in _withdrawals(text) for name, words in _ASPECTS.items() if words & one.topics}
    return Aspect(named.pop()) if len(named) == 1 else None


def means_another(
    rule: ComplexityRule | QuantityRule | StatementRule, standing: Finding, heard: Sequence[Heard]
) -> bool:
    """Whether the last of these messages takes back by name, and never what stands."""
    named = _withdrawals(heard[-1].reading.source.text)
    return bool(named) and not any(_meant(one, rule, standing, heard, len(heard) - 1) for one in named)


def takes_back(heard: Heard) -> bool:
    """Whether a message takes anything back by name."""
    return bool(_withdrawals(heard.reading.source.text))


def _formula_taken(message: Heard, standing: Finding) -> Span | None:
    """Where a message takes back by its formula what stands: "strike the t·d", "the t·d was wrong"."""
    typed, told = message.reading.source.typed, as_written(standing.quote)
    for claim in message.reading.growths:
        start, end = claim.span.start, claim.span.end
        if _has_term(told, as_written(claim.quote)) and (
            _STRUCK.search(typed, max(0, start - _BEFORE), start) or _MISTAKEN.match(typed, end)
        ):
            return claim.span
    return None


def _has_term(told: str, formula: str) -> bool:
    """Whether a formula stands in another, both as_written, and is not told to a higher power there: t·d, but not in
    t·d²."""
    at = told.find(formula) if formula else -1
    while at >= 0 and told[at + len(formula) : at + len(formula) + 1].isdigit() and not formula[-1].isdigit():
        at = told.find(formula, at + 1)
    return at >= 0


@lru_cache(maxsize=256)
def _withdrawals(text: str) -> tuple[_Withdrawal, ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[_Withdrawal]:
    for match in _BACK.finditer(text):
        said = next(filter(None, match.groups())).lower()
        for part in _AND.split(said):
            words = _WORD.findall(part)
            digits = frozenset(_DIGITS.findall(part))
            named = [word for word in words if word not in _IDLE and not (digits and len(word) == 1)]
            topics = frozenset(map(stem, named)) or digits
            if not topics and text[match.end() : match.end() + 1] not in _SIGNS:
                topics = _letters(part)
            if len(words) == 1 and words[0] in _SPELLED:
                topics |= {_SPELLED[words[0]]}
            if topics or _FIGURES.intersection(words):
                yield _Withdrawal(match.start(), match.end(), topics, bool(topics) and bool(_ABOUT.search(match[0])))
    for match in _DROPPED.finditer(text):
        topics = _stems(next(filter(None, match.groups())))
        yield _Withdrawal(match.start(), match.end(), topics, idea=True)


_AND = re.compile(r"\s+and\s+|\s*&\s*")


def _letters(text: str) -> frozenset[str]:
    """The letters by which things are named: "what I said about K and V"; an "a" and an "i" are words."""
    return frozenset(_LETTER.findall(text.lower()))


def _meant(
    withdrawal: _Withdrawal,
    rule: ComplexityRule | QuantityRule | StatementRule,
    standing: Finding,
    heard: Sequence[Heard],
    place: int,
) -> bool:
    """Whether what stands is what is taken back: it was said in the same words, or is the figure just told."""
    said = next((one for one in heard[:place] if one.message == standing.message), None)
    if said is None:
        return False
    if not withdrawal.topics:
        return isinstance(rule, QuantityRule) and said is heard[place - 1] and standing.span == _last_figure(said)
    if withdrawal.idea:
        return isinstance(rule, StatementRule) and _stems(standing.quote) <= withdrawal.topics
    aspect, named = _aspect_of(rule), [name for name, words in _ASPECTS.items() if words & withdrawal.topics]
    if aspect is not None and named and aspect not in named:
        return False
    if withdrawal.about and isinstance(rule, ComplexityRule) and _since(withdrawal.topics, standing, heard[:place]):
        return False
    if any(map(_LETTER.fullmatch, withdrawal.topics)) and not isinstance(rule, StatementRule):
        return False  # the letters of a formula are in every cost
    shared = withdrawal.topics & (_words_of(said, standing.span) | frozenset(_DIGITS.findall(standing.quote)))
    return 2 * len(shared) >= len(withdrawal.topics)


def _since(topics: frozenset[str], standing: Finding, heard: Sequence[Heard]) -> bool:
    """Whether something else was said about a topic after a cost that stands: "n log n for the sort", "so it must be
    the sort", "forget what I said about sorting" leaves the cost."""
    for one in heard:
        text, source = one.reading.source.text, one.reading.source
        for clause in one.reading.prose.clauses if one.message >= standing.message else ():
            there = source.span(clause.start, clause.end)
            behind = one.message > standing.message or there.start > standing.span.start
            if behind and 2 * len(topics & _stems(text[clause.start : clause.end])) >= len(topics):
                return True
    return False


def _aspect_of(rule: ComplexityRule | QuantityRule | StatementRule) -> str | None:
    """Which of time and space a rule asks for; None where it may be either or neither."""
    if isinstance(rule, ComplexityRule):
        return rule.aspect
    return _UNITS.get(rule.unit) if isinstance(rule, QuantityRule) else None


def _last_figure(heard: Heard) -> Span | None:
    figures = [claim.span for claim in heard.reading.quantities if claim.stance is Stance.ASSERTED]
    return figures[-1] if figures else None


def _words_of(heard: Heard, span: Span) -> frozenset[str]:
    """The stems of the words of the sentence in which a span of a message stands."""
    source, prose = heard.reading.source, heard.reading.prose
    for sentence in prose.sentences:
        there = source.span(sentence.start, sentence.end)
        if there.start <= span.start < there.end:
            return _stems(source.text[sentence.start : sentence.end])
    return frozenset()


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(text.lower())) | _letters(text)
