"""How far the label of a growth reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.labels.groups import Group
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import mentions_in
from interviewer.reading.attribution.steps.phrases import phrases_of

__all__ = ["ends_with_step"]


def ends_with_step(
    scene: Scene,
    previous: int,
    at: int,
    groups: Sequence[Group],
    used: Mapping[int, int],
    steps: Mapping[str, Sequence[str]],
) -> bool:
    """Whether the label of the growth before stands behind it, and a step is named before this one, which so has a
    label of its own or none: "n² memory, the sort n log n"."""
    behind = (group for group in groups if previous < group.start < at and used.get(group.start) == previous)
    last = next(behind, None)
    return last is not None and bool(mentions_in(scene, last.end, at, phrases_of(steps)))
