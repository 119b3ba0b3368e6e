"""What a formula is worked out to, right behind it: "2·L·t·d·2 = 18.9 MB"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect, Unit
from interviewer.reading.quantity.found import FoundQuantity

__all__ = ["UNIT_ASPECTS", "equated"]

UNIT_ASPECTS = {
    Unit.BYTE: Aspect.SPACE,
    Unit.SECOND: Aspect.TIME,
    Unit.FLOP: Aspect.TIME,
}
_SIGNS = (["="], ["$", "="], ["=", "$"], ["$", "=", "$"], ["->"], ["=>"], ["`", "="], ["bytes", "="])


_ON_TOP = frozenset("extra additional more".split())


def equated(scene: Scene, at: int, quantities: Sequence[FoundQuantity]) -> tuple[Aspect, ...]:
    """The aspect of a formula by the unit of the figure that it is worked out to; none where there is none."""
    figure = next((place for place in range(at + 1, at + 5) if scene.kind(place) == "quantity"), None)
    if scene.low(at - 1) == "," and scene.low(at - 2) in _ON_TOP and scene.kind(at - 3) == "quantity":
        figure = at - 3  # "it's just 8 MB extra, O(n)"
    elif figure is None or scene.words(at + 1, figure) not in _SIGNS:
        return ()
    unit = quantities[scene.atoms[figure].ref].unit
    aspect = UNIT_ASPECTS.get(Unit(unit)) if unit else None
    return () if aspect is None else (aspect,)
