"""From finds and prose to claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interviewer.reading.attribution.assign import Group, assign, grouped
from interviewer.reading.attribution.cues import aspect_cues, case_cues
from interviewer.reading.attribution.ellipsis import repeated
from interviewer.reading.attribution.parts import is_part
from interviewer.reading.attribution.scene import Scene, build_scene
from interviewer.reading.attribution.stances import growth_stances
from interviewer.reading.attribution.subjects import subjects_of
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.model import Aspect, Bound, Case, Context, GrowthClaim, QuantityClaim, Unit
from interviewer.reading.prose.model import Prose
from interviewer.reading.quantity.found import FoundQuantity
from interviewer.reading.source import Source

__all__ = ["attribute"]

_UNIT_ASPECTS = {
    Unit.BYTE: Aspect.SPACE,
    Unit.SECOND: Aspect.TIME,
    Unit.FLOP: Aspect.TIME,
}


def attribute(
    source: Source,
    growths: Sequence[FoundGrowth],
    quantities: Sequence[FoundQuantity],
    prose: Prose,
    context: Context,
) -> tuple[tuple[GrowthClaim, ...], tuple[QuantityClaim, ...]]:
    """The claims of one message, in the order of their spans; a growth of two aspects or subjects gives two."""
    scene = build_scene(
        source.text,
        [(found.start, found.end) for found in growths],
        [(found.start, found.end) for found in quantities],
    )
    aspects, cases = _labels(scene, prose)
    subjects = subjects_of(scene, context.subjects, prose)
    stances = growth_stances(scene, growths, prose, aspects, cases, subjects)
    claims: list[GrowthClaim] = []
    for index, found in enumerate(growths):
        at = scene.growths.get(index)
        if at is None:
            continue
        whole = not is_part(scene, at, found, aspects.get(at, ()))
        for aspect in aspects.get(at, ()) or (None,):
            for case in cases.get(at, ()) or (None,):
                for subject in subjects.get(at, ()) or (None,):
                    claims.append(_claim(source, prose, found, aspect, case, subject, stances[index], whole))
    claims.extend(repeated(scene, growths, claims, source, prose))
    claims.sort(key=lambda claim: (claim.span.start, claim.span.end))
    return tuple(claims), _quantity_claims(source, quantities, scene, prose, subjects)


def _claim(
    source: Source,
    prose: Prose,
    found: FoundGrowth,
    aspect: str | None,
    case: str | None,
    subject: str | None,
    stance: object,
    whole: bool,
) -> GrowthClaim:
    span = source.span(found.start, found.end)
    sentence, clause = place_of(prose, found.start)
    return GrowthClaim(
        span,
        source.quote(span),
        found.growth,
        Bound(found.bound) if found.bound else None,
        Aspect(aspect) if aspect else None,
        subject,
        Case(case) if case else None,
        stance,  # type: ignore[arg-type]
        whole,
        found.problem,
        sentence,
        clause,
    )


def place_of(prose: Prose, start: int) -> tuple[int, int]:
    """Sentence and clause of a place in the text."""
    for token in prose.tokens_in(start, start + 1):
        return token.sentence, token.clause
    return 0, 0


def _labels(scene: Scene, prose: Prose) -> tuple[dict[int, tuple[str, ...]], dict[int, tuple[str, ...]]]:
    aspects: dict[int, tuple[str, ...]] = {}
    cases: dict[int, tuple[str, ...]] = {}
    heading: tuple[str, ...] = ()
    case_heading: tuple[str, ...] = ()
    for first, last in scene.sentences:
        growths = [at for at in range(first, last) if scene.atoms[at].kind == "growth"]
        cues = aspect_cues(scene, first, last)
        groups = grouped(scene, cues)
        case_groups = grouped(scene, case_cues(scene, first, last))
        if not growths:
            heading = _heading(scene, first, last, groups)
            case_heading = _heading(scene, first, last, case_groups)
            continue
        found = assign(scene, growths, groups, heading, True)
        aspects.update(found)
        cases.update(_cases(scene, growths, case_groups, groups, case_heading))
        if scene.low(last - 1) != "\n":
            heading = ()
        if scene.low(last - 1) != "\n":
            case_heading = ()
    return aspects, cases


def _heading(scene: Scene, first: int, last: int, groups: Sequence[Group]) -> tuple[str, ...]:
    """What a heading, a label on its own line, or a question that the candidate answers next is about."""
    words = scene.words(first, last)
    short = len([word for word in words if word.isalpha()]) <= 5
    strong = [group for group in groups if not group.weak]
    if not strong or not short:
        return ()
    if (words and words[-1] in ("?", "\n", ":")) or "#" in words or len(words) <= 3:
        return strong[-1].values
    return ()


def _cases(
    scene: Scene,
    growths: Sequence[int],
    groups: Sequence[Group],
    aspects: Sequence[Group],
    label: tuple[str, ...],
) -> dict[int, tuple[str, ...]]:
    """Cases reach from their place to the next one; a new aspect ends them when they were said of the old one."""
    if not groups:
        return dict.fromkeys(growths, label) if label else {}
    return assign(scene, growths, groups, label, False)


def _quantity_claims(
    source: Source,
    quantities: Sequence[FoundQuantity],
    scene: Scene,
    prose: Prose,
    subjects: Mapping[int, tuple[str, ...]],
) -> tuple[QuantityClaim, ...]:
    claims = []
    for index, found in enumerate(quantities):
        span = source.span(found.start, found.end)
        at = scene.quantities.get(index)
        unit = Unit(found.unit) if found.unit else None
        sentence, clause = place_of(prose, found.start)
        claim = QuantityClaim(
            span,
            source.quote(span),
            found.low,
            found.high,
            unit,
            found.noun,
            found.per,
            found.approximate,
            found.chain_ok,
            None,
            _UNIT_ASPECTS.get(unit) if unit else None,
            prose.stance_at(found.start, found.end),
            sentence,
            clause,
        )
        owners = subjects.get(at, ()) if at is not None else ()
        claims.extend(replace(claim, subject=owner) for owner in owners or (None,))
    return tuple(claims)
