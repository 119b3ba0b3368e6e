"""Answers in words that a later message gives anew: "compute." - "no, memory"; "HNSW" - "drop that"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from interviewer.content.rules import StatementRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.rethought import put_right_at_once
from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.withdrawn import aspect_taken
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance, Unit
from interviewer.reading.statements import find_all
from interviewer.reading.taking_back.takebacks import take_backs
from interviewer.reading.taking_back.words import MORE_TO_SAY

__all__ = ["answers_anew", "opens_anew", "put_right", "withdrawal", "withdraws"]

_LEADS_IN = r"\W*(?:(?:oh|ah|hmm+|hm|uh|er|erm|ok|okay|well|but|and|wait|sorry|oops|damn|ugh|hang on|hold on)\W+){0,3}"
_ANEW = re.compile(
    _LEADS_IN + rf"(?:no{MORE_TO_SAY}(?=\s*[^\w\s]|\s+(?:wait|actually|sorry|(?:hang|hold) on|it|that|i)\b)|nope|nah|"
    r"actually|wait|sorry|"
    r"(?:my )?final answer|correction|i mean|i meant|make (?:that|it)|rather|on (?:second thoughts?|further thoughts?|"
    r"reflection)|"
    r"i (?:take(?=[^.;,]{0,40} back\b)|changed?|was wrong|misspoke)|"
    r"(?:scratch|forget|strike|drop|scrap) (?:that|it))\b",
    re.IGNORECASE,
)
_THAT = (
    r"(?:(?:that|this|my|the)(?: (?:last|first|earlier))? (?:answer|idea|plan|proposal|suggestion|choice|one|approach)|"
    r"that|it|this)"
)
_HOLD = r"(?:like|trust|believe in|believe|hold to|stand by|want)"
_NO_MORE = r"[^.;!?\n]{0,30}\b(?:any ?more|any longer|after all)\b"
_DISLIKED = (
    rf"(?:i|we) (?:(?:don'?t|do not|can'?t|cannot) (?:really )?{_HOLD} {_THAT}(?={_NO_MORE})|"
    rf"no longer {_HOLD} {_THAT})|i(?:'m| am) (?:no longer (?:happy|sure|convinced)|"
    rf"not (?:happy|sure|convinced)(?={_NO_MORE})) (?:with|about|of|by) {_THAT}"
)
_WITHDRAWN = re.compile(
    _LEADS_IN + r"(?:(?:no|nope|nah|actually)\W+)?(?:(?:let'?s |let me |i'?d |i |we )?"
    r"(?:scratch|forget|strike|drop|scrap|withdraw|retract) (?:that|it|this)|"
    r"(?:i(?:'ll| have to| must| should|'d)?|let me) take (?:that|it|this) back|not that|"
    rf"i was wrong|{_DISLIKED})\b(?!\s+(?:idea of|into|in))",
    re.IGNORECASE,
)


_POINTED = r"(?:these|those|them|the two|both)(?: (?:two|ideas?|options?|things?|ways|changes))?"
_NEITHER = re.compile(
    rf"\b(?:neither|none) of {_POINTED} (?:is|are|was|will be|would be|can be|seems?) (?:really |actually |then )?"
    r"(?:on\b(?! (?:the|my|our|a) (?!table))|possible|allowed|acceptable|(?:an )?options?\b|feasible|realistic|"
    r"workable|done|permitted)"
    rf"|\b(?:both|all|they|these|those)(?: of {_POINTED}| (?:two|ideas?|options?))? (?:are|is) (?:then |thus )?"
    r"(?:off(?: the table)?\b|out\b(?! of (?!the question))|impossible|not (?:possible|allowed|acceptable|feasible|"
    r"permitted|an option|options))"
    rf"|\bi(?:'d| would| will|'ll)? (?:do|use|take|pick|choose|go (?:for|with)) (?:none|neither) of {_POINTED}",
    re.IGNORECASE,
)
"""Words that point back to ideas told before and turn them all down."""


def opens_anew(heard: Heard) -> bool:
    """Whether a message opens by correcting the one before: "hmm no, ...", "wait, ...", "one correction: ..."."""
    if _ANEW.match(heard.reading.source.typed) is not None:
        return True
    if heard.reading.growths and put_right_at_once(heard.reading.growths[0], heard):
        return True
    back = next(iter(take_backs(heard.reading.source.text)), None)
    return back is not None and back.start <= _OPENING and not back.units


_NO_PLAN = re.compile(
    r"\b(?:i|we) (?:(?:do not|don't|didn't) (?:really |actually )?have|have(?:n't)?(?: got)?) (?:a |any |no )"
    r"(?:\w+ ){0,2}(?:plan|proposal|suggestion|recommendation)s?(?: (?:here|yet|to (?:offer|make|propose|give)))?"
    r"(?=\s*(?:[.,;!]|\Z))"
    r"|\b(?:i|we) have nothing (?:(?:more )?(?:concrete|specific|particular|real) )?"
    r"to (?:offer|propose|suggest|recommend)(?=\s*(?:[.,;!]|\Z))"
    r"|\b(?:those|these|they) (?:are|were)(?: all)? (?:just|only|merely) (?:the |some |a few )?"
    r"(?:terms|words|names|buzzwords)\b",
    re.IGNORECASE,
)
"""Words that say that what was named is not proposed."""
_FIRST = 400
"""Characters of a message in which words that point back to the one before are looked for."""
_OPENING = 12
"""Characters that may stand before words of correction with which a message opens: "Yes, one ...", "Hm, well, ..."."""


def withdraws(heard: Heard) -> bool:
    """Whether a message takes back the one before, or what that proposed: "scratch that", "I have no plan"."""
    return any(_taking_back(heard.reading.source.typed))


@lru_cache(maxsize=256)
def _taking_back(typed: str) -> tuple[re.Match[str] | None, re.Match[str] | None, re.Match[str] | None]:
    """The words that take back a message before, that turn all its ideas down, and that say that none was proposed;
    every rule asks for the same."""
    first = typed[:_FIRST]
    return _WITHDRAWN.match(typed), _NEITHER.search(first), _NO_PLAN.search(first)


def answers_anew(rule: StatementRule, heard: Heard, before: Heard | None, compiled: Compiled) -> bool:
    """Whether a message opens by correcting the one before, which had said something that bears on the rule."""
    if before is None or not opens_anew(heard):
        return False
    specs = (rule.says, rule.asked, rule.against, rule.rivals)
    return any(find_all(compiled.patterns(said), before.reading.prose, compiled.lexicon) for said in specs)


def withdrawal(rule: StatementRule, heard: Heard, before: Heard | None, compiled: Compiled) -> Finding | None:
    """The finding of a message that takes back the one before, where that had earned the rule; else None.

    Where figures or growths were said, before or now, it may be one of these that is taken back; "none of these is
    possible" is said of ideas.
    """
    if before is None:
        return None
    withdrawn, neither, no_plan = _taking_back(heard.reading.source.typed)
    formulas = any(h.reading.growths or any(map(_measures, h.reading.quantities)) for h in (before, heard))
    one_holds = rule.ideas is not None and rule.ideas.exclusive
    told = (None if formulas else withdrawn) or neither or (None if one_holds else no_plan)
    if told is None:
        return None
    earned = find_all(compiled.patterns(rule.says), before.reading.prose, compiled.lexicon)
    if not any(match.stance is Stance.ASSERTED for _pattern, match in earned):
        return None
    span = heard.reading.source.span(0, min(told.end(), len(heard.reading.source.text)))
    return taken_back_at(heard, span)


def _measures(claim: QuantityClaim) -> bool:
    """Whether a figure may be what is taken back, and no mere count of an idea's: "the best 15 features"."""
    return claim.unit is not Unit.COUNT or claim.noun == "times"


def put_right(heard: Heard, before: Heard | None) -> Sequence[GrowthClaim]:
    """The growths of a message; in "no wait, ... it's f·n" the first one is about what the message before was about.

    In "I take the time back, it's f·n" all are of the time that name nothing.
    """
    growths = heard.reading.growths
    taken = aspect_taken(heard) if growths and before is not None else None
    if taken is not None:
        return [c if c.aspect or c.subject else replace(c, aspect=taken) for c in growths]
    first = next((c for c in growths if c.stance is Stance.ASSERTED), None)
    if first is None or before is None or first.aspect or not first.whole or not opens_anew(heard):
        return growths
    last = next((c for c in reversed(before.reading.growths) if c.stance is Stance.ASSERTED), None)
    if last is None or last.growth == first.growth:
        return growths
    if first.subject and first.subject != (last.subject or before.asked.subject):
        return growths
    about = replace(
        first, aspect=last.aspect or before.asked.aspect, subject=last.subject or before.asked.subject, whole=last.whole
    )
    return [about if claim is first else claim for claim in growths]
