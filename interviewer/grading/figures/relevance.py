"""Whether a figure bears on a quantity rule at all: its unit, what it is of, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from operator import attrgetter

from interviewer.content.formula import parse_formula
from interviewer.content.rules import QuantityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.had_by import had_by_another
from interviewer.grading.figures.moved import is_moving
from interviewer.grading.figures.other_case import of_other_case
from interviewer.grading.figures.said_of import said_of_another
from interviewer.grading.figures.standing.was_before import told_as_before
from interviewer.grading.marks import Heard
from interviewer.grading.places import Place, names, nearest_to, places_of
from interviewer.reading.model import QuantityClaim, Stance, Unit

__all__ = ["about_named", "fits_unit", "relevant", "shown", "unit_of"]


def unit_of(claim: QuantityClaim) -> str:
    """The unit as rules name it."""
    return claim.unit or "number"


def fits_unit(rule: QuantityRule, unit: str) -> bool:
    """Whether a figure of this unit can bear on the rule."""
    return unit == rule.unit or (bool(rule.bare) and unit == "number")


def relevant(
    rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]
) -> bool:
    """Whether the figure bears on the rule."""
    unit = unit_of(claim)
    if not fits_unit(rule, unit):
        return False
    if (
        (claim.per not in rule.per and _factor_per(claim) not in rule.per)
        if rule.per
        else claim.per not in (None, "total", *rule.for_one)
    ):
        return False
    if _is_width(rule, claim, compiled):
        return False
    if is_moving(claim, heard) or of_other_case(claim, heard, compiled, givens):
        return False
    subject = claim.subject or heard.asked.subject
    if claim.subject in rule.not_subject or (rule.subject and subject not in rule.subject):
        return False
    if rule.noun and unit == rule.unit and not _noun_named(rule, claim, compiled):
        return False
    if rule.near and not _near_named(rule, claim, heard, compiled):
        return False
    if rule.unless and any(p.sentence == claim.sentence for p in places_of(rule.unless, heard, compiled.lexicon)):
        return False
    if rule.not_with and not _on_what_is_given(claim, heard, givens) and _beside(rule.not_with, claim, heard, givens):
        return False
    if rule.not_shows and _holds_part(rule.not_shows, claim, givens):
        return False
    if rule.not_of and _followed_by(rule.not_of, claim, heard, compiled):
        return False
    if claim.unit is Unit.BYTE and _TRAFFIC.match(heard.reading.source.typed, claim.span.end):
        return False
    # "an index takes us from 4 hours to 5 minutes"
    before = claim.stance is not Stance.REJECTED and told_as_before(claim, heard) is not None
    if not before and _of_another(rule, claim, heard, compiled, givens):
        return False
    return _about_fits(rule, claim, heard, compiled, givens)


_ON = re.compile(r"\W{1,2}on (?:(?:all|your|the|these|those|our|same|existing|current) ){0,3}", re.IGNORECASE)


def _on_what_is_given(claim: QuantityClaim, heard: Heard, givens: Mapping[str, float]) -> bool:
    """ "240 hours on your eight cards, and 80 for a day": told of what there is, whatever stands beside it."""
    on = _ON.match(heard.reading.source.typed, claim.span.end)
    return on is not None and any(
        c.span.start == on.end() and c.low in givens.values() for c in heard.reading.quantities
    )


def _of_another(
    rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]
) -> bool:
    """Whether a figure is said of, or had by, what the rule is not about."""
    if rule.not_said_of and said_of_another(rule, claim, heard, compiled, givens):
        return True
    return bool(rule.not_had_by) and had_by_another(rule, claim, heard, compiled)


_TRAFFIC = re.compile(
    r"\s*(?:(?:are|is|get|gets) )?(?:(?:moved|pushed|written|streamed|going|sent|goes|go|has to go|have to go) )?"
    r"(?:(?:through|across) (?:the )?(?:memory|ram|dram|cpu|bus|cache)\b|"
    r"over (?:the )?(?:memory )?(?:bus|wire|network)\b|"
    r"of (?:memory |bus |dram )?(?:traffic|bandwidth|transfers?)\b)",
    re.IGNORECASE,
)
"""Behind bytes that are moved, and not kept: "79 GB through the memory bus"."""


def _factor_per(claim: QuantityClaim) -> str | None:
    """What the last factor of a product is per: "6 x 10e9 per token"."""
    return claim.parts[-1].per if claim.parts and claim.chain_ok is None else None


def _beside(formulas: Sequence[str], claim: QuantityClaim, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether one of these figures stands in the claim's clause, or, worked out from the claim, in its message: that
    is another figure then, not the claim said again."""
    others = [c for c in heard.reading.quantities if c is not claim and c.low and c.stance is not Stance.REJECTED]
    for formula in map(parse_formula, formulas):
        derived = "said" in formula.names
        value = formula.value({**givens, "said": claim.low or 0.0})
        for other in others:
            fits = value and other.low and abs(other.low / value - 1) < 0.01
            apart = other.unit is not claim.unit or other.low != claim.low
            if fits and (apart if derived else other.clause == claim.clause):
                return True
    return False


def _is_width(rule: QuantityRule, claim: QuantityClaim, compiled: Compiled) -> bool:
    """Whether a figure only says which option is chosen: the two bytes of "two-byte floats"."""
    groups = [a.options for a in rule.assume.values() if a.options] if claim.unit is Unit.BYTE else []
    return any(claim.low == claim.high == width for group in groups for width in compiled.option_values(group).values())


_OF = 20
"""Characters after a figure within which stands what it is a figure of ("100 times more parameters")."""


def _followed_by(concepts: Sequence[str], claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    places = (p for p in places_of(concepts, heard, compiled.lexicon) if p.clause == claim.clause)
    near = (place for place in places if 0 <= place.start - claim.span.end <= _OF)
    return any(not _is_anothers(place, claim, heard) for place in near)


def _is_anothers(place: Place, claim: QuantityClaim, heard: Heard) -> bool:
    """ "100x the compute, 800 GPU-days", "100x compute (10x N)": parted off behind another figure, it is that's."""
    between = heard.reading.source.typed[claim.span.end : place.start]
    return any(mark in between for mark in ",(;:=") and any(
        claim.span.end < other.span.start <= place.start for other in heard.reading.quantities
    )


def _near_named(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    places = places_of(rule.near, heard, compiled.lexicon)
    return any(rule.near_in == "message" or place.sentence == claim.sentence for place in places)


def shown(rule: QuantityRule, claim: QuantityClaim, givens: Mapping[str, float]) -> bool:
    """Whether the arithmetic before the figure holds what the rule wants to see."""
    return not rule.shows or _holds_part(rule.shows, claim, givens)


def _holds_part(formulas: Sequence[str], claim: QuantityClaim, givens: Mapping[str, float]) -> bool:
    """Whether the arithmetic of a claim holds one of these values."""
    values = [parse_formula(text).value(givens) for text in formulas]
    parts = [part.low for part in claim.parts if part.low]
    return any(abs(part / value - 1) < 0.01 for part in parts for value in values)


def _noun_named(rule: QuantityRule, claim: QuantityClaim, compiled: Compiled) -> bool:
    return claim.noun is not None and any(names(concept, claim.noun, compiled.lexicon) for concept in rule.noun)


_COMPARED = re.compile(
    r"\b(?:(?:compared?|relative|next|as opposed) (?:to|with)|versus|vs\.?|against|than|dwarfed by|beside)"
    r"(?: (?:all|the|our|its|my|a|what|those of)){0,2} \Z",
    re.IGNORECASE,
)
_BEFORE = 40
"""Characters before a name in which words that compare with it are looked for."""


def _is_compared(place: Place, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a figure is only compared with what is named: "18 MiB, tiny compared to the weights"."""
    if place.start < claim.span.end:
        return False
    return _COMPARED.search(heard.reading.source.typed, max(0, place.start - _BEFORE), place.start) is not None


def _places(
    concepts: Sequence[str],
    claim: QuantityClaim,
    heard: Heard,
    compiled: Compiled,
    givens: Mapping[str, float] | None = None,
) -> list[int]:
    """Distances, in typed characters, from the claim to where a concept stands in its sentence.

    What stands between the claim and another figure of its unit, nearer to that one, is said of that one; what the
    figure is compared with is not what it is of, and neither is what a given counts ("for 10 million vectors").
    """
    found = []
    same = [
        c for c in heard.reading.quantities if c.sentence == claim.sentence and c.unit is claim.unit and c is not claim
    ]
    others = nearest_to(same, claim, attrgetter("span.start"))
    for place in nearest_to(places_of(concepts, heard, compiled.lexicon), claim, attrgetter("start")):
        if givens and _counted_by_given(place, heard, givens):
            continue
        if place.sentence == claim.sentence and not _is_compared(place, claim, heard):
            far = _distance(place, claim)
            if not any(_between(claim, place, other, heard) and _distance(place, other) < far for other in others):
                found.append(far)
    return found


def _counted_by_given(place: Place, heard: Heard, givens: Mapping[str, float]) -> bool:
    counted = (c for c in heard.reading.quantities if c.span.start < place.start < c.span.end)
    return any(c.unit is Unit.COUNT and c.low == c.high and c.low in givens.values() for c in counted)


def _distance(place: Place, claim: QuantityClaim) -> int:
    gap = place.start - claim.span.end if place.start >= claim.span.end else claim.span.start - place.end
    return max(0, gap) + (1000 if place.clause != claim.clause else 0)


def _between(claim: QuantityClaim, place: Place, other: QuantityClaim, heard: Heard) -> bool:
    """Whether a place stands behind a claim and before, or as part of what leads to, a later figure, or vice versa.

    What is told right behind a later one that differs is that one's too: "400 TB, against 30 GB of input".
    """
    if other.span.start >= claim.span.end:
        if place.start >= other.span.end and _differs(claim, other):
            return _BELONGS.fullmatch(heard.reading.source.typed, other.span.end, place.start) is not None
        return claim.span.end <= place.start < other.span.end
    return other.span.start < place.end <= claim.span.start


_BELONGS = re.compile(r"\s*(?:of|for|in|by)\s+(?:(?:the|our|its|all|raw|whole)\s+){0,2}", re.IGNORECASE)
_ALIKE = 1.35


def _differs(claim: QuantityClaim, other: QuantityClaim) -> bool:
    """Whether two figures can't be the same one said twice."""
    first, second = claim.high or claim.low or 0.0, other.high or other.low or 0.0
    return first > second * _ALIKE or second > first * _ALIKE


def about_named(rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    """Whether the figure's own clause names what the rule is about, or its heading: "nodes needed: 100"."""
    if not rule.about:
        return False
    if any(far < 1000 for far in _places(rule.about, claim, heard, compiled)):
        return True
    typed, start = heard.reading.source.typed, claim.span.start
    return any(
        place.end <= start and _HEADED.match(typed, place.end, start) is not None
        for place in places_of(rule.about, heard, compiled.lexicon)
        if place.sentence == claim.sentence
    )


_HEADED = re.compile(r"[^.,;:!?]{0,30}[:=][\s~≈*_`]*\Z")
"""From what a heading names to its figure."""


def _is_theirs(concepts: Sequence[str], claim: QuantityClaim, heard: Heard, compiled: Compiled) -> bool:
    """ "we have 79.2 GB of products", "I have 4,950 columns * 8 MB = 39.6 GB": what is named right behind a figure, or
    counted in the arithmetic that led to it, has it."""
    typed, end = heard.reading.source.typed, claim.span.end
    counted = [part.noun for part in claim.parts if part.noun]
    if any(names(concept, noun, compiled.lexicon) for concept in concepts for noun in counted):
        return True
    places = places_of(concepts, heard, compiled.lexicon)
    return any(end <= place.start and _BELONGS.fullmatch(typed, end, place.start) for place in places)


_BESIDE = 3
"""Characters between a figure and what it is not to be about, where nothing says what it should be about."""


def _about_fits(
    rule: QuantityRule, claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]
) -> bool:
    """Not about another thing that is named nearer than its own; a number without a unit needs its own named."""
    if rule.about and rule.unit == "number" and not about_named(rule, claim, heard, compiled):
        return False
    if claim.per in rule.for_one:
        return True  # "18.9 MB per sequence, times the batch"
    others = _places(rule.not_about, claim, heard, compiled, givens) if rule.not_about else []
    if not others or (rule.of and _is_theirs(rule.of, claim, heard, compiled)):
        return True
    if not rule.about:
        return min(others) > _BESIDE
    own = _places(rule.about, claim, heard, compiled)
    return bool(own) and min(own) < min(others)
