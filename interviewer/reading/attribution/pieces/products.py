"""Growths said in two pieces: "n^2 dot products, each d long", "n^2 cells, each a loop over d"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.attribution.pieces.derived import Derived, factor_at, product_of
from interviewer.reading.attribution.pieces.factors import (
    ITEMS,
    LONG_THINGS,
    by_degrees,
    cost_after_count,
    count_after_cost,
    how_long,
)
from interviewer.reading.attribution.pieces.in_notation import in_notation
from interviewer.reading.attribution.pieces.per_one import loops, per_item
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.adjectives import NUMBER_WORDS
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.tree import Growth
from interviewer.reading.growth.walk import variables_of

__all__ = ["products"]

_EACH = frozenset(("each", "every", "one", "per"))
_COUNTS = frozenset(
    """
    dots
    pairs products dot inner comparisons rows queries similarities cells entries distances multiplications iterations
    calls steps operations results outputs scores elements times levels passes heads trees samples columns cols vectors
    arrays
    """.split()
)
_ASKERS = frozenset("query lookup search request user".split())
_OVER = frozenset((".", ",", ";", "\n", "", ")", "!"))
_CONCLUDES = frozenset("so hence general total = not therefore is -> => thus overall".split())


_EACH_WORDS = frozenset(
    """
    so hence but therefore not no or total gives = -> =>
    """.split()
)


def products(scene: Scene, growths: Sequence[FoundGrowth], names: Names) -> list[Derived]:
    """Products of a count and the cost of one, where both stand side by side."""
    out: list[Derived] = []
    for index, found in enumerate(growths):
        at = scene.growths.get(index)
        if at is None or found.growth is None:
            continue
        last = scene.sentence_of(at)[1]
        derived = (
            _told_to_multiply(scene, growths, index, at)
            or _each(scene, growths, index, at, last)
            or _sized(scene, found, index, at, last, names)
            or how_long(scene, found, index, at, last, names)
            or _walked(scene, found, index, at, last, names)
            or _at_each(scene, found, index, at, last, names)
            or _times(scene, found, index, at, last, names)
            or _for_each(scene, found, index, at, names)
            or _with_the_next(scene, growths, index, at, last)
            or in_notation(scene, growths, index, at, names)
            or per_item(scene, growths, index, at, names)
        )
        if derived is not None:
            out.append(derived)
    return out or _squares(scene, names) or list(loops(scene, growths, names))


def _with_the_next(scene: Scene, growths: Sequence[FoundGrowth], index: int, at: int, last: int) -> Derived | None:
    other = growths[index + 1] if index + 1 < len(growths) else None
    places = (at, scene.growths.get(index + 1), last)
    pair = (scene, growths[index], other, index, places)
    return count_after_cost(*pair) or cost_after_count(*pair) or by_degrees(*pair)


_MULTIPLIES = frozenset("multiply multiplied multiplying".split())
_BOTH = frozenset("those these them both two together".split())
_ALONE = frozenset((".", "!", ",", ";", "\n", "", ")", "for", "and", "out"))


def _told_to_multiply(scene: Scene, growths: Sequence[FoundGrowth], index: int, at: int) -> Derived | None:
    """ "f^2 pairs, one pair takes n multiplications, so multiply these two", "n² cells, each d. Multiply."."""
    found, following = growths[index], scene.growths.get(index + 1)
    other = growths[index + 1].growth if following is not None else None
    if following is None or found.growth is None or other is None or following - at > _REACH:
        return None
    if set(variables_of(found.growth)) & set(variables_of(other)):
        return None
    for place in range(following + 1, min(len(scene.atoms), following + _REACH)):
        if scene.kind(place) == "growth" or scene.low(place) in ("not", "don't", "never"):
            return None
        if scene.low(place) in _MULTIPLIES and (
            _BOTH & set(scene.words(place + 1, place + 3)) or scene.low(place + 1) in _ALONE
        ):
            return Derived(at, following + 1, product_of(found.growth, other), index, True, True)
    return None


def _squares(scene: Scene, names: Names) -> list[Derived]:
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


def _each(scene: Scene, growths: Sequence[FoundGrowth], index: int, at: int, last: int) -> Derived | None:
    """ "n^2 dot products, each costing d", "n^2 pairs at d each"."""
    following = scene.growths.get(index + 1)
    found = growths[index]
    if following is None or following >= last or found.explicit or found.growth is None:
        return None
    other = growths[index + 1]
    between = scene.words(at + 1, following)
    if other.growth is None or len(between) > 10 or not set(between[:3]) & (_COUNTS | {"them"}) or other.explicit:
        return None
    after = scene.words(following + 1, min(last, following + 5))
    if between[:2] == ["of", "them"] and _EACH & set(scene.words(at - 5, at)) and after[:1] and after[0] in _COUNTS:
        return Derived(at, following + 1, product_of(found.growth, other.growth), index)
    if any(word in _ASKERS and lead in _EACH for lead, word in pairwise(between)):
        return None  # "sqrt n cells, each query scans sqrt n": not each of the cells
    of_one = (word for lead, word in pairwise(between) if lead != "by")  # "n log n comparisons; shifting by one is n"
    joined = not _EACH.isdisjoint(of_one) or "each" in after[:3] or "apiece" in after[:3]
    if between[:1] and between[0] in (":", "(", "because", "since", "--"):
        return None  # what follows explains it
    if not joined or any(word in _EACH_WORDS for word in between):
        return None
    work = not _PRICED.isdisjoint(between) or scene.low(following + 1) in _WORK
    return Derived(at, following + 1, product_of(found.growth, other.growth), index, work=work)


_PRICED = frozenset("cost costs costing take takes taking".split())


def _sized(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "n^2 dot products of length d", "n^2 products of d-dimensional vectors"."""
    if found.explicit or found.growth is None:
        return None
    for place in range(at + 2, min(last, at + 6)):
        if scene.low(place) != "of" or not set(scene.words(at + 1, place)) & _COUNTS:
            continue
        sized = scene.low(place + 1) in ("length", "size", "dimension", "width", "cost")
        factor = factor_at(scene, place + (2 if sized else 1), last, names)
        if factor is None or set(variables_of(factor[0])) & set(variables_of(found.growth)):
            return None
        dimensional = scene.words(factor[1], factor[1] + 2) in (["-", "dimensional"], ["-", "dim"])
        dimensional = dimensional or scene.low(factor[1]) in ITEMS or _is_work(scene, factor[1])
        dimensional = dimensional or (scene.low(place - 1) in LONG_THINGS and scene.low(factor[1]) in _OVER)
        if not sized and not dimensional:
            return None
        return Derived(at, factor[1], product_of(found.growth, factor[0]), index)
    return None


def _is_work(scene: Scene, at: int) -> bool:
    """Whether what is counted is what one of them takes: "of d multiply-adds each"."""
    end = at + (3 if scene.words(at, at + 2) == ["multiply", "-"] else 1)
    return (end > at + 1 or scene.low(at) in _WORK) and scene.low(end) in ("each", "apiece")


_WALKS = frozenset("loop loops walk walks sum sums pass passes run runs iterate iterates".split())
_DOTS = frozenset("dot inner product products vector vectors sum loop".split())
_REACH = 18
"""Words from a count to what one of it takes."""


def _walked(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "each of the n*n outputs is a length-d dot product", "n^2 cells and each one is a little loop over d"."""
    if found.explicit or found.growth is None or found.lone or found.valued:
        return None
    one = _cost_of_one(scene, at + 1, last, names, bool(_EACH & set(scene.words(at - 3, at))))
    if one is None or set(variables_of(one[0])) & set(variables_of(found.growth)):
        return None
    return Derived(at, one[1], product_of(found.growth, one[0]), index, True, True)


def _cost_of_one(scene: Scene, at: int, last: int, names: Names, each: bool) -> tuple[Growth, int] | None:
    """What each of many takes, and the atom after it: a "length-d dot product", a "loop over d".

    each: it is said already that what follows is of each one.
    """
    for place in range(at, min(last, at + _REACH - 1)):
        low = scene.low(place)
        if scene.kind(place) != "word" and low not in (",", "-", "@", "."):
            return None
        each = each or low in ("each", "every")
        start = place + 2
        if low == "length" and scene.low(place + 1) == "-":
            told = scene.low(place + 4 if scene.low(place + 3) == "-" else place + 3) in _DOTS
        elif (
            low == "of" and scene.low(place + 1) in ("length", "size", "dimension") and scene.low(place - 1) in _DOTS
        ) or (low in _WALKS and scene.low(place + 1) in ("over", "through", "across")):
            told = True
        elif low in ("not", "only", "never", "instead", "if", "once"):
            return None
        else:
            continue
        return factor_at(scene, start + (scene.low(start) in ("the", "all")), last, names) if told and each else None
    return None


def _for_each(scene: Scene, found: FoundGrowth, index: int, at: int, names: Names) -> Derived | None:
    """ "for each of the n rows we do n*d work"."""
    first = scene.sentence_of(at)[0]
    if found.explicit or found.growth is None or found.valued:
        return None
    for place in range(max(first, at - 12), at):
        if scene.low(place) != "for" or scene.low(place + 1) not in ("each", "every"):
            continue
        between = scene.words(place, at)
        if any(scene.kind(other) == "growth" for other in range(place, at)) or set(between) & _CONCLUDES:
            return None
        start = place + 2
        while scene.low(start) in ("one", "of", "the", "single", "all"):
            start += 1
        factor = factor_at(scene, start, at, names)
        if factor is not None and not set(scene.words(start, at)) & {":", "("}:
            apart = not set(variables_of(factor[0])) & set(variables_of(found.growth))
            return Derived(place, at + 1, product_of(factor[0], found.growth), index, apart)
    return None


_AT = frozenset("with at of taking costing needing and".split())
_WORK = frozenset("work operations ops multiplications mults multiplies steps flops madds macs".split())


def _at_each(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "f² pairs with n each", "n² cells at d apiece": a letter alone that is the cost of each."""
    if found.explicit or found.growth is None or scene.low(at + 1) not in _COUNTS:
        return None
    place = at + 2 + (scene.low(at + 1) in _DOTS and scene.low(at + 2) in _COUNTS)
    place += scene.low(place) == ","
    place += scene.low(place) in _AT
    factor = factor_at(scene, place, last, names)
    if factor is None:
        return None
    end = factor[1] + (scene.low(factor[1]) in _WORK)
    if scene.low(end) not in ("each", "apiece") or set(variables_of(factor[0])) & set(variables_of(found.growth)):
        return None
    return Derived(at, end + 1, product_of(found.growth, factor[0]), index, True, end > factor[1])


def _times(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "n*n work, times the dim", "isn't just n^2: you have to multiply by d as well", "n^2... wait, times d"."""
    place = at + 1
    steps = 0
    while place < last and steps < 12 and scene.atoms[place].kind != "growth":
        low = scene.low(place)
        if low in ("times", "multiplied", "multiply", "multiplying"):
            break
        place += 1
        steps += 1
    else:
        return None
    if place >= last or scene.atoms[place].kind == "growth" or scene.low(place - 1) in ("not", "don't", "never"):
        return None
    if scene.low(place - 1) in NUMBER_WORDS or scene.kind(place - 1) in ("number", "quantity"):
        return None  # "f·n, ten times the features is ten times the work"
    low = scene.low(place)
    place += 1
    if low != "times":
        begun = place
        while place < last and scene.low(place) in ("that", "it", "this", "by", "with", "the", "all"):
            if factor_at(scene, place, last, names) is not None and scene.low(place) not in (
                "by",
                "that",
                "it",
                "this",
                "with",
            ):
                break
            place += 1
        named = len(scene.low(place)) > 1
        if named and {"by", "with", "it", "that", "this"}.isdisjoint(scene.words(begun, place)):
            return None  # "n·f, we multiply the columns": what the work is done on
    factor = factor_at(scene, place, last, names)
    if factor is None or found.growth is None:
        return None
    growth, end = factor
    between = scene.words(at + 1, place)
    if between[:3] == [".", ".", "."]:
        between = between[3:]  # "n²... times d"
    if any(word in (".", ";", "so", "because", "space", "memory", "=") for word in between):
        return None
    return Derived(at, end, product_of(found.growth, growth), index, True)
