"""Where the options of a group (a data type, a way to count pairs) are named in a message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from interviewer.content.formula import parse_formula
from interviewer.content.rubric import AssumptionGroup
from interviewer.grading.compiled import Compiled, option_concept
from interviewer.grading.figures.assuming.choices import STOOD_BY, with_parts
from interviewer.grading.marks import Heard
from interviewer.grading.places import names, places_of
from interviewer.reading.model import Unit
from interviewer.reading.statements.lately import Lately

__all__ = ["WIDEST", "Named", "OptionPlace", "named_in", "phrase_places"]

OptionPlace = tuple[int, int, int, str]
"""(offset as typed, sentence, clause, option) of an option that is named."""


WIDEST = 64
"""Bytes up to which a figure is the width of one value, not a size."""


class Named(NamedTuple):
    """Where the options of a group are named in a message: by their words, within what is counted, by figures."""

    phrases: Sequence[OptionPlace]
    counted: Sequence[OptionPlace]
    figures: Sequence[OptionPlace]


_Key = tuple[str, tuple[tuple[str, float], ...]]
_NAMED: Lately[Heard, dict[_Key, tuple[Compiled, Named]]] = Lately(lambda _heard: {})


def named_in(group_id: str, heard: Heard, compiled: Compiled, givens: Mapping[str, float]) -> Named:
    """Where a message names options; the same for all of its figures, each of which asks."""
    known = _NAMED.of(heard)
    key = (group_id, tuple(givens.items()))
    if key not in known or known[key][0] is not compiled:
        group, values = compiled.options[group_id], compiled.option_values(group_id)
        phrases = tuple(_without_explaining(tuple(phrase_places(group_id, values, heard, compiled)), heard))
        widths = (place for place in _width_places(values, heard) if not _explains(place, phrases, heard))
        named = Named(
            phrases,
            tuple(_counted_places(group_id, values, heard, compiled)),
            (*widths, *_figure_places(group, heard, givens)),
        )
        known[key] = compiled, named
    return known[key][1]


def phrase_places(
    group_id: str, values: Mapping[str, float], heard: Heard, compiled: Compiled
) -> Iterator[OptionPlace]:
    """Every option that is named by its words in a message and not denied."""
    concepts = {option_concept(group_id, option): option for option in values}
    for place in places_of(tuple(concepts), heard, compiled.lexicon):
        if not place.negated:
            yield place.start, place.sentence, place.clause, concepts[place.concept]


def _counted_places(
    group_id: str, values: Mapping[str, float], heard: Heard, compiled: Compiled
) -> Iterator[OptionPlace]:
    """The options named within what is counted or reckoned: "10^14 float32 numbers", "10^14 * 4 B (fp32) = 400 TB"."""
    for claim in heard.reading.quantities:
        held = claim.unit is Unit.COUNT or (claim.unit is Unit.BYTE and "(" in claim.quote)
        if held and claim.stance in STOOD_BY and len(claim.quote) <= _QUOTED:
            for option in values:
                if names(option_concept(group_id, option), claim.quote, compiled.lexicon):
                    yield claim.span.start, claim.sentence, claim.clause, option


_QUOTED = 80
"""Characters of a count in which an option is looked for."""


def _width_places(values: Mapping[str, float], heard: Heard) -> Iterator[OptionPlace]:
    """The options that a width names: "8 bytes each", "4 B per entry"."""
    for claim in with_parts(heard.reading.quantities):
        if claim.unit is Unit.BYTE and claim.low == claim.high:
            for option, width in values.items():
                if claim.low == width:
                    yield claim.span.start, claim.sentence, claim.clause, option


_IS_A_WIDTH = re.compile(
    r"[\w-]{1,20}(?:[ -][\w-]{1,20}){0,2}?[\s,(*-]{0,4}(?:(?:so|and|that|which|it|each|this)\b\s?){0,3}"
    r"(?:'?s|is|are|means?|takes?|=|:|i\.e\.)?\W{0,4}",
    re.IGNORECASE,
)


_GOES_ON = re.compile(
    r"[^.;!?\n]{0,60}[.;]\s+(?:(?:so|and|that|which|it|each|this|these|those|with|at|makes?|means?|is|are|takes?)\b"
    r"(?:'s)?[\s,:]*){0,4}",
    re.IGNORECASE,
)
"""What leads from a data type to its width in the next sentence: "I'd take float16. With 4 bytes each"."""
_TURNS = re.compile(
    r"\b(?:but|however|though|although|while|whereas|instead|rather|not|n't|no|or|vs|versus|if|inputs?|vectors?|rows?|"
    r"default|accumulat\w*|upcasts?|promot\w*|becomes?|convert\w*|gives?)\b",
    re.IGNORECASE,
)
_BYTES = re.compile(r"(?:\d+|one|two|four|eight)[ -]?(?:bytes?|b)\b", re.IGNORECASE)


def _explains(width: OptionPlace, phrases: Sequence[OptionPlace], heard: Heard) -> bool:
    """Whether a width is only said of an option named before it, rightly or not: "float16, that's 4 bytes"."""
    typed = heard.reading.source.typed
    return any(
        start < width[0] <= start + _QUOTED
        and (
            (sentence == width[1] and _IS_A_WIDTH.fullmatch(typed, start, width[0]))
            or (sentence == width[1] - 1 and _goes_on(typed[start : width[0]]))
        )
        for start, sentence, _clause, _option in phrases
    )


def _goes_on(between: str) -> bool:
    return _GOES_ON.fullmatch(between) is not None and _TURNS.search(between) is None


def _without_explaining(phrases: Sequence[OptionPlace], heard: Heard) -> Iterator[OptionPlace]:
    """The options that are named, less the widths that are only said of one ("8 bytes each")."""
    typed = heard.reading.source.typed
    types = [place for place in phrases if not _BYTES.match(typed, place[0])]
    for place in phrases:
        if place in types or not _explains(place, types, heard):
            yield place


_SET = re.compile(r"(?<![\w^*])[a-z] ?(?:=|:=|was|were|at) ?\Z", re.IGNORECASE)
"""What sets a variable: "had you said f = 5,000" counts no pairs."""
_BEFORE = 8


def _figure_places(group: AssumptionGroup, heard: Heard, givens: Mapping[str, float]) -> Iterator[OptionPlace]:
    """The options that a figure of a telling value states: "4,950 columns"."""
    if not group.figures:
        return
    for option, formulas in group.figures.items():
        telling = [parse_formula(text).value(givens) for text in formulas]
        for claim in with_parts(heard.reading.quantities):
            if _SET.search(heard.reading.source.typed, max(0, claim.span.start - _BEFORE), claim.span.start):
                continue
            exact = claim.stance in STOOD_BY and claim.low == claim.high and claim.unit in (None, Unit.COUNT)
            if exact and any(claim.low and abs(claim.low / value - 1) < 0.002 for value in telling):
                yield claim.span.start, claim.sentence, claim.clause, option
