"""Costs told right beside their steps: "sort n log n, lag n", "n log n the sort, and n the lag"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention

__all__ = ["paired"]

_SEPARATES = frozenset(", ; . \n / + | & and but then while whereas plus though however followed".split(" "))
_LINKS = frozenset(
    """
    is are was = : -> => - -- ( ) ~ ` * ** " ' costs cost takes take runs run at in needs need should would will be has
    about just only also still it's its it that's that simply really roughly basically for on the of to a an goes gives
    part step itself alone proper too again another more extra further one
    $ time space memory ram storage complexity runtime work operations ops order
    """.split()
)
"""What may stand between a step and its cost, beside the signs and joints that keep two of them apart."""
_APART = _LINKS | frozenset((",", ";", "--", "if", "when", "once", "you", "we"))
"""What may stand there where costs and steps take turns: "t·d² if you redo everything, d² if you keep it"."""


def paired(
    scene: Scene, first: int, last: int, growths: Sequence[int], mentions: Sequence[Mention]
) -> dict[int, tuple[str, ...]]:
    """The owners of the growths of a sentence that stand beside one mention each.

    Where growths and steps take turns throughout, what comes first is told first each time. Otherwise a part of the
    sentence is looked at alone: one growth and one step are a pair in either order, more of them have to take turns.
    """
    if not mentions or not growths:
        return {}
    parts = _parts(scene, first, last, growths, mentions)
    if len(mentions) == len(growths) > 1 and (out := _in_turn(scene, [one for part in parts for one in part], _APART)):
        return out
    return {at: owners for part in parts for at, owners in _in_turn(scene, part, _LINKS).items()}


def _parts(
    scene: Scene, first: int, last: int, growths: Sequence[int], mentions: Sequence[Mention]
) -> list[list[Mention]]:
    """The growths and mentions of each part of a sentence; a growth is a mention of nothing."""
    items = sorted([*mentions, *(Mention(at, at + 1, ()) for at in growths)])
    parts: list[list[Mention]] = []
    place = first - 1
    for item in items:
        apart = any(scene.low(at) in _SEPARATES for at in range(place, item.start))
        if not parts or apart or _numbers(scene, item):
            parts.append([])
        parts[-1].append(item)
        place = item.end
    return [_under_head(scene, part) for part in parts]


def _numbers(scene: Scene, item: Mention) -> bool:
    """ "1) O(n) 2) O(n)": a number that begins the next one in a list."""
    return scene.kind(item.start) == "number" and scene.low(item.start + 1) in (")", ":", ".")


def _under_head(scene: Scene, part: list[Mention]) -> list[Mention]:
    """ "step 4: n log n sort", "step 4 is an n log n sort": what heads the others is not one of them."""
    if len(part) != 3 or not part[0].subjects or part[1].subjects or not part[2].subjects:
        return part
    growth = part[1].start
    attribute = scene.low(growth - 1) in ("a", "an") and part[2].start == growth + 1
    return part[1:] if attribute or scene.low(part[0].end) == ":" else part


def _not_per(words: Sequence[str]) -> list[str]:
    """The words without "per layer", "each step": what it is the cost of one of."""
    per = {at for at, word in enumerate(words) if word in ("per", "each", "every")}
    return [word for at, word in enumerate(words) if at not in per and at - 1 not in per]


def _in_turn(scene: Scene, items: Sequence[Mention], links: frozenset[str]) -> dict[int, tuple[str, ...]]:
    """The owners of growths that take turns with steps, all in the order of the first pair; none where they do not."""
    if len(items) % 2 or any(bool(one.subjects) == bool(other.subjects) for one, other in pairwise(items)):
        return {}
    out: dict[int, tuple[str, ...]] = {}
    for one, other in zip(items[::2], items[1::2], strict=True):
        if any(word not in links for word in _not_per(scene.words(one.end, other.start))):
            return {}
        growth, step = (other, one) if one.subjects else (one, other)
        out[growth.start] = step.subjects
    return out
