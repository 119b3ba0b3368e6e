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
from interviewer.reading.attribution.pieces.walked import DOTS, EACH, REACH, squares, walked
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.adjectives import NUMBER_WORDS
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.walk import variables_of

__all__ = ["products"]

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
            or walked(scene, found, index, at, last, names)
            or _at_each(scene, found, index, at, last, names)
            or _times(scene, found, index, at, last, names)
            or _for_each(scene, found, index, at, names)
            or _with_the_next(scene, growths, index, at, last)
            or in_notation(scene, growths, index, at, names)
            or per_item(scene, growths, index, at, names)
        )
        if derived is not None:
            out.append(derived)
    return out or squares(scene, names) or list(loops(scene, growths, names))


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
    if following is None or found.growth is None or other is None or following - at > REACH:
        return None
    if set(variables_of(found.growth)) & set(variables_of(other)):
        return None
    for place in range(following + 1, min(len(scene.atoms), following + REACH)):
        if scene.kind(place) == "growth" or scene.low(place) in ("not", "don't", "never"):
            return None
        if scene.low(place) in _MULTIPLIES and (
            _BOTH & set(scene.words(place + 1, place + 3)) or scene.low(place + 1) in _ALONE
        ):
            return Derived(at, following + 1, product_of(found.growth, other), index, True, True)
    return None


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
    if between[:2] == ["of", "them"] and EACH & set(scene.words(at - 5, at)) and after[:1] and after[0] in _COUNTS:
        return Derived(at, following + 1, product_of(found.growth, other.growth), index)
    if any(word in _ASKERS and lead in EACH for lead, word in pairwise(between)):
        return None  # "sqrt n cells, each query scans sqrt n": not each of the cells
    of_one = (word for lead, word in pairwise(between) if lead != "by")  # "n log n comparisons; shifting by one is n"
    joined = not EACH.isdisjoint(of_one) or "each" in after[:3] or "apiece" in after[:3]
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


_AT = frozenset("with at of over having taking costing needing and".split())
_WORK = frozenset("work operations ops multiplications mults multiplies steps flops madds macs".split())


def _at_each(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "f² pairs with n each", "n² cells at d apiece", "n² dot products, each with d terms": a letter that is the cost
    of each."""
    if found.explicit or found.growth is None or scene.low(at + 1) not in _COUNTS:
        return None
    place = at + 2 + (scene.low(at + 1) in DOTS and scene.low(at + 2) in _COUNTS)
    place += scene.low(place) == ","
    led = scene.low(place) in ("each", "apiece")
    place += led
    place += scene.low(place) in _AT
    factor = factor_at(scene, place, last, names)
    if factor is None:
        return None
    work = scene.low(factor[1]) in _WORK
    end = factor[1] + (work or scene.low(factor[1]) in _TERMS)
    told = end > factor[1] if led else scene.low(end) in ("each", "apiece")
    if not told or set(variables_of(factor[0])) & set(variables_of(found.growth)):
        return None
    return Derived(at, end + (not led), product_of(found.growth, factor[0]), index, True, work)


_TERMS = frozenset("terms elements components coordinates summands entries values numbers rows".split())
"""What one of them is made of: "with d terms each"."""


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
