"""Quantity checks: a figure is said, about the right thing, and agrees with what follows from the givens."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interviewer.content.formula import parse_formula
from interviewer.content.rules import QuantityRule
from interviewer.grading.assumed import Target, targets
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding
from interviewer.grading.later import concludes, is_multiple, says_the_same_of
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import names, places_of
from interviewer.reading.model import QuantityClaim, Stance
from interviewer.reading.quantity import format_range

__all__ = ["quantity_findings"]

_RULES = {
    Note.RIGHT: "agrees with what follows from the givens",
    Note.WRONG: "does not agree with what follows from the givens",
    Note.ASSUMPTION: "right for another assumption than the one stated",
    Note.ARITHMETIC: "the arithmetic does not hold",
    Note.OFF_BY_THOUSANDS: "off by a power of a thousand",
    Note.OFF_BY_EIGHT: "off by a factor of eight, as between bits and bytes",
    Note.OFF_BY_TWO: "off by a factor of two",
    Note.DROPPED_DIMENSION: "off by exactly one of the givens",
    Note.CONFLICT: "two figures for the same thing, neither taken back",
    Note.HEDGED: "alternatives that exclude each other are no answer",
    Note.DENIED: "said, and then denied",
    Note.ASKED_BACK: "asked, not claimed",
}
_RANGE_RATIO = 6.0
"""A range wider than this says too little to be an estimate."""

_APPOSITION = re.compile(
    r"[\s,;:=~()*-]*(?:(?:which|that|this|it|i\.?e\.?|is|was|'s|so|or|about|around|roughly|approximately|some|nearly|"
    r"just|call|makes?|means|equals?|a|bit|over|under|of|in|other|words|thus|hence|therefore|->|=>)[\s,;:=~()*>-]*)*",
    re.IGNORECASE,
)


def quantity_findings(
    rule: QuantityRule,
    heard: Heard,
    before: Sequence[Heard],
    compiled: Compiled,
    givens: Mapping[str, float],
    asked_for: bool,
) -> Iterator[Finding]:
    """The findings of one message for one quantity rule, in order."""
    claims = [c for c in heard.reading.quantities if _relevant(rule, c, heard, compiled)]
    judged = [(c, *_judge(rule, c, heard, before, compiled, givens)) for c in claims]
    judged = [
        (c, Note.ARITHMETIC if note is Note.RIGHT and _contradicted(i, judged, heard) else note, target)
        for i, (c, note, target) in enumerate(judged)
    ]
    rights = [c for c, note, _t in judged if note is Note.RIGHT and c.stance is Stance.ASSERTED]
    for claim, note, target in judged:
        read = _read_as(claim, target)
        if claim.stance is Stance.ASSERTED:
            found = _asserted(rule, claim, note, rights, _Around(heard, before, compiled, givens, asked_for))
            if found is not None:
                yield _finding(claim, found[0], heard, read, found[1])
        elif claim.stance is Stance.HEDGED:
            yield _finding(claim, Note.HEDGED, heard, read, False)
        elif claim.stance is Stance.REJECTED and note is Note.RIGHT and not rights:
            yield _finding(claim, Note.DENIED, heard, read, True)
        elif claim.stance is Stance.ASKED and note is Note.RIGHT:
            yield _finding(claim, Note.ASKED_BACK, heard, read, False)


@dataclass(frozen=True, slots=True)
class _Around:
    """Where a claim stands: its message, those before it, and what had been asked."""

    heard: Heard
    before: Sequence[Heard]
    compiled: Compiled
    givens: Mapping[str, float]
    asked_for: bool


def _asserted(
    rule: QuantityRule, claim: QuantityClaim, note: Note, rights: Sequence[QuantityClaim], around: _Around
) -> tuple[Note, bool] | None:
    """Note and firmness of an asserted figure; None where it does not bear on the rule.

    rights: the right figures of the same message. A wrong one beside a right one is most often about something else;
    it counts where words say that it settles the matter, or where the very same thing is said of both.
    """
    if note is Note.RIGHT:
        return note, True
    if not rights:
        if claim.unit is None and not around.asked_for:
            return None
        return note, _is_answer(rule, claim, around)
    if claim.span.start < rights[-1].span.end or claim.unit is not rights[-1].unit:
        return None
    if any(says_the_same_of(claim, right, around.heard) for right in rights):
        return (note if concludes(claim, around.heard) else Note.CONFLICT), True
    settled = concludes(claim, around.heard) and not _about_other(rule, claim, rights[-1].low, around)
    return (note, True) if settled else None


def _is_answer(rule: QuantityRule, claim: QuantityClaim, around: _Around) -> bool:
    """Whether a wrong figure is beyond doubt about what the rule asks, so that it replaces an earlier answer."""
    subject = claim.subject is None or claim.subject in rule.subject or claim.subject == around.heard.asked.subject
    named = subject and _about_named(rule, claim, around.heard, around.compiled)
    if not (around.asked_for or named or concludes(claim, around.heard)):
        return False
    right = next((t.low for t in targets(rule, claim, around.heard, (), around.compiled, around.givens)), None)
    return not _about_other(rule, claim, right, around)


def _about_other(rule: QuantityRule, claim: QuantityClaim, right: float | None, around: _Around) -> bool:
    """Whether a figure answers another check, or is the right one for several of a thing."""
    if right is not None and is_multiple(claim, right, around.heard, around.givens):
        return True
    return any(
        _relevant(other, claim, around.heard, around.compiled)
        and _judge(other, claim, around.heard, around.before, around.compiled, around.givens)[0] is Note.RIGHT
        for other in around.compiled.siblings(rule)
    )


def _finding(claim: QuantityClaim, note: Note, heard: Heard, read: str, firm: bool) -> Finding:
    return Finding(note is Note.RIGHT, note, heard.message, claim.span, claim.quote, read, _RULES[note], firm)


def _read_as(claim: QuantityClaim, target: Target | None) -> str:
    value = format_range(claim.low, claim.high, claim.unit)
    return f"{value} ({target.assumes})" if target is not None and target.assumes else value


def _relevant(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    unit = claim.unit.value if claim.unit is not None else "number"
    if unit != rule.unit and not (rule.bare and unit == "number"):
        return False
    if (claim.per not in rule.per) if rule.per else (claim.per is not None and claim.per != "total"):
        return False
    subject = claim.subject or heard.asked.subject
    if claim.subject in rule.not_subject or (rule.subject and subject not in rule.subject):
        return False
    if rule.noun and unit == rule.unit and not _noun_named(rule, claim, compiled):
        return False
    if rule.near and not _near_named(rule, claim, heard, compiled):
        return False
    return _about_fits(rule, claim, heard, compiled)


def _near_named(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    places = places_of(rule.near, heard, compiled.lexicon)
    return any(rule.near_in == "message" or place.sentence == claim.sentence for place in places)


def _shown(rule: QuantityRule, claim: QuantityClaim, givens: Mapping[str, float]) -> bool:
    """Whether the arithmetic before the figure holds what the rule wants to see."""
    wanted = [parse_formula(text).value(givens) for text in rule.shows]
    parts = [part.low for part in claim.parts if part.low]
    return not wanted or any(abs(part / value - 1) < 0.01 for part in parts for value in wanted)


def _noun_named(rule: QuantityRule, claim: QuantityClaim, compiled: Compiled) -> bool:
    return claim.noun is not None and any(names(concept, claim.noun, compiled.lexicon) for concept in rule.noun)


def _places(concepts: Sequence[str], claim: QuantityClaim, heard: Heard, compiled: Compiled) -> list[int]:
    """Distances, in typed characters, from the claim to where a concept stands in its sentence."""
    found = []
    for place in places_of(concepts, heard, compiled.lexicon):
        if place.sentence == claim.sentence:
            gap = place.start - claim.span.end if place.start >= claim.span.end else claim.span.start - place.end
            found.append(max(0, gap) + (1000 if place.clause != claim.clause else 0))
    return found


def _about_named(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether the figure's own clause names what the rule is about."""
    return bool(rule.about) and any(far < 1000 for far in _places(rule.about, claim, heard, compiled))


def _about_fits(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    """Not about another thing that is named nearer to the figure than its own."""
    others = _places(rule.not_about, claim, heard, compiled) if rule.not_about else []
    if not others:
        return True
    own = _places(rule.about, claim, heard, compiled)
    return bool(own) and min(own) < min(others)


def _judge(
    rule: QuantityRule,
    claim: QuantityClaim,
    heard: Heard,
    before: Sequence[Heard],
    compiled: Compiled,
    givens: Mapping[str, float],
) -> tuple[Note, Target | None]:
    wanted = list(targets(rule, claim, heard, before, compiled, givens))
    for target in wanted:
        if _agrees(rule, claim, target) and _shown(rule, claim, givens):
            if claim.chain_ok is False:
                return Note.ARITHMETIC, target
            return Note.RIGHT, target
    return _diagnosis(rule, claim, wanted, givens), None


def _agrees(rule: QuantityRule, claim: QuantityClaim, target: Target) -> bool:
    slack = rule.factor if rule.factor is not None else None
    low = target.low / slack if slack else target.low * (1 - rule.tolerance)
    high = target.high * slack if slack else target.high * (1 + rule.tolerance)
    if claim.low is None or claim.high is None or claim.low == 0:
        # "at least 800" stands by its closed end.
        end = claim.high if claim.low is None or claim.low == 0 else claim.low
        return end is not None and low <= end <= high
    if claim.low == claim.high:
        return low <= claim.low <= high
    narrow = claim.high <= claim.low * max(_RANGE_RATIO, high / low)
    return narrow and claim.low <= high and claim.high >= low


def _diagnosis(rule: QuantityRule, claim: QuantityClaim, wanted: Sequence[Target], givens: Mapping[str, float]) -> Note:
    """The name of the slip that a wrong figure shows: a unit prefix, bits, a factor of two, a dropped given."""
    value = claim.high if claim.high is not None else claim.low
    if claim.chain_ok is False:
        return Note.ARITHMETIC
    if not value or value <= 0 or not wanted:
        return Note.WRONG
    ratios = [max(value / t.high, t.high / value) for t in wanted if t.high > 0]
    for ratio in ratios:
        power = math.log(ratio, 1000)
        if round(power) >= 1 and abs(power - round(power)) < 0.02:
            return Note.OFF_BY_THOUSANDS
    if any(t.stated for t in wanted) and any(_near(r, w) for r in ratios for w in (2.0, 4.0)):
        return Note.ASSUMPTION
    for given in givens.values():
        if given > 2 and any(_near(ratio, given) for ratio in ratios):
            return Note.DROPPED_DIMENSION
    if any(_near(ratio, 8.0) for ratio in ratios):
        return Note.OFF_BY_EIGHT
    if any(_near(ratio, 2.0) for ratio in ratios):
        return Note.OFF_BY_TWO
    return Note.WRONG


def _near(ratio: float, wanted: float) -> bool:
    return abs(ratio / wanted - 1) < 0.06


def _contradicted(place: int, judged: Sequence[tuple[QuantityClaim, Note, Target | None]], heard: Heard) -> bool:
    """Whether the next figure restates this one ("15,000 s, which is about 4 days") with another value."""
    if place + 1 >= len(judged):
        return False
    claim, following = judged[place][0], judged[place + 1][0]
    if claim.unit is not following.unit or following.stance is not Stance.ASSERTED or _same(claim, following):
        return False
    between = heard.reading.source.typed[claim.span.end : following.span.start]
    return len(between) <= 40 and _APPOSITION.fullmatch(between) is not None


def _same(first: QuantityClaim, second: QuantityClaim) -> bool:
    """Whether two figures can be the same quantity, said once more and more roughly."""
    (low, high), (other_low, other_high) = _ends(first), _ends(second)
    return low <= other_high * 1.35 and other_low <= high * 1.35


def _ends(claim: QuantityClaim) -> tuple[float, float]:
    return claim.low if claim.low is not None else 0.0, claim.high if claim.high is not None else math.inf
