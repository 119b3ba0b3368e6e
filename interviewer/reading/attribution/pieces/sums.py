"""Costs said as the sum of two: "d squared for the projections plus t times d for attention", "Add the two."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.tree import Growth, Sum
from interviewer.reading.model import Stance

__all__ = ["Total", "sums"]

_MAX_APART = 24
"""Words between two terms of one sum."""

_WALLS = frozenset("""; ? | or versus vs whereas instead than down -> => so hence thus""".split()) | {"\n"}
_PIECES = frozenset(
    "part piece term pieces parts terms components contributions things ingredients costs items bits".split()
)
_ADDS = frozenset("add adding added adds sum summing summed total totals".split())
_BOTH = frozenset("both two them up together these".split())
_ALSO = frozenset("additionally besides".split())
_PLUS = frozenset("+ plus".split())


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of finds first..last, read from atoms[start:end]."""

    start: int
    end: int
    first: int
    last: int
    growth: Growth


def sums(scene: Scene, growths: Sequence[FoundGrowth], stances: Sequence[Stance]) -> list[Total]:
    """The sums of growths that stand side by side as terms of one cost; all of them asserted."""
    runs: list[list[int]] = []
    for index, following in pairwise(range(len(growths))):
        if stances[index] is not Stance.ASSERTED or stances[following] is not Stance.ASSERTED:
            continue
        if growths[index].growth is None or growths[following].growth is None or not _added(scene, index, following):
            continue
        if runs and runs[-1][-1] == index:
            runs[-1].append(following)
        else:
            runs.append([index, following])
    return [_total(scene, growths, run) for run in runs]


def _total(scene: Scene, growths: Sequence[FoundGrowth], run: Sequence[int]) -> Total:
    terms = tuple(found for index in run if (found := growths[index].growth) is not None)
    return Total(scene.growths[run[0]], scene.growths[run[-1]] + 1, run[0], run[-1], Sum(terms))


def _added(scene: Scene, index: int, following: int) -> bool:
    at, after = scene.growths.get(index), scene.growths.get(following)
    if at is None or after is None or after - at > _MAX_APART:
        return False
    first, last = scene.sentence_of(at)
    between = scene.words(at + 1, after)
    if _WALLS & set(between):
        return False
    if not first <= after < last:
        begin, end = scene.sentence_of(after)
        if scene.atoms[after].sentence != scene.atoms[at].sentence + 1:
            return False
        return scene.low(begin) in _PLUS or _added_up(scene, after, end)
    if _PLUS & set(between) or _ALSO & set(between):
        return True
    if any(pair in (("and", "then"), ("on", "top"), ("in", "addition"), ("as", "well")) for pair in pairwise(between)):
        return True
    return "and" in between and (_announced(scene, first, at) or _added_up(scene, after, last))


def _announced(scene: Scene, first: int, at: int) -> bool:
    """ "two pieces: d^2 from the weights and t*d from attention", "the sum of d^2 and t*d"."""
    before = " ".join(scene.words(max(first, at - 20), at)).split()  # a counted noun is one atom
    if any(before[place : place + 2] == ["sum", "of"] for place in range(max(0, len(before) - 8), len(before))):
        return True
    return any(
        word in ("two", "2", "both") and bool(_PIECES & set(before[place + 1 : place + 4]))
        for place, word in enumerate(before)
    )


def _added_up(scene: Scene, after: int, last: int) -> bool:
    """ "...; add the two", "you pay both": said in the rest of the sentence or at the head of the next."""
    tail = scene.words(after + 1, min(len(scene.atoms), last + 12))
    for place, word in enumerate(tail[:20]):
        following = tail[place + 1 : place + 4]
        if word in _ADDS and (_BOTH & set(following) or following[:1] in ([], ["."], ["!"], ["\n"])):
            return True
        if word == "both" and tail[place - 1] in (".", "\n", ",", ";") and following[:1] in (["per"], ["in"], ["for"]):
            return True
        if word in ("pay", "need", "pays", "needs", "do", "have") and following[:1] == ["both"]:
            return True
    return False
