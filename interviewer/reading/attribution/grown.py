"""What a growth makes large: "the frame grows to f²n", "resident size goes as n²"."""

from __future__ import annotations

from interviewer.reading.attribution.cue import Cue
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect

__all__ = ["GROWN", "grown"]

_HOLDERS = frozenset("frame dataframe df table matrix array output result size".split())
GROWN = _HOLDERS | {"resident", "rss"}
"""Words of which one may name what is kept in memory."""
_GROWS = frozenset(
    """
    grow grows grew growing swell swells swelled balloon balloons ballooned expand expands explode explodes exploded
    blow blows blew end ends become becomes widen widens
    """.split()
)
_BETWEEN = frozenset(
    """
    up to by as with like at about roughly also then now too out in size an a the order of ~ ( itself will would even
    """.split()
)
_OF_ANOTHER = frozenset("batch sample chunk block step problem input group same window".split())


def grown(scene: Scene, at: int) -> Cue | None:
    """The label of space that a word is where it says what a growth makes large; None where it says nothing of it."""
    low, end = scene.low(at), at + 1
    if low == "resident" and scene.kind(at - 1) == "growth":
        return Cue(at, end, Aspect.SPACE, after=True)
    if low in ("resident", "rss"):
        while scene.low(end) in ("set", "size", "memory"):
            end += 1
        return Cue(at, end, Aspect.SPACE) if low == "rss" or end > at + 1 else None
    if scene.low(at - 1) in _OF_ANOTHER:
        return None
    place, verb = end, False
    while scene.low(place) in _GROWS or scene.low(place) in _BETWEEN:
        verb = verb or scene.low(place) in _GROWS
        place += 1
    return Cue(at, end, Aspect.SPACE, weak=True) if verb and scene.kind(place) == "growth" else None
