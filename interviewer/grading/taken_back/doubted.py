"""Claims in the place of those that a message doubts: "79 GB" - "that was a factor of ten too much, 8 GB"."""

from __future__ import annotations

import re

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.costs.added import comes_on_top
from interviewer.grading.costs.growths import EARNING, judge
from interviewer.grading.costs.said_aside import said_aside
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.standing.alike import is_width
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import sentence_of
from interviewer.reading.growth import variables_of
from interviewer.reading.model import Aspect, GrowthClaim, QuantityClaim, Stance, Unit
from interviewer.reading.replacing.lower import changes, of_a_machine
from interviewer.reading.taking_back.doubting import (
    calls_false,
    doubts,
    is_plain,
    last_clause,
    of_another_case,
    of_another_cost,
)

__all__ = ["doubted", "tells_its_aspect", "told_of_the_same"]

_IS = re.compile(
    r"(?:\A|[.:,;=]|\b(?:is|are|be|costs?|takes?|needs?|uses?|so|just|only|have|has|makes?|gives?|\w+'s|it'd be)\b)"
    r"(?:[\s,~≈:$`(]|\b(?:it|that|they|is|are|be|must|should|has|to|just|only|really|actually|about|around|of|order|the|"
    r"then|simply|all|a|an|still|too|rather|more|like|O|Theta|therefore|now)\b|'s)*\Z",
    re.IGNORECASE,
)
"""What leads to a cost as to what something is: "the lag is", ", so", "it should be"."""
_IT_IS = re.compile(r"[)$`\s]*(?:it is|then it is|in the end|after all)\b", re.IGNORECASE)
_SPREAD = re.compile(
    r"\b(?:over|across|on|to|per|of|into|each|every|for|in|has|have|among|between|by)\s+"
    r"(?:(?:the|all|those|these|about|only|just|some) )*\Z",
    re.IGNORECASE,
)
"""Before devices that something is done with: "a pipeline over 4 GPUs"."""
_BARE = re.compile(
    r"(?: (?:will|would|should) do| (?:are|is) (?:enough|it)| suffices?| it is)?\s*(?:[.!]|\Z)", re.IGNORECASE
)
"""Behind a number without a unit that is all that is told: "80 will do"."""
_BARE_LEAD = re.compile(
    r"(?:.*[,.:;!-])?\s*(?:(?:so|just|only|rather|about|roughly|more like|it'?s|that'?s|it is|make it|i'd say) )*\Z",
    re.IGNORECASE | re.DOTALL,
)
_LED_BY = 60
_BEHIND = 12
"""Characters behind a size in which the machine is named that has it."""


def doubted(old: GrowthClaim | QuantityClaim, claim: GrowthClaim | QuantityClaim, said: Heard, around: Around) -> bool:
    """Whether a message opens by doubting the one before, and a claim of it is told in the place of an old one."""
    heard = around.heard
    if said is not around.before[-1] or not doubts(heard.reading.source.text):
        return False
    if isinstance(claim, QuantityClaim):
        return isinstance(old, QuantityClaim) and _is_its_figure(old, claim, said, heard)
    named = claim.subject is not None or _is_of_an_aspect(claim, heard)
    return is_its_cost(claim, heard, around.compiled) and (named or _is_plainly_told(claim, heard))


def _is_plainly_told(claim: GrowthClaim | QuantityClaim, heard: Heard) -> bool:
    """Whether nothing is named that a claim is of, in its clause; nor before, unless what was told is called wrong."""
    source = heard.reading.source
    lead = source.typed[: claim.span.start]
    if not calls_false(source.text) and isinstance(claim, QuantityClaim):
        return is_plain(lead)
    return is_plain(last_clause(lead))


def is_its_cost(claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a growth is told as what the cost is: "the memory should be f·n", and no part of it, nor another's."""
    typed, span = heard.reading.source.typed, claim.span
    start, end = _clause_of(claim, heard)
    part = not claim.whole and (claim.bound is None or claim.subject is None)
    if part or comes_on_top(claim, heard) or of_another_cost(_without_subject(claim, typed[start:end], compiled)):
        return False
    told = claim.bound is not None or _IS.search(typed, max(start, span.start - _LED_BY), span.start) is not None
    return told or _IT_IS.match(typed, span.end) is not None


def _without_subject(claim: GrowthClaim, text: str, compiled: Compiled) -> str:
    """A text without the words that name a claim's subject, which may be a case of its own: "without a cache"."""
    named = _phrase_of(claim, text, compiled)
    return re.sub(re.escape(named), " ", text, flags=re.IGNORECASE) if named else text


def _phrase_of(claim: GrowthClaim, text: str, compiled: Compiled) -> str:
    """The longest of the words in a text that name a claim's subject; "" where none does."""
    subjects = (one for one in compiled.pack.scenario.subjects if one.id == claim.subject)
    low = text.lower()
    return max((phrase for one in subjects for phrase in one.phrases if phrase in low), key=len, default="")


def _clause_of(claim: GrowthClaim, heard: Heard) -> tuple[int, int]:
    """Where the clause of a growth begins, and the words behind it end, in what was typed."""
    clause, source = heard.reading.prose.clauses[claim.clause], heard.reading.source
    span = source.span(clause.start, clause.end)
    behind = _STOP.search(source.typed, claim.span.end, max(span.end, claim.span.end))
    return min(span.start, claim.span.start), behind.start() if behind else max(span.end, claim.span.end)


_STOP = re.compile(r"[,;.:(]")


def told_of_the_same(
    rule: ComplexityRule, old: GrowthClaim, claim: GrowthClaim, said: Heard, around: Around
) -> bool:
    """Whether a growth is told as the cost of the very step, or of the aspect, of which another one was told: "the lag
    is O(u)", "the memory should be f·n"."""
    heard, compiled = around.heard, around.compiled
    if not is_its_cost(claim, heard, compiled) or not _could_be(rule, claim, compiled):
        return False
    if said_aside(rule, claim, heard, compiled, False):
        return False
    if claim.subject is not None:
        of_all = any(one.span == claim.span and one is not claim for one in heard.reading.growths)
        named = _phrase_of(claim, heard.reading.source.typed[slice(*sentence_of(claim, heard))], compiled)
        return bool(named) and not of_all and _of_its_subject(rule, claim, heard, compiled)
    return tells_its_aspect(old, claim, said, around)


def tells_its_aspect(old: GrowthClaim, claim: GrowthClaim, said: Heard, around: Around) -> bool:
    """Whether a growth is told by its aspect alone, of which the message before told one cost: "the memory is f·n"."""
    if claim.aspect is None or said is not around.before[-1] or claim.aspect is not old.aspect or claim.subject:
        return False
    alike = [one for one in said.reading.growths if one.aspect is claim.aspect and one.stance is Stance.ASSERTED]
    return alike == [old] and _is_of_an_aspect(claim, around.heard)


def _is_of_an_aspect(claim: GrowthClaim, heard: Heard) -> bool:
    start, _end = _clause_of(claim, heard)
    return _ASPECT_IS.fullmatch(heard.reading.source.typed, start, claim.span.start) is not None


_ASPECT_IS = re.compile(
    r"\W*(?:(?:so|and|but|no|hmm+|actually|now|then|also|for|as for) )*(?:the |my )?"
    r"(?:(?:total|extra|additional|running|whole|needed) )?(?:time|runtime|memory|space|ram|storage)"
    r"(?: (?:cost|complexity|usage|use|consumption|requirement|need|bound))?(?: (?:then|now|there|too|here|i'd say))*"
    r"(?:\s*[:=,]|(?: (?:is|should|must|has to|ought to|needs to|goes to|becomes|comes to|be|as well|really|actually|"
    r"rather|then|just|only|now|of order))+)\s*[$`]*(?:(?:O|Theta|Θ)\s*\(\s*)?",
    re.IGNORECASE,
)
"""What leads to a cost that is told of an aspect, and of nothing else: "the memory should be"."""


def _of_its_subject(rule: ComplexityRule, claim: GrowthClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a growth is told of a rule's subject and aspect; of a subject with several costs, as all that it is."""
    aspect = claim.aspect or Aspect.TIME
    if claim.subject not in rule.subject or aspect.value != rule.aspect:
        return False
    alike = [one for one in compiled.others(rule) if claim.subject in one.subject]
    only = _ONLY.search(heard.reading.source.typed, 0, claim.span.start) is not None
    if not only and compiled.summands(rule) and judge(rule, claim, compiled, {}, ()) is Note.TIGHTER:
        return False
    return not alike or (only and not any(judge(one, claim, compiled, {}, ()) in EARNING for one in alike))


_ONLY = re.compile(r"\b(?:just|only|merely|simply) (?:O\()?\Z", re.IGNORECASE)


def _could_be(rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled) -> bool:
    """Whether a growth could be all of the cost that a rule asks for, and no mere word on how it goes in one variable:
    "linear in n", of f²·n."""
    told = variables_of(claim.growth) if claim.growth is not None else ()
    if not set(told).issubset(compiled.variables):
        return False
    if claim.bound is not None:
        return True
    return any(len(told) >= len(variables_of(one)) for one in compiled.growths(rule))


def _is_its_figure(old: QuantityClaim, claim: QuantityClaim, said: Heard, heard: Heard) -> bool:
    """Whether a figure is told of what the last one of its kind in the message before was told of."""
    if of_a_machine(heard.reading.source.typed[claim.span.end : claim.span.end + _BEHIND]):
        return False
    told = (one for one in said.reading.quantities if one.unit is old.unit and one.stance is Stance.ASSERTED)
    alike = [one for one in told if one.per == old.per and not is_width(one)]
    if not alike or alike[-1] is not old:
        return False
    typed = heard.reading.source.typed
    start, _end = sentence_of(claim, heard)
    lead = typed[start : claim.span.start]
    if not _is_plainly_told(claim, heard) or of_another_case(lead) or changes(lead):
        return False
    if claim.unit is None and not (old.unit in (None, Unit.GPU) and _is_alone(claim, lead, typed)):
        return False
    return claim.unit not in (None, Unit.GPU) or (claim.high is not None and _SPREAD.search(lead) is None)


def _is_alone(claim: QuantityClaim, lead: str, typed: str) -> bool:
    """Whether a number without a unit is all that its clause tells."""
    return _BARE_LEAD.fullmatch(lead) is not None and _BARE.match(typed, claim.span.end) is not None
