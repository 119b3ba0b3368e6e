"""Figures reckoned on from one told before by what that one holds already: "18.9 MB, times 12 layers 226 MB"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.grading.figures.around import Around
from interviewer.grading.marks import Heard
from interviewer.grading.places import names
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["adds_on_top", "reckoned_further", "times_that"]

_SLACK = 0.06
"""Relative slack of a ratio of two rounded figures."""
_REACH = 120
"""Characters between two figures of which one is reckoned from the other."""
_DOUBLED = re.compile(
    r"\b(?:doubl(?:ed?|es|ing)|times (?:two|2)|two times)(?: that| it)? (?:for|because|since|as)\b|"
    r"\btwice(?: that| it)? (?:because|since)\b",
    re.IGNORECASE,
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
    if claim.unit is not Unit.BYTE or not right.low or not claim.low or len(between) > _REACH or adds_on_top(between):
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


_TIMES_THAT = re.compile(
    r"\b(?:so|thus|hence|therefore|then|which makes|that makes)\b[^.;!?\n]{0,24}?\b(?:three|four|five|six|seven|eight|"
    r"nine|ten|twelve|[3-9]|1[0-9]) times (?:that|this|as much|more)\b[^.;!?\n]*\Z",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"\b(?:peak|temporar\w+|copies|float\d*|fp\d+|double|precision|in practice|users?|requests?|sequences?|for)\b",
    re.IGNORECASE,
)
"""Words of another state of things, in which the larger figure holds."""


def times_that(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """ "38 MB, but the gradients come on top, so it's four times that: 151 MB": the answer in the end."""
    between = heard.reading.source.typed[right.span.end : claim.span.start]
    if len(between) > 2 * _REACH or claim.unit is not right.unit or adds_on_top(between) or _STATES.search(between):
        return False
    return _TIMES_THAT.search(between) is not None


def adds_on_top(between: str) -> bool:
    """Whether words between two figures tell of what is added on top of the first, or supposed."""
    return _SPARE.search(between) is not None
