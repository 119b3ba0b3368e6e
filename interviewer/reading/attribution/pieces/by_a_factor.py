"""Costs told as another one by a factor: "memory n², the time is d times that", "without it t times as much"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from interviewer.reading.attribution.labels.groups import aspect_groups
from interviewer.reading.attribution.pieces.derived import factor_at, product_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import mentions_in
from interviewer.reading.attribution.steps.phrases import phrases_of
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.tree import Growth, Num, Power
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.prose.model import Prose
from interviewer.reading.source import Source

__all__ = ["ByAFactor", "told_by_a_factor"]


@dataclass(frozen=True, slots=True)
class ByAFactor:
    """claim: the cost that is told; base: the one that it is told by."""

    claim: GrowthClaim
    base: GrowthClaim

    def is_not(self, other: GrowthClaim) -> bool:
        """Whether another claim takes the words for the cost as if it were the same as the one that it is told by."""
        claim = self.claim
        alike = other.growth == self.base.growth and other.span == self.base.span
        return alike and (other.aspect, other.subject) == (claim.aspect, claim.subject)


def told_by_a_factor(
    scene: Scene,
    claims: Sequence[GrowthClaim],
    source: Source,
    prose: Prose,
    subjects: Mapping[str, Sequence[str]],
    names: Names,
) -> list[ByAFactor]:
    """The costs of another aspect or another case that are told so, each with the cost before that it is told by."""
    out: list[ByAFactor] = []
    for at, atom in enumerate(scene.atoms if claims else ()):
        change = _change(scene, at, names) if atom.low in _TELLING else None
        told = _told(scene, change, claims, source, prose, subjects) if change is not None else None
        if told is not None:
            out.append(told)
    return out


_TELLING = frozenset("times factor multiplied".split())
_AS = frozenset("much many high long expensive costly large big".split())
_THAT = frozenset("that this".split())
_MORE = frozenset("more higher larger slower worse above greater bigger costlier dearer longer pricier".split())
_LESS = frozenset("less lower smaller faster cheaper better below shorter quicker".split())
_ONE_MORE = (
    ["one", "more"],
    ["another"],
    ["an", "extra"],
    ["an", "additional"],
    ["a", "further"],
    ["one", "extra"],
    ["one", "additional"],
    ["with", "a"],
)
_HAS = frozenset("has gets carries needs have".split())
_SAME = frozenset("same likewise well too also".split())
_NEAR = 9
"""Words from "the same" to the factor by which it isn't."""


@dataclass(frozen=True, slots=True)
class _Change:
    """atoms[start:end] tell that something is more, or less, by a factor."""

    start: int
    end: int
    factor: Growth
    more: bool


def _change(scene: Scene, at: int, names: Names) -> _Change | None:
    first, last = scene.sentence_of(at)
    if scene.low(at) == "times":
        return _so_many_times(scene, at, names, first) or _same_times(scene, at, names)
    if scene.low(at) == "multiplied":
        behind = at + 1 + (scene.low(at + 1) in ("by", "with"))
        return _same_by(scene, at, factor_at(scene, behind, last, names))
    found = factor_at(scene, at + 1 + (scene.low(at + 1) == "of"), last, names)
    if found is None or scene.low(at - 2) in ("within", "to"):
        return None
    told = scene.low(found[1])
    if told in _MORE or told in _LESS:
        return _Change(at, found[1] + 1, found[0], told in _MORE)
    more = next((words for words in _ONE_MORE if scene.words(at - len(words), at) == words), None)
    if more is None:
        return None
    has = scene.low(at - len(more) - 1) in _HAS
    return _Change(at - len(more) - 1, found[1], found[0], True) if has else _same_by(scene, at, found)


def _so_many_times(scene: Scene, at: int, names: Names, first: int) -> _Change | None:
    """ "d times that", "t times as much", "t times cheaper"."""
    found = factor_at(scene, at - 1, at, names) if at > first else None
    if found is None or found[1] != at:
        return None
    after = scene.low(at + 1)
    if after in _THAT and (scene.kind(at + 2) != "word" or scene.low(at + 2) in _BEHIND_THAT):
        return _Change(at - 1, at + 2, found[0], True)
    if after == "as" and scene.low(at + 2) in _AS:
        return _Change(at - 1, at + 3, found[0], True)
    return _Change(at - 1, at + 2, found[0], after in _MORE) if after in _MORE | _LESS else None


_BEHIND_THAT = frozenset("because since as for in so and but per amount number cost with without when once if".split())


def _same_times(scene: Scene, at: int, names: Names) -> _Change | None:
    return _same_by(scene, at, factor_at(scene, at + 1, scene.sentence_of(at)[1], names))


def _same_by(scene: Scene, at: int, found: tuple[Growth, int] | None) -> _Change | None:
    """ "the same times d", "the same with one more factor d", "as well, multiplied by d"."""
    first = scene.sentence_of(at)[0]
    words = scene.words(max(first, at - _NEAR), at)
    if found is None or _SAME.isdisjoint(words) or any(scene.kind(place) == "growth" for place in range(at - 3, at)):
        return None
    start = at - words[::-1].index(next(word for word in reversed(words) if word in _SAME)) - 1
    return _Change(start, found[1], found[0], True)


def _told(
    scene: Scene,
    change: _Change,
    claims: Sequence[GrowthClaim],
    source: Source,
    prose: Prose,
    subjects: Mapping[str, Sequence[str]],
) -> ByAFactor | None:
    """What is told so, where its aspect or its case is named beside it and is another one than that of the cost before
    it."""
    first, last = scene.sentence_of(change.start)
    grown = [at for at in range(first, change.start) if scene.kind(at) == "growth"]
    begin = grown[-1] + 1 if grown else first
    aspect, place = _aspect(scene, begin, change, last)
    owners, named = _owners(scene, begin, change, last, subjects)
    start = min(place, named, change.start)
    base = _before(scene, claims, source, start)
    if base is None or base.growth is None:
        return None
    other = (aspect is not None and base.aspect is not None and aspect != base.aspect) or (
        len(owners) == 1 and owners[0] != base.subject
    )
    if not other or not _asserted(scene, prose, change):
        return None
    factor = change.factor if change.more else Power(change.factor, Num(Fraction(-1)))
    begin, end = scene.atoms[start].start, scene.atoms[change.end - 1].end
    span = source.span(begin, end)
    sentence, clause = prose.place_of(begin)
    claim = replace(
        base,
        span=span,
        quote=source.quote(span),
        growth=product_of(base.growth, factor),
        aspect=aspect or base.aspect,
        subject=owners[0] if owners else base.subject,
        sentence=sentence,
        clause=clause,
        before=False,
    )
    return ByAFactor(claim, base)


def _asserted(scene: Scene, prose: Prose, change: _Change) -> bool:
    """Whether the words of a change are claimed; "without" before them names a case and denies nothing."""
    begin, end = scene.atoms[change.start].start, scene.atoms[change.end - 1].end
    if prose.stance_at(begin, end) is Stance.ASSERTED:
        return True
    return prose.stance_at(begin, end) is Stance.REJECTED and (prose.cue_at(begin, end) or "").lower() in _CASES


_CASES = frozenset(("without", "no", "w/o"))
_BEHIND = 5
"""Words behind a change in which it is told what it is of: "t times that without a cache"."""


def _aspect(scene: Scene, begin: int, change: _Change, last: int) -> tuple[Aspect | None, int]:
    """The one aspect that is named before a change, or right behind it, and the atom where it is."""
    groups = [one for one in aspect_groups(scene, begin, last) if not one.weak and not one.after]
    near = [one for one in groups if one.end <= change.start]
    near = near[-1:] or [one for one in groups if change.end < one.start < change.end + _BEHIND][:1]
    if not near or len(near[0].values) != 1:
        return None, change.start
    return Aspect(near[0].values[0]), near[0].start


def _owners(
    scene: Scene, begin: int, change: _Change, last: int, subjects: Mapping[str, Sequence[str]]
) -> tuple[tuple[str, ...], int]:
    """What is named before a change, or right behind it, and the atom where it is."""
    if not subjects:
        return (), change.start
    mentions = mentions_in(scene, begin, last, phrases_of(subjects))
    behind = [one for one in mentions if change.end <= one.start < change.end + _BEHIND][:1]
    near = [one for one in mentions if one.end <= change.start][-1:]
    near = behind if not near or (behind and behind[0].start == change.end) else near
    return (near[0].subjects, near[0].start) if near else ((), change.start)


def _before(scene: Scene, claims: Sequence[GrowthClaim], source: Source, at: int) -> GrowthClaim | None:
    """The last cost before an atom that still stands, in its sentence or in the one before."""
    place = source.span(scene.atoms[at].start, scene.atoms[at].end).start
    first = scene.sentence_of(at)[0]
    first = scene.sentence_of(first - 1)[0] if first else first
    begin = source.span(scene.atoms[first].start, scene.atoms[first].end).start
    told = [one for one in claims if begin <= one.span.start and one.span.end <= place]
    return told[-1] if told and told[-1].stance is Stance.ASSERTED and told[-1].growth is not None else None
