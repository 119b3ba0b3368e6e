"""Steps named only as what comes before another: "once grouped, the aggregates ...", "nothing until you aggregate"."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["awaited", "staged"]

_STAGES = frozenset("after before following since once when having given that".split())
_LIGHT = frozenset(
    """
    the a an each every all that this it it's its is are was been being we we've we're you you've they they're i i've
    have has had everything things data rows is just already fully been got been
    """.split()
)
"""What may stand between such a word and the step: "once the rows are grouped", "now that it's sorted"."""
_ENDS = frozenset(("", ",", ";", ".", "\n", "(", ":", "!", "and", "but", "so", "then", "now"))
_FEW = 3
"""Words behind the step that may still tell of it: "once grouped by user, ..."."""
_AWAITED = frozenset("until till unless".split())
_ACTORS = frozenset("you we i one they it the a an that this actually really call run do get to ask for".split())


def staged(scene: Scene, start: int, end: int) -> bool:
    """Whether atoms[start:end] say what was done before what a comma begins: "once grouped, ...", "after it, "."""
    at = start - 1
    while scene.low(at) in _LIGHT and scene.low(at - 1) not in _ENDS:
        at -= 1
    if scene.low(at) not in _STAGES or (scene.low(at) == "that" and scene.low(at - 1) != "now"):
        return False
    if scene.low(at - 1) not in _ENDS and not (scene.low(at) == "that" and scene.low(at - 2) in _ENDS):
        return False
    for place in range(end, end + _FEW + 1):
        if scene.low(place) == ",":
            return True
        if scene.kind(place) != "word":
            return False
    return False


def awaited(scene: Scene, start: int, end: int) -> bool:
    """ "grouping does nothing until you aggregate": what the rest waits for, unless more is told of it."""
    at = start - 1
    while scene.low(at) in _ACTORS:
        at -= 1
    told = scene.low(end) == "," and scene.low(end + 1) in ("which", "where", "and")
    return scene.low(at) in _AWAITED and not told
