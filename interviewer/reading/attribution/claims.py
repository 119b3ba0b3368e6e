"""From finds and prose to claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from interviewer.reading.attribution.labels.assign import assign
from interviewer.reading.attribution.labels.cases import case_cues
from interviewer.reading.attribution.labels.cues import aspect_cues
from interviewer.reading.attribution.labels.groups import Group, aspect_groups, grouped, likened
from interviewer.reading.attribution.labels.headings import Heading, table_labels
from interviewer.reading.attribution.labels.in_their_place import in_their_place
from interviewer.reading.attribution.labels.pointed import pointed_at
from interviewer.reading.attribution.labels.shapes import is_shape
from interviewer.reading.attribution.labels.states import without_states
from interviewer.reading.attribution.labels.worded import told_within
from interviewer.reading.attribution.pieces.derived import Derived, concluded
from interviewer.reading.attribution.pieces.equated import UNIT_ASPECTS, equated
from interviewer.reading.attribution.pieces.parts import is_part
from interviewer.reading.attribution.pieces.products import products
from interviewer.reading.attribution.pieces.scaling import HINTS, felt, scalings
from interviewer.reading.attribution.pieces.sums import Total, sums
from interviewer.reading.attribution.scene import Scene, build_scene
from interviewer.reading.attribution.standing.brought_down import told_as_before
from interviewer.reading.attribution.standing.figures import figure_stances
from interviewer.reading.attribution.standing.stances import growth_stances
from interviewer.reading.attribution.steps.halves import terms_of_parts
from interviewer.reading.attribution.steps.subjects import subjects_of
from interviewer.reading.attribution.told_by_another import told_by_another
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import names_of
from interviewer.reading.model import Aspect, Bound, Case, Context, GrowthClaim, QuantityClaim, Stance, Unit
from interviewer.reading.prose.model import Prose
from interviewer.reading.quantity.found import FoundQuantity, figure_end
from interviewer.reading.source import Source

__all__ = ["attribute"]


def attribute(
    source: Source,
    growths: Sequence[FoundGrowth],
    quantities: Sequence[FoundQuantity],
    prose: Prose,
    context: Context,
) -> tuple[tuple[GrowthClaim, ...], tuple[QuantityClaim, ...]]:
    """The claims of one message, in the order of their spans; a growth of two aspects or subjects gives two."""
    if not growths and not quantities:
        low = source.text.lower()
        if not any(word in low for word in HINTS):
            return (), ()
    scene = build_scene(
        source.text,
        [(found.start, found.end) for found in growths],
        [(found.start, figure_end(source.text, found)) for found in quantities],
    )
    names = names_of(context.variables, context.bound)
    aspects, cases = _labels(scene, context.subjects)
    scaled = scalings(scene, names)
    subjects = subjects_of(scene, context.subjects, {scaling.start for scaling in scaled})
    stances = growth_stances(scene, growths, prose, aspects, cases, subjects)
    _inherit(scene, growths, stances, aspects)
    in_their_place(scene, stances, aspects, subjects)
    derived = products(scene, growths, names)
    claims: list[GrowthClaim] = []
    for index, found in enumerate(growths):
        at = scene.growths.get(index)
        if at is None:
            continue
        whole = not is_part(scene, at, found, aspects.get(at, ()), names)
        stance = stances[index]
        product = next((one for one in derived if one.base == index), None)
        if product is not None and product.replaces and stance is Stance.ASSERTED:
            stance = Stance.MENTIONED
        labels = _Labels(aspects.get(at, ()) or equated(scene, at, quantities), cases.get(at, ()), subjects.get(at, ()))
        for owner, term in terms_of_parts(found.growth, labels.subjects, context.subjects):
            one = replace(labels, subjects=(owner,))
            claims.extend(_claims(source, prose, replace(found, growth=term), one, stance, whole))
        claims.extend(_claims(source, prose, found, labels, stance, whole))
        if product is not None:
            inside = (subjects[place] for place in range(product.start, product.end) if subjects.get(place))
            led_to = labels.aspects or concluded(scene, product.end, aspects)
            owned = replace(labels, subjects=labels.subjects or next(inside, ()), aspects=led_to)
            claims.extend(_derived(source, scene, prose, product, owned, stances[index]))
    for product in derived:
        if product.base < 0:
            claims.extend(_derived(source, scene, prose, product, _Labels((), (), ()), Stance.ASSERTED))
    for scaling in scaled:
        claims.extend(_scaled(source, scene, prose, scaling, subjects))
    for total in sums(scene, growths, stances):
        claims.extend(_total(source, scene, prose, total, (aspects, cases, subjects)))
    claims.extend(told_by_another(scene, claims, source, prose, context.subjects, names))
    claims = told_as_before(scene, growths, source, claims)
    claims.sort(key=lambda claim: (claim.span.start, claim.span.end))
    return tuple(claims), _quantity_claims(source, quantities, scene, prose, subjects)


_Said = dict[int, tuple[str, ...]]
_PUT_RIGHT, _SETTLED = 1, 3
"""Sentences within which a growth takes the place of one that is taken back; in which it settles what was asked."""


def _inherit(
    scene: Scene, growths: Sequence[FoundGrowth], stances: Sequence[Stance], aspects: dict[int, tuple[str, ...]]
) -> None:
    """A growth that takes the place of another is about the same: "I wanted to say n for memory, yet it is n^2"."""
    for index in range(1, len(growths)):
        at, before = scene.growths.get(index), scene.growths.get(index - 1)
        if at is None or before is None or at in aspects or stances[index] is not Stance.ASSERTED:
            continue
        settles = scene.words(at + 1, at + 3) == ["it", "is"]  # "n²... or n²d? No: they're summed up. n² it is"
        reach = _SETTLED if settles else _PUT_RIGHT
        near = scene.atoms[at].sentence - scene.atoms[before].sentence <= reach
        if near and stances[index - 1] is not Stance.ASSERTED and before in aspects:
            aspects[at] = aspects[before]


@dataclass(frozen=True, slots=True)
class _Labels:
    aspects: tuple[str, ...]
    cases: tuple[str, ...]
    subjects: tuple[str, ...]


def _claims(
    source: Source, prose: Prose, found: FoundGrowth, labels: _Labels, stance: Stance, whole: bool
) -> list[GrowthClaim]:
    """One claim for each aspect, case and subject."""
    return [
        _claim(source, prose, found, aspect, case, subject, stance, whole)
        for aspect in labels.aspects or (None,)
        for case in labels.cases or (None,)
        for subject in labels.subjects or (None,)
    ]


def _derived(
    source: Source, scene: Scene, prose: Prose, product: Derived, labels: _Labels, stance: Stance
) -> list[GrowthClaim]:
    """The claim of a product said in two pieces; "not just n^2" leaves only the product asserted."""
    start, end = scene.atoms[product.start].start, scene.atoms[product.end - 1].end
    last = prose.stance_at(scene.atoms[product.end - 1].start, end)
    if stance is Stance.MENTIONED and product.replaces and last is not stance:
        stance = Stance.ASSERTED
    found = FoundGrowth(start, end, product.growth)
    if product.work:
        labels = replace(labels, aspects=(Aspect.TIME,))
    return _claims(source, prose, found, labels, stance, True)


def _total(
    source: Source, scene: Scene, prose: Prose, total: Total, labels: Sequence[Mapping[int, tuple[str, ...]]]
) -> list[GrowthClaim]:
    """The claim of a sum said term by term; none where its terms are about different things."""
    ends = [scene.growths[index] for index in range(total.first, total.last + 1)]
    merged: list[tuple[str, ...]] = []
    for label in labels:
        said = list(dict.fromkeys(label[at] for at in ends if label.get(at)))
        if len(said) > 1:
            return []
        if said and label is labels[-1] and any(not label.get(at) for at in ends):
            said = []  # one of its terms is about a part, the others are not
        merged.append(said[0] if said else ())
    start, end = scene.atoms[total.start].start, scene.atoms[total.end - 1].end
    return _claims(source, prose, FoundGrowth(start, end, total.growth), _Labels(*merged), Stance.ASSERTED, True)


def _scaled(
    source: Source, scene: Scene, prose: Prose, scaling: Derived, subjects: Mapping[int, tuple[str, ...]]
) -> list[GrowthClaim]:
    """The claim of "twice the rows, four times the time"."""
    start, end = scene.atoms[scaling.start].start, scene.atoms[scaling.end - 1].end
    first, last = scene.sentence_of(scaling.start)
    cues = [cue for cue in aspect_cues(scene, scaling.start, min(last, scaling.end + 3)) if not cue.after]
    if not cues:
        cues = [cue for cue in aspect_cues(scene, first, scaling.start) if not cue.weak]
    values = (cues[-1].value,) if cues else felt(scene.words(scaling.start, scaling.end + 2))
    near = next((subjects[at] for at in range(scaling.start, scaling.end) if at in subjects), ())
    found = FoundGrowth(start, end, scaling.growth, worded=True)
    return _claims(source, prose, found, _Labels(values, (), near), prose.stance_at(start, end), True)


def _claim(
    source: Source,
    prose: Prose,
    found: FoundGrowth,
    aspect: str | None,
    case: str | None,
    subject: str | None,
    stance: Stance,
    whole: bool,
) -> GrowthClaim:
    span = source.span(found.start, found.end)
    sentence, clause = prose.place_of(found.start)
    return GrowthClaim(
        span,
        source.quote(span),
        found.growth,
        Bound(found.bound) if found.bound else None,
        Aspect(aspect) if aspect else None,
        subject,
        Case(case) if case else None,
        stance,
        whole,
        found.problem,
        sentence,
        clause,
    )


def _labels(scene: Scene, steps: Mapping[str, Sequence[str]]) -> tuple[_Said, _Said]:
    aspects, cases = _Said(), _Said()
    if not scene.growths:
        return aspects, cases
    heading = Heading()
    for first, last in scene.sentences:
        growths = [at for at in range(first, last) if scene.atoms[at].kind == "growth"]
        groups = aspect_groups(scene, first, last)
        case_groups = grouped(scene, case_cues(scene, first, last))
        if not growths:
            heading = heading.after(scene, first, last, groups, case_groups)
            continue
        groups = likened(scene, first, without_states(scene, first, last, groups, steps), heading.aspects)
        aspects.update(assign(scene, growths, groups, heading.aspects, True, steps))
        cases.update(_cases(scene, growths, case_groups, groups, heading.cases))
        heading = heading.kept(scene, first, last)
    for at in scene.growths.values():
        if at not in aspects and (told := pointed_at(scene, at)):
            aspects[at] = told
        elif at not in aspects and (aspect := told_within(scene.low(at))):
            aspects[at] = (aspect,)
        elif at not in aspects and is_shape(scene, at):
            aspects[at] = (Aspect.SPACE.value,)
    for at, column in table_labels(scene).items():
        if column.aspects:
            aspects[at] = column.aspects
        if column.cases:
            cases[at] = column.cases
    return aspects, cases


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
    claims: list[QuantityClaim] = []
    for index, (found, stance) in enumerate(zip(quantities, figure_stances(prose, quantities), strict=True)):
        at = scene.quantities.get(index)
        claim = _quantity_claim(source, prose, found, stance)
        owners = subjects.get(at, ()) if at is not None else ()
        claims.extend(replace(claim, subject=owner) for owner in owners)
        if not owners:
            claims.append(claim)
    return tuple(claims)


def _quantity_claim(source: Source, prose: Prose, found: FoundQuantity, stance: Stance) -> QuantityClaim:
    """One figure with the figures of the arithmetic that led to it; those share its stance."""
    span = source.span(found.start, found.end)
    unit = Unit(found.unit) if found.unit else None
    sentence, clause = prose.place_of(found.start)
    return QuantityClaim(
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
        UNIT_ASPECTS.get(unit) if unit else None,
        stance,
        sentence,
        clause,
        tuple(_quantity_claim(source, prose, part, stance) for part in found.parts),
    )
