"""The candidate's own memory, which labels nothing: "if memory serves", "from memory it's n²"."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["is_recall"]

_SAYS = frozenset(", it's its it that's i i'd i'll".split())
_VERBS = frozenset("says tells is isn't may".split())


def is_recall(scene: Scene, at: int) -> bool:
    """Whether the "memory" at an atom is what the candidate remembers with."""
    before, after = scene.low(at - 1), scene.low(at + 1)
    if before == "from":
        return after in _SAYS or scene.kind(at + 1) == "growth"
    return after in ("serves", "serve", "fails") or (before == "my" and after in _VERBS)
