"""What a message takes back by the place of the answer: "forget my second answer", "the figure in my third answer"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import ComplexityRule, QuantityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.withdrawal_meant import Rule
from interviewer.grading.taken_back.withdrawn import has_term
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance
from interviewer.reading.prose.words import stem
from interviewer.reading.statements.phrase import as_written
from interviewer.reading.taking_back.answers_back import AnswersBack, answers_back
from interviewer.reading.taking_back.withdrawals import digits_of

__all__ = ["points_at", "taken_back_by_place"]

_WORD = re.compile(r"[a-z][a-z'-]+")
_SIGN = re.compile(r"[*^]")
_FIGURES = frozenset("number numbers figure figures estimate estimates value values total count calculation".split())
_COSTS = frozenset("cost costs complexity complexities bound bounds formula formulas growth exponent".split())
_IDLE = frozenset("the a an part parts bit thing things claim claims point points and of for both i my".split())


def taken_back_by_place(
    rule: Rule, standing: Finding, heard: Sequence[Heard], place: int, compiled: Compiled
) -> Finding | None:
    """The finding that takes back what stands, where the message at `place` takes back the answer that it stands in.

    heard: all messages, in order. Where answers are said to be wrong and something is told in their place, that is for
    the rules of what replaces what.
    """
    message = heard[place]
    text = message.reading.source.text
    for one in answers_back(text):
        if _puts_right(message, one) or standing.message not in _meant(one, heard, place, compiled):
            continue
        if not one.part or _is_part(one, rule, standing, heard):
            return taken_back_at(message, message.reading.source.span(one.start, one.end))
    return None


def points_at(rule: Rule, standing: Finding, heard: Sequence[Heard], place: int, compiled: Compiled) -> bool | None:
    """Whether the message at `place` points at what stands as wrong, by the place of its answer; None where it points
    at no answer."""
    named = answers_back(heard[place].reading.source.text)
    if not named:
        return None
    return any(
        standing.message in _meant(one, heard, place, compiled)
        and (not one.part or _is_part(one, rule, standing, heard))
        for one in named
    )


def _meant(one: AnswersBack, heard: Sequence[Heard], place: int, compiled: Compiled) -> frozenset[int]:
    """The numbers of the messages that are meant."""
    before = [past for past in heard[:place] if past.reading.source.typed.strip()]
    if not one.places:
        return frozenset(past.message for past in before)
    if one.of_questions:
        stages = [stage.id for stage in compiled.pack.scenario.stages]
        asked = {stages[at] for at in one.places if -len(stages) <= at < len(stages)}
        return frozenset(past.message for past in before if past.asked.stage in asked)
    return frozenset(before[at].message for at in one.places if -len(before) <= at < len(before))


_MORE = re.compile(r"\s*(?::|[,;-]+\s*(?:it|that|the|there|what|only|each|we|you)\b)", re.IGNORECASE)
_I_SAID = re.compile(r"[.,;:!]? (?:there |where )?i (?:said|had|wrote|gave|claimed|told you|answered)\b", re.IGNORECASE)


def _puts_right(message: Heard, one: AnswersBack) -> bool:
    """Whether something is told behind that takes the place of what it is of, so that the rest may stand."""
    text = message.reading.source.text
    if one.how == "drop":
        return _I_SAID.match(text, one.end) is not None
    return one.how == "mend" or _MORE.match(text, one.end) is not None or _goes_on(message, one)


def _goes_on(message: Heard, one: AnswersBack) -> bool:
    """Whether a figure or a cost is told behind."""
    behind = message.reading.source.span(one.start, one.end).end
    claims: tuple[GrowthClaim | QuantityClaim, ...] = (*message.reading.growths, *message.reading.quantities)
    return any(claim.stance is Stance.ASSERTED and claim.span.start >= behind for claim in claims)


def _is_part(one: AnswersBack, rule: Rule, standing: Finding, heard: Sequence[Heard]) -> bool:
    """Whether what stands is the part of an answer that is meant: "the figure", "the 400 TB", "the sharding"."""
    digits = digits_of(one.part)
    if _SIGN.search(one.part):
        return has_term(as_written(standing.quote), as_written(one.part))
    if digits:
        return not digits.isdisjoint(digits_of(standing.quote))
    words = frozenset(_WORD.findall(one.part.lower())) - _IDLE
    if words & _FIGURES:
        return isinstance(rule, QuantityRule)
    if words & _COSTS:
        return isinstance(rule, ComplexityRule)
    said = next((past for past in heard if past.message == standing.message), None)
    topics = frozenset(map(stem, words))
    return bool(topics) and said is not None and topics <= _stems_around(said, standing)


def _stems_around(said: Heard, standing: Finding) -> frozenset[str]:
    """The stems of the words of the sentence in which something stands."""
    source, prose = said.reading.source, said.reading.prose
    for sentence in prose.sentences:
        there = source.span(sentence.start, sentence.end)
        if there.start <= standing.span.start < there.end:
            return frozenset(map(stem, _WORD.findall(source.text[sentence.start : sentence.end].lower())))
    return frozenset()
