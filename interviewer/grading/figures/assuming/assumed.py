"""What a candidate assumed for a figure: a data type, a throughput, an efficiency; and the figures that follow."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from interviewer.content.formula import FormulaError, parse_formula
from interviewer.content.rules import Assumption, QuantityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.assuming.choices import STOOD_BY, Choice, same_figure, with_parts
from interviewer.grading.figures.assuming.devices import counts_devices, is_one_of_cores, many_devices
from interviewer.grading.figures.assuming.equal_rates import well_written
from interviewer.grading.figures.assuming.in_turn import rate_in_turn
from interviewer.grading.figures.assuming.options import option_choices
from interviewer.grading.figures.setting import Setting
from interviewer.grading.figures.standing.later import concludes
from interviewer.grading.marks import Heard
from interviewer.grading.places import Place, names, places_of
from interviewer.reading.model import QuantityClaim, Stance, Unit
from interviewer.reading.quantity import format_quantity
from interviewer.reading.statements.lately import Lately

__all__ = ["Target", "targets"]

_MAX_TARGETS = 120
_MAX_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Target:
    """A value that would be right, and what it assumes ("float32", "at 1e13 flop/s"); stated: the candidate said so."""

    low: float
    high: float
    assumes: str
    stated: bool


def targets(
    rule: QuantityRule,
    claim: QuantityClaim,
    setting: Setting,
    formulas: Sequence[tuple[str, str]] = (),
) -> Iterator[Target]:
    """Every value that would make this claim right, by what the candidate assumed, or by ordinary assumptions.

    formulas: those of the least and the greatest value, where they are not the rule's own.
    """
    assumed = list(rule.assume)
    choices = [_choices(rule.assume[name], claim, setting) for name in assumed]
    formulas = formulas or ([(f, f) for f in rule.value] if rule.between is None else [rule.between])
    count = 0
    for combination in product(*choices):
        values = {**setting.givens, **{name: choice.value for name, choice in zip(assumed, combination, strict=True)}}
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


def _choices(assumption: Assumption, claim: QuantityClaim, setting: Setting) -> list[Choice]:
    if assumption.options is not None:
        return option_choices(assumption, claim, setting)
    heard, before = setting.heard, setting.before
    if (own := rate_in_turn(assumption.stated, claim, heard)) is not None:
        return _unique(_stated(assumption, [own]))
    here = _unique(_stated_in(heard, assumption) or _stated_in(heard, assumption, (Stance.ASKED,)))
    here = here or _unique(_stated(assumption, _in_sentence(claim, heard), (Stance.MENTIONED,)))
    here = _unique([*here, *_divides(assumption, claim, heard)])
    here = here or _unique(_put_right(assumption, claim, setting))
    if here:
        return here
    last = before[-1].reading.quantities if before else ()
    just_said = [] if any(other.unit is claim.unit for other in last) else _unique(_stated(assumption, last))
    if just_said:
        return just_said  # "1e13 per second." "So 2 hours."
    earlier = _unique(choice for past in before for choice in _stated_in(past, assumption))
    if earlier and any(same_figure(claim, other) for past in before for other in past.reading.quantities):
        return earlier[-12:]  # said again: the throughput that it was worked out from still holds
    if earlier and (concludes(claim, heard) or _goes_on(claim, heard, before)):
        return earlier[-12:]  # put right: the machine is the same
    least, most = _ends(assumption, claim, heard, setting.compiled)
    values = [parse_formula(text).value(setting.givens) for text in assumption.ordinary]
    many = many_devices(claim, heard) if assumption.stated == Unit.FLOP_PER_SECOND else 1.0
    fitting = [value * many for value in values if least <= value <= most]
    ordinary = [Choice(v, f"at {format_quantity(v, assumption.stated)}", False) for v in fitting]
    return [*earlier[-12:], *ordinary]


def _put_right(assumption: Assumption, claim: QuantityClaim, setting: Setting) -> Iterator[Choice]:
    """The throughput of a figure that is taken back right before, where no other machine is named: "4 hours at 1e13.
    No, 17 days"."""
    heard = setting.heard
    least, most = _ends(assumption, claim, heard, setting.compiled)
    if (least, most) != (0.0, math.inf):
        return
    said = [c for c in heard.reading.quantities if 0 < claim.sentence - c.sentence <= _SENTENCES_BACK]
    if any(c.unit is claim.unit and c.stance not in STOOD_BY for c in said):
        yield from _stated(assumption, said, (Stance.REJECTED, Stance.MENTIONED))


_SENTENCES_BACK = 2
"""Sentences behind a figure that is taken back in which it is put right."""
_SO = re.compile(
    r"\W*(?:and |ok(?:ay)?,? |well,? )?(?:so|that'?s|that is|i\.e\.|which is|in other words|thus|hence|meaning)\b",
    re.IGNORECASE,
)


def _goes_on(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a figure follows from one of its unit in the message before: "15,360 s at 1e13" - "so four days"."""
    told = bool(before) and any(c.unit is claim.unit for c in before[-1].reading.quantities)
    return told and claim.sentence == 0 and _SO.match(heard.reading.source.typed) is not None


def _in_sentence(claim: QuantityClaim, heard: Heard) -> list[QuantityClaim]:
    """The figures of the claim's sentence: "I had 4 hours at 10 TFLOP/s, but ... so it's 4 months on it"."""
    return [other for other in heard.reading.quantities if other.sentence == claim.sentence]


def _unique(choices: Iterable[Choice]) -> list[Choice]:
    """The choices without those of the same value, the last few of them."""
    return list({choice.value: choice for choice in choices}.values())[-_MAX_CHOICES:]


def _ends(assumption: Assumption, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> tuple[float, float]:
    """The ordinary values that what is named beside the figure allows: no GPU does 1e9 operations a second."""
    least, most = 0.0, math.inf
    concepts = (*assumption.floor, *assumption.ceiling)
    places = places_of(concepts, heard, compiled.lexicon)
    beside = _in_sentence(claim, heard)
    alike = [one for one in beside if one.unit is claim.unit and one is not claim]
    named = {
        place.concept
        for place in places
        if place.sentence == claim.sentence and not place.negated and not _of_another(place, claim, alike, heard)
    }
    nouns = {other.noun for other in beside if other.noun and not alike}
    named.update(one for one in concepts if any(names(one, noun, compiled.lexicon) for noun in nouns))
    for concept in named:
        if concept in assumption.floor:
            least = max(least, parse_formula(assumption.floor[concept]).value({}))
        if concept in assumption.ceiling:
            most = min(most, parse_formula(assumption.ceiling[concept]).value({}))
    return least, most


def _of_another(place: Place, claim: QuantityClaim, alike: Sequence[QuantityClaim], heard: Heard) -> bool:
    """ "5 years on one core, 4 hours on a GPU": whether what is named stands beside another figure of the kind."""
    low, high = sorted((place.start, claim.span.start))
    if any(low <= one.span.start < high for one in alike):
        return True
    ahead = any(one.span.end <= place.start for one in alike)
    return ahead and place.end <= claim.span.start and "," in heard.reading.source.typed[place.end : claim.span.start]


_Stated = dict[tuple[int, tuple[Stance, ...]], tuple[Assumption, Sequence[Choice]]]
_STATED: Lately[Heard, _Stated] = Lately(lambda _heard: {}, remembered=24)


def _stated_in(heard: Heard, assumption: Assumption, stances: tuple[Stance, ...] = STOOD_BY) -> Sequence[Choice]:
    """What a message states: the same for all its figures. Kept with the assumption, so that its id stays its."""
    known = _STATED.of(heard)
    key = (id(assumption), stances)
    if key not in known:
        known[key] = assumption, tuple(_stated(assumption, well_written(heard), stances))
    return known[key][1]


def _stated(
    assumption: Assumption, claims: Iterable[QuantityClaim], stances: Collection[Stance] = STOOD_BY
) -> Iterator[Choice]:
    """The candidate's own figures of this unit, alone and times the number of devices named beside them."""
    claims = list(claims)
    yield from (choice for claim in claims if claim.stance in stances for choice in _divided_by(assumption, claim))
    claims = [c for c in with_parts(claims) if c.stance in stances]
    counts = [1.0] + [c.low for c in claims if c.low and c.low == c.high and c.low <= 1e6 and counts_devices(c)]
    cores = {c.low for c in claims if is_one_of_cores(c)}
    for claim in claims:
        if not _has_unit(claim, assumption):
            continue
        for end in {claim.low: None, claim.high: None}:
            if end is None:
                continue
            value = end / (assumption.scale if claim.unit is not None else 1.0)
            if _within(assumption, value):
                for count in counts if claim.unit is Unit.FLOP_PER_SECOND else counts[:1]:
                    if count in cores and claim.per is None:
                        continue  # "a 16 core box at 500 GFLOP/s"
                    if count > 1 and any(_is_total(claim, other, count) for other in claims):
                        continue
                    yield Choice(value * count, claim.quote, True)


_WORKED_OUT = 0.2
_LEAST_RATE = 1e6
"""Operations a second of no machine that is slower than this."""


def _divides(assumption: Assumption, claim: QuantityClaim, heard: Heard) -> Iterator[Choice]:
    """The throughput, told without its unit, that makes the time of the work before it: "10^14 ops at 10^9: 28 h"."""
    if assumption.stated != Unit.FLOP_PER_SECOND or claim.unit is not Unit.SECOND or not claim.low:
        return
    told = [c for c in _in_sentence(claim, heard) if c.span.end <= claim.span.start and c.low and c.stance in STOOD_BY]
    for at, rate in enumerate(told):
        if rate.unit is not None or not rate.low or rate.low < _LEAST_RATE or not _within(assumption, rate.low):
            continue
        works = [work.low for work in told[:at] if work.unit in (None, Unit.COUNT, Unit.FLOP) and work.low]
        if any(abs(work / rate.low / claim.low - 1) < _WORKED_OUT for work in works):
            yield Choice(rate.low, f"at {format_quantity(rate.low, assumption.stated)}", True)


def _divided_by(assumption: Assumption, claim: QuantityClaim) -> Iterator[Choice]:
    """The throughput that a time was worked out from, whatever it is called: "10^14 / 10^9 = 10^5 s"."""
    if (
        assumption.stated != Unit.FLOP_PER_SECOND
        or claim.unit is not Unit.SECOND
        or len(claim.parts) < 2
        or not claim.low
    ):
        return
    work, rate = claim.parts[-2].low, claim.parts[-1].low
    bare = claim.parts[-1].unit is None
    if bare and work and rate and abs(work / rate / claim.low - 1) < 0.1 and _within(assumption, rate):
        yield Choice(rate, f"at {format_quantity(rate, assumption.stated)}", True)


def _is_total(claim: QuantityClaim, other: QuantityClaim, count: float) -> bool:
    """Whether a rate is that of all devices already: "16 cores, 10 GFLOP/s per core, 160 GFLOP/s"."""
    same = other.unit is claim.unit and other is not claim and other.low and claim.low
    return bool(same) and abs((claim.low or 0.0) / ((other.low or 1.0) * count) - 1) < 0.05


def _has_unit(claim: QuantityClaim, assumption: Assumption) -> bool:
    if claim.unit is not None:
        return claim.unit == assumption.stated
    # A bare 0.7 may be an efficiency where a percentage is wanted.
    return assumption.stated == "percent" and claim.low is not None and 0 < claim.low <= 1


def _within(assumption: Assumption, value: float) -> bool:
    above = assumption.low is None or value >= assumption.low
    return value > 0 and above and (assumption.high is None or value <= assumption.high)
