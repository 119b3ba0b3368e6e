"""What a message takes back by name: "I take back the attention part", "scratch that number"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.withdrawal_meant import Rule, aspects_named, is_meant
from interviewer.reading.model import Aspect
from interviewer.reading.source import Span
from interviewer.reading.statements.phrase import as_written
from interviewer.reading.taking_back.withdrawals import withdrawals

__all__ = ["aspect_taken", "has_term", "means_another", "taken_back", "takes_back"]

_STRUCK = re.compile(
    r"\b(?:strike|scratch|withdraw|retract|forget|ignore|disregard|tak(?:e|ing) back|"
    r"cross(?:ing)? out|(?:was|am|were) (?:wrong|mistaken) about) (?:(?:out|that|the|my|this) ){0,2}\Z",
    re.IGNORECASE,
)
_MISTAKEN = re.compile(
    r" ?(?:(?:term|part|bit|i (?:said|gave|wrote|had)|from before|above) ){0,2}(?:was|is) (?:just |simply |all |my )?"
    r"(?:wrong|a mistake|mistaken|an error|nonsense|rubbish|incorrect|false|a slip|bogus)\b",
    re.IGNORECASE,
)
_BEFORE = 40
"""Characters before a formula in which a word that takes it back is looked for."""


def taken_back(
    rule: Rule, standing: Finding | None, heard: Sequence[Heard], place: int, compiled: Compiled
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
        return taken_back_at(message, formula)
    for withdrawal in withdrawals(message.reading.source.text):
        if is_meant(withdrawal, rule, standing, heard[: place + 1], compiled):
            return taken_back_at(message, message.reading.source.span(withdrawal.start, withdrawal.end))
    return None


def aspect_taken(heard: Heard) -> Aspect | None:
    """The one aspect that a message takes back by name: "let me take the time back"."""
    text = heard.reading.source.text
    named = {name for one in withdrawals(text) for name in aspects_named(one)}
    return Aspect(named.pop()) if len(named) == 1 else None


def means_another(rule: Rule, standing: Finding, heard: Sequence[Heard], compiled: Compiled) -> bool:
    """Whether the last of these messages takes back by name, and never what stands; "I lost a zero" names nothing."""
    named = [one for one in withdrawals(heard[-1].reading.source.text) if one.topics]
    return bool(named) and not any(is_meant(one, rule, standing, heard, compiled) for one in named)


def takes_back(heard: Heard) -> bool:
    """Whether a message takes anything back by name."""
    return bool(withdrawals(heard.reading.source.text))


def _formula_taken(message: Heard, standing: Finding) -> Span | None:
    """Where a message takes back by its formula what stands: "strike the t·d", "the t·d was wrong"."""
    typed, told = message.reading.source.typed, as_written(standing.quote)
    for claim in message.reading.growths:
        start, end = claim.span.start, claim.span.end
        if has_term(told, as_written(claim.quote)) and (
            _STRUCK.search(typed, max(0, start - _BEFORE), start) or _MISTAKEN.match(typed, end)
        ):
            return claim.span
    return None


def has_term(told: str, formula: str) -> bool:
    """Whether a formula stands in another, both as_written, and is not told to a higher power there: t·d, but not in
    t·d²."""
    at = told.find(formula) if formula else -1
    while at >= 0 and told[at + len(formula) : at + len(formula) + 1].isdigit() and not formula[-1].isdigit():
        at = told.find(formula, at + 1)
    return at >= 0
