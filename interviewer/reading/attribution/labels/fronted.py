"""What a sentence is about, put in front of it: "for memory, step 3 takes f²n", "memory-wise it takes f²n"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.labels.groups import Group
from interviewer.reading.attribution.scene import Scene

__all__ = ["fronted"]

_LEADS = frozenset("and but so now then ok okay also again".split())
_ABOUT = (
    ["in"],
    ["for"],
    ["on"],
    ["as", "to"],
    ["as", "for"],
    ["in", "terms", "of"],
    ["with", "regard", "to"],
    ["regarding"],
    ["concerning"],
)


def fronted(scene: Scene, verb: Group, behind: Sequence[Group]) -> Group:
    """The label that counts, where a weak one ("takes") stands right before a growth: what its sentence is about, if
    that was told in front of it."""
    if not verb.weak:
        return verb
    first = scene.sentence_of(verb.start)[0]
    return next((one for one in behind if not one.weak and one.start >= first and _in_front(scene, one, first)), verb)


def _in_front(scene: Scene, label: Group, first: int) -> bool:
    before = scene.words(first, label.start)
    while before and before[0] in _LEADS:
        before.pop(0)
    return before in _ABOUT or (not before and scene.words(label.end, label.end + 2) == ["-", "wise"])
