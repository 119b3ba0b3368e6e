"""Words for what comes out, which say that a growth is space: "n² out", "the output is n²", "the table takes n²"."""

from __future__ import annotations

import re

from interviewer.reading.attribution.labels.cue import Cue
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect

__all__ = ["MADE", "is_of_what_is_made", "made"]

_ARRAYS = frozenset("output result matrix table array product".split())
_NEW = frozenset("values numbers floats entries cells scores doubles elements entry".split())
_KINDS = frozenset("matrix table array buffer tensor block".split())
_FRESH = frozenset("output result new fresh".split())
MADE = _ARRAYS | _KINDS | {"out", "new", "bytes", "cells"}
_OPENS = frozenset((".", ";", "\n", ",", ":", "", "(", "the", "and"))
_CLOSES = frozenset(("", ".", ",", ";", "\n", ")", "+"))
_SQUARE = re.compile(r"(\w)\s*(?:x|×|by|\*)\s*\1")
_BESIDE = frozenset("by with and times per".split())
"""Words before an array that is no more than what something is done with."""
_OCCUPIES = frozenset("takes needs requires wants".split())


def made(scene: Scene, at: int) -> Cue | None:
    """What the word at an atom says of the size of what is made; None where it says nothing of it."""
    low, after = scene.low(at), scene.low(at + 1)
    measured = scene.kind(at - 1) == "growth"
    if low in ("bytes", "cells"):
        if low == "bytes" and scene.words(at - 3, at) == ["time", "and", "in"]:
            return Cue(at, at + 1, Aspect.SPACE)  # "f²n, in time and in bytes"
        heads = scene.kind(at + 1) in ("word", "growth") or after in (":", "=")
        return Cue(at, at + 1, Aspect.SPACE) if heads and scene.low(at - 1) in _OPENS else None
    if low == "out":
        return Cue(at, at + 1, Aspect.SPACE, weak=True, after=True) if measured and after in _CLOSES else None
    if low == "new":
        return Cue(at, at + 2, Aspect.SPACE, weak=True, after=True) if measured and after in _NEW else None
    return _array(scene, at)


def _array(scene: Scene, at: int) -> Cue | None:
    """ "n² output", "the output is n²", "output buffer: n²", "the table is n by n", "the table takes n²"."""
    low = scene.low(at)
    if low in ("output", "result") and scene.low(at - 1) in (*_OPENS, "out") and scene.kind(at + 1) == "growth":
        return Cue(at, at + 1, Aspect.SPACE, weak=True)  # "n^3. output n^2."
    told = scene.words(at + 1, at + 2) in ([":"], ["="]) and scene.kind(at + 2) == "growth"
    if low == "output" and told and "not" not in scene.words(at + 3, at + 5):
        return Cue(at, at + 1, Aspect.SPACE, weak=True)  # "Output: n^2."
    listed = told or (scene.low(at + 1) == "," and scene.kind(at + 2) == "growth" and scene.low(at + 3) in _NEW)
    if low in _KINDS and scene.low(at - 1) in _FRESH and listed:
        return Cue(at, at + 1, Aspect.SPACE, weak=True)  # "Output buffer: n^2 elements"
    if low not in _ARRAYS:
        return None
    if scene.kind(at - 1) == "growth" and low == "output":
        return Cue(at, at + 1, Aspect.SPACE, weak=True, after=True)
    if low != "product" and scene.low(at + 1) in _OCCUPIES and scene.kind(at + 2) == "growth":
        if _BESIDE & set(scene.words(at - 6, at)) and not _begins_clause(scene, at):
            return None  # "multiplying it by a d×n matrix takes n²d"
        if low in ("output", "result") and not _begins_clause(scene, at):
            return None  # "computing the result takes n²"
        return Cue(at, at + 2, Aspect.SPACE, weak=True) if scene.low(at + 3) in _CLOSES else None
    place = at + 1
    while scene.low(place) in ("is", "has", "itself", "still", "stays", "of", "an", "a", "matrix", "array", "being"):
        place += 1
    shaped = low == "output" or _SQUARE.fullmatch(scene.low(place)) is not None
    said = {"is", "has", "stays", "being"} & set(scene.words(at + 1, place))
    return Cue(at, at + 1, Aspect.SPACE, weak=True) if said and shaped and scene.kind(place) == "growth" else None


_SIZED = frozenset(
    """
    is has itself still stays of an a size shape then also only just takes needs = : holds contains comes to with being
    """.split()
)
"""Words between a thing and how large it is: "the output has a size of n²"."""
_VERBS = frozenset("is has stays takes needs = : holds contains comes".split())
_THINGS = _ARRAYS | frozenset("frame dataframe".split())
_ARTICLES = frozenset("the a an this that our your its".split())
_MOST_ADJECTIVES = 2
_CLAUSES = frozenset((",", ";", "(", ".", "\n", "", "--", "and", "but", "while", "whereas", "though", "then"))
_OPENERS = _ARTICLES | _CLAUSES


def is_of_what_is_made(scene: Scene, at: int) -> bool:
    """Whether a growth is told of a thing that is stored, at the beginning of a clause: "the time is n² d, the result
    is n²", "it runs in n² d and the matrix has n²"; not "and multiplying the matrix takes n²"."""
    place = at - 1
    while scene.low(place) in _SIZED:
        place -= 1
    told = scene.low(place) in _THINGS and not _VERBS.isdisjoint(scene.words(place + 1, at))
    return told and _begins_clause(scene, place)


def _begins_clause(scene: Scene, noun: int) -> bool:
    """Whether a noun is what its clause begins with: "and the new array"; not "multiplying the matrix"."""
    place = noun - 1
    while place >= noun - _MOST_ADJECTIVES and scene.kind(place) == "word" and scene.low(place) not in _OPENERS:
        place -= 1
    if scene.low(place) in _ARTICLES:
        place -= 1
    return scene.low(place) in _CLAUSES
