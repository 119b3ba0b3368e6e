"""Figures reckoned on from one told before by what that one holds already: "18.9 MB, times 12 layers 226 MB"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.grading.around import Around
from interviewer.grading.marks import Heard
from interviewer.grading.places import names
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["reckoned_further", "unreal_before"]

_SLACK = 0.06
"""Relative slack of a ratio of two rounded figures."""
_LEAD, _REACH = 60, 120
"""Characters before the first figure in which a number may be told; between the two figures."""
_DOUBLED = re.compile(
    r"\b(?:doubl(?:ed?|es|ing)|times (?:two|2)|two times)(?: that| it)? (?:for|because|since|as)\b", re.IGNORECASE
)
"""Doubled for a reason; "twice that in fp32" may tell of another state of things."""
_TIMES = re.compile(r"\b(?:times|multipl\w+|each|every|apiece|per)\b|[×*]", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:shar(?:ed?|es|ing)|divid\w+|split\w*|common)\b", re.IGNORECASE)
_SPARE = re.compile(
    r"\b(?:safe\w*|margin|headroom|slack|spare|buffer\w*|overhead|fragment\w*|reserv\w*|if|or|would|could|might|"
    r"batch\w*)\b",
    re.IGNORECASE,
)
"""What is added on top of a figure that stands, or supposed."""


def reckoned_further(many: Sequence[str], claim: QuantityClaim, right: QuantityClaim, around: Around) -> bool:
    """Whether a size is the right one times, or shared out among, a given that is counted between them, or doubled.

    What the right one holds already then counts twice, unless what is counted are many such things (a batch).
    many: concepts that name those.
    """
    between = around.heard.reading.source.typed[right.span.end : claim.span.start]
    if claim.unit is not Unit.BYTE or not right.low or not claim.low or len(between) > _REACH or _SPARE.search(between):
        return False
    ratio = claim.low / right.low
    if abs(ratio / 2 - 1) < _SLACK:
        return _DOUBLED.search(between) is not None
    wanted = ratio if _TIMES.search(between) else 1 / ratio if _SHARED.search(between) else None
    return wanted is not None and any(
        abs(wanted / one.low - 1) < _SLACK
        for one in around.heard.reading.quantities
        if one.low in around.givens.values() and one.low and one.unit is Unit.COUNT and one.noun
        if right.span.end <= one.span.start < claim.span.start
        if not any(names(concept, one.noun, around.compiled.lexicon) for concept in many)
    )


_UNREAL = re.compile(
    r"\b(?:would|it'd|that'd)\b(?! say\b| guess\b| think\b| estimate\b| get\b)(?: [a-z'-]+){0,5} ?[~≈]?\Z|"
    r"\bif (?:nothing|everything|all|every|each|none|no|they|it)\b[^.;!?\n]{0,60}\Z",
    re.IGNORECASE,
)
_IF_BEHIND = re.compile(
    r"(?: (?:in|with|at|as) [\w-]+)? (?:only )?(?:if|were) "
    r"(?:nothing|everything|all|every|each|none|no|they|it|we|you)\b",
    re.IGNORECASE,
)
_BUT_SO = re.compile(
    r"\bbut (?!(?:with|if|for|per|in|each|when)\b)[^.;!?\n]*?(?:\b(?:so|hence|thus|therefore)\b|->|=>)[\s,~≈]*"
    r"(?:(?:it'?s|that'?s|it is|that is|just|only|about|around|roughly|we get|i get|really)\s+)*\Z",
    re.IGNORECASE,
)


def unreal_before(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether an earlier figure holds only under a condition, and another one is concluded from what is so: "it would
    need 18.9 MB, but only 64 positions are kept, so 2.4 MB"."""
    typed = heard.reading.source.typed
    between = typed[right.span.end : claim.span.start]
    if len(between) > _REACH or _BUT_SO.search(between) is None or _SPARE.search(_IF_BEHIND.sub("", between, 1)):
        return False
    before = typed[max(0, right.span.start - _LEAD) : right.span.start]
    return _UNREAL.search(before) is not None or _IF_BEHIND.match(between) is not None
