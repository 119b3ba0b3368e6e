"""Lists of terms that claim nothing: "time complexity, n squared, d, cosine, dot product"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.prose.stances.lists import is_told_of_all
from interviewer.reading.prose.words import AUXILIARIES, is_finite

__all__ = ["keyword_list", "naked_list"]

_VERBAL = frozenset(
    """
    is are was were takes take costs cost needs need gives grows scales makes runs dominates would should has have
    = : -> => ~ it's that's there's so because since i we you it gets get goes means stays uses because but not
    """.split()
)


def keyword_list(scene: Scene, first: int, last: int) -> bool:
    """Four or more bare terms between commas, most of them no growth, and no verb among them."""
    words = scene.words(first, last)
    if words.count(",") < 3 or any(word in _VERBAL or word.count(" ") > 2 for word in words[2:]):
        return False  # a growth told at length is no keyword
    parts = _parts(scene, first, last)
    if _told(scene, parts) or _figured(scene, parts):
        return False
    if scene.kind(parts[-1][-1]) == "growth" and is_told_of_all([[scene.low(at) for at in part] for part in parts]):
        return False
    if len(parts) < 4 or any(len(part) > 4 for part in parts[1:]):
        return False
    plain = [part for part in parts if all(scene.atoms[at].kind != "growth" for at in part)]
    if len(plain) * 2 <= len(parts):
        return False
    said = [scene.low(at) for part in parts for at in part if scene.atoms[at].kind == "word"]
    return not any(is_finite(word) and word in AUXILIARIES for word in said)


def _told(scene: Scene, parts: Sequence[Sequence[int]]) -> bool:
    """ "time complexity n^2, all pairs, no pruning": the first term is told a growth, the others say why."""
    if not parts or scene.atoms[parts[0][-1]].kind != "growth" or len(parts[0]) < 2:
        return False
    others = [at for part in parts[1:] for at in part]
    denied = sum(scene.low(part[0]) in ("no", "without") for part in parts[1:])
    return denied > 0 and all(scene.atoms[at].kind == "word" for at in others)


def _figured(scene: Scene, parts: Sequence[Sequence[int]]) -> bool:
    """ "6ND = 1.2e22, 100 days, 800 GPUs, same in practice": half of the terms are figures, which answer something."""
    return 2 * sum(any(scene.atoms[at].kind == "quantity" for at in part) for part in parts) >= len(parts)


def _parts(scene: Scene, first: int, last: int) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    for at in range(first, last):
        low = scene.low(at)
        if low == ",":
            parts.append([])
        elif low not in (".", "\n", "-", "*", "`", "!"):
            parts[-1].append(at)
    return [part for part in parts if part and not all(scene.low(at) in _INTERJECTIONS for at in part)]


_INTERJECTIONS = frozenset("no nope yes yeah yep ok okay well so hm hmm right sure".split())


def naked_list(scene: Scene, first: int, last: int, growths: Sequence[FoundGrowth]) -> bool:
    """Three or more growths side by side with nothing that they are said of: "linear, quadratic, cubic: ..."."""
    inside = [at for at in range(first, last) if scene.atoms[at].kind == "growth"]
    if len(inside) < 3 or inside[0] > first + 1:
        return False
    run = [inside[0]]
    for at in inside[1:]:
        if scene.words(run[-1] + 1, at) not in ([","], ["and"], [",", "and"], ["/"]):
            break
        run.append(at)
    different = {growths[scene.atoms[at].ref].growth for at in run}
    return (
        len(run) >= 3 and len(different) == len(run) and scene.low(run[-1] + 1) in (":", ".", "--", "are", "", "-", "!")
    )
