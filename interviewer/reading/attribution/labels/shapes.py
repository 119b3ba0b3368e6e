"""Shapes of arrays, which are sizes: "the result, on the other hand, is n × n", "an n by n table is made"."""

from __future__ import annotations

import re

from interviewer.reading.attribution.scene import Scene

__all__ = ["is_shape"]

_SHAPE = re.compile(r"\(?(?:\w\s*(?:x|by|\\times)\s*\w|(\w)\s*\*\s*\1)\)?")
"""Two sides; a sign of multiplication, which may be any product's, stands between two equal ones."""
_ARRAYS = frozenset(
    "matrix matrices array arrays table block grid buffer result output tensor temporary temporaries".split()
)
_IS = frozenset("is has being comes stays itself".split())
_PRONOUNS = frozenset("it that this time".split())
_GOES_ON = frozenset("so and which but hence thus therefore as too".split())
_ARTICLES = frozenset(("a", "an", "of", "shape", "out"))


def is_shape(scene: Scene, at: int) -> bool:
    """Whether a growth is written as two sides of an array that is named right behind it or said to be so."""
    if _SHAPE.fullmatch(scene.low(at)) is None:
        return False
    if scene.low(at + 1) in _ARRAYS:
        return True
    if scene.kind(at + 1) == "word" and scene.low(at + 1) not in _GOES_ON:
        return False  # "the work is n*n dot products"
    place = at - 1
    while scene.low(place) in _ARTICLES:
        place -= 1
    return scene.low(place) in _IS and scene.low(place - 1) not in _PRONOUNS
