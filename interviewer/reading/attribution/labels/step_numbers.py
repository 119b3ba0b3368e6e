"""Steps by their numbers right behind a word for time or space: "in memory step 3 is f²n"."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["names_a_step"]

_NUMBERS = frozenset("one two three four five six".split())


def names_a_step(scene: Scene, at: int) -> bool:
    """ "in memory step 3 is f²n": whether "step" at an atom has its number, and is no part of the word before it."""
    number = scene.low(at + 1)
    return scene.low(at) in ("step", "steps") and (number[:1].isdigit() or number in _NUMBERS)
