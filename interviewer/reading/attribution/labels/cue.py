"""A word that names what a growth is of, and how a row of atoms is searched for such words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from interviewer.reading.attribution.scene import Scene

__all__ = ["Cue", "collect"]


@dataclass(frozen=True, slots=True)
class Cue:
    """atoms[start:end] name `value`. weak: only where nothing stronger speaks ("takes")."""

    start: int
    end: int
    value: str
    weak: bool = False
    after: bool = False  # only for a growth before it: "n^2 operations", "n^2 floats"


def collect(scene: Scene, start: int, end: int, read: Callable[[Scene, int], Cue | None]) -> list[Cue]:
    """What `read` finds at the words of atoms[start:end], in order and without overlaps."""
    found: list[Cue] = []
    at = start
    while at < end:
        cue = read(scene, at) if scene.atoms[at].kind == "word" else None
        if cue is None:
            at += 1
        else:
            found.append(cue)
            at = max(at + 1, cue.end)
    return found
