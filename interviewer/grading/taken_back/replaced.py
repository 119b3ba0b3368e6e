"""A figure or a cost that takes the place of an earlier one: "1,150" - "I take that back, ... so 900 are enough"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from interviewer.content.rules import ComplexityRule, QuantityRule, StatementRule
from interviewer.grading.costs.added import comes_on_top
from interviewer.grading.costs.growths import EARNING
from interviewer.grading.costs.growths import judge as judge_growth
from interviewer.grading.costs.in_turn import goes_back
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.other_case import at_other_value
from interviewer.grading.figures.standing.later import is_multiple, repeats_a_given
from interviewer.grading.figures.standing.set_aside import named_and_replaced
from interviewer.grading.findings import Finding
from interviewer.grading.marks import Heard, Note
from interviewer.grading.taken_back.answers_back import points_at
from interviewer.grading.taken_back.doubted import tells_its_aspect, told_of_the_same
from interviewer.grading.taken_back.governed import taking_back, thinks_again
from interviewer.grading.taken_back.settled import settled_on, sticks_with
from interviewer.grading.taken_back.withdrawn import means_another
from interviewer.reading.growth import to_unicode
from interviewer.reading.model import Aspect, GrowthClaim, QuantityClaim, Stance, Unit
from interviewer.reading.quantity import format_range
from interviewer.reading.taking_back.takebacks import UNIT_WORDS, all_anew

__all__ = ["IN_ITS_PLACE", "replaced"]

IN_ITS_PLACE = "takes the place of what was said before"
"""What decided, for a growth or a figure that is told in the place of one that stood."""
_ASPECTS = {Unit.SECOND: Aspect.TIME, Unit.BYTE: Aspect.SPACE}
_SIZES = (Unit.BYTE, Unit.FLOP)
"""Units in which no scenario tells its givens: "20 GB" does not repeat 20 billion."""
_FAR = 1e6
"""How many times as large a bare number may at most be as a figure with a unit in whose place it stands."""
_ALIKE = 0.1
"""Relative difference up to which a figure restates another one, rounded."""


def replaced(
    rule: ComplexityRule | QuantityRule | StatementRule, standing: Finding | None, around: Around
) -> Finding | None:
    """The finding of what a message that takes back says in the place of what stands, where that is not right too.

    It need not bear on the rule by itself: what is told anew is of the thing that was taken back.
    """
    if standing is None or not standing.met or standing.message >= around.heard.message:
        return None
    said = next((one for one in around.before if one.message == standing.message), None)
    if said is None or isinstance(rule, StatementRule):
        return None
    if isinstance(rule, QuantityRule):
        figure = next((c for c in said.reading.quantities if c.span == standing.span), None)
        return None if figure is None else _new_figure(rule, standing, figure, said, around)
    growth = next((c for c in said.reading.growths if c.span == standing.span), None)
    return None if growth is None else _new_growth(rule, standing, growth, said, around)


def _new_figure(
    rule: QuantityRule, standing: Finding, figure: QuantityClaim, said: Heard, around: Around
) -> Finding | None:
    """The figure that takes the place of one that stands: it is named ("forget the 800, it's 80"), or taken back."""
    instead = named_and_replaced(figure, around.heard)
    if instead is not None and not _holds_too(rule, instead, figure, around):
        return _found(instead, around, format_range(instead.low, instead.high, instead.unit))
    return None if _names_another(rule, standing, around) else _figure(rule, figure, said, around)


def _new_growth(
    rule: ComplexityRule, standing: Finding, growth: GrowthClaim, said: Heard, around: Around
) -> Finding | None:
    """The growth that takes the place of one that stands: it is named ("forget the n², it's n"), or taken back."""
    told = _named_growth(growth, around.heard)
    if told is not None and told.growth is not None and not _growth_holds(rule, told, around):
        return _found(told, around, to_unicode(told.growth))
    if _names_another(rule, standing, around):
        return None
    if goes_back(around.heard) and said.message > 0 and not _returns(growth, said, around):
        return None
    return _growth(rule, growth, said, around)


def _returns(old: GrowthClaim, said: Heard, around: Around) -> bool:
    """Whether a message tells no more than what was told before an old growth: "I'll go back to the first one, n²"."""
    told = {c.growth for one in around.before if one.message < said.message for c in one.reading.growths}
    return told.issuperset({c.growth for c in around.heard.reading.growths} - {old.growth})


def _names_another(rule: ComplexityRule | QuantityRule, standing: Finding, around: Around) -> bool:
    """Whether a message says by name that what it takes back is something else than what stands."""
    heard = (*around.before, around.heard)
    pointed = points_at(rule, standing, heard, len(heard) - 1, around.compiled)
    named = means_another(rule, standing, heard, around.compiled) if pointed is None else not pointed
    return named and not all_anew(around.heard.reading.source.text)


def _found(claim: GrowthClaim | QuantityClaim, around: Around, read: str) -> Finding:
    return Finding(False, Note.WRONG, around.heard.message, claim.span, claim.quote, read, IN_ITS_PLACE, True)


_SUPPLY = re.compile(
    r"\b(?:has|have|had|holds?|offers?|with|each|per|every)\s+(?:(?:only|about|just|some|at least)\s+)?\Z",
    re.IGNORECASE,
)
_SUFFICES = re.compile(
    r"(?:\s+[a-z]+){0,2}?\s+(?:(?:is|are|be|would be|will be)(?: already| really| all)? "
    r"(?:enough|sufficient|plenty|it|fine)|suffices?|(?:will|would|should) (?:do|suffice|be enough)|do)\b",
    re.IGNORECASE,
)
_POINTED = re.compile(r"(?:\A|[.!?:;,\n]\s*)(?:the|my|that|this)\s+\Z", re.IGNORECASE)
"""Words before a bare number that point to one told before: "Correction. The 16 was bits"."""
_WORDS = 40
"""Characters before a claim in which such words are looked for."""


def _figure(rule: QuantityRule, old: QuantityClaim, said: Heard, around: Around) -> Finding | None:
    anew = [c for c in _figures_anew(rule, old, said, around) if not _answers_other(rule, c, old, around)]
    if not anew or any(around.relevant(rule, c) and around.judge(rule, c)[0] is Note.RIGHT for c in anew):
        return None
    return _found(anew[-1], around, format_range(anew[-1].low, anew[-1].high, anew[-1].unit))


def _figures_anew(rule: QuantityRule, old: QuantityClaim, said: Heard, around: Around) -> Iterator[QuantityClaim]:
    """The figures of a message that may be said of what an old one was said of."""
    typed = around.heard.reading.source.typed
    for claim in around.heard.reading.quantities:
        if claim.stance is not Stance.ASSERTED or not (_alike(rule, claim, old, around) or _times(claim, old, around)):
            continue
        units = taking_back(old, claim, said, around)
        if units is None or (units and old.unit not in units and not (old.noun == "times" and Unit.FLOP in units)):
            continue
        start = claim.span.start
        given = claim.unit not in _SIZES and repeats_a_given(claim, around.givens)
        given = given or at_other_value(claim, around.heard, around.givens)
        pointed = claim.unit is None and _POINTED.search(typed, max(0, start - _WORDS), start)
        supply = _SUPPLY.search(typed, max(0, start - _WORDS), start) and not sticks_with(claim, around.heard)
        if not given and not pointed and not supply:
            yield claim


def _alike(rule: QuantityRule, new: QuantityClaim, old: QuantityClaim, around: Around) -> bool:
    """Whether two figures tell the same kind of thing, and another value of it."""
    named = new.unit if old.unit is None else old.unit
    unit = new.unit is old.unit or (bool(rule.bare) and None in (new.unit, old.unit) and named == rule.unit)
    counted = old.unit is not Unit.COUNT or new.noun == old.noun
    about = new.subject in (None, old.subject) or around.relevant(rule, new)
    if not unit or not counted or new.per != old.per or not about:
        return False
    one, other = new.low or new.high, old.low or old.high
    if not one or not other or (new.unit is None and not 1 / _FAR < one / other < _FAR):
        return False
    return abs(one / other - 1) > _ALIKE


def _holds_too(rule: QuantityRule, claim: QuantityClaim, old: QuantityClaim, around: Around) -> bool:
    """Whether a figure told in the place of a right one is right as well, or answers another check."""
    return around.judge(rule, claim)[0] is Note.RIGHT or _answers_other(rule, claim, old, around)


def _times(new: QuantityClaim, old: QuantityClaim, around: Around) -> bool:
    """Whether a figure tells how many times as much it is of what an old one told: "the compute is 10 times higher"."""
    words = UNIT_WORDS.get(old.unit) if old.unit is not None and new.noun == "times" else None
    prose = around.heard.reading.prose
    clause = prose.clauses[new.clause]
    return words is not None and any(token.word in words for token in prose.tokens[clause.first : clause.last])


def _answers_other(rule: QuantityRule, claim: QuantityClaim, old: QuantityClaim, around: Around) -> bool:
    """Whether a figure answers another check, or tells the old one of several; unless it is said to be enough."""
    if old.low and is_multiple(claim, old.low, around.heard, around.givens):
        return True
    if _SUFFICES.match(around.heard.reading.source.typed, claim.span.end):
        return False
    return any(
        around.relevant(other, claim) and around.judge(other, claim)[0] is Note.RIGHT
        for other in around.compiled.siblings(rule)
    )


_ONLY = re.compile(r"\b(?:just|only|merely|simply)\s+(?:O\s*\(|a |an |the )?\s*\Z", re.IGNORECASE)


def _growth(rule: ComplexityRule, old: GrowthClaim, said: Heard, around: Around) -> Finding | None:
    growths = around.heard.reading.growths
    anew = [c for c in growths if _told_anew(rule, c, old, said, around) and not comes_on_top(c, around.heard)]
    if not anew or any(_earns(rule, c, around) for c in anew):
        return None
    last = anew[-1]
    if (
        last.subject is None
        and not (_only(last, around) or tells_its_aspect(old, last, said, around))
        and any(_earns(one, last, around) for one in around.compiled.others(rule))
    ):
        return None
    alike = (one for one in around.compiled.others(rule) if old.subject in one.subject)
    if settled_on(last, around.heard) and any(_earns(one, last, around) for one in alike):
        return None  # "attention reads all of them: t·d, final answer" is another cost of the same case
    if any(_earns(one, last, around) for one in around.compiled.partners(rule)):
        return None
    return None if last.growth is None else _found(last, around, to_unicode(last.growth))


_NAMES = re.compile(
    r"(?:\b(?:forget|not|said|had|wrote|instead of|scratch|strike|replace|drop|ignore|withdraw|retract|my|earlier)"
    r"|n't)\b[^.;:!?\n]{0,12}\Z",
    re.IGNORECASE,
)
"""Words before a growth by which an earlier answer is named: "forget the n²", "I said n²"."""


def _named_growth(old: GrowthClaim, heard: Heard) -> GrowthClaim | None:
    """The growth that a later message puts in the place of an old one that it names: "forget the n², it's n"."""
    typed = heard.reading.source.typed
    for claim, following in pairwise(heard.reading.growths):
        named = (
            claim.growth == old.growth
            and claim.stance in (Stance.REJECTED, Stance.MENTIONED)
            and claim.subject in (None, old.subject)
            and claim.aspect in (None, old.aspect)
            and _NAMES.search(typed, max(0, claim.span.start - _WORDS), claim.span.start)
        )
        close = following.stance is Stance.ASSERTED and following.sentence <= claim.sentence + 1
        if named and close and following.growth not in (None, old.growth):
            return following
    return None


def _growth_holds(rule: ComplexityRule, claim: GrowthClaim, around: Around) -> bool:
    """Whether a growth told in the place of a right one is right as well, or may answer another check."""
    others = (*around.compiled.others(rule), *around.compiled.partners(rule))
    return _earns(rule, claim, around) or any(_earns(one, claim, around) for one in others)


def _only(claim: GrowthClaim, around: Around) -> bool:
    """Whether a growth is said to be all there is: "just d", "only O(n)"; or is what a second thought comes to."""
    typed, start = around.heard.reading.source.typed, claim.span.start
    return thinks_again(claim, around.heard) or _ONLY.search(typed, max(0, start - _WORDS), start) is not None


def _earns(rule: ComplexityRule, claim: GrowthClaim, around: Around) -> bool:
    return judge_growth(rule, claim, around.compiled, {}, ()) in EARNING


def _of_this_message(claim: GrowthClaim, old: GrowthClaim, around: Around) -> bool:
    """ "That's O(f²·n)... hold on, no. I retract: O(f·n)": what is taken back was told in the same message."""
    return any(
        one.stance is Stance.MENTIONED
        and one.span.end <= claim.span.start
        and one.aspect is claim.aspect
        and one.growth not in (None, old.growth, claim.growth)
        for one in around.heard.reading.growths
    )


def _told_anew(rule: ComplexityRule, claim: GrowthClaim, old: GrowthClaim, said: Heard, around: Around) -> bool:
    """Whether a growth is told of what an old one was of: the same step and aspect, or what was told last."""
    if claim.stance is not Stance.ASSERTED or claim.growth in (None, old.growth):
        return False
    units = taking_back(old, claim, said, around)
    if units is None:
        return told_of_the_same(rule, old, claim, said, around)
    aspect = Aspect(rule.aspect) if rule.aspect != "any" else old.aspect
    named = {_ASPECTS[unit] for unit in units if unit in _ASPECTS}
    if (named and aspect not in named) or claim.aspect not in (None, aspect):
        return False
    whole = claim.aspect is not None and "whole" in rule.subject
    of_it = bool(named) and claim.subject == "whole" in rule.subject and old.subject in (None, "whole")
    if claim.subject is not None and not of_it:
        return claim.subject == (old.subject or said.asked.subject) or (whole and _only(claim, around))
    if _of_this_message(claim, old, around):
        return False
    if whole:
        return True
    told = [(one, c) for one in around.before for c in one.reading.growths if c.stance is Stance.ASSERTED]
    if not told or told[-1][0] is not said:
        return False
    return bool(named) or claim.aspect is not None or (said is around.before[-1] and told[-1][1] is old)
