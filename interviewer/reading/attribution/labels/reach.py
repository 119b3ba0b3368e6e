"""How far the label of a growth reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.labels.groups import Group
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import mentions_in
from interviewer.reading.attribution.steps.phrases import phrases_of

__all__ = ["ends_at_turn", "ends_with_step"]


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


_CARED_FOR = (["is", "what"], ["is", "the"], ["is", "my"], ["is", "our"], ["matters"], ["counts"])
"""Behind a label: what it is to the candidate, and not what has a cost."""


_TURN = 24
"""Words from a label to the turn."""


def ends_at_turn(scene: Scene, group: Group, at: int, steps: Mapping[str, Sequence[str]]) -> bool:
    """Whether a growth is told after a turn to a step, away from what only matters: "what I watch is memory, but
    grouping is n", unlike "in memory it's little for the grouping, but the products are f² n"."""
    between = scene.words(group.end, min(at, group.end + _TURN)) if group.end <= at else []
    if "but" not in between:
        return False
    turn = between.index("but")
    said = [word for word in between[:turn] if word not in (",", ";", "--", "-", ".")]
    named = not said and scene.low(group.start - 1) not in ("in", "for", "of", "on", ",", ";", ":", ".", "\n", "")
    if not (named or any(said[: len(words)] == words for words in _CARED_FOR)):
        return False
    return bool(mentions_in(scene, group.end + turn, at, phrases_of(steps)))
