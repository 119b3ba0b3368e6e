"""Memory as the place where things are kept, and no cost: "with an empty memory", "once they are in memory"."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["is_what_is_kept", "keeps_a_few"]

_VISITS = frozenset("access accesses lookup lookups jumps".split())
_SUPPOSED = frozenset("once when if with having".split())
_NEAR = 9
"""Words before "in memory" in which the condition begins."""


def is_what_is_kept(scene: Scene, at: int) -> bool:
    """Whether "memory" at an atom is where something is, or nothing; what is told beside it is no size."""
    before, after = scene.low(at - 1), scene.low(at + 1)
    if before == "empty" or (before in ("no", "without") and after == "of") or (before == "without" and after in ",:"):
        return True  # "with no memory of the past"
    if before != "in":
        return False
    other = scene.low(at - 2)
    return other in _VISITS or other == "nothing" or _supposed(scene, at)


def _supposed(scene: Scene, at: int) -> bool:
    """ "once the keys are in memory": a state of things in front of what is told of it."""
    for place in range(at - 2, max(-1, at - _NEAR), -1):
        if scene.kind(place) != "word":
            return False
        if scene.low(place) in _SUPPOSED:
            return scene.low(at + 1) in (",", ":", "it", "each", "a", "one", "only", "we", "you")
    return False


_KEEPS = frozenset("keep keeps keeping store stores hold holds".split())
_FEW = frozenset("few couple handful some little running tiny rolling".split())
_OFTEN = frozenset("a only just some about these those".split())
_AHEAD = 9


def keeps_a_few(scene: Scene, at: int) -> bool:
    """ "linear, you only keep a few sums": the reason for a cost that was told, and nothing that grows."""
    if scene.low(at) not in _KEEPS:
        return False
    place = at + 1
    while scene.low(place) in _OFTEN and scene.kind(place) == "word":
        place += 1
    if scene.low(place) not in _FEW and scene.kind(place) != "quantity":
        return False
    for later in range(place, min(place + _AHEAD, len(scene.atoms))):
        if scene.kind(later) == "growth":
            return False
        if scene.low(later) in (".", ";", "\n"):
            break
    return True
