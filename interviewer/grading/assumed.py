"""What a candidate assumed for a figure: a data type, a throughput, an efficiency; and the figures that follow."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from interviewer.content.formula import FormulaError, parse_formula
from interviewer.content.rubric import AssumptionGroup
from interviewer.content.rules import Assumption, QuantityRule
from interviewer.grading.compiled import Compiled, option_concept
from interviewer.grading.marks import Heard
from interviewer.grading.places import names, places_of
from interviewer.reading.model import QuantityClaim, Stance, Unit
from interviewer.reading.prose.words import expand
from interviewer.reading.quantity import format_quantity

__all__ = ["STOOD_BY", "Target", "targets"]

STOOD_BY = (Stance.ASSERTED, Stance.HEDGED)
_MAX_TARGETS = 120
_MAX_CHOICES = 12
_APART = 25


@dataclass(frozen=True, slots=True)
class Target:
    """A value that would be right, and what it assumes ("float32", "at 1e13 flop/s"); stated: the candidate said so."""

    low: float
    high: float
    assumes: str
    stated: bool


@dataclass(frozen=True, slots=True)
class _Choice:
    value: float
    label: str
    stated: bool


def targets(
    rule: QuantityRule,
    claim: QuantityClaim,
    heard: Heard,
    before: Sequence[Heard],
    compiled: Compiled,
    givens: Mapping[str, float],
) -> Iterator[Target]:
    """Every value that would make this claim right, by what the candidate assumed, or by ordinary assumptions."""
    assumed = list(rule.assume)
    choices = [_choices(rule.assume[name], claim, heard, before, compiled, givens) for name in assumed]
    formulas = [(f, f) for f in rule.value] if rule.between is None else [rule.between]
    count = 0
    for combination in product(*choices):
        values = {**givens, **{name: choice.value for name, choice in zip(assumed, combination, strict=True)}}
        assumes = ", ".join(choice.label for choice in combination)
        stated = all(choice.stated for choice in combination)
        for bounds in formulas:
            if count >= _MAX_TARGETS:
                continue
            count += 1
            try:
                low, high = (parse_formula(text).value(values) for text in bounds)
            except FormulaError:
                continue
            yield Target(low, high, assumes, stated)


def _choices(
    assumption: Assumption,
    claim: QuantityClaim,
    heard: Heard,
    before: Sequence[Heard],
    compiled: Compiled,
    givens: Mapping[str, float],
) -> list[_Choice]:
    if assumption.options is not None:
        return _option_choices(assumption, claim, heard, compiled, givens)
    here = _unique(_stated(assumption, heard.reading.quantities))
    here = here or _unique(_stated(assumption, heard.reading.quantities, (Stance.ASKED,)))
    here = here or _unique(_stated(assumption, _in_sentence(claim, heard), (Stance.MENTIONED,)))
    least = _least(assumption, claim, heard, compiled)
    values = [parse_formula(text).value(givens) for text in assumption.ordinary]
    ordinary = [_Choice(v, f"at {format_quantity(v, assumption.stated)}", False) for v in values if v >= least]
    if here:
        return here
    earlier = _unique(choice for past in before for choice in _stated(assumption, past.reading.quantities))
    if earlier and any(_same_figure(claim, other) for past in before for other in past.reading.quantities):
        return earlier[-12:]  # said again: the throughput that it was worked out from still holds
    return [*earlier[-12:], *ordinary]


def _in_sentence(claim: QuantityClaim, heard: Heard) -> list[QuantityClaim]:
    """The figures of the claim's sentence: "I had 4 hours at 10 TFLOP/s, but ... so it's 4 months on it"."""
    return [other for other in heard.reading.quantities if other.sentence == claim.sentence]


def _unique(choices: Iterable[_Choice]) -> list[_Choice]:
    """The choices without those of the same value, the last few of them."""
    return list({choice.value: choice for choice in choices}.values())[-_MAX_CHOICES:]


def _least(assumption: Assumption, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> float:
    """The least ordinary value that what is named beside the figure allows: no GPU does 1e9 operations a second."""
    least = 0.0
    for place in places_of(tuple(assumption.floor), heard, compiled.lexicon) if assumption.floor else ():
        if place.sentence == claim.sentence and not place.negated:
            least = max(least, parse_formula(assumption.floor[place.concept]).value({}))
    return least


def _same_figure(claim: QuantityClaim, other: QuantityClaim) -> bool:
    if claim.unit is not other.unit or not claim.low or not other.low:
        return False
    return abs(claim.low / other.low - 1) < 0.05


def _with_parts(claims: Iterable[QuantityClaim]) -> Iterator[QuantityClaim]:
    """The claims, each after the figures of the arithmetic that led to it."""
    for claim in claims:
        yield from _with_parts(claim.parts)
        yield claim


def _stated(
    assumption: Assumption, claims: Iterable[QuantityClaim], stances: Collection[Stance] = STOOD_BY
) -> Iterator[_Choice]:
    """The candidate's own figures of this unit, alone and times the number of devices named beside them."""
    claims = [c for c in _with_parts(claims) if c.stance in stances]
    counts = [1.0] + [
        c.low for c in claims if c.low and c.low == c.high and c.low <= 1e6 and c.unit in (Unit.GPU, Unit.COUNT)
    ]
    for claim in claims:
        if not _has_unit(claim, assumption):
            continue
        for end in {claim.low: None, claim.high: None}:
            if end is None:
                continue
            value = end / (assumption.scale if claim.unit is not None else 1.0)
            if _within(assumption, value):
                for count in counts if claim.unit is Unit.FLOP_PER_SECOND else counts[:1]:
                    yield _Choice(value * count, claim.quote, True)


def _has_unit(claim: QuantityClaim, assumption: Assumption) -> bool:
    if claim.unit is not None:
        return claim.unit.value == assumption.stated
    # A bare 0.7 may be an efficiency where a percentage is wanted.
    return assumption.stated == "percent" and claim.low is not None and 0 < claim.low <= 1


def _within(assumption: Assumption, value: float) -> bool:
    above = assumption.low is None or value >= assumption.low
    return value > 0 and above and (assumption.high is None or value <= assumption.high)


def _option_choices(
    assumption: Assumption, claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]
) -> list[_Choice]:
    """The options stated nearest to the claim: in its clause, its sentence, its message; else any ordinary one."""
    group_id = assumption.options or ""
    group = compiled.options[group_id]
    values = compiled.option_values(group_id)
    phrases = [
        place for place in _phrase_places(group_id, values, heard, compiled) if not _proposed(place, claim, heard)
    ]
    phrases += _counted_places(group_id, values, heard, compiled)
    places = [*phrases, *_width_places(values, heard), *_figure_places(group, heard, givens)]
    governing = _governing(phrases, claim, heard)
    for named in (
        _heading(phrases, claim, heard.reading.source.typed),
        [(start, option) for start, _sentence, clause, option in phrases if clause == claim.clause],
        [governing] if governing is not None else [],
        [(start, option) for start, _sentence, clause, option in places if clause == claim.clause],
        [(start, option) for start, sentence, _clause, option in places if sentence == claim.sentence],
        [(start, option) for start, _sentence, _clause, option in places],
    ):
        if named:
            return _nearest(named, claim, values, heard.reading.source.typed)
    return [
        _Choice(values[option], option, False) for option in assumption.ordinary or group.ordinary if option in values
    ]


_HEADS = re.compile(r"\w[\w-]*(?: [\w-]+){0,2}[*_`]*\s*(?:[:=|]|->|→)[\s*_`~≈|]*")


def _heading(phrases: Sequence[_OptionPlace], claim: QuantityClaim, typed: str) -> list[tuple[int, str]]:
    """ "float32: 400 TB (float64 would be 800)": the option that heads the figure."""
    return [
        (start, option)
        for start, _sentence, _clause, option in phrases
        if start < claim.span.start and _HEADS.fullmatch(typed[start : claim.span.start])
    ]


_OptionPlace = tuple[int, int, int, str]
"""(offset as typed, sentence, clause, option) of an option that is named."""


_PROPOSES = frozenset("would could should instead".split())


def _proposed(place: _OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option is only proposed after the figure: "80 GB, so I'd keep unordered pairs only"."""
    prose = heard.reading.prose
    if place[0] < claim.span.end or place[2] == claim.clause:
        return False
    clause = prose.clauses[place[2]]
    words = {word for t in prose.tokens[clause.first : clause.last] if t.kind == "word" for word in expand(t.word)}
    return bool(words & _PROPOSES)


def _governing(phrases: Sequence[_OptionPlace], claim: QuantityClaim, heard: Heard) -> tuple[int, str] | None:
    """The option named by its words before a figure in its sentence, with no other figure of the unit in between.

    "In fp16: 2·12·512·768·4 bytes = 37.7 MB": the words stand, whatever width was then multiplied by.
    """
    before = [place for place in phrases if place[1] == claim.sentence and place[0] < claim.span.start]
    if not before:
        return None
    start, _sentence, _clause, option = max(before)
    others = (c for c in heard.reading.quantities if c is not claim and c.unit is claim.unit)
    between = any(start < other.span.start < claim.span.start for other in others)
    return None if between else (start, option)


def _phrase_places(
    group_id: str, values: Mapping[str, float], heard: Heard, compiled: Compiled
) -> Iterator[_OptionPlace]:
    """Every option that is named by its words in a message and not denied."""
    concepts = {option_concept(group_id, option): option for option in values}
    for place in places_of(tuple(concepts), heard, compiled.lexicon):
        if not place.negated:
            yield place.start, place.sentence, place.clause, concepts[place.concept]


def _counted_places(
    group_id: str, values: Mapping[str, float], heard: Heard, compiled: Compiled
) -> Iterator[_OptionPlace]:
    """The options named within what is counted: "10^14 float32 numbers"."""
    for claim in heard.reading.quantities:
        if claim.unit is Unit.COUNT and claim.stance in STOOD_BY and len(claim.quote) <= _QUOTED:
            for option in values:
                if names(option_concept(group_id, option), claim.quote, compiled.lexicon):
                    yield claim.span.start, claim.sentence, claim.clause, option


_QUOTED = 80
"""Characters of a count in which an option is looked for."""


def _width_places(values: Mapping[str, float], heard: Heard) -> Iterator[_OptionPlace]:
    """The options that a width names: "8 bytes each", "4 B per entry"."""
    for claim in _with_parts(heard.reading.quantities):
        if claim.unit is Unit.BYTE and claim.low == claim.high:
            for option, width in values.items():
                if claim.low == width:
                    yield claim.span.start, claim.sentence, claim.clause, option


def _figure_places(group: AssumptionGroup, heard: Heard, givens: Mapping[str, float]) -> Iterator[_OptionPlace]:
    """The options that a figure of a telling value states: "4,950 columns"."""
    if not group.figures:
        return
    for option, formulas in group.figures.items():
        telling = [parse_formula(text).value(givens) for text in formulas]
        for claim in _with_parts(heard.reading.quantities):
            exact = claim.stance in STOOD_BY and claim.low == claim.high and claim.unit in (None, Unit.COUNT)
            if exact and any(claim.low and abs(claim.low / value - 1) < 0.002 for value in telling):
                yield claim.span.start, claim.sentence, claim.clause, option


def _nearest(
    named: Sequence[tuple[int, str]], claim: QuantityClaim, values: Mapping[str, float], typed: str
) -> list[_Choice]:
    """One option: that one. Several beside several figures or a range: any of them; else the nearest."""
    options = list(dict.fromkeys(option for _start, option in named))
    if claim.low == claim.high and len(options) > 1:
        options = [min(named, key=lambda item: _distance(item[0], claim, typed))[1]]
    return [_Choice(values[option], option, True) for option in options]


def _figure_follows(typed: str, place: int) -> bool:
    """Whether an option in brackets has a figure of its own there: "(float64 would be 800)"."""
    inside = typed[place:].partition(")")[0].partition(" ")[2]
    return any(char.isdigit() for char in inside)


def _distance(place: int, claim: QuantityClaim, typed: str) -> int:
    """Characters between; what stands behind a comma or bracket after the figure is rather another figure's."""
    if place >= claim.span.end:
        between = typed[claim.span.end : place]
        aside = "," in between or ("(" in between and _figure_follows(typed, place))
        return place - claim.span.end + (_APART if aside else 0)
    return max(0, claim.span.start - place)
