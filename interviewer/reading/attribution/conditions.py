"""Conditions that are told alone: "without t d^2, with d^2"."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["stands_alone"]

_ENDS = frozenset(". ; , : \n | ) and but".split(" "))
_STATES = frozenset("is it's its it that's we you i".split())
_BEGINS = frozenset(", ; . : \n | ( / -- and but vs versus while whereas then".split(" "))


def stands_alone(scene: Scene, at: int) -> bool:
    """Whether "with" or "without" names no thing: "without t d^2, with d^2", "d^2 with, t d^2 without"."""
    first, last = scene.sentence_of(at)
    begins = at == first or scene.low(at - 1) in _BEGINS
    if at + 1 >= last or scene.low(at + 1) in _ENDS:
        return begins or any(scene.kind(place) == "growth" for place in range(max(first, at - 5), at))
    return begins and (scene.kind(at + 1) == "growth" or scene.low(at + 1) in _STATES)
