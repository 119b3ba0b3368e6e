"""What has or takes a figure, by the grammar right beside it: "the keys come to 18.9 MB", "18.9 MB for the keys"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interviewer.content.rules import QuantityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.standing.restated import same_roughly
from interviewer.grading.marks import Heard
from interviewer.grading.places import Place, places_of
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["had_by_another"]

_VERB = (
    r"takes?|took|taking|needs?|needed|requires?|costs?|uses?|eats?|occup(?:y|ies)|ha(?:s|ve|d)|holds?|fills?|weighs?|wants?|"
    r"makes?|is|are|was|were|be|being|comes?|came|amounts?|adds?|runs?|finish(?:es|ed)?|lasts?|goes|copies|moves"
)
_AROUND = (
    r"(?:[\s~≈*_`]|\b(?:to|out|at|up|in|within|only|just|about|around|roughly|approximately|some|nearly|almost|over|under|"
    r"already|a|another|good|bit|further|full|total|of|is|it|that|this|be|by|themselves|itself|alone|then|also|would|will)\b)"
)
_HAS = re.compile(
    r"'?s?(?P<made>\s+(?:(?:that|which)\s+)?(?:we|you|i|it|one|the model)\s+(?:(?:newly|then|have|has|just)\s+)?"
    r"[a-z]{3,}(?=\s))?"
    rf"(?P<more>[^.,;:!?()+=×\n]{{0,70}}?)(?:\b(?:{_VERB})\b|(?<=\w)'s\b|\s*(?:[:=≈~]|->|→))"
    rf"(?: (?:[a-z]+(?:ed|lt|en|wn)|done|ready))?{_AROUND}*",
    re.IGNORECASE,
)
_BARE = re.compile(rf"{_AROUND}+", re.IGNORECASE)
"""What stands between a name and its figure where the verb is left out: "the products take 8 GB and the sort 80"."""
_FOR = re.compile(
    r"(?:[\s~*_`),(]|\b(?:each|more|extra|again|worth|just|only|alone|too|also|is|are|goes|go|which|that'?s|belongs?|"
    r"would be|of memory|of RAM|of buffers|flops?)\b|\b(?:in|at|with|as) (?:(?:fp|bf|float|int)-?\d+|\d+[ -]bits?|"
    r"(?:half|full|single|double)(?:[ -]precision)?)\b)*"
    r"\b(?:for|of|in|on|to|by)\s+(?:(?:just|only|the|all|those|these|our|its|every|storing|keeping|holding|cached|"
    r"past|raw|doing)\s+)*",
    re.IGNORECASE,
)
"""From a figure to what it is for: "18.9 MB for the keys", "9 days to write", "80 GB go to the sort"."""
_IS = re.compile(
    r"[\s,:?~-]*\b(?:then )?(?:that|this|it|those|these)(?:'s| is| are| would be|'re)?\s+"
    r"(?:(?:only|just|all|rather)\s+)?"
    r"(?:(?!(?:what|why|how|more|less|before|after|without|too|not|because|so|where|when|already|if|even|fits?)\b)[a-z-]+\s+){0,4}",
    re.IGNORECASE,
)
"""From a figure to what it is said to be: "80 GB? That's the temporary arrays of the sort"."""
_ORDINARY = re.compile(
    r"\b(?:normal|ordinary|standard|typical|usual|regular|decent|modest|commodity|common|average|any|every|cheap)\s+"
    r"(?:[a-z-]+\s+)?\Z",
    re.IGNORECASE,
)
"""Before a name that a figure is only measured by: "30 GB, this is normal server"."""
_OTHER = frozenset(
    """and or but so that which while whereas when if where because since than not without plus with unlike they we i
    you he she there let's too included combined together top added double doubles doubling""".split()
)
"""Words between a name and a verb after which the verb is another thing's, or the name's and another's."""
_COMPLEMENT = re.compile(
    r"\b(?:of(?! course)|as|between|among|from|over|by|across|per|to|on|than|without|unlike|besides?|beyond|before|"
    r"after|(?<=[a-z\d] )what|(?<=s )an?|(?P<fronted>for|with|in|using))\s+"
    r"(?!(?<!with )(?:(?:fp|bf|float|int)-?\d+|(?:half|single|double|full)(?: precision)?),?\s+\Z)"
    r"(?:[\w.,^-]*[\w,^-]\s+){0,2}\Z",
    re.IGNORECASE,
)
"""What makes a name part of another, in its sentence: "the matrix of all embeddings needs"; with "for the keys it's",
it is meant."""
_RESUMED = re.compile(r"[\s,]*(?:it|that|this|we|you)(?:'s|'d|\b)", re.IGNORECASE)
_AND = re.compile(
    r"[\s*_]*(?:\band\b|\bplus\b|\bas well as\b|[&+/,])[\s*_]*(?:\band\b\s*)?(?:(?:the|all|its|their)\s+)?", re.I
)
_MORE = re.compile(
    r"(?:,\s*(?:(?!(?:is|are|was|which|that|it|so|but|not|we|you|i|has|have|takes?|needs?)\b)[\w-]+\s+){1,3}(?=and|plus|&)|"
    r"(?:\s+[a-z]+){0,2}\s*)(?:\b(?:and|plus|as well as)\b|[&+/])\s*(?:the\s+)?"
    r"(?!(?:another|as (?:much|many)|again|that|so|then|i|we|you|it|same|twice|double|half|has|have|is|are|was|were|"
    r"will|would|can|not)\b)[a-z]",
    re.IGNORECASE,
)
"""What follows a name behind its figure where more is meant: "160 GB for weights, grads and states"."""
_ADDED = re.compile(
    r"(?:\b(?:and|plus|add(?:ing)?|forgot(?:ten)?|left out|missed|overlooked|omitted)\b|(?<=\w )with\b|"
    r"[&+/])[\s*_]*(?:(?!the\b)[\w-]+\s+)?(?:the\s+(?:(?:master|main|old|own|raw|real|fp\d+|bf\d+)\s+)?)?\Z",
    re.IGNORECASE,
)
"""What stands before a name that is the last of several: "the states and the gradients take 160 GB", "I forgot V"."""
_TYPED = re.compile(r"\s*(?:[a-z]+\d+|\d+-bit|half|single|double)?[\s-]*", re.IGNORECASE)
_PIECE = re.compile(r"(?:one|an?|each|every|single|any)\b", re.IGNORECASE)
"""What makes a name that of one of many: "one layer's cache takes"."""
_TO_DO = re.compile(r"\s+to\s+[a-z]+", re.IGNORECASE)
_REACH, _LEAD, _COUNTED = 90, 40, 10
"""Characters between a name and its figure; before a name that are looked at; between a count and what is counted."""


def had_by_another(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether a figure, or the one that it restates, is had by what the rule is not about."""
    places = places_of(rule.not_had_by, heard, compiled.lexicon)
    if not places:
        return False
    own = places_of(rule.about, heard, compiled.lexicon)
    return any(
        _has(place, figure, places, own, heard)
        for figure in _told_first(claim, heard)
        for place in places
        if place.sentence == figure.sentence and not place.negated
    )


def _told_first(claim: QuantityClaim, heard: Heard) -> Iterator[QuantityClaim]:
    """A figure and the one right before it in its sentence that it says once more."""
    yield claim
    before = [
        c
        for c in heard.reading.quantities
        if c.unit is claim.unit and c.sentence == claim.sentence and c.span.end <= claim.span.start
    ]
    if (
        before
        and same_roughly(before[-1], claim)
        and _AGAIN.fullmatch(heard.reading.source.typed, before[-1].span.end, claim.span.start)
    ):
        yield before[-1]


_AGAIN = re.compile(
    r"[^.;:!?]{0,40},[\s~≈(=]*(?:(?:or|so|that'?s|which is|about|around|roughly|some|over|a bit)\s+){0,3}|[\s~≈(=]+",
    re.I,
)


def _has(place: Place, claim: QuantityClaim, places: Sequence[Place], own: Sequence[Place], heard: Heard) -> bool:
    typed, start, end = heard.reading.source.typed, claim.span.start, claim.span.end
    if place.start >= end:
        near = place.start - end <= _LEAD and (
            _FOR.fullmatch(typed, end, place.start)
            or (_IS.fullmatch(typed, end, place.start) and not _ORDINARY.search(typed, end, place.start))
        )
        if _MORE.match(typed, place.end):
            return False
        return bool(near) and _TO_DO.match(typed, place.end) is None and not _joined(place, places, heard)
    if place.end > start or start - place.end > _REACH or _counted(place, heard):
        return False
    between = typed[place.end : start]
    if _only_part(place, between, typed):
        return False
    piece = _PIECE.match(typed, place.start, place.end) is not None
    if not piece and any(place.end <= other.start < start for other in own if not other.negated):
        return False
    part = _COMPLEMENT.search(typed, max(0, place.start - _LEAD), place.start)
    if part is not None and not (_fronted(part, claim) and _RESUMED.match(between)):
        return False
    bare = _BARE.fullmatch(between) is not None
    if _joined(place, places, heard, bare):
        return False
    if bare:
        return True
    told = _HAS.fullmatch(between)
    if told is not None and told["made"]:
        return not told["more"].strip()
    return told is not None and (part is not None or _OTHER.isdisjoint(told["more"].lower().split()))


_ONLY = re.compile(
    r"(?P<not>n't|\bnot)?(?:\b(?:that|this|it)(?:'s| is| was))? (?:only|just)(?: for)?(?: the)? \Z", re.IGNORECASE
)
_SO = re.compile(r"(?: only| alone)?\s*[,;-]+ *(?:and )?so\b", re.IGNORECASE)


def _only_part(place: Place, between: str, typed: str) -> bool:
    """ "no, that's only the keys, so 18.9 MB", "it isn't only keys: 18.9 MB": the figure is of more than is named."""
    only = _ONLY.search(typed, max(0, place.start - _LEAD), place.start)
    return only is not None and (only["not"] is not None or _SO.match(between) is not None)


def _fronted(part: re.Match[str], claim: QuantityClaim) -> bool:
    """Whether words before a name make it what is spoken of; "with the values it's 18.9 MB" adds it to something."""
    return part["fronted"] is not None and not (claim.unit is Unit.BYTE and part["fronted"].lower() == "with")


def _joined(place: Place, places: Sequence[Place], heard: Heard, bare: bool = False) -> bool:
    """Whether a name is one of several that are meant together: "the keys and the values come to 18.9 MB".

    bare: its figure follows without a verb, so that "and" may join two figures: "K takes 9 MB and V another 9".
    """
    typed = heard.reading.source.typed
    added = _ADDED.search(typed, max(0, place.start - _LEAD), place.start)
    if added is not None and not any(
        0 <= added.start() - c.span.end <= (_COUNTED if bare else 1) for c in heard.reading.quantities
    ):
        return True
    return any(
        _AND.fullmatch(typed, place.end, other.start) is not None
        if other.start >= place.end
        else _AND.fullmatch(typed, other.end, place.start) is not None
        for other in places
        if other is not place and abs(other.start - place.start) <= _LEAD
    )


def _counted(place: Place, heard: Heard) -> bool:
    """Whether a name only says what is counted: "10B parameters", "768 fp16 values", "2·L·t·d values"."""
    typed = heard.reading.source.typed
    spans = [one.span for one in heard.reading.quantities] + [one.span for one in heard.reading.growths]
    return any(
        span.start < place.start <= span.end + _COUNTED
        and (place.start < span.end or _TYPED.fullmatch(typed, span.end, place.start) is not None)
        for span in spans
    )
