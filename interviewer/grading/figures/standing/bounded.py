"""Figures told one right after the other: a bound and the estimate ("less than 100 days, about 30"), an ideal and the
real one ("800" - "more like 1000")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.formula import parse_formula
from interviewer.grading.figures.setting import Setting
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.anew import opens_anew
from interviewer.reading.model import QuantityClaim

__all__ = ["comes_after", "told_below"]

_LEADS = re.compile(
    r"\s*[,;:(-]+\s*(?:(?:and|so|but|about|around|roughly|some|may ?be|perhaps|probably|more likely|likelier|likely|"
    r"possibly|rather|"
    r"closer to|more like|something like|realistically|actually|really|in practice|i'?d (?:say|guess|estimate)|"
    r"i would (?:say|guess)|i (?:guess|think|reckon)|"
    r"my guess is|say|let'?s say|call it|it'?s|it is|it takes|only|even|just)\b[\s,~≈]*)*",
    re.IGNORECASE,
)
_OR_SO = re.compile(r"\bor so\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_LESS = 0.75
"""A figure below this share of a bound is another one than the bound itself."""


def told_below(claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure only tells what the next one stays below: "under 100 days, I'd say 60"."""
    if claim.high is None or claim.low not in (None, 0.0):
        return False
    quantities, typed = heard.reading.quantities, heard.reading.source.typed
    by_far = _BY_FAR.search(typed, max(0, claim.span.start - _NEAR), claim.span.start)
    if by_far or _FAR_LESS.match(claim.quote) or _FAR_LESS.match(typed[claim.span.end :].lstrip(" ,-")):
        return True
    told = next((c for c in quantities if c.span.start >= claim.span.end), None)
    if told is None or told.sentence != claim.sentence or not told.high:
        return False
    between = typed[claim.span.end : told.span.start]
    if not _LEADS.fullmatch(between) or not (any(map(str.isalpha, between)) or _OR_SO.search(told.quote)):
        return False
    if told.unit is claim.unit:
        return told.high < _LESS * claim.high
    written = _NUMBER.search(claim.quote)
    return told.unit is None and written is not None and told.high < _LESS * float(written.group().replace(",", ""))


_BY_FAR = re.compile(r"\b(?:far|much|way|well|considerably|significantly|vastly|a lot|clearly)\s+\Z", re.I)
_FAR_LESS = re.compile(r"(?:far|much|way|well|considerably) (?:less|fewer|below|under|smaller|lower)\b", re.I)
"""What stays far below a figure is not that figure: "it takes far less than 400 TB"."""
_NEAR = 20
"""Characters before a bound in which such words stand."""


_HARDLY = re.compile(
    r"(?:[\s,.;:()~≈/-]|\b(?:ideal(?:ly)?|and|so|or|then|in|about|around|roughly|some|say|rather|more|like|closer|to|"
    r"real(?:ly|istic|istically|ity)?|practice|practical(?:ly)?|with|losses|loss|theory|theoretical(?:ly)?|ok(?:ay)?)\b)*",
    re.IGNORECASE,
)
"""What may be said beside two figures of which the second is the first one made real."""


def comes_after(formulas: Sequence[str], claim: QuantityClaim, setting: Setting) -> bool:
    """Whether one of these values was told right before a figure, and next to nothing in between; true without any."""
    if not formulas:
        return True
    heard = setting.heard
    typed, earlier = heard.reading.source.typed, [c for c in heard.reading.quantities if c.span.end <= claim.span.start]
    told, since = (earlier[-1], earlier[-1].span.end) if earlier else (_lone(setting.before), 0)
    if told is None or (not earlier and opens_anew(heard)):
        return False
    values = [parse_formula(text).value(setting.givens) for text in formulas]
    right = told.low == told.high and any(value and abs((told.low or 0) / value - 1) < 0.01 for value in values)
    behind = typed[claim.span.end :].split("\n", maxsplit=1)[0]
    return right and all(_HARDLY.fullmatch(part) for part in (typed[since : claim.span.start], behind))


def _lone(before: Sequence[Heard]) -> QuantityClaim | None:
    """The last figure of the message before, where next to nothing is said behind it."""
    figures = before[-1].reading.quantities if before else ()
    if not figures or not _HARDLY.fullmatch(before[-1].reading.source.typed[figures[-1].span.end :]):
        return None
    return figures[-1]
