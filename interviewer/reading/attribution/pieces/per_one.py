"""Products whose factors are told apart: "n² pairs, and per pair d", "each of the n² cells costs d", loops in loops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from interviewer.reading.attribution.pieces.derived import Derived, factor_at, product_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import singular
from interviewer.reading.growth.tree import Growth, Var
from interviewer.reading.growth.walk import variables_of

__all__ = ["loops", "per_item"]

_REACH = 14
"""Words between how many there are and what one of them takes."""
_DENIES = frozenset("not no never isn't don't if or without".split())
_MANY = frozenset("pairs entries cells comparisons products outputs similarities scores combinations dots".split())
_STEPS = frozenset(
    "multiplications multiplication multiply-adds multiplies mults muls macs madds operations ops flops steps work "
    "cost adds additions fmas time".split()
)
_ONE = frozenset("per each every one a".split())
_COPULAS = frozenset(
    "costs cost takes take needs need is are it's : = we you i pay do have has of about roughly exactly one".split()
)
_ENDS = frozenset(("", ".", ",", ";", "\n", ")", "!", "and", "so", "to", "->", "=>", "for"))


def per_item(scene: Scene, growths: Sequence[FoundGrowth], index: int, at: int, names: Names) -> Derived | None:
    """ "n² entries and O(d) per entry", "we pay d per pair and there are n² pairs", "per pair d, pairs n²"."""
    many = growths[index]
    noun = _counted(scene, at)
    first, last = scene.sentence_of(at)
    if many.growth is None or many.explicit or many.valued:
        return None
    if (rows := _per_row(scene, many.growth, index, at, last, names)) is not None:
        return rows
    told = _of_each(scene, growths, at, last, names) if noun else None
    if noun and told is None:
        told = next(_costs(scene, growths, noun, (max(first, at - _REACH), min(last, at + _REACH)), names), None)
    if told is None:
        return _scaling_with(scene, many, index, at, last, names) or _extra(scene, many, index, at, last, names)
    start, end, one = told
    between = scene.words(min(end, at + 1), max(start, at))
    if set(variables_of(one)) & set(variables_of(many.growth)) or _DENIES & set(between):
        return None
    return Derived(min(start, at), max(end, at + 1), product_of(many.growth, one), index, True, True)


def _per_row(scene: Scene, one: Growth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "f² multiplications per row, and there are n rows": so many for each of what is then counted by its letter."""
    if scene.low(at + 1) not in _STEPS | _MANY or scene.low(at + 2) not in ("per", "each") or not variables_of(one):
        return None
    row = factor_at(scene, at + 3, last, names)
    if row is None or set(variables_of(row[0])) & set(variables_of(one)):
        return None
    for place in range(row[1], min(last, at + _REACH)):
        letter = len(scene.low(place)) == 1 and factor_at(scene, place, last, names) == (row[0], place + 1)
        if letter and singular(scene.low(place + 1)) == singular(scene.low(row[1] - 1)):
            return Derived(at, place + 2, product_of(one, row[0]), index, True, True)
    return None


_GROWING = frozenset("scales scale grows grow goes increases rises proportional".split())


def _scaling_with(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "the runtime scales with n squared and d": with both of them."""
    if (told := _scaling_before(scene, found, index, at, names)) is not None:
        return told
    led = scene.low(at - 1) in ("with", "to", "as", "like") and scene.low(at - 2) in _GROWING
    if not led or found.growth is None or scene.low(at + 1) != "and":
        return None
    factor = factor_at(scene, at + 2 + (scene.low(at + 2) in ("with", "to", "also")), last, names)
    if (
        factor is None
        or scene.low(factor[1]) not in _ENDS
        or set(variables_of(factor[0])) & set(variables_of(found.growth))
    ):
        return None
    return Derived(at, factor[1], product_of(found.growth, factor[0]), index, True)


_AND_WITH = frozenset("and with the also to ,".split())


def _scaling_before(scene: Scene, found: FoundGrowth, index: int, at: int, names: Names) -> Derived | None:
    """ "scales with n and with the square of f": with a variable, and then with a growth in another one."""
    back = range(at - 2, at - 9, -1)
    with_ = next((p for p in back if scene.low(p) == "with" and scene.low(p - 1) in _GROWING), None)
    factor = factor_at(scene, with_ + 1, at, names) if with_ is not None else None
    if factor is None or found.growth is None or set(variables_of(factor[0])) & set(variables_of(found.growth)):
        return None
    between = scene.words(factor[1], at)
    if "and" not in between or not _AND_WITH.issuperset(between):
        return None
    return Derived(factor[1] - 1, at + 1, product_of(factor[0], found.growth), index, True)


_TIMES = frozenset("time runtime compute computation".split())


def _extra(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "both are quadratic in n; the time has an extra d": a factor that the time has besides."""
    for place in range(at + 1, min(last, at + _REACH)):
        if scene.low(place) not in ("extra", "additional") or _TIMES.isdisjoint(scene.words(place - 5, place)):
            continue
        if _DENIES & set(scene.words(place - 3, place)):
            return None
        start = place + 1
        while scene.low(start) in ("factor", "of"):
            start += 1
        factor = factor_at(scene, start, last, names)
        if factor is None or found.growth is None or set(variables_of(factor[0])) & set(variables_of(found.growth)):
            return None
        return Derived(at, factor[1], product_of(found.growth, factor[0]), index, work=True)
    return None


def _counted(scene: Scene, at: int) -> str:
    """The singular of what a growth counts: "n² pairs", "n² dot products", "pairs: n²"; "" for anything else."""
    place = at + 1 + (scene.low(at + 1) in ("dot", "inner") and scene.low(at + 2) in _MANY)
    if scene.low(place) in _MANY:
        return singular(scene.low(place))
    before = at - 1 - (scene.low(at - 1) in (":", "=", "is", "are"))
    return singular(scene.low(before)) if scene.low(before) in _MANY else ""


def _of_each(
    scene: Scene, growths: Sequence[FoundGrowth], at: int, last: int, names: Names
) -> tuple[int, int, Growth] | None:
    """ "each of the n² entries costs d", "n² entries, each one d operations"."""
    if not {"each", "every"}.isdisjoint(scene.words(at - 5, at)) and "of" in scene.words(at - 2, at):
        place = at + 1
    else:
        place = next((i + 1 for i in range(at + 2, min(last, at + 6)) if scene.low(i) == "each"), 0)
    if not place or any(scene.kind(i) == "growth" for i in range(at + 1, place)):
        return None
    verbs = place
    while scene.low(place) in _MANY or scene.low(place) in ("dot", "inner"):
        place += 1
    while scene.low(place) in _COPULAS:
        place += 1
    found = _growth_at(scene, growths, place, last, names)
    if found is None or not (_closed(scene, found[1])):
        return None
    return (at + 1, found[1], found[0]) if place > verbs or verbs > at + 1 else None


def _costs(
    scene: Scene, growths: Sequence[FoundGrowth], noun: str, within: tuple[int, int], names: Names
) -> Iterator[tuple[int, int, Growth]]:
    """The costs of one such thing among the atoms of a range: "d per pair", "per pair d multiplications"."""
    first, last = within
    for at in range(first, last):
        if scene.low(at) not in _ONE or singular(scene.low(at + 1)) != noun or scene.low(at + 1) in _MANY:
            continue
        place = at - 1 - (scene.low(at - 1) in _STEPS or scene.low(at - 1) == "for")
        place -= place < at - 1 and scene.low(place) in _STEPS
        if place >= first and (before := _growth_at(scene, growths, place, last, names)) and before[1] <= at:
            yield place, at + 2, before[0]
            continue
        place = at + 2
        while scene.low(place) in _COPULAS:
            place += 1
        behind = _growth_at(scene, growths, place, last, names)
        if behind is not None and _closed(scene, behind[1]):
            yield at, behind[1], behind[0]


def _closed(scene: Scene, at: int) -> bool:
    return scene.low(at) in _STEPS or scene.low(at) in _ENDS


def _growth_at(
    scene: Scene, growths: Sequence[FoundGrowth], at: int, last: int, names: Names
) -> tuple[Growth, int] | None:
    """The growth or the variable at an atom, and the atom behind it."""
    if scene.kind(at) == "growth":
        growth = growths[scene.atoms[at].ref].growth
        return None if growth is None else (growth, at + 1)
    return factor_at(scene, at, last, names) if scene.kind(at) == "word" else None


_COUNTS = {"two": 2, "double": 2, "2": 2, "three": 3, "triple": 3, "3": 3, "triply": 3, "four": 4, "4": 4}
_LOOPS = frozenset("loops loop for-loops".split())
_LISTED = frozenset((",", "and", ":", "over", "of", "x", "*", "the", "with", "lengths", "sizes", "length", "size"))
_AHEAD = 10
"""Words between the loops and what they run over: "three nested loops if you write it out: n, n and d"."""


def loops(scene: Scene, growths: Sequence[FoundGrowth], names: Names) -> Iterator[Derived]:
    """ "three nested loops: n, n, d", "a triple loop over n, n and d": as many variables as there are loops."""
    for at, atom in enumerate(scene.atoms) if "oop" in scene.text else ():
        if not (atom.low in _LOOPS or atom.low.endswith(" loops")):
            continue
        before = " ".join((*scene.words(at - 3, at), atom.low)).split()
        counted = [_COUNTS[word] for word in before if word in _COUNTS]
        last = scene.sentence_of(at)[1]
        signs = (i for i in range(at + 1, min(last, at + _AHEAD)) if scene.low(i) in (":", "over", "of"))
        start = next(signs, None)
        if not counted or start is None or _DENIES & set(scene.words(at, start)) - {"if"}:
            continue
        factors, place = _listed(scene, growths, start, last, names)
        if len(factors) == counted[-1] and len({variables_of(one)[0] for one in factors}) < len(factors):
            yield Derived(at, place, reduce(product_of, factors), -1, work=True)


def _listed(scene: Scene, growths: Sequence[FoundGrowth], at: int, last: int, names: Names) -> tuple[list[Growth], int]:
    """The variables of a list from an atom on, and the atom behind them."""
    factors: list[Growth] = []
    end = at
    while at < last:
        if scene.low(at) in _LISTED:
            at += 1
            continue
        found = _growth_at(scene, growths, at, last, names)
        if found is None or not isinstance(found[0], Var):
            break
        factors.append(found[0])
        at = end = found[1]
    return factors, end
