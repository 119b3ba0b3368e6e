"""Costs told as a walk or a picture: "each of the n² cells is a loop over d", "a square of side n"."""

from __future__ import annotations

from interviewer.reading.attribution.pieces.derived import Derived, factor_at, product_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.tree import Growth
from interviewer.reading.growth.walk import variables_of

__all__ = ["DOTS", "EACH", "REACH", "squares", "walked"]

EACH = frozenset(("each", "every", "one", "per"))
_WALKS = frozenset("loop loops walk walks sum sums pass passes run runs iterate iterates".split())
DOTS = frozenset("dot inner product products vector vectors sum loop".split())
REACH = 18
"""Words from a count to what one of it takes."""


def squares(scene: Scene, names: Names) -> list[Derived]:
    """ "you fill a square of side n and every cell eats one length-d dot product": a count told as a picture."""
    for at, atom in enumerate(scene.atoms):
        if atom.low != "side" or scene.low(at - 1) not in ("of", "with") or "square" not in scene.words(at - 4, at):
            continue
        side = factor_at(scene, at + 1, len(scene.atoms), names)
        if side is None:
            continue
        one = _cost_of_one(scene, side[1], scene.sentence_of(at)[1], names, False)
        if one is not None and not set(variables_of(one[0])) & set(variables_of(side[0])):
            return [Derived(at - 1, one[1], product_of(product_of(side[0], side[0]), one[0]), -1, work=True)]
    return []


def walked(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "each of the n*n outputs is a length-d dot product", "n^2 cells and each one is a little loop over d"."""
    if found.explicit or found.growth is None or found.lone or found.valued:
        return None
    one = _cost_of_one(scene, at + 1, last, names, bool(EACH & set(scene.words(at - 3, at))))
    if one is None or set(variables_of(one[0])) & set(variables_of(found.growth)):
        return None
    return Derived(at, one[1], product_of(found.growth, one[0]), index, True, True)


def _cost_of_one(scene: Scene, at: int, last: int, names: Names, each: bool) -> tuple[Growth, int] | None:
    """What each of many takes, and the atom after it: a "length-d dot product", a "loop over d".

    each: it is said already that what follows is of each one.
    """
    for place in range(at, min(last, at + REACH - 1)):
        low = scene.low(place)
        if scene.kind(place) != "word" and low not in (",", "-", "@", "."):
            return None
        each = each or low in ("each", "every")
        start = place + 2
        if low == "length" and scene.low(place + 1) == "-":
            told = scene.low(place + 4 if scene.low(place + 3) == "-" else place + 3) in DOTS
        elif (
            low == "of" and scene.low(place + 1) in ("length", "size", "dimension") and scene.low(place - 1) in DOTS
        ) or (low in _WALKS and scene.low(place + 1) in ("over", "through", "across")):
            told = True
        elif low in ("not", "only", "never", "instead", "if", "once"):
            return None
        else:
            continue
        return factor_at(scene, start + (scene.low(start) in ("the", "all")), last, names) if told and each else None
    return None
