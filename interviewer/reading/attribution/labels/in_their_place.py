"""Growths that stand in the place of several: "the grouping n log n, the sums u. Scratch both: n and n"."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Stance
from interviewer.reading.taking_back.unsaying import within

__all__ = ["in_their_place"]

Labels = MutableMapping[int, tuple[str, ...]]
_ALL = frozenset("they they're both each these those all".split())
_SENTENCES = 1
"""Sentences behind the words that take back in which the others are told."""


def in_their_place(scene: Scene, stances: Sequence[Stance], *labels: Labels) -> None:
    """Give growths without a label those of the ones that are taken back before them, in turn; one is told for all.

    stances: of each growth; labels: aspects or subjects of growth atoms, filled in.
    """
    if len(scene.growths) < 2:
        return
    for unsaying in within(scene.text):
        if unsaying.several:
            old, new = _around(scene, stances, unsaying.start, unsaying.end)
            for known in labels if new and _untold(scene, new, labels) else ():
                _in_turn(known, old, new)


def _untold(scene: Scene, new: Sequence[int], labels: Sequence[Labels]) -> bool:
    """Whether growths have no label of their own: none at all, or only what the words before were about."""
    if len(new) > 1:
        return all(len({known.get(at) for at in new}) == 1 for known in labels)
    first, _last = scene.sentence_of(new[0])
    return not any(new[0] in known for known in labels) or not _ALL.isdisjoint(scene.words(first, new[0]))


def _around(scene: Scene, stances: Sequence[Stance], start: int, end: int) -> tuple[list[int], list[int]]:
    """The atoms of growths that are taken back before text[start:end], and of those that are told behind it."""
    said = [(at, stances[index]) for index, at in scene.growths.items()]
    old = [at for at, stance in said if scene.atoms[at].end <= start and stance is Stance.MENTIONED]
    behind = [(at, stance) for at, stance in said if scene.atoms[at].start >= end]
    if not behind:
        return old, []
    near = next(atom.sentence for atom in scene.atoms if atom.end >= end) + _SENTENCES
    new = [at for at, stance in behind if stance is Stance.ASSERTED and scene.atoms[at].sentence <= near]
    return old[-len(new) :] if len(new) > 1 else old[-2:], new


def _in_turn(known: Labels, old: Sequence[int], new: Sequence[int]) -> None:
    if len(new) == 1:
        told = tuple(dict.fromkeys(label for at in old for label in known.get(at, ())))
        if told:
            known[new[0]] = told
    elif len(old) == len(new):
        known.update({two: known[one] for one, two in zip(old, new, strict=True) if one in known})
