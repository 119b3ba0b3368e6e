"""Growths that name neither step nor aspect, and answer what was asked by their number and order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.content.rules import AllRule, AnyRule, ComplexityRule, Rule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.ahead import Cost, costs_of, told_ahead
from interviewer.grading.marks import Heard
from interviewer.reading.growth.tree import Var
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.statements.lately import Lately

__all__ = ["answers_all", "asked_subject", "by_place", "for_both", "goes_back", "left_over", "thinks_again"]


_OF_FIRST = re.compile(
    r"\b(?:correct\w*|chang\w*|fix\w*|revis\w*|amend\w*|back|wrong|mistake|slip|error|hole|about|regarding)\b[^.;!?]{0,30}?"
    r"\b(?:first|opening|initial) (?:one|answer|question|part|reply|message|point|thing|stage)\b",
    re.IGNORECASE,
)
_HEAD = 90


def asked_subject(heard: Heard) -> str | None:
    """The subject of the question, unless the message opens by going back to the first one: "a correction on the very
    first one: ..."."""
    return None if goes_back(heard) else heard.asked.subject


def goes_back(heard: Heard) -> bool:
    """Whether a message opens by going back to the first answer."""
    return _GOES_BACK.of(heard)


_GOES_BACK: Lately[Heard, bool] = Lately(
    lambda heard: heard.message > 0 and _OF_FIRST.search(heard.reading.source.typed, 0, _HEAD) is not None
)
"""Every cost of a message asks, for every rule."""


def by_place(claim: GrowthClaim, heard: Heard, compiled: Compiled) -> Aspect | None:
    """The aspect of one of two growths that are all of a message: "n²d, n²" answers a question for time and space."""
    claims = [one for one in heard.reading.growths if one.stance is Stance.ASSERTED or not _lone(one)]
    if (
        len(claims) != 2
        or claim not in claims
        or claim.subject not in (None, "whole")
        or any(one.aspect or one.stance is not Stance.ASSERTED for one in claims)
    ):
        return None
    rules = [compiled.pack.rubric.check(check).rule for check in heard.asked.checks]
    asked = {one.aspect for one in map(_first_of, rules) if one is not None}
    if not {"time", "space"} <= asked or _beside(claims, heard):
        return None
    return Aspect.TIME if claim is claims[0] else Aspect.SPACE


_BOTH = r"(?:both|either|each|the two)(?: (?:of them|cases|counts|alike|equally))?"
_FOR_BOTH = re.compile(rf"\W*(?:(?:for|in|on) )?{_BOTH}\s*(?:[.,;!)]|\Z)", re.IGNORECASE)
_GO = r"(?: (?:are|is|again|also|at|go|goes|grow|grows|scale|scales|like|as|with))"
_BOTH_ARE = re.compile(rf"(?:\A|[.;,:\n]\s*){_BOTH}{_GO}*\s*\Z", re.IGNORECASE)


def for_both(claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether the one growth of a message answers a question for time and space at once: "f²n for both"."""
    if claim.aspect is not None or claim.stance is not Stance.ASSERTED:
        return False
    others = [one for one in heard.reading.growths if one.stance is Stance.ASSERTED and one is not claim]
    if any(not _lone(one) and one.span.start != claim.span.start for one in others):
        return False
    rules = [compiled.pack.rubric.check(check).rule for check in heard.asked.checks]
    if not {"time", "space"} <= {one.aspect for one in map(_first_of, rules) if one is not None}:
        return False
    typed = heard.reading.source.typed
    return bool(_FOR_BOTH.match(typed, claim.span.end) or _BOTH_ARE.search(typed[: claim.span.start]))


def _lone(claim: GrowthClaim) -> bool:
    """A variable alone, which tells what one of both costs more: "both are n², the time has an extra d"."""
    return isinstance(claim.growth, Var) and claim.bound is None


_SECOND_THOUGHT = re.compile(r"[.,;!?\n-]\s*(?:hmm*|wait|actually|oh|no|oops|er|uh|hold on|hang on)\b", re.IGNORECASE)
"""What stands between a cost and the one that takes its place."""


_SO_JUST = re.compile(r"\b(?:so|then)(?: it'?s)? (?:just|only|really|simply)\b[^.;,]{0,12}\Z", re.IGNORECASE)


def thinks_again(right: GrowthClaim, claim: GrowthClaim, heard: Heard) -> bool:
    """ "n²d. Wait, d is fixed, so just n² for the time.": whether a cost takes the place of the right one before it."""
    typed, start = heard.reading.source.typed, right.span.end
    second = _SECOND_THOUGHT.search(typed, start, claim.span.start)
    return second is not None and claim.aspect is not None and bool(_SO_JUST.search(typed[start : claim.span.start]))


def _first_of(rule: Rule) -> ComplexityRule | None:
    """A complexity rule, or the first one of several that are combined."""
    while isinstance(rule, AnyRule | AllRule):
        rule = rule.of[0]
    return rule if isinstance(rule, ComplexityRule) else None


_MARK = re.compile(r"[,;.]")
_ITEM = re.compile(r"(?:(?<=\s)|(?<=\A))(?:\(?[a-c1-3]\)|[1-3][.:](?=\s))")
"""What heads an item of a list: "a) n²·d", "2. n²"."""


_IN_TURN = re.compile(
    r"\b(?:as )?(?:for|to|on|in) (?:the|your) (?:former|latter|first|second)"
    r"(?: (?:question|one|part|point))?\b,?",
    re.IGNORECASE,
)
_OUT_OF_TURN = re.compile(r"\b(?:latter|second)\b.{1,80}?\b(?:former|first)\b", re.IGNORECASE)
"""What tells that two answers are in turn: "n²d for the former, n² for the latter"."""


_FILLERS = frozenset(
    """sure ok okay well so hm hmm i id would say think guess believe that thats those these are is it its answer
    the my simply just easy again then yes right alright simple here we get youd you have""".split()
)
"""Words around two growths that say nothing of them."""
_LEAVING_OUT = r"(?:not counting|not including|without|excluding|ignoring|apart from|besides|beyond)"
_REMARK = re.compile(
    rf"\A[ ,;(]*(?:respectively|in (?:that|this) order|{_LEAVING_OUT}(?: the| our)? (?:\w+|input \w+)(?: itself)?|"
    r"(?:the )?\w+ (?:not|isn't|is not|aren't) (?:counted|included))\W*\Z",
    re.IGNORECASE,
)
"""A remark behind a list of growths that changes none of them."""
_FIGURE_NEXT = re.compile(r"[ .;$`]*(?:\n|(?<=[.;]) )[\s*-]*[~≈]?\d(?![^.\n]{0,80}\b(?:time|first|second|both)\b)")
"""Behind a list of growths: the next answer, a figure in a sentence of its own."""


def _beside(claims: Sequence[GrowthClaim], heard: Heard) -> bool:
    """Whether a message says anything beside two growths that are joined as a list."""
    typed = heard.reading.source.typed
    one, other = claims[0].span, claims[1].span
    apart = _ITEM.sub(" ", _IN_TURN.sub(" ", typed[one.end : other.start]))
    between = [word for word in _MARK.sub(r" \g<0> ", apart.replace("\n", ",")).split() if word != "."]
    behind = "" if _FIGURE_NEXT.match(typed, other.end) else _REMARK.sub("", typed[other.end :])
    around = _IN_TURN.sub("", _ITEM.sub("", typed[: one.start]) + behind)
    joined = one.end < other.start and between in ([], [","], [";"], ["and"], ["/"], ["&"], [",", "and"], [";", ","])
    said = not joined or not _FILLERS.issuperset(re.findall(r"\w+", around.lower().replace("'", "")))
    return said or _OUT_OF_TURN.search(typed) is not None


def answers_all(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a claim that names no step answers a question about several: one for all of them, or each in turn."""
    if _in_turn(rule, claim, heard, compiled) or left_over(rule, claim, heard, compiled):
        return True
    if not heard.asked.checks or "whole" in rule.subject:
        return False
    checks = [compiled.pack.rubric.check(check).rule for check in heard.asked.checks]
    if not any(one is rule for one in checks) or any(one.subject for one in heard.reading.growths):
        return False
    asked = [one for one in checks if isinstance(one, ComplexityRule) and "whole" not in one.subject]
    costs, typed = _up_to_next(costs_of(heard), heard, compiled), heard.reading.source.typed
    if len(costs) == 1:
        return claim in costs[0]
    if any(_SECOND_THOUGHT.search(typed, one[-1].span.end, other[0].span.start) for one, other in pairwise(costs)):
        return False
    return len(costs) == len(asked) and claim in costs[[one is rule for one in asked].index(True)]


def _up_to_next(costs: Sequence[Cost], heard: Heard, compiled: Compiled) -> Sequence[Cost]:
    """The costs above the line on which another step's is told ahead: "both O(n).", and below that "f²n"."""
    ahead = next((one[0] for one in costs if told_ahead(one[0], heard, compiled) is not None), None)
    if ahead is None:
        return costs
    line = heard.reading.source.typed.rfind("\n", 0, ahead.span.start)
    return [one for one in costs if one[0].span.start <= line]


_FEWEST = 4
"""Growths that nobody says in a row by chance: as many as there are steps, they are those of the steps in turn."""


def _in_turn(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a claim is the one of this rule's step in a list of the costs of all steps, in their order."""
    claims, steps = heard.reading.growths, compiled.steps
    if len(claims) < _FEWEST or len(claims) != len(steps):
        return False
    if not any(step is rule and said is claim for step, said in zip(steps, claims, strict=True)):
        return False
    return not any(
        one.stance is not Stance.ASSERTED or not _fits(one, step) for one, step in zip(claims, steps, strict=True)
    )


def _fits(claim: GrowthClaim, step: ComplexityRule) -> bool:
    """Whether a claim names no step, or this one."""
    return claim.subject is None or claim.subject in step.subject


def left_over(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a claim that names no step is of the one that its stage has left: "n log n; for the lag n"."""
    claims = heard.reading.growths
    most = len(compiled.steps)
    if (
        not 2 <= len(claims) <= most
        or rule not in compiled.steps
        or any(one.stance is not Stance.ASSERTED for one in claims)
    ):
        return False
    steps = [one for one in compiled.steps if compiled.stage_for(one) == compiled.stage_for(rule)]
    if len(steps) != len(claims) or [one for one in claims if one.subject is None] != [claim]:
        return False
    others = [one for one in steps if one is not rule]
    return all(any(said.subject in step.subject for said in claims) for step in others) and not any(
        said.subject in rule.subject for said in claims
    )
