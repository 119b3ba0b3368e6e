"""Growths that something is measured against: "better than n²", "no worse than n"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.rhetorical import doubts_that

__all__ = ["compared", "denied_to_pass"]

_COMPARED = frozenset(
    "better worse more less faster slower lower higher smaller larger bigger greater beyond cheaper longer else other "
    "nothing".split()
)
_NEGATIONS = frozenset("no none nor neither not never can't cannot isn't won't cant doesn't nothing".split())


def compared(scene: Scene, at: int) -> bool:
    """ "better than n^2", "no worse than n": the growth is what something is measured against."""
    before = scene.words(at - 5, at)
    if before[-1:] == [":"] or _rather_this(scene, at):
        return False  # "hardly better than that: n log n"
    more_to = ("more", "to") in pairwise(scene.words(at - 8, at))  # "more to the lag than one pass"
    return "than" in before[-3:] and (bool(_COMPARED & set(before)) or more_to) and "any" not in before


def _rather_this(scene: Scene, at: int) -> bool:
    """ "It's less n than n²": what is meant rather than the other one, and not measured against."""
    than = next((place for place in range(at - 1, max(at - 4, 0), -1) if scene.low(place) == "than"), None)
    if than is None:
        return False
    other = next((place for place in range(than - 1, max(than - 7, 0), -1) if scene.kind(place) == "growth"), None)
    return other is not None and scene.low(other - 1) in ("less", "more")


def denied_to_pass(before: Sequence[str]) -> bool:
    """Whether it is denied, or doubted by asking why, that a growth is passed: "no less than n²", "why would it be
    worse than n?"; unlike "no cache: less than n²"."""
    if doubts_that(before):
        return True
    return any(w in _NEGATIONS and (w != "no" or not {":", ",", ";"} & {*before[i:]}) for i, w in enumerate(before))
