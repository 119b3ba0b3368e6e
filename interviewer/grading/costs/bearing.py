"""Which growths of a message bear on a complexity rule: what they are the cost of, and in which case."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.ahead import told_ahead
from interviewer.grading.costs.aspects import aspect_fits, named
from interviewer.grading.costs.in_turn import answers_all, asked_subject, left_over
from interviewer.grading.marks import Heard
from interviewer.grading.places import Place, places_of
from interviewer.reading.growth import variables_of
from interviewer.reading.model import Case, GrowthClaim, Stance
from interviewer.reading.source import Span

__all__ = ["bears", "stays"]


def _subject_fits(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    ahead = told_ahead(claim, heard, compiled)
    if ahead is not None:
        return ahead.subject == rule.subject
    if claim.subject is None and not claim.whole and "whole" not in rule.subject and _beside_whole(claim, heard):
        return False
    asked = asked_subject(heard)
    answers = answers_all if heard.asked.subject is None else left_over
    if claim.subject is None and answers(rule, claim, heard, compiled):
        return True
    subject = claim.subject or asked or "whole"
    return subject in rule.subject or (claim.subject is None and "whole" in rule.subject)


def _beside_whole(claim: GrowthClaim, heard: Heard) -> bool:
    """ "each of the f² columns is n long, so f²n": a share of the cost that is told answers nothing by itself."""
    return any(one.whole and one.sentence == claim.sentence for one in heard.reading.growths)


def _case_fits(rule: ComplexityRule, claim: GrowthClaim) -> bool:
    if rule.case:
        return claim.case is None or claim.case.value in rule.case
    return claim.case is not Case.BEST


def _tells_constant(rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled) -> bool:
    """Where the constant is the point, only a formula in the same variables bears on it, not a "linear" in passing."""
    if rule.constant is None or claim.growth is None:
        return True
    said = variables_of(claim.growth)
    return any(len(said) >= len(variables_of(wanted)) for wanted in compiled.growths(rule))


def _taken_away(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether the claim's clause, or what heads it, says that the growth is a cost no more."""
    places = [p for p in places_of(rule.unless, heard, compiled.lexicon) if not (p.negated or p.asked)]
    places = [p for p in places if not _spared(p, claim, heard)]
    heads = _heads(claim, heard) if places else ()
    if any(
        place.clause == claim.clause or any(head.start <= place.start < head.end for head in heads) for place in places
    ):
        return True
    gone = places_of(rule.stays, heard, compiled.lexicon)
    return any(_takes_it_away(p, claim, heard) for p in (*places, *gone) if not (p.negated or p.asked))


def _of_another_part(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether the label right before a growth names another part: "Attention: none left. Projections: t·d"."""
    heads = _heads(claim, heard) if rule.not_headed else ()
    if not heads:
        return False
    head = heads[-1]
    named = {
        concepts: any(
            head.start <= place.start < head.end and not place.negated
            for place in places_of(concepts, heard, compiled.lexicon)
        )
        for concepts in (rule.not_headed, rule.topic)
    }
    return named[rule.not_headed] and not named[rule.topic]


def _heads(claim: GrowthClaim, heard: Heard) -> Sequence[Span]:
    """Where the labels that head a growth's clause stand in what was typed, the closest one last."""
    clauses, source = heard.reading.prose.clauses, heard.reading.source
    labels = clauses[claim.clause].labels if claim.clause < len(clauses) else ()
    return [source.span(start, end) for start, end in labels]


_IT = re.compile(
    r"\W{0,3}(?:it|that|this|that (?:one|part|term))\b(?! (?:is|was|does|goes|for|from|all)\b)", re.IGNORECASE
)


def _takes_it_away(place: Place, claim: GrowthClaim, heard: Heard) -> bool:
    """ "it would be t·d, but the cache removes it": the next clause says of the growth, as the last one named, that it
    goes."""
    if place.sentence != claim.sentence or place.clause != claim.clause + 1 or place.start < claim.span.end:
        return False
    between = any(claim.span.end <= one.span.start < place.start for one in heard.reading.growths)
    return not between and _IT.match(heard.reading.source.typed, place.end) is not None


def stays(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether what the claim's clause denies, or the next one, "t·d, the cache doesn't help", is that the growth goes
    away, not the growth itself."""
    if claim.stance is not Stance.REJECTED or not rule.stays:
        return False
    places = places_of(rule.stays, heard, compiled.lexicon)
    return any(
        (place.negated and place.sentence == claim.sentence and place.clause - claim.clause in (0, 1))
        or (place.sentence == claim.sentence and not place.negated and _spared(place, claim, heard))
        for place in places
    )


_SPARED = re.compile(
    r"\b(?:not|leav(?:es?|ing)|keep(?:s|ing)?)(?: us| you)?(?: with)?(?: only)?(?: the| that| a)?\s*\Z", re.IGNORECASE
)


def _spared(place: Place, claim: GrowthClaim, heard: Heard) -> bool:
    """Whether what goes away is another growth, told before: "it removes t·d² but not t·d", "and leaves t·d"."""
    told = [c for c in heard.reading.growths if place.end <= c.span.start and c.span.end <= claim.span.start]
    last = told[-1].span.end if told else claim.span.start
    return _SPARED.search(heard.reading.source.typed, last, claim.span.start) is not None


def bears(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled, asked_for: bool) -> bool:
    """Whether a growth is of what a rule asks for: its aspect, subject and case, and no part or other cost."""
    return (
        aspect_fits(rule, claim, heard, compiled)
        and _subject_fits(rule, claim, heard, compiled)
        and _case_fits(rule, claim)
        and _tells_constant(rule, claim, compiled)
        and (not rule.near or asked_for or named(rule.near, claim, heard, compiled, rule.near_in == "message"))
        and not _taken_away(rule, claim, heard, compiled)
        and not _of_another_part(rule, claim, heard, compiled)
    )
