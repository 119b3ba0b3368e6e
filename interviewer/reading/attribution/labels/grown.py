"""What a growth makes large: "the frame grows to f²n", "resident size goes as n²"."""

from __future__ import annotations

from interviewer.reading.attribution.labels.cue import Cue
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect

__all__ = ["GROWN", "grown"]

_HOLDERS = frozenset("frame dataframe df table matrix array output result size".split())
_COUNTED = frozenset("values elements results numbers cells entries floats doubles words b bytes".split())
GROWN = _HOLDERS | {"resident", "rss", "values", "elements", "numbers", "results"}
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
    if low in _COUNTED:
        stay = scene.kind(at - 1) == "growth" and _stay(scene, end)
        return Cue(at, end, Aspect.SPACE, after=True) if stay else None
    before = at - 1 - (scene.low(at - 1) in _COUNTED)
    if low == "resident" and scene.kind(before) == "growth":
        return Cue(at, end, Aspect.SPACE, after=True)
    if low in ("resident", "rss"):
        while scene.low(end) in ("set", "size", "memory"):
            end += 1
        return Cue(at, end, Aspect.SPACE) if low == "rss" or end > at + 1 else None
    if scene.low(at - 1) in _OF_ANOTHER:
        return None
    place, verb = end, low == "size" and scene.low(at - 1) in _WHOSE and scene.low(end) in ("is", "=", ":")
    place += verb
    while scene.low(place) in _GROWS or scene.low(place) in _BETWEEN:
        verb = verb or scene.low(place) in _GROWS
        place += 1
    return Cue(at, end, Aspect.SPACE, weak=True) if verb and scene.kind(place) == "growth" else None


_WHOSE = frozenset("its total final whole overall".split())
_THAT = frozenset("that which all will would then just simply now only".split())
_STAYS = frozenset("stay stays staying remain remains remaining live lives sit sits sitting persist linger".split())
_PUT = (("to", "the"), ("to", "df"), ("into", "df"), ("into", "the"), ("end", "up"), ("are", "kept"), ("in", "ram"))
_TABLES = frozenset("frame table df dataframe data ram memory heap rss it kept stored around there".split())


def _stay(scene: Scene, at: int) -> bool:
    """Whether words behind what is counted say that it is kept: "n f² values that stay in the frame", "values to the
    table"."""
    while scene.low(at) in _THAT:
        at += 1
    if scene.low(at) in _STAYS:
        return True
    two = (scene.low(at), scene.low(at + 1))
    return two in _PUT and not _TABLES.isdisjoint(scene.words(at + 1, at + 5))
