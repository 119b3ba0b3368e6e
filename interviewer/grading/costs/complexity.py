"""Complexity checks: a growth is said, about the right aspect and subject, and is Θ-equal to what was expected."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.bearing import bears, stays
from interviewer.grading.costs.for_all import for_all_of_other
from interviewer.grading.costs.growths import EARNING, as_it_was, degree_of, judge
from interviewer.grading.costs.in_turn import asked_subject, goes_back, thinks_again
from interviewer.grading.costs.own_extras import without_extras
from interviewer.grading.costs.rethought import of_one, rethinks
from interviewer.grading.costs.said_aside import said_aside
from interviewer.grading.costs.set_against import set_against
from interviewer.grading.figures.standing.later import concludes, in_words, is_final
from interviewer.grading.findings import Finding
from interviewer.grading.marks import Heard, Note
from interviewer.grading.taken_back.anew import opens_anew, put_right
from interviewer.grading.taken_back.left_open import leaves_open
from interviewer.reading.growth import substitute, to_unicode, variables_of
from interviewer.reading.growth.tree import Growth
from interviewer.reading.model import Aspect, GrowthClaim, Stance

__all__ = ["complexity_findings"]

_RULES = {
    Note.RIGHT: "grows as expected",
    Note.UNSIMPLIFIED: "grows as expected, with constants or lower-order terms left in",
    Note.LOOSE: "a valid upper bound, but not the tight one",
    Note.TIGHTER: "grows more slowly than the real cost",
    Note.WRONG: "grows differently from the real cost",
    Note.LOWER_BOUND: "a lower or strict bound where an upper or tight bound is expected",
    Note.UNREAD_NOTATION: "the notation could not be read",
    Note.UNBOUND: "a variable that nobody introduced",
    Note.CONFLICT: "two answers to the same question, neither taken back",
    Note.HEDGED: "alternatives that exclude each other are no answer",
    Note.DENIED: "said, and then denied",
    Note.ASKED_BACK: "asked, not claimed",
}


_MOST_GROWTHS = 12
"""Different growths of one message that are compared with one rule: the first and the last ones that bear on it.

Comparing is what costs most in grading; no answer that was ever collected holds more than half as many.
"""
_MOST_CLAIMS = 48
"""Growths of one message that are judged by one rule, alike or not: the first and the last ones."""


def _ends(claims: list[GrowthClaim]) -> list[GrowthClaim]:
    """The first and the last of too many claims."""
    return claims if len(claims) <= _MOST_CLAIMS else [*claims[: _MOST_CLAIMS // 2], *claims[-_MOST_CLAIMS // 2 :]]


def _beyond(claims: Sequence[GrowthClaim]) -> frozenset[Growth]:
    """The growths among the claims that are too many to be compared, and so are not read."""
    if len(claims) <= _MOST_GROWTHS:
        return frozenset()
    said = list(dict.fromkeys(claim.growth for claim in claims if claim.growth is not None))
    half = _MOST_GROWTHS // 2
    return frozenset(said[half:-half]) if len(said) > _MOST_GROWTHS else frozenset()


def _read_as(claim: GrowthClaim, binds: Mapping[str, str], unread: Collection[Growth]) -> str:
    if claim.growth is None:
        return "not read: " + (claim.problem or "unknown notation")
    if unread and claim.growth in unread:
        return "not read: too many different growths in one message"
    growth = substitute(claim.growth, binds) if binds else claim.growth
    about = " ".join(part for part in (claim.case, claim.aspect, claim.subject and f"({claim.subject})") if part)
    return f"{about} {to_unicode(growth)}".strip()


def _finding(claim: GrowthClaim, note: Note, heard: Heard, read: str, firm: bool) -> Finding:
    met = note in (Note.RIGHT, Note.UNSIMPLIFIED)
    return Finding(met, note, heard.message, claim.span, claim.quote, read, _RULES[note], firm)


def _explicit(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled, asked_for: bool) -> bool:
    """Whether a claim is beyond doubt an answer to this rule, so that it may replace an earlier one."""
    if claim.growth is None or _elsewhere(rule, claim, heard):
        return False
    corrects = _corrects(rule, claim, heard) or _anew(rule, claim, heard, compiled)
    if not (claim.whole or corrects):
        return False
    aspect = claim.aspect is not None and (rule.aspect == "any" or claim.aspect.value == rule.aspect)
    subject = claim.subject in rule.subject or (claim.subject is None and "whole" in rule.subject)
    unasked = claim.aspect is None and (corrects or _told_as_its_cost(rule, claim, compiled))
    explicit = subject and (aspect or asked_for or unasked)
    return explicit and not (claim.subject is None and _answers_other(rule, claim, compiled))


def _told_as_its_cost(rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled) -> bool:
    """Whether a bound is told of a rule's subject of which no other cost is asked for: "the lag: O(n log n)"."""
    if claim.bound is None or claim.subject is None or claim.stance is not Stance.ASSERTED:
        return False
    return claim.subject not in compiled.shared_subjects(rule)


def _corrects(rule: ComplexityRule, claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a message that opens as a correction gives the new cost here: of a subject in its first sentence, or, of
    the whole line, where it says that this is the answer ("hm, wait. One n goes away. Final answer: O(n·d)"); or any
    message says of a subject's cost that it is final ("no more changes, O(f·n) for step 3 is final")."""
    if claim.subject in rule.subject and is_final(claim, heard):
        return True
    if not opens_anew(heard):
        return False
    if (claim.subject is not None or rule.constant is not None) and claim.sentence == 0:
        return True
    if claim.subject not in (None, "whole") or claim.bound is None:
        return False
    return rule.aspect == Aspect.TIME.value and claim.aspect in (None, Aspect.TIME) and concludes(claim, heard)


_OF_ONE = re.compile(r"\b(?:each|every|per|single|individual)\b[^.;!?\n]*\Z", re.IGNORECASE)
_BEFORE = 60
"""Characters before a growth in which it may be told of one of many."""


def _anew(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether the cost of a subject is told anew, and no part of it: "Actually no: the lag step is O(f)", unlike
    "actually, each product is O(n)"."""
    told = claim.subject in rule.subject and claim.subject is not None
    if not told or not concludes(claim, heard) or (compiled.summands(rule) and _may_be_part(rule, claim, compiled)):
        return False
    return _OF_ONE.search(heard.reading.source.typed[max(0, claim.span.start - _BEFORE) : claim.span.start]) is None


def _may_be_part(rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled) -> bool:
    """Whether a growth may be a part of a sum that a rule asks for, or answers another check of the same subject."""
    if judge(rule, claim, compiled, {}, ()) is Note.TIGHTER:
        return True
    alike = [one for one in compiled.others(rule) if claim.subject in one.subject]
    return any(judge(one, claim, compiled, {}, ()) in EARNING for one in alike)


def _answers_other(rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled) -> bool:
    """Whether a growth of no subject is the right one of another subject than that which the rule is about."""
    own = {*rule.subject} - {"whole"}
    apart = [one for one in compiled.others(rule) if {"whole"} < {*one.subject} and own.isdisjoint(one.subject)]
    return bool(own) and any(judge(one, claim, compiled, {}, ()) in EARNING for one in apart)


def _elsewhere(rule: ComplexityRule, claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a claim that names no subject, or just the result, may well be about another one, which was asked
    about: of what is done instead, "memory O(n·100) for the results"."""
    asked = asked_subject(heard)
    if claim.subject not in (None, "whole") or asked is None or asked in rule.subject:
        return False
    if claim.subject is not None:
        return not (opens_anew(heard) or concludes(claim, heard))
    other = heard.asked.aspect is not None and claim.aspect not in (None, heard.asked.aspect)
    return not (other and opens_anew(heard))  # asked for the time: "Actually, the memory is n"


def complexity_findings(
    rule: ComplexityRule,
    heard: Heard,
    compiled: Compiled,
    binds: Mapping[str, str],
    asked_for: bool,
    before: Heard | None = None,
) -> Iterator[Finding]:
    """The findings of one message for one complexity rule, in order.

    asked_for: the message answers a question for this rule's check. before: the message before it, for corrections.
    """
    asked_for = asked_for and not goes_back(heard)
    said = [as_it_was(rule, c) for c in put_right(heard, before)]
    relevant = _ends([c for c in said if bears(rule, c, heard, compiled, asked_for)])
    relevant = [replace(c, stance=Stance.ASSERTED) if stays(rule, c, heard, compiled) else c for c in relevant]
    unread = _beyond(relevant)
    judged = [(claim, judge(rule, claim, compiled, binds, unread)) for claim in relevant]
    judged = [
        (c, _without_extras(rule, c, heard, compiled, binds) if note is Note.UNBOUND else note) for c, note in judged
    ]
    judged = [
        (claim, note)
        for claim, note in judged
        if (note in EARNING and claim.stance is Stance.ASSERTED)
        or not said_aside(rule, claim, heard, compiled, asked_for)
    ]
    judged = _whichever(judged, heard)
    outdone = set_against(judged, _DECIDED, heard)
    judged = [one for i, one in enumerate(judged) if i not in outdone]
    right = [i for i, (c, note) in enumerate(judged) if c.stance is Stance.ASSERTED and note in EARNING]
    for i, (claim, note) in enumerate(judged):
        read = _read_as(claim, binds, unread)
        firm = note in _DECIDED and _explicit(rule, claim, heard, compiled, asked_for)
        if firm and note not in EARNING:
            firm = not (_is_remark(rule, claim, heard, compiled, binds) or _is_partner(rule, claim, compiled, binds))
        if note not in EARNING and (_elsewhere(rule, claim, heard) or for_all_of_other(rule, claim, heard, compiled)):
            continue
        if claim.stance is Stance.ASSERTED:
            again = firm and note is Note.TIGHTER and bool(right) and thinks_again(judged[right[-1]][0], claim, heard)
            behind = firm and bool(right) and i > right[-1]
            if note not in EARNING and right and not (again or _replaces(rule, claim, heard, compiled, note, behind)):
                continue
            if note not in EARNING and right and not concludes(claim, heard):
                note = Note.CONFLICT
            yield _finding(claim, note, heard, read, firm)
        elif claim.stance is Stance.HEDGED:
            firm = (firm and not right) or leaves_open(claim, heard)
            yield _finding(claim, Note.HEDGED, heard, read, firm and note in EARNING)
        elif claim.stance is Stance.REJECTED and note in EARNING and not right:
            yield _finding(claim, Note.DENIED, heard, read, True)
        elif claim.stance is Stance.ASKED and note in EARNING:
            yield _finding(claim, Note.ASKED_BACK, heard, read, False)
    if right and (anew := _rethought(rule, judged[right[-1]][0], heard, compiled, binds)) is not None:
        yield _finding(anew, Note.WRONG, heard, _read_as(anew, binds, unread), True)


def _rethought(
    rule: ComplexityRule, right: GrowthClaim, heard: Heard, compiled: Compiled, binds: Mapping[str, str]
) -> GrowthClaim | None:
    """The cost that a second thought puts in the place of the last right one, where it is not right itself."""
    behind = (one for one in heard.reading.growths if one.span.start >= right.span.end)
    anew = next(behind, None)
    if anew is None or anew.growth is None or anew.stance is not Stance.ASSERTED or not rethinks(right, anew, heard):
        return None
    note = judge(rule, anew, compiled, binds, ())
    if note not in _DECIDED - EARNING or (note is Note.TIGHTER and of_one(right, anew, heard)):
        return None
    alike = (one for one in compiled.others(rule) if right.subject in one.subject)
    return None if any(judge(one, anew, compiled, binds, ()) in EARNING for one in alike) else anew


def _whichever(judged: list[tuple[GrowthClaim, Note]], heard: Heard) -> list[tuple[GrowthClaim, Note]]:
    """The judged claims, where those left open earn whichever it is: "n² or n²·d, can't say" is quadratic in n."""
    left = [claim for claim in heard.reading.growths if claim.stance is Stance.HEDGED]
    earning = [claim for claim, note in judged if claim.stance is Stance.HEDGED and note in EARNING]
    if len(earning) != len(left) or len({claim.growth for claim in left}) < 2:
        return judged
    return [
        (replace(claim, stance=Stance.ASSERTED) if claim.stance is Stance.HEDGED else claim, note)
        for claim, note in judged
    ]


def _without_extras(
    rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled, binds: Mapping[str, str]
) -> Note:
    """How a growth in letters of the candidate's own stands, where these only count what comes on top."""
    rest = without_extras(claim, heard, (*compiled.variables, *binds))
    note = judge(rule, rest, compiled, binds, ()) if rest is not claim else Note.UNBOUND
    return note if note in EARNING else Note.UNBOUND


def _is_remark(
    rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled, binds: Mapping[str, str]
) -> bool:
    """Whether a growth tells no other cost than the right one: one of its summands ("the t·d is left"), or in words how
    it or a summand goes in one variable ("it's quadratic, so ...", "linear in t"); a correction does."""
    if claim.growth is None or concludes(claim, heard) or opens_anew(heard):
        return False
    growth = substitute(claim.growth, binds) if binds else claim.growth
    wanted = compiled.growths(rule)
    summands = compiled.summands(rule)
    if any(compiled.compare(one, growth).relation == "equal" for one in summands):
        return True
    said = variables_of(growth)
    if claim.bound is not None or len(said) != 1 or not in_words(claim, heard):
        return False
    degree = degree_of(growth, said[0]) or 0
    alike = [one for one in wanted if degree > 1] + [one for one in summands if degree > 0]
    return any(degree_of(one, said[0]) == degree for one in alike)


def _is_partner(rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled, binds: Mapping[str, str]) -> bool:
    """Whether a growth is what another part of the same `all` asks for: told beside the first, not in its place."""
    return any(judge(other, claim, compiled, binds, ()) in EARNING for other in compiled.partners(rule))


_DECIDED = EARNING | {Note.LOOSE, Note.TIGHTER, Note.WRONG, Note.LOWER_BOUND}
"""What could be read and compared; what could not never takes anything back."""


def _replaces(
    rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled, note: Note, firm: bool
) -> bool:
    """Whether another growth beside the right one in the same message speaks against it; firm: it stands behind that
    one, and answers beyond doubt.

    A smaller growth beside it is a part of the whole ("the norms are n·d"); a larger or unrelated one said after it
    about the same thing is another answer.
    """
    larger = note in (Note.LOOSE, Note.WRONG) and claim.aspect is not None
    return firm and (larger or _anew(rule, claim, heard, compiled))
