"""Figures that another one is put in the place of, in the same breath: "on paper 400 TB, in practice 40 TB"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.grading.restated import same_roughly
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["named_and_replaced", "put_in_its_place"]

_NOMINAL_BEFORE = re.compile(
    r"\b(?:on paper|in theory|theoretically|nominal(?:ly)?|naive(?:ly)?|at first (?:sight|glance)|in principle|"
    r"official(?:ly)?|formally|(?:i'?d|i would|i'?ll) (?:quote|tell people|advertise)|"
    r"(?:up to|at most|at worst|max(?:imum)?|no more than)|"
    r"the (?:textbook|upper bound|worst case|ceiling|maximum)[^.;!?\n]{0,20})"
    r"[^.;!?\n]{0,16}\Z",
    re.IGNORECASE,
)
"""What is told only for comparison, by the words before it."""
_NOMINAL_BEHIND = re.compile(
    r"\W{0,3}(?:(?:is|was|would be|will be|that'?s|which is|only|just|at|as|an?|the|my|your|of course) ){0,3}"
    r"(?:(?:on paper|in theory|theoretically|nominal(?:ly)?|naive(?:ly)?|at first (?:sight|glance)|in principle)\b|"
    r"(?:very|most)\b|(?:scare|headline|marketing|sales|brochure|slide) (?:number|figure|value)\b|"
    r"(?:absolute |theoretical )?(?:worst case|upper (?:bound|limit|end)|ceiling|maximum|limit|marketing|brochure)\b|"
    r"what (?:you'd|you would|you|one would|one|people|they|the (?:brochure|docs?|data ?sheet)) "
    r"(?:get|say|gets|says|compute|claim)s?(?: naively)?\b|if (?:you're|you are|i'm|we're) unlucky\b|"
    r"if (?:everything|all|it all) goes wrong\b|(?:be )?(?:nice|ideal|great|lovely)\b|"
    r"(?:(?:in|on|for|by|to|according to) )+(?:the |my |a |your )?(?:brochures?|slides?|data ?sheets?|manuals?|docs|"
    r"press|marketing|customers?|boss|record)\b)",
    re.IGNORECASE,
)
_REAL = re.compile(
    r"\b(?:in (?:practice|reality|fact|effect|truth|real life)|realistic(?:ally)?|reality|effective(?:ly)?|"
    r"actual(?:ly)?|really|real|truly|true|practically|more likely|likelier|likely|expect|typical(?:ly)?|"
    r"at (?:the )?second|normally|usually|else|"
    r"otherwise|what (?:you|we|i|one) (?:really |actually )?(?:get|see|pay|need)s?|what it (?:really |actually )?"
    r"(?:is|takes|needs|uses)|"
    r"(?:is|be) my (?:own )?(?:estimate|guess|figure|number|answer)|on my (?:desk|machine|box))\b",
    re.IGNORECASE,
)
_CHOICE = (
    r"(?:i'?d|i would|i'?ll|i will|let me|let'?s|we'?d|we should) "
    r"(?:(?:rather|still|really|just|then|probably|simply) )?"
    r"(?:put|say|go with|take|budget|plan with|plan for|plan|use|write|pencil in|settle (?:on|for|at)|call it|"
    r"reckon with)"
)
_INSTEAD = re.compile(
    r"[\s)*,.;:-]*(?:"
    r"\(? ?(?:edit|corr(?:ection)?|fix(?:ed)?|update|errata|erratum|typo) ?:|"
    r"[\[({]? ?(?:typo|slip)[,;:]? (?:i )?(?:meant|mean)|"
    r"(?:is|was|looks|seems)[a-z ,]{0,24} (?:ten|two|five|\d+) times too "
    r"(?:much|high|large|big|many|low|small|few)[.,;:!-]|"
    r"(?:is|was|that'?s) (?:an? )?(?:[a-z]+ )?(?:over|under)-?(?:estimate|estimation|statement|shot)d?[.,;:!-]|"
    r"(?:comes out|is what comes out)[^.;!?\n]{0,24}(?:can'?t|cannot|can not) be[^.;!?\n]{0,24}[:,=]|"
    rf"(?:but|though|yet|however|although)[\s,]+{_CHOICE}|"
    r"(?:earlier|before|above|previously|at first)?[\s,.;:-]+(?:please )?make (?:it|that)|"
    r"(?:that |which |it |this )?(?:sounds|seems|looks|feels|is)(?: like| a bit| far| way| much| really)? too "
    r"(?:much|high|large|big|many|few|little|low|small|pessimistic|optimistic)[.,;:!-]|"
    r"minus (?:all |the |any )?[a-z ]{1,30},? (?:so|gives|makes|leaves|that'?s|=))"
    r"(?:[\s~≈:]|\b(?:about|around|roughly|some|just|only|is|it'?s|rather|more like|to)\b)*",
    re.IGNORECASE,
)
"""What stands between a figure and the one that takes its place."""
_CHANGED = re.compile(
    r"\b(?:lower|reduce|raise|cut|change|revise|correct|amend|replace|swap|update|shrink|trim|adjust)(?:d|s)? "
    r"(?:(?:my|the|that|this|those|these|our) )?(?:(?:earlier|previous|old|first|estimate of|figure of|number of) )?\Z",
    re.IGNORECASE,
)
_TO = re.compile(
    r"[\s,]*(?:down |up |back )?(?:to|by|with|for|into) (?:about |around |roughly |only |just )?", re.IGNORECASE
)
_EQUAL = 0.01
"""Relative difference up to which a figure is an old one, named once more."""
_DESPITE = re.compile(
    r"\b(?:even (?:though|if)|although|though|whatever|despite|no matter what|regardless of)\b[^.;!?\n]{0,40}"
    r"\b(?:gives?|gave|says?|said|yields?|claims?|about|suggests?|shows?|predicts?|has|have)\b[^.;!?\n\d]{0,12}\Z",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(
    r"\W{0,2}(?:is|was|are|were) (?:only |just |meant |really )*for (?:the |my |a )?(?:slides?|brochures?|press|"
    r"marketing|customers?|something else|another|a different|other)\b",
    re.IGNORECASE,
)
"""What is said of a figure that is no answer: "the 400 TB is for the slides"."""
_NEAR = 60
"""Characters around and between two figures in which such words are looked for."""


def put_in_its_place(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The figure that is told in the place of this one, right behind it; None where it stands."""
    typed = heard.reading.source.typed
    before, other = _last(claim, heard), _next(claim, heard)
    if before is not None and not same_roughly(claim, before):
        leads = typed[max(0, claim.span.start - _NEAR) : claim.span.start]
        if _DESPITE.search(leads) or _NO_ANSWER.match(typed, claim.span.end):
            return before
    if other is None or same_roughly(claim, other):
        return None
    return other if _takes_its_place(claim, other, typed) else None


def _takes_its_place(claim: QuantityClaim, other: QuantityClaim, typed: str) -> bool:
    before = typed[max(0, claim.span.start - _NEAR) : claim.span.start]
    between, behind = typed[claim.span.end : other.span.start], typed[other.span.end : other.span.end + _NEAR]
    if len(between) > _NEAR:
        return False
    if _INSTEAD.fullmatch(between) or (_CHANGED.search(before) and _TO.fullmatch(between)):
        return True
    nominal = _NOMINAL_BEFORE.search(before) or _NOMINAL_BEHIND.match(between)
    return bool(nominal and (_REAL.search(between) or _REAL.search(_clause(behind))))


def named_and_replaced(old: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The figure that a later message puts in the place of an old one that it names: "sorry, not 800, 80"."""
    for claim in heard.reading.quantities:
        if claim.unit is not old.unit or claim.noun != old.noun or not _same(claim, old):
            continue
        denied = _next(claim, heard) if claim.stance is Stance.REJECTED else None
        close = denied is not None and denied.sentence == claim.sentence and not same_roughly(claim, denied)
        other = denied if close else put_in_its_place(claim, heard)
        if other is not None:
            return other
    return None


def _same(claim: QuantityClaim, old: QuantityClaim) -> bool:
    return bool(claim.low and old.low) and abs((claim.low or 0) / (old.low or 1) - 1) < _EQUAL


def _next(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The next figure of a message, where it tells the same kind of thing, in the same sentence or the next."""
    later = (one for one in _same_unit(claim, heard) if one.span.start >= claim.span.end)
    return _alike(claim, next(later, None))


def _last(claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The figure right before one, where it tells the same kind of thing, in the same sentence or the one before."""
    earlier = [one for one in _same_unit(claim, heard) if one.span.end <= claim.span.start]
    return _alike(claim, earlier[-1] if earlier else None)


def _same_unit(claim: QuantityClaim, heard: Heard) -> list[QuantityClaim]:
    return [one for one in heard.reading.quantities if one.unit is claim.unit]


def _alike(claim: QuantityClaim, other: QuantityClaim | None) -> QuantityClaim | None:
    if other is None or other.stance is not Stance.ASSERTED or abs(other.sentence - claim.sentence) > 1:
        return None
    return other if other.unit is claim.unit and other.per == claim.per and other.noun == claim.noun else None


def _clause(behind: str) -> str:
    return re.split(r"[.;!?\n,]", behind, maxsplit=1)[0]
