"""Steps that are named only to be left out: "no sort is needed", "the lag doesn't need a second sort"."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["is_denied"]

_NEGATORS = frozenset("not no without doesn't don't isn't never doesnt dont didn't nor won't needn't".split())
_QUALIFIES = frozenset(
    "a an another any second further extra additional new separate full the to of".split()
)
_NEEDS = frozenset("need needs require requires involve cost have has take use do mean imply trigger be".split())
_MOST = 4
"""Words between what is needed and its name: "doesn't need another full sort"."""


def is_denied(scene: Scene, at: int) -> bool:
    """ "it doesn't sort", "no sort is needed", "you don't have to sort": what an atom names is only left out."""
    if not _NEGATORS.isdisjoint(scene.words(at - 2, at)):
        return True
    place = at - 1
    while scene.low(place) in _QUALIFIES and place > at - _MOST:
        place -= 1
    return scene.low(place) in _NEEDS and scene.low(place - 1) in _NEGATORS
