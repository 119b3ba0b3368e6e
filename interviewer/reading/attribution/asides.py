"""Steps and alternatives that are named behind a growth without owning it: "n^2 d, the norms being negligible"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene

__all__ = ["aside"]

_LEFT_OUT = frozenset(
    """
    if plus including include includes included besides apart except not excluding ignoring neglecting without versus
    """.split()
)
_FAR = 60
"""Words and signs beyond which a mention says nothing of a growth before it."""
_ARE = frozenset("is are being was were stays stay remains remain = -".split())
_MINOR = frozenset(
    """
    negligible lower lower-order smaller small ignored neglected given dominated cheap cheaper minor irrelevant excluded
    hidden absorbed swallowed trivial nothing peanuts free already there insignificant noise
    """.split()
)
_TELLS = frozenset(("is", "are", "=", ":", "takes", "take", "costs", "cost", "needs", "need", "being", "at"))


def aside(scene: Scene, at: int, mention: tuple[int, int, tuple[str, ...]], claims: Sequence[int]) -> bool:
    """Whether a mention behind the claim at `at` speaks of something else than the claim."""
    if mention[0] - at > _FAR:
        return True
    between = scene.words(at + 1, mention[0])
    if _LEFT_OUT & set(between):
        return True
    after = scene.words(mention[1], mention[1] + 6)
    if after[:1] and after[0] in _ARE and _MINOR & set(after):
        return True
    if _MINOR & set(between) and "the" in between[-2:]:
        return True
    return _owns_next(scene, at, mention[1], claims)


def _owns_next(scene: Scene, at: int, end: int, claims: Sequence[int]) -> bool:
    """ "n^2 (norms n)": the growth right behind the mention is its own, and another one."""
    place = end + 1 if scene.low(end) in _TELLS else end
    found = bisect_left(claims, place)
    here = found < len(claims) and claims[found] == place
    return here and scene.kind(place) == "growth" and scene.low(place) != scene.low(at)
