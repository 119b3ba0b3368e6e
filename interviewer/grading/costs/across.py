"""What a correction says of one check in another form than before: "linear in t" - "wait, no, attention is t²·d"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import ComplexityRule, Rule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.aspects import named
from interviewer.grading.costs.growths import EARNING, judge
from interviewer.grading.findings import Finding, Outcome
from interviewer.grading.marks import Heard, Note
from interviewer.grading.taken_back.anew import opens_anew
from interviewer.grading.taken_back.replaced import IN_ITS_PLACE
from interviewer.reading.growth import variables_of
from interviewer.reading.taking_back.takebacks import second_thought

__all__ = ["told_in_place"]

_WRONG = frozenset({Note.WRONG, Note.LOOSE, Note.TIGHTER, Note.DENIED, Note.LOWER_BOUND})
"""Notes of what was read, compared, and is another answer."""
_BETWEEN = re.compile(
    r"[.!?;,:\n-]\s*(?:(?:oh|ah|hmm+|hm|er|erm|ok|okay|well|but|sorry|oops)\W+){0,2}"
    r"(?:wait\W+no\b|no\W+wait\b|actually\W+no\b|scratch (?:that|this|it)\b|no[,:])",
    re.IGNORECASE,
)
"""Words within a message that take back what stands right before them."""


_GOES_ON = re.compile(
    r"\W*(?:i take (?!(?:that|it|this|all|my|back)\b)|"
    r"(?:actually|wait|sorry|correction|oh)\W+(?:i forgot\b|plus\b|and\b|also\b|on top\b|one more\b|another\b))",
    re.IGNORECASE,
)
"""What opens with an assumption or with something to add, and not with a correction: "I take float16"."""


def told_in_place(parts: Sequence[tuple[Rule, Outcome]], heard: Sequence[Heard], compiled: Compiled) -> Finding | None:
    """The wrong answer that a correction gives to one part of an `any` in the place of what met another part of it.

    A growth that answers another check goes on with the answer rather than replacing it.
    """
    met = [o.finding for _rule, o in parts if o.met and o.finding is not None]
    if not met or len(met) == len(parts):
        return None
    last = max(met, key=lambda one: (one.message, one.span.end))
    for rule, outcome in parts:
        new = outcome.finding
        if outcome.met or new is None or new.note not in _WRONG or not _corrects(new, last, heard):
            continue
        if new.rule == IN_ITS_PLACE or not _answers_other(rule, new, heard, compiled):
            return new
    return None


def _corrects(new: Finding, old: Finding, heard: Sequence[Heard]) -> bool:
    """Whether words that take back stand between what met a check and what is told after it."""
    message = _at(new, heard)
    if new.message == old.message:
        between = message.reading.source.typed[old.span.end : new.span.start]
        return new.span.start >= old.span.end and _BETWEEN.search(between) is not None
    if new.message != old.message + 1:
        return False
    if _GOES_ON.match(message.reading.source.typed):
        return False
    return opens_anew(message) or second_thought(message.reading.source.text) is not None


def _answers_other(rule: Rule, new: Finding, heard: Sequence[Heard], compiled: Compiled) -> bool:
    if not isinstance(rule, ComplexityRule):
        return True
    message = _at(new, heard)
    claim = next((c for c in message.reading.growths if c.span == new.span), None)
    wanted = {name for one in compiled.growths(rule) for name in variables_of(one)}
    if claim is None or claim.growth is None or not wanted.issuperset(variables_of(claim.growth)):
        return True
    if any(judge(one, claim, compiled, {}, ()) in EARNING for one in compiled.partners(rule)):
        return True
    topical = named(rule.topic, claim, message, compiled) and not named(rule.not_headed, claim, message, compiled)
    if claim.subject is not None and topical:
        return False
    return any(
        claim.subject in (None, *one.subject) and judge(one, claim, compiled, {}, ()) in EARNING
        for one in compiled.others(rule)
    )


def _at(finding: Finding, heard: Sequence[Heard]) -> Heard:
    return next(one for one in heard if one.message == finding.message)
