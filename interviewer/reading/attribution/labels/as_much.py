"""Space told by the work before it: "f²n to compute and just as much to keep", "all of them are kept"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.source import Source

__all__ = ["as_much"]

_KEEP = frozenset("keep store hold".split())
_STORES = frozenset("stores store keeps keep holds hold".split())
_KEPT = frozenset("kept stored held saved retained materialised materialized".split())
_STAY = frozenset("stay stays remain remains sit sits live lives".split())
_CELLS = frozenset("cells values floats numbers doubles entries slots".split())
_BYTES = frozenset("floats doubles bytes cells".split())
"""What is counted only where it is kept."""
_SPACE = frozenset("memory space ram storage".split())
_SAME = frozenset("same much many".split())
_ALL = frozenset("all each every".split())
_DENIES = frozenset("not no none never nothing without nor neither don't doesn't isn't aren't".split())
_REACH = 8
_BACK = 30
"""Atoms back to the growth that is meant."""


def as_much(scene: Scene, claims: Sequence[GrowthClaim], source: Source) -> list[GrowthClaim]:
    """A claim about space for each such ellipsis; its span is that of the growth that it repeats."""
    out: list[GrowthClaim] = []
    for at, atom in enumerate(scene.atoms if claims else ()):
        if atom.low in _SAME:
            told = _same(scene, at)
        elif atom.low in _ALL:
            told = _all_of_them(scene, at)
        else:
            continue
        base = _before(scene, claims, source, at) if told else None
        if base is None or any(c.aspect is Aspect.SPACE for c in (*claims, *out) if c.span == base.span):
            continue
        out.append(replace(base, aspect=Aspect.SPACE))
    return out


def _tail(scene: Scene, at: int) -> list[str]:
    last = scene.sentence_of(at)[1]
    words = scene.words(at, min(last, at + _REACH))
    grown = [place for place in range(at, min(last, at + _REACH)) if scene.kind(place) == "growth"]
    return words[: grown[0] - at] if grown else words


def _same(scene: Scene, at: int) -> bool:
    """ "just as much to keep", "the same number of cells", "and the same to store it"."""
    tail, before = _tail(scene, at), scene.words(at - 3, at)
    if _DENIES & {*tail, *before}:
        return False
    if tail[0] == "same":
        counted = tail[1:3] in (["number", "of"], ["amount", "of"], ["count", "of"])
        return (counted and bool(_CELLS & set(tail[3:5]))) or (tail[1:2] == ["to"] and bool(_KEEP & set(tail[2:3])))
    if before[-1:] != ["as"]:
        return False
    if _CELLS & set(tail[1:2]) and _STORES & set(before):
        return True  # "n² multiplications, and it stores just as many values"
    if _SPACE & set(tail[1:2]) and before[-2:-1] not in (["half"], ["twice"], ["times"]):
        return True  # "f²n time and just as much memory"
    kept = "to" in tail[:4] and bool(_KEEP & set(tail[:5]))
    return (
        kept or bool(_BYTES & set(tail[1:2])) or (bool(_CELLS & set(tail[1:2])) and bool((_KEPT | _KEEP) & set(tail)))
    )


def _all_of_them(scene: Scene, at: int) -> bool:
    """ "products, and every one of them is stored", "the results all stay in the frame"."""
    tail = _tail(scene, at)
    if _DENIES & {*tail, *scene.words(at - 3, at)}:
        return False
    if tail[:1] == ["all"] and _STAY & set(tail[1:2]) and tail[2:3] == ["in"]:
        return True
    rest = tail[1:]
    while rest and rest[0] in ("one", "single", "last", "of", "them", "these", "those", "which", "it", "result"):
        rest.pop(0)
    if len(rest) == len(tail) - 1:
        return False
    if scene.low(at - 1) in _STORES:
        return True  # "f²n products, and it stores every single one of them"
    return rest[:1] in (["is"], ["are"], ["gets"], ["get"], ["has"], ["stays"]) and bool(_KEPT & set(rest[1:4]))


def _before(scene: Scene, claims: Sequence[GrowthClaim], source: Source, at: int) -> GrowthClaim | None:
    """The last growth before an atom, where it stands near and is what a total is."""
    place = source.span(scene.atoms[at].start, scene.atoms[at].end).start
    near = source.span(scene.atoms[max(0, at - _BACK)].start, scene.atoms[at].end).start
    said = [c for c in claims if near <= c.span.start and c.span.end <= place and c.stance is Stance.ASSERTED]
    return said[-1] if said and said[-1].growth is not None and said[-1].whole else None
