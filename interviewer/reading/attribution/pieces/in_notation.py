"""Products of which a notation is one factor: "n × O(1)", "f² pairs, O(n) each", "O(1) for each of the n rows"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.pieces.derived import Derived, factor_at, product_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.tree import Growth, Num, Var
from interviewer.reading.growth.walk import variables_of

__all__ = ["in_notation"]

_TIMES = frozenset(("*", "x", "times"))
_EACH_AT = frozenset((",", "at", "of", "with", ":", "and", "for", "cost", "costing", "taking"))
_EACH = frozenset(("each", "apiece"))
_WORK = frozenset("work time cost operations ops steps update lookup expected average".split())
_OFTEN = frozenset("times iterations passes".split())
_NO_NOUN = frozenset("is are takes costs or and so per each every not then by in on the to hence only just".split())
_LEADS = frozenset("each every one all single of the".split())


def in_notation(scene: Scene, growths: Sequence[FoundGrowth], index: int, at: int, names: Names) -> Derived | None:
    """The product of a growth in notation at an atom with how many there are, said before it or behind it."""
    one = growths[index]
    if not one.explicit or one.growth is None:
        return None
    before = _before(scene, growths, at, names)
    if before is not None and not _share(before[0], one.growth):
        return Derived(before[1], before[2], product_of(before[0], one.growth), index, True)
    return _behind(scene, one.growth, index, at, names)


def _before(
    scene: Scene, growths: Sequence[FoundGrowth], at: int, names: Names
) -> tuple[Growth, int, int] | None:
    """How many there are, and from which atom to which one is told: "n rows ×", "f² pairs, ... each"."""
    link = scene.low(at - 1)
    each = at + 1 + (scene.low(at + 1) in _WORK)
    ends = each + 1 if scene.low(each) in _EACH else at + 1
    often = link == "with" and scene.low(at - 2) in _OFTEN  # "runs f² times with O(n) work inside"
    if link not in _TIMES and not often and not (link in _EACH_AT and ends > at + 1):
        return None
    place, nouns = at - 2, 0
    while nouns < 2 and scene.kind(place) == "word" and len(scene.low(place)) > 1 and scene.low(place) not in _NO_NOUN:
        place, nouns = place - 1, nouns + 1
    if not nouns and link not in _TIMES:
        return None
    if scene.kind(place) == "growth":
        many = growths[scene.atoms[place].ref].growth
        return None if many is None else (many, place, ends)
    letter = names.letter(scene.text[scene.atoms[place].start]) if len(scene.low(place)) == 1 else None
    return None if letter is None or scene.low(place - 1) in ("/", "^") else (Var(letter), place, ends)


def _behind(scene: Scene, one: Growth, index: int, at: int, names: Names) -> Derived | None:
    """ "O(1) per row", "O(1) work for each of the n rows": constant work for each of all there are."""
    place = at + 1
    while scene.low(place) in _WORK and place < at + 3:
        place += 1
    if variables_of(one) or scene.low(place) not in ("per", "for", "on", "each", "every"):
        return None
    led = scene.low(place) in ("per", "each", "every")
    place += 1
    while scene.low(place) in _LEADS and place < at + 9:
        led = led or scene.low(place) in ("each", "every")
        place += 1
    factor = factor_at(scene, place, scene.sentence_of(at)[1], names) if led else None
    if factor is None or factor[0] != Var("n") or scene.low(factor[1]) in ("per", "for", "and", "in"):
        return None
    how_many = len(scene.low(place)) == 1 or (scene.low(factor[1]) == "," and scene.low(factor[1] + 1) == "n")
    if not how_many:
        return None  # "O(1) per row" leaves open what all of them cost
    return Derived(at, factor[1], product_of(factor[0], one), index, True)


def _share(many: Growth, one: Growth) -> bool:
    return isinstance(many, Num) or not set(variables_of(many)).isdisjoint(variables_of(one))
