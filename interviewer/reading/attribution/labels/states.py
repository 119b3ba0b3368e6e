"""Words for space that only name the state for which a cost is told: "if K and V are kept it's d²"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.labels.groups import Group
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import mentions_in
from interviewer.reading.attribution.steps.phrases import phrases_of
from interviewer.reading.model import Aspect

__all__ = ["without_states"]

_SPACE = (Aspect.SPACE.value,)


def without_states(
    scene: Scene, first: int, last: int, groups: Sequence[Group], subjects: Mapping[str, Sequence[str]]
) -> Sequence[Group]:
    """The labels among atoms[first:last] that are no part of the name of a condition."""
    if all(group.values != _SPACE for group in groups):
        return groups
    phrases = phrases_of(subjects)
    states = set(phrases.conditions.values())
    if not states:
        return groups
    told = [one for one in mentions_in(scene, first, last, phrases) if not states.isdisjoint(one.subjects)]
    return [
        group
        for group in groups
        if group.values != _SPACE or not any(one.start <= group.start < one.end for one in told)
    ]
