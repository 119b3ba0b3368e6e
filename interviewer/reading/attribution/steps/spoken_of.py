"""Which mentions name what a sentence speaks of, and not what it only sets something else against."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention

__all__ = ["spoken_of"]

_SAID_TO_BE = frozenset(
    "that's thats it's its which that this is was would be just only merely simply already the".split()
)
_LATELY = 12
"""Words before that, among which what is denied stands."""
_NOT = frozenset("not isn't no isnt nope never".split())


def spoken_of(scene: Scene, first: int, last: int, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in atoms[first:last] of what is spoken of."""
    told = [m for m in mentions if not (_other_thing(scene, first, m.start) or _already(scene, m.start))]
    told = [m for m in told if not _true_of(scene, m.start)]
    return [m for m in told if not _spared(scene, first, last, m.start)]


def _already(scene: Scene, at: int) -> bool:
    """ "if the ids were already sorted", "the rows are sorted already": how things are, no step that is done."""
    return scene.low(at).endswith("ed") and "already" in (scene.low(at - 1), scene.low(at + 1))


_UNDER = frozenset("for with if when".split())
_TO_BE = frozenset(
    "that's thats that'd that it's it'd it is was would be only just true right a the you we did were".split()
)
_TAKEN_BACK = frozenset("no nope wait hmm hm wrong not sorry".split())
_FEW = 9
"""Words of such an aside before what it names."""


def _true_of(scene: Scene, at: int) -> bool:
    """ "n log n, hm no, that would be with a sort": what the growth that is just taken back would be of."""
    start = at
    while start > at - _FEW and scene.low(start - 1) in (_TO_BE | _UNDER):
        start -= 1
    told = scene.words(start, at)
    if not told or told[0] not in ("that's", "thats", "that'd", "that", "it's", "it'd") or _UNDER.isdisjoint(told):
        return False
    lead = start - 1
    while lead > start - 4 and scene.low(lead) in (",", ".", "!", "--", "-", "..."):
        lead -= 1
    return scene.low(lead) in _TAKEN_BACK


_SPARED = (["instead", "of"], ["rather", "than"], ["place", "of"], ["opposed", "to"])
_NO = frozenset("no without".split())
_SKIPPED = frozenset("the a an any another full complete having to".split())


def _spared(scene: Scene, first: int, last: int, at: int) -> bool:
    """ "d² a layer instead of rerunning the prefix", "n, no sort needed": what is not done at the growth before."""
    start = at
    while scene.low(start - 1) in _SKIPPED and start - 1 > first:
        start -= 1
    if scene.words(start - 2, start) not in _SPARED and scene.low(start - 1) not in _NO:
        return False
    costs = [place for place in range(first, last) if scene.kind(place) == "growth"]
    return bool(costs) and costs[-1] < start


def _other_thing(scene: Scene, first: int, at: int) -> bool:
    """ "the extra space isn't n d, that's just the input": what the denied growth belongs to, not what is spoken of."""
    start = at
    while start > first and scene.low(start - 1) in _SAID_TO_BE:
        start -= 1
    pointed = start < at and scene.low(start) in ("that's", "thats", "it's", "that", "which")
    if not pointed or scene.low(start - 1) not in (",", ";"):
        return False
    said = range(max(0, start - _LATELY), start)
    return bool(_NOT & set(scene.words(first, start))) and any(scene.kind(i) == "growth" for i in said)
