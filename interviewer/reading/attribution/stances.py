"""How the candidate stands to each growth: what the prose says, and what growths say beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.tree import Growth
from interviewer.reading.model import Stance
from interviewer.reading.prose.model import Prose

__all__ = ["growth_stances"]

_OR = frozenset(
    """
    or / vs versus either maybe perhaps possibly even just only , ` * $ ? ** ( ) else like a is it
    it's time space memory be could then to somewhere between
    """.split()
)  # fmt: skip


def growth_stances(
    scene: Scene,
    growths: Sequence[FoundGrowth],
    prose: Prose,
    aspects: Mapping[int, tuple[str, ...]],
    cases: Mapping[int, tuple[str, ...]],
    subjects: Mapping[int, tuple[str, ...]],
) -> list[Stance]:
    """The stance of each find, in their order."""
    stances = [prose.stance_at(found.start, found.end) for found in growths]
    for group in _alternatives(scene, growths, aspects, cases, subjects):
        for index in group:
            if stances[index] is Stance.ASSERTED:
                stances[index] = Stance.HEDGED
    return stances


def _alternatives(
    scene: Scene,
    growths: Sequence[FoundGrowth],
    aspects: Mapping[int, tuple[str, ...]],
    cases: Mapping[int, tuple[str, ...]],
    subjects: Mapping[int, tuple[str, ...]],
) -> list[list[int]]:
    """Lists of growths that are offered instead of each other: "n, nd or n^2"."""
    groups: list[list[int]] = []
    current: list[int] = []
    joined = False
    last = -1
    for index in range(len(growths)):
        at = scene.growths.get(index)
        if at is None:
            continue
        between = scene.words(last + 1, at) if current else []
        same_kind = bool(current) and _same(current[-1], index, scene, aspects, cases, subjects)
        if (
            current
            and same_kind
            and len(between) <= 6
            and all(word in _OR for word in between)
            and {",", "or", "/", "vs", "versus"} & set(between)
        ):
            current.append(index)
            joined = joined or "or" in between
        else:
            if joined and _differ([growths[i].growth for i in current]):
                groups.append(current)
            current, joined = [index], False
        last = at
    if joined and _differ([growths[i].growth for i in current]):
        groups.append(current)
    return groups


def _same(
    first: int,
    second: int,
    scene: Scene,
    aspects: Mapping[int, tuple[str, ...]],
    cases: Mapping[int, tuple[str, ...]],
    subjects: Mapping[int, tuple[str, ...]],
) -> bool:
    a, b = scene.growths[first], scene.growths[second]
    one, two = aspects.get(a, ()), aspects.get(b, ())
    if one and two and one != two:
        return False
    return cases.get(a, ()) == cases.get(b, ())


def _differ(growths: Sequence[Growth | None]) -> bool:
    return len(set(growths)) > 1
