"""What a figure told before is said to have been for, so that it is wrong: "37.7 MB" - "that was float16"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from interviewer.content.rules import QuantityRule, Rule
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.assuming.options import option_choices
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["said_of_another", "says_what_for"]

_LEADS = (
    r"\W*(?:(?:to be (?:precise|exact|clear|specific|sure|fair)|just to be clear|for the record|sorry|well|oh|ah|hm+|"
    r"no|yes|and|but|i mean|note that|mind you|by the way|of course|actually|one correction|correction|"
    r"i should (?:say|add|mention)(?: that)?)\W+){0,3}"
)
_IT = (
    r"(?:that|this|it|which|(?:the|my|that|this) (?:last |earlier |previous )?(?:figure|number|size|value|estimate|"
    r"total|answer|result|count)(?: (?:i gave|above|before))?|(?:the|that|those|my) [\d.,]+ ?[kmgtp]?i?b)"
)
_WAS = (
    r"(?:'s|'d be| is| was| are| were| would be| assumes?| assumed| holds| counts| counted)"
    r"(?: (?:only|just|all|meant|counted|computed|worked out|of course|still|already|really))*"
)
_SAID_FOR = re.compile(
    rf"{_LEADS}(?P<it>{_IT}){_WAS}(?: (?:for|in|with|at|assuming|using|based on|counting))?(?: (?:the|a|an|all))? "
    r"(?P<what>[^.;:!?\n]{2,40})(?=[.;:!?\n]|\Z)",
    re.IGNORECASE,
)
_RULE = "right for another assumption than the one it is said to be for"


def says_what_for(heard: Heard) -> bool:
    """Whether a message opens by saying of what was told before what it is for."""
    return _SAID_FOR.match(heard.reading.source.text) is not None


def said_of_another(rule: Rule, standing: Finding, around: Around) -> Finding | None:
    """The finding that takes back a figure of the message before, where it is said now to be for an option, or to rest
    on a figure, with which it is not right."""
    said = around.before[-1] if around.before else None
    if not isinstance(rule, QuantityRule) or said is None or said.message != standing.message:
        return None
    told = _SAID_FOR.match(around.heard.reading.source.text)
    figure = _last_figure(said)
    if told is None or figure is None or figure.span != standing.span:
        return None
    pointer = _as_pointed_at(figure, told, around.heard)
    options = (one for one in rule.assume.values() if one.options)
    if not any(choice.stated for one in options for choice in option_choices(one, pointer, around)):
        return None
    if around.judge(rule, pointer)[0] is Note.RIGHT:
        return None
    span = around.heard.reading.source.span(told.start("it"), told.end())
    quote = quote_of(around.heard, span)
    return Finding(False, Note.ASSUMPTION, around.heard.message, span, quote, quote, _RULE, True)


def _last_figure(heard: Heard) -> QuantityClaim | None:
    """The last figure that a message claims, where it tells no other of the same unit."""
    figures = [one for one in heard.reading.quantities if one.stance is Stance.ASSERTED and one.unit is not None]
    alike = [one for one in figures if one.unit is figures[-1].unit]
    return alike[0] if len(alike) == 1 else None


def _as_pointed_at(figure: QuantityClaim, told: re.Match[str], heard: Heard) -> QuantityClaim:
    """The figure as if it were told where it is pointed at: "that" in "that was float16"."""
    source, prose = heard.reading.source, heard.reading.prose
    place = bisect_left([sentence.end for sentence in prose.sentences], told.start("it") + 1)
    sentence = min(place, len(prose.sentences) - 1)
    clause = prose.clause_at(told.start("it"))
    span = source.span(told.start("it"), told.end("it"))
    return replace(figure, sentence=sentence, clause=clause, span=span, parts=(), chain_ok=None)
