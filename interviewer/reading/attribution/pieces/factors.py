"""Products whose factors are told the other way round, or by their degrees: "each entry costs d and there are n^2"."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.attribution.pieces.derived import Derived, factor_at, product_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.walk import variables_of

__all__ = ["ITEMS", "LONG_THINGS", "by_degrees", "cost_after_count", "count_after_cost", "how_long"]

_ONE = frozenset("each every one per single a an".split())
_STEPS = frozenset(
    """
    costs cost takes take work multiplications multiply-adds multiply mults macs madds operations ops flops steps
    multiplies fmas additions
    """.split()
)
_COUNTED = frozenset(
    """
    entries entry cells pairs comparisons products dot dots outputs results similarities scores values combinations
    """.split()
)
_ITEM = frozenset("entry cell pair comparison product dot output result similarity score value combination".split())
_COSTING = frozenset("costs cost takes take needs is about roughly exactly of itself a another".split())
_THERE_ARE = (["there", "are"], ["we", "have"], ["and", "there"], ["and", "we"])
_LEADS_ON = frozenset(("there", "with", "times", "we", "you", "for", "over", "have", "do", "has", "i", "it"))
_DENIES = frozenset("not no never isn't don't if or".split())
_TO_TOO = (["and", "to"], ["and", "to", "the"], ["and", "also", "to"], ["and", "with"], ["and", "with", "the"])
_REACH = 14
"""Words from the cost of one to how many there are."""


def count_after_cost(
    scene: Scene, one: FoundGrowth, many: FoundGrowth | None, index: int, places: tuple[int, int | None, int]
) -> Derived | None:
    """ "each entry costs d and there are n^2 entries": what one takes, and then how many there are.

    places: the atoms of both growths, and where their sentence ends.
    """
    at, following, last = places
    if many is None or following is None or following <= at or following - at > _REACH:
        return None
    if following >= last and scene.words(last, last + 2) not in _THERE_ARE:
        return None
    if one.growth is None or many.growth is None or many.explicit or _share(one, many):
        return None
    first = scene.sentence_of(at)[0]
    before, between = scene.words(max(first, at - 10), at), scene.words(at + 1, following)
    steps = bool(_STEPS & {*before, *between[:2]}) or "product" in before[-3:] or "dot" in before[-2:]
    told = steps and (bool(_ONE & set(before)) or ("for" in between and bool(_ONE & set(between))))
    counted = scene.low(following + 1) in _COUNTED or scene.words(following + 1, following + 3) == ["of", "them"]
    if not told or not counted or not _LEADS_ON & set(between) or _DENIES & {*before, *between}:
        return None
    return Derived(at, following + 1, product_of(many.growth, one.growth), index + 1, work=True)


def cost_after_count(
    scene: Scene, many: FoundGrowth, one: FoundGrowth | None, index: int, places: tuple[int, int | None, int]
) -> Derived | None:
    """ "there are n² pairs; a pair costs d", "for each of the n² pairs you do d multiplications".

    places: the atoms of both growths, and where the sentence of the first ends.
    """
    at, following, last = places
    if one is None or following is None or following <= at or following - at > _REACH or many.explicit:
        return None
    if many.growth is None or one.growth is None or _share(one, many) or scene.low(at + 1) not in _COUNTED:
        return None
    between = scene.words(at + 2, following)
    if _DENIES & set(between):
        return None
    before = scene.words(at - 6, at)
    led = following < last and "for" in before and bool({"each", "every"} & set(before))
    if led:
        told = scene.low(following + 1) in _STEPS and not {".", ";", ":"} & set(between)
    else:
        told = any(
            pair[0] in _ONE and pair[1] in _ITEM and {*between[spot + 2 :]} <= _COSTING and between[spot + 2 :]
            for spot, pair in enumerate(pairwise(between))
        )
    return Derived(at, following + 1, product_of(many.growth, one.growth), index, work=True) if told else None


def by_degrees(
    scene: Scene, one: FoundGrowth, other: FoundGrowth | None, index: int, places: tuple[int, int | None, int]
) -> Derived | None:
    """ "n squared in the row count and linear in d", "proportional to d, and to the square of n": a degree in one
    variable, and then one in another."""
    at, following, last = places
    if other is None or following is None or not at < following < last or following - at > _REACH:
        return None
    if one.growth is None or other.growth is None or not (one.worded or other.worded) or _share(one, other):
        return None
    between = scene.words(at + 1, following)
    if one.worded and scene.low(at).startswith("proportional") and [word for word in between if word != ","] in _TO_TOO:
        return Derived(at, following + 1, product_of(one.growth, other.growth), index, True)
    joined = between[-1:] in (["and"], ["but"], [","]) or between[-2:] in (["and", "only"], ["but", "only"])
    joined = (joined and between[:1] == ["in"]) or (set(between) <= _AND_TIME and "and" in between)
    if not other.worded or not joined or not scene.low(following).startswith(_LINEAR):
        return None
    plain = all(scene.kind(place) in ("word", "sign") for place in range(at + 1, following))
    return Derived(at, following + 1, product_of(one.growth, other.growth), index, True) if plain else None


_AND_TIME = frozenset("time , and ( also".split())
_LINEAR = ("linear in", "linearly in", "linearly with")


def _share(one: FoundGrowth, other: FoundGrowth) -> bool:
    """Whether both are in the same variable, so that neither counts the other."""
    return (
        one.growth is None
        or other.growth is None
        or bool(set(variables_of(one.growth)) & set(variables_of(other.growth)))
    )


ITEMS = frozenset("values numbers rows entries elements records cells floats doubles".split())
"""What a column of n of them is made of."""
LONG_THINGS = frozenset("columns cols vectors arrays".split())


def how_long(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "all f² columns stay in memory, n values each": how many columns there are, and how long each of them is."""
    if found.explicit or found.growth is None or found.valued or scene.low(at + 1) not in LONG_THINGS:
        return None
    for place in range(at + 2, min(last, at + _STAYS)):
        if scene.low(place) in ("not", "no", "never", "only", ";"):
            return None
        factor = factor_at(scene, place, last, names)
        if factor is None or scene.low(place).isalpha() is not (len(scene.low(place)) == 1):
            continue
        if set(variables_of(factor[0])) & set(variables_of(found.growth)):
            return None
        if scene.low(factor[1]) not in ITEMS:
            return None
        each = scene.low(factor[1] + 1) in ("each", "apiece")
        told = each or not {"each", "every"}.isdisjoint(scene.words(at + 2, place))
        return Derived(at, factor[1] + 1 + each, product_of(found.growth, factor[0]), index) if told else None
    return None


_STAYS = 12
"""Words from how many columns there are to how long each is."""
