"""Quantity checks: a figure is said, about the right thing, and agrees with what follows from the givens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.alternatives import leaves_nothing_open
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.assuming.assumed import Target, targets
from interviewer.grading.figures.judging import judge
from interviewer.grading.figures.out_of_reach import told_out_of_reach
from interviewer.grading.figures.relevance import about_named, relevant
from interviewer.grading.figures.setting import Setting
from interviewer.grading.figures.standing.bounded import comes_after, told_below
from interviewer.grading.figures.standing.changed_from import after_a_change, changed_from
from interviewer.grading.figures.standing.later import (
    concludes,
    is_multiple,
    repeats_a_given,
    says_the_same_of,
    takes_back,
)
from interviewer.grading.figures.standing.leads_on import counted_first
from interviewer.grading.figures.standing.lowered import lowers_a_wrong_one
from interviewer.grading.figures.standing.of_a_piece import of_a_piece
from interviewer.grading.figures.standing.of_one import shared_out
from interviewer.grading.figures.standing.put_down import (
    lower_in_memory,
    lowered_to,
    puts_down_the_last,
    replaces_conditional,
    says_instead,
    taken_lower,
    unreal_before,
)
from interviewer.grading.figures.standing.recalled import recalls_another
from interviewer.grading.figures.standing.reckoned import reckoned_further, times_that
from interviewer.grading.figures.standing.restated import Judged, at_odds
from interviewer.grading.figures.standing.set_aside import put_in_its_place
from interviewer.grading.figures.standing.set_beside import set_beside
from interviewer.grading.figures.standing.shares import is_share_of
from interviewer.grading.figures.standing.slips import reckons_it, slips_by_ten
from interviewer.grading.figures.standing.summing_up import last_word, recaps, sums_up_a_size
from interviewer.grading.figures.unit_defined import defines_a_unit
from interviewer.grading.findings import Finding
from interviewer.grading.marks import Heard, Note
from interviewer.grading.taken_back.left_open import leaves_open
from interviewer.reading.model import QuantityClaim, Stance, Unit
from interviewer.reading.quantity import format_range

__all__ = ["quantity_findings"]

_RULES = {
    Note.RIGHT: "agrees with what follows from the givens",
    Note.WRONG: "does not agree with what follows from the givens",
    Note.ASSUMPTION: "right for another assumption than the one stated",
    Note.FOLLOWS: "follows from an earlier figure that is not right",
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
_MOST = 24
"""Figures of one message that are judged by one rule: the first and the last ones; bounds the work on hostile input."""


def quantity_findings(rule: QuantityRule, around: Around, asked_for: bool) -> Iterator[Finding]:
    """The findings of one message for one quantity rule, in order."""
    heard = around.heard
    claims = [c for c in heard.reading.quantities if around.relevant(rule, c)]
    if rule.bare == "asked" and not asked_for:
        claims = [c for c in claims if c.unit is not None]
    claims = [c for c in claims if not (counted_first(c, claims, heard) or recalls_another(rule, c, around))]
    claims = [c for c in claims if not defines_a_unit(c, heard)]
    if not claims:
        return
    if len(claims) > _MOST:
        claims = [*claims[: _MOST // 2], *claims[-_MOST // 2 :]]
    claims = [c for c in claims if not told_below(c, heard) and comes_after(rule.after, c, around)]
    judged = _judged(rule, claims, around)
    rights = [c for c, note, _t in judged if note is Note.RIGHT and c.stance is Stance.ASSERTED]
    for claim, note, target in judged:
        read = _read_as(claim, target)
        if claim.stance is Stance.ASSERTED:
            found = _asserted(rule, claim, note, rights, around, asked_for)
            if found is not None:
                yield _finding(claim, found[0], heard, read, found[1])
        elif claim.stance is Stance.HEDGED:
            yield _finding(claim, Note.HEDGED, heard, read, note is Note.RIGHT and leaves_open(claim, heard))
        elif claim.stance is Stance.REJECTED and note is Note.RIGHT and not rights and not set_beside(claim, around):
            yield _finding(claim, Note.DENIED, heard, read, True)
        elif claim.stance is Stance.ASKED and note is Note.RIGHT:
            yield _finding(claim, Note.ASKED_BACK, heard, read, False)


def _judged(rule: QuantityRule, claims: Sequence[QuantityClaim], around: Around) -> Judged:
    """How each figure stands to the rule, what is said of it by the figures beside it taken in.

    A right one may be told with a reckoning that does not hold, follow from a wrong one, leave nothing open though it
    was hedged, or be told only to put another one in its place.
    """
    heard = around.heard
    judged = [(c, *around.judge(rule, c)) for c in claims]
    judged = [
        (c, Note.ARITHMETIC if note is Note.RIGHT and at_odds(i, judged, heard, around.givens) else note, target)
        for i, (c, note, target) in enumerate(judged)
    ]
    judged = [
        (c, Note.FOLLOWS if note is Note.RIGHT and not _stated(t) and lowers_a_wrong_one(rule, c, around) else note, t)
        for c, note, t in judged
    ]
    judged = [
        (replace(c, stance=Stance.ASSERTED) if leaves_nothing_open(rule, c, judged, heard) else c, note, target)
        for c, note, target in judged
    ]
    judged = [
        (
            replace(c, stance=Stance.ASSERTED) if note is Note.RIGHT and _told_all_the_same(rule, c, around) else c,
            note,
            target,
        )
        for c, note, target in judged
    ]
    judged = [
        (replace(c, stance=Stance.REJECTED) if note is Note.RIGHT and _set_aside(rule, c, around) else c, note, target)
        for c, note, target in judged
    ]
    return judged


def _told_all_the_same(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """Whether a figure is claimed though it is not what there will be: out of reach, or before a change."""
    return told_out_of_reach(claim, around.heard) or changed_from(rule, claim, around)


def _stated(target: Target | None) -> bool:
    return target is not None and target.stated


def _set_aside(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """Whether a figure is told only to put another one in its place, which is not right and answers nothing else."""
    if claim.stance is not Stance.ASSERTED:
        return False
    other = put_in_its_place(claim, around.heard)
    if other is None or around.judge(rule, other)[0] is Note.RIGHT:
        return False
    return not _about_other(rule, other, claim.low, around)


def _asserted(
    rule: QuantityRule,
    claim: QuantityClaim,
    note: Note,
    rights: Sequence[QuantityClaim],
    around: Around,
    asked_for: bool,
) -> tuple[Note, bool] | None:
    """Note and firmness of an asserted figure; None where it does not bear on the rule.

    rights: the right figures of the same message. A wrong one beside a right one is most often about something else;
    it counts where words say that it settles the matter, or where the very same thing is said of both.
    """
    if note is Note.RIGHT:
        return note, True
    if repeats_a_given(claim, around.givens) and not (asked_for and not rights):
        return None
    if claim.chain_ok and _reckoned_on(rule, claim, around):
        return None
    if after_a_change(claim, rule, around) and not _in_its_place(rule, claim, rights, around):
        return None
    if not rights:
        again = _answers_anew(rule, claim, around)
        if claim.unit is None and not again and (not asked_for or _measures_other(rule, around.heard)):
            return None
        if _is_answer(rule, claim, around, asked_for):
            return note, True
        return None if _about_other(rule, claim, None, around) else (note, False)
    if claim.span.start < rights[-1].span.end or claim.unit is not rights[-1].unit:
        return None
    if shared_out(rule.for_one, claim, rights, around.heard, around.givens):
        return note, True
    if of_a_piece(rule.for_one, claim, rights[-1], around.heard):
        return note, True
    if reckoned_further(rule.not_about, claim, rights[-1], around):
        return note, True
    if any(says_the_same_of(claim, right, around.heard) for right in rights):
        return (note if concludes(claim, around.heard) else Note.CONFLICT), True
    last, heard = rights[-1], around.heard
    settles = concludes(claim, heard) or any(settled(claim, last, heard) for settled in _SETTLES)
    return (note, True) if settles and not _about_other(rule, claim, last.low, around) else None


_SETTLES = (
    replaces_conditional, says_instead, lowered_to, taken_lower, lower_in_memory, is_share_of, unreal_before, times_that
)  # fmt: skip
"""What settles the matter between two figures of a message in favour of the later one."""


def _in_its_place(rule: QuantityRule, claim: QuantityClaim, rights: Sequence[QuantityClaim], around: Around) -> bool:
    """Whether a figure takes the place of one told before it, in its message or in the one before."""
    if rights:
        return any(settled(claim, rights[-1], around.heard) for settled in _SETTLES)
    return _answers_anew(rule, claim, around)


def _reckoned_on(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """ "2400 hours divided by 24 is 100": reckoned on from the right figure, which stands."""
    return any(part.unit is claim.unit and around.judge(rule, part)[0] is Note.RIGHT for part in claim.parts)


_MEASURED = (Unit.BYTE, Unit.SECOND, Unit.FLOP, Unit.FLOP_PER_SECOND, Unit.DOLLAR)


def _measures_other(rule: QuantityRule, heard: Heard) -> bool:
    """Whether a message tells figures of another dimension, so that its bare ones are rather of that too."""
    units = {c.unit for c in heard.reading.quantities if c.unit in _MEASURED}
    return bool(units) and all(unit is not None and unit.value != rule.unit for unit in units)


def _is_answer(rule: QuantityRule, claim: QuantityClaim, around: Around, asked_for: bool) -> bool:
    """Whether a wrong figure is beyond doubt about what the rule asks, so that it replaces an earlier answer."""
    subject = claim.subject is None or claim.subject in rule.subject or claim.subject == around.heard.asked.subject
    recap = last_word(claim, around.heard, around.before)
    named = (subject or recap) and about_named(rule, claim, around.heard, around.compiled)
    concluded = concludes(claim, around.heard) or recaps(claim, around.heard)
    settled = recap or (concluded and not _elsewhere(rule, around))
    if _answers_anew(rule, claim, around):
        return not _about_other(rule, claim, None, around)  # a multiple of the right one is now the answer
    alone = Setting(around.heard, (), around.compiled, around.givens)
    if not (asked_for or named or settled):
        wanted = list(targets(rule, claim, alone))
        if not (slips_by_ten(claim, wanted, around.heard) or reckons_it(claim, wanted)):
            return False
    right = next((t.low for t in targets(rule, claim, alone)), None)
    return not _about_other(rule, claim, right, around)


_ANEW = (takes_back, puts_down_the_last, sums_up_a_size)
"""What gives the answer of an earlier message anew."""


def _answers_anew(rule: QuantityRule, claim: QuantityClaim, around: Around) -> bool:
    """Whether a figure takes the place of one in the message before that may have been about the same rule.

    A bare figure could be about anything, so it replaces only what was right for this rule.
    """
    if not any(anew(claim, around.heard, around.before) for anew in _ANEW):
        return False
    last, earlier = around.before[-1], around.before[:-1]
    return claim.unit is not None or any(
        relevant(rule, told, last, around.compiled, around.givens)
        and judge(rule, told, Setting(last, earlier, around.compiled, around.givens))[0] is Note.RIGHT
        for told in last.reading.quantities
    )


def _elsewhere(rule: QuantityRule, around: Around) -> bool:
    """Whether the question was part of another stage: words such as "actually" are then about that one's answers."""
    stage, asked = around.compiled.stage_for(rule), around.heard.asked.stage
    return stage is not None and asked is not None and stage != asked


def _about_other(rule: QuantityRule, claim: QuantityClaim, right: float | None, around: Around) -> bool:
    """Whether a figure answers another check, or is the right one for several of a thing."""
    if right is not None and is_multiple(claim, right, around.heard, around.givens):
        return True
    return any(
        around.relevant(other, claim) and around.judge(other, claim)[0] is Note.RIGHT
        for other in around.compiled.siblings(rule)
    )


def _finding(claim: QuantityClaim, note: Note, heard: Heard, read: str, firm: bool) -> Finding:
    return Finding(note is Note.RIGHT, note, heard.message, claim.span, claim.quote, read, _RULES[note], firm)


def _read_as(claim: QuantityClaim, target: Target | None) -> str:
    value = format_range(claim.low, claim.high, claim.unit)
    return f"{value} ({target.assumes})" if target is not None and target.assumes else value
