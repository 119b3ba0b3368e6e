"""Words that put one formula in the place of another: "on paper 400 TB, in practice 40", "n² (edit: n)"."""

from __future__ import annotations

import re
from typing import Protocol

from interviewer.reading.replacing.first_thought import thought_better_of
from interviewer.reading.replacing.turned_to import turns_to
from interviewer.reading.replacing.words import ON_PAPER, REALLY, TOO_MUCH

__all__ = ["is_no_answer", "may_be_a_multiple", "of_another_state", "stands_against", "takes_the_place"]

_NOMINAL_BEFORE = re.compile(
    rf"\b(?:{ON_PAPER}|nominal(?:ly)?|naive(?:ly)?|at first (?:sight|glance)|in principle|"
    r"official(?:ly)?|formally|(?:i'?d|i would|i'?ll) (?:quote|tell people|advertise)|"
    r"(?:up to|at most|at worst|max(?:imum)?|no more than)|"
    r"the (?:textbook|upper bound|worst case|ceiling|maximum)[^.;!?\n]{0,20})"
    r"[^.;!?\n]{0,16}\Z",
    re.IGNORECASE,
)
"""What is told only for comparison, by the words before it."""
_NOMINAL_BEHIND = re.compile(
    r"\W{0,3}(?:(?:is|was|would be|will be|that'?s|which is|only|just|at|as|an?|the|my|your|of course) ){0,3}"
    rf"(?:(?:{ON_PAPER}|nominal(?:ly)?|naive(?:ly)?|at first (?:sight|glance)|in principle)\b|"
    r"(?:very|most)\b|(?:scare|headline|marketing|sales|brochure|slide) (?:number|figure|value)\b|"
    r"(?:absolute |theoretical )?(?:worst case|upper (?:bound|limit|end)|ceiling|maximum|limit|marketing|brochure)\b|"
    r"what (?:you'd|you would|you|one would|one|people|they|the (?:brochure|docs?|data ?sheet)) "
    r"(?:get|say|gets|says|compute|claim)s?(?: naively)?\b|if (?:you're|you are|i'm|we're) unlucky\b|"
    r"if (?:everything|all|it all) goes wrong\b|(?:be )?(?:nice|ideal|great|lovely)\b|"
    r"(?:for|in|with|as) (?:a |the |any )?(?:naive|plain|straightforward|textbook|dumb|simple|unoptimi[sz]ed) [a-z]+\b|"
    r"(?:(?:in|on|for|by|to|according to) )+(?:the |my |a |your )?(?:brochures?|slides?|data ?sheets?|manuals?|docs|"
    r"press|marketing|customers?|boss|record)\b)",
    re.IGNORECASE,
)
_REAL = re.compile(
    rf"\b(?:{REALLY}|in (?:fact|effect|truth|real life)|realistic|reality|effective(?:ly)?|"
    r"actual(?:ly)?|really|real|truly|true|practically|more likely|likelier|likely|expect|typical(?:ly)?|"
    r"at (?:the )?second|normally|usually|else|"
    r"otherwise|what (?:you|we|i|one) (?:really |actually )?(?:get|see|pay|need)s?|what it (?:really |actually )?"
    r"(?:is|takes|needs|uses)|"
    r"(?:is|be) my (?:own )?(?:estimate|guess|figure|number|answer)|on my (?:desk|machine|box)|"
    r"for (?:this|ours|mine|us))\b",
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
    r"(?:should|must|ought to|has to|have to|needs to)(?: really| actually| rather)? (?:be|have been|read)\b|"
    r"(?:comes out|is what comes out)[^.;!?\n]{0,24}(?:can'?t|cannot|can not) be[^.;!?\n]{0,24}[:,=]|"
    rf"(?:but|though|yet|however|although)[\s,]+{_CHOICE}|"
    r"(?:earlier|before|above|previously|at first)?[\s,.;:-]+(?:please )?make (?:it|that)|"
    r"(?:that |which |it |this )?(?:sounds|seems|looks|feels|is)(?: like| a bit| far| way| much| really)? too "
    rf"(?:{TOO_MUCH}|few|little|low|small)[.,;:!-]|"
    r"minus (?:all |the |any )?[a-z ]{1,30},? (?:so|gives|makes|leaves|that'?s|=))"
    r"(?:[\s~≈:]|\b(?:about|around|roughly|some|just|only|is|it'?s|rather|more like|to)\b)*",
    re.IGNORECASE,
)
"""What stands between a figure and the one that takes its place."""
_CHANGED = re.compile(
    r"\b(?:(?:raise|change|revise|correct|amend|replace|swap|update|adjust)(?:d|s)?|(?:lower(?:ed)?|reduced?|cut|shrink|"
    r"trim)) "
    r"(?:(?:my|the|that|this|those|these|our) )?(?:(?:earlier|previous|old|first|estimate of|figure of|number of) )?\Z",
    re.IGNORECASE,
)
_TO = re.compile(
    r"[\s,]*(?:down |up |back )?(?:to|by|with|for|into) (?:about |around |roughly |only |just )?", re.IGNORECASE
)
_DESPITE = re.compile(
    r"\b(?:even (?:though|if)|although|though|whatever|despite|no matter what|regardless of)\b[^.;!?\n]{0,40}"
    r"\b(?:gives?|gave|says?|said|would (?:write|say|claim|answer|quote)|"
    r"writes?|yields?|claims?|about|suggests?|shows?|predicts?|has|have)\b[^.;!?\n\d]{0,12}\Z",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(
    r"\W{0,2}(?:is|was|are|were) (?:only |just |meant |really )*for (?:the |my |a )?(?:slides?|brochures?|press|"
    r"marketing|customers?|something else|another|a different|other)\b",
    re.IGNORECASE,
)
"""What is said of a figure that is no answer: "the 400 TB is for the slides"."""
_MEASURED = re.compile(
    r"\b(?:i'?d|i would|i'?ll|we'?d|we would|we'?ll|one would|let'?s|let me) (?:first |still |always |just |then )?"
    r"(?:measure|benchmark|profile|test)\b",
    re.IGNORECASE,
)
"""What is to be measured at another size: "theoretically 800; practically I'd measure it on 8 first"."""
_NEAR = 60
"""Characters around and between two figures in which such words are looked for."""


class _Place(Protocol):
    """A stretch of a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def takes_the_place(text: str, first: _Place, second: _Place) -> bool:
    """Whether the second of two formulas is told in the place of the first."""
    if thought_better_of(text, first.start, first.end, second.start):
        return True
    if turns_to(text, first.end, second.start, second.end):
        return True
    before = text[max(0, first.start - _NEAR) : first.start]
    between, behind = text[first.end : second.start], text[second.end : second.end + _NEAR]
    if len(between) > _NEAR or _MEASURED.search(between):
        return False
    if _INSTEAD.fullmatch(between) or (_CHANGED.search(before) and _TO.fullmatch(between)):
        return True
    nominal = _NOMINAL_BEFORE.search(before) or _NOMINAL_BEHIND.match(between)
    real = _BUT.match(between) or _REAL.search(between) or _REAL.search(_END.split(behind, maxsplit=1)[0])
    return bool(nominal and real)


def stands_against(text: str, start: int) -> bool:
    """Whether what begins at text[start] is told only as what something else holds in spite of: "even if docs say"."""
    return _DESPITE.search(text, max(0, start - _NEAR), start) is not None


def is_no_answer(text: str, end: int) -> bool:
    """Whether of what ends at text[end] it is said that it answers something else: "the 400 TB is for the slides"."""
    return _NO_ANSWER.match(text, end) is not None


_TIMES = (
    r"(?:an? )?[\w.-]+(?:-| )?(?:times|fold|orders? of magnitude)"
    r"(?: (?:that|as|more|less|of|bigger|larger|smaller|higher)\b)?"
)
_MULTIPLE = re.compile(
    rf"[\s,;]*(?:or (?:maybe|perhaps|possibly|even|else|rather) (?:about )?{_TIMES}|"
    r"or (?:maybe |perhaps |possibly )?(?:twice|double|half|triple|a tenth of|ten times) (?:that|it|as much|of it)"
    r"(?: or | ?, or |[.;!?,]|$)(?! (?:in|with|for|at|if)\b)|"
    r"(?:(?:give or take|plus or minus|plus-minus|\+/?-|within|to within) (?:maybe |perhaps |about )?)?"
    r"(?:an? |one )?(?:factor of (?:about |maybe )?(?:[5-9]|1\d+|five|eight|ten|a hundred|a thousand)|"
    r"orders? of magnitude)(?: either way)?(?=\s*(?:[.;,!?)]|$))|"
    r"(?:in theory|on paper|nominally|naively),? (?:but )?(?:really|in practice|in reality|actually)[a-z' ]{0,12} "
    rf"{_TIMES})",
    re.IGNORECASE,
)
"""What leaves open whether a figure before it, or a multiple, is meant: "or maybe ten times that"."""
_OF_A_DTYPE = re.compile(r"[^.;!?\n]{0,12}\b(?:in|with|for|at|if|as) ", re.IGNORECASE)
_OURS = re.compile(
    r"[\s,]*\(?(?:if|when|provided|(?:would|will|'d) be (?:for|in|with))\s[^.;!?\n]{1,40}?"
    r"(?:[,)]? but (?:ours|here|mine|in our case|in this case|this one)|, (?:ours|we(?=(?:'re| are) in )))"
    r"(?:'s|'re| is| are| has| uses| it's| it is| we have| we use) (?!(?:also|too|the same|such|one|so|like that)\b)",
    re.IGNORECASE,
)
"""A condition that is said not to hold for what was asked about."""


def may_be_a_multiple(text: str, end: int) -> bool:
    """Whether what ends at text[end] is left open by a multiple of it: "18.9 MB or maybe ten times that"."""
    found = _MULTIPLE.match(text, end)
    return found is not None and _OF_A_DTYPE.match(text, found.end()) is None


def of_another_state(text: str, end: int) -> bool:
    """Whether what ends at text[end] is told of what is not so here: "18.9 MB if it's half, but ours is single"."""
    return _OURS.match(text, end) is not None


_BUT = re.compile(r"[\s,;.)]*\b(?:but|yet|however|though)\b", re.IGNORECASE)
_END = re.compile(r"[.;!?\n,]")
