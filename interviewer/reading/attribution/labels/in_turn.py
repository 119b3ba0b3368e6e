"""Labels and growths told in turn: "time and memory of the products are n² and n", "n² and n for time and space"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.labels.groups import BETWEEN, DIRECT, Group
from interviewer.reading.attribution.scene import Scene

__all__ = ["labels_in_turn"]

_VERBS = frozenset("is are = : cost costs take takes need needs".split())
_THING = 5
"""Words that name what two labels are of, with "of" before them."""


def labels_in_turn(scene: Scene, run: list[int], groups: Sequence[Group]) -> list[tuple[int, tuple[str, ...], int]]:
    """Each growth of a run with its own label and the beginning of that group, where as many labels stand together:
    "time and space are n^2 and n", "n^2 and n for time and space"; empty where none do."""
    if len(run) < 2:
        return []
    for group in groups:
        if len(group.values) != len(run):
            continue
        before = group.end <= run[0] and _leads_to(scene, group.end, run)
        after = group.start >= run[-1] and all(
            word in BETWEEN or word == "," for word in scene.words(run[-1] + 1, group.start)
        )
        joints = scene.words(run[0] + 1, run[1])
        if (before or after) and "or" not in joints:
            return [(at, (value,), group.start) for at, value in zip(run, group.values, strict=True)]
    return []


def _leads_to(scene: Scene, end: int, run: Sequence[int]) -> bool:
    """Whether nothing but a verb, or what they are of, stands between labels and their growths: "time and memory of the
    products are n² and n"; or whether the growths are told to be theirs "respectively"."""
    words = scene.words(end, run[0])
    if all(word in DIRECT or word in (",", "respectively") for word in words):
        return True
    behind = [word for word in scene.words(run[-1] + 1, run[-1] + 6) if word not in (",", "(")]
    if behind[:1] == ["respectively"] or (behind[:1] == ["in"] and behind[2:3] == ["order"]):
        return True
    verb = next((at for at, word in enumerate(words) if word in _VERBS), 0)
    of_one = words[0] in ("of", "for") and 1 < verb <= _THING and "," not in words
    return of_one and all(word in DIRECT for word in words[verb:])
