"""Growths told as proportions: "twice the rows, four times the time"."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from interviewer.reading.attribution.pieces.derived import Derived, factor_at, product_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.tree import Num, Power
from interviewer.reading.growth.walk import variables_of

__all__ = ["HINTS", "felt", "scalings"]

_RATIOS: Mapping[str, int] = {
    word: factor
    for factor, words in (
        (2, "twice double doubles doubling doubled twofold halve halves halving halved"),
        (3, "triple triples tripling tripled thrice threefold"),
        (4, "quadruple quadruples quadrupling quadrupled fourfold quarter quarters"),
        (8, "eightfold octuples"),
        (9, "ninefold"),
        (10, "tenfold"),
        (100, "hundredfold"),
        (1000, "thousandfold"),
    )
    for word in words.split()
}
HINTS = ("of side", "factor of", "twice", "doubl", "tripl", "quadrupl", "fold", "times", "halv")
"""A message without any of these says neither a doubling rule nor a square of a side."""
_NUMBERS: Mapping[str, int] = {
    word: number for number, word in enumerate("zero one two three four five six seven eight nine ten".split())
} | {"sixteen": 16, "twenty-five": 25, "hundred": 100, "thousand": 1000}
_EFFECTS = frozenset(
    """
    time compute memory work runtime cost costs long longer slower space storage operations flops expensive ram
    computation slow slower bigger much takes it wait waiting duration bill bytes large larger size cells numbers as
    """.split()
)


def scalings(scene: Scene, names: Names) -> list[Derived]:
    """ "twice the rows, four times the time": a growth in one variable, from two ratios."""
    out: list[Derived] = []
    for first, last in scene.sentences:
        ratios = _ratios(scene, first, last)
        used = -1  # a ratio is the effect of one cause, and no cause itself
        for place, ((start, end, size), (second, after, effect)) in enumerate(pairwise(ratios)):
            if place == used:
                if out and effect == size and _told_too(scene, out[-1], end, second, after):
                    out.append(Derived(second, _stop(scene, after, last), out[-1].growth))
                    used = place + 1
                continue
            goes_on = bool(out) and scene.atoms[out[-1].start].sentence == scene.atoms[start].sentence
            if effect < size and {"when", "if", "whenever", "once", "for"} & set(scene.words(end, second)):
                derived = _scaling_told_back(scene, names, first, last, (start, end, size), (second, after, effect))
            else:
                derived = _scaling(scene, names, last, start, end, size, second, after, effect, goes_on)
            if derived is None:
                continue
            used = place + 1
            before = out[-1] if goes_on else None
            if before is not None and not set(variables_of(before.growth)) & set(variables_of(derived.growth)):
                out[-1] = Derived(before.start, derived.end, product_of(before.growth, derived.growth))
            else:
                out.append(derived)
    return out


def _scaling(
    scene: Scene,
    names: Names,
    last: int,
    start: int,
    end: int,
    size: int,
    second: int,
    after: int,
    effect: int,
    goes_on: bool = False,
) -> Derived | None:
    """goes_on: another one stands before in its sentence, which said what it is that grows."""
    words = [place for place in range(end, min(second, end + 6)) if factor_at(scene, place, second, names)]
    if not words:
        words = [place for place in range(max(0, start - 5), start) if factor_at(scene, place, start, names)]
        if not words or scene.atoms[words[-1]].sentence != scene.atoms[start].sentence:
            return None
    said = scene.words(end, second) + scene.words(after, min(last, after + 6))
    if not goes_on and not any(word in _EFFECTS for word in said):
        return None
    if any(word in ("not", "isn't", "or", "don't", "doesn't") for word in said) or any(
        scene.atoms[place].kind == "growth" for place in range(start, second)
    ):
        return None
    factor = factor_at(scene, words[0], second, names)
    degree = math.log(effect) / math.log(size)
    if factor is None or abs(degree - round(degree)) > 1e-9 or not 1 <= round(degree) <= 6:
        return None
    power = factor[0] if round(degree) == 1 else Power(factor[0], Num(Fraction(round(degree))))
    return Derived(start, _stop(scene, after, last), power)


def _stop(scene: Scene, after: int, last: int) -> int:
    """Where what grows so is named and told, behind its ratio."""
    stop = after
    while stop < last and stop < after + 6 and scene.low(stop) not in (".", ",", ";", ":", "\n"):
        stop += 1
        if scene.low(stop - 1) in _EFFECTS and scene.low(stop - 1) not in ("much", "it", "takes"):
            break
    return stop


def _told_too(scene: Scene, before: Derived, end: int, second: int, after: int) -> bool:
    """ "four times the time and four times the memory": another thing that grows by the same ratio."""
    between = scene.words(end, second)
    same = scene.atoms[before.start].sentence == scene.atoms[second].sentence
    joined = "and" in between and not _DENIES & set(between)
    return same and joined and not _EFFECTS.isdisjoint(scene.words(after, after + 4))


_DENIES = frozenset(("not", "isn't", "or", "don't", "doesn't", "but"))


def _scaling_told_back(
    scene: Scene, names: Names, first: int, last: int, effect: tuple[int, int, int], size: tuple[int, int, int]
) -> Derived | None:
    """ "the time grows by a factor of 100 when n grows by a factor of 10": the effect first."""
    said = scene.words(max(first, effect[0] - 8), size[0])
    places = [*range(effect[1], size[0]), *range(size[1], min(last, size[1] + 5))]
    words = [place for place in places if factor_at(scene, place, last, names)]
    if not words or not any(word in _EFFECTS for word in said) or {"not", "or", "isn't", "doesn't"} & set(said):
        return None
    factor = factor_at(scene, words[0], last, names)
    degree = math.log(effect[2]) / math.log(size[2])
    if factor is None or abs(degree - round(degree)) > 1e-9 or not 1 <= round(degree) <= 6:
        return None
    return Derived(effect[0], max(size[1], factor[1]), Power(factor[0], Num(Fraction(round(degree)))))


def _ratios(scene: Scene, first: int, last: int) -> list[tuple[int, int, int]]:
    """(first atom, past the last, factor) of "twice", "four times", "10x", "a hundred times"."""
    out: list[tuple[int, int, int]] = []
    at = first
    while at < last:
        low = scene.low(at)
        if low in _RATIOS:
            out.append((at, at + 1, _RATIOS[low]))
            at += 1
            continue
        value = _NUMBERS.get(low) or (int(low) if low.isdecimal() and len(low) < 7 else None)
        if scene.kind(at) == "quantity":
            digits = (
                scene.text[scene.atoms[at].start : scene.atoms[at].end].lower().replace(" ", "").removesuffix("times")
            )
            digits = digits.removesuffix("x").removesuffix("*").removeprefix("a")
            value = int(digits) if digits.isdecimal() and len(digits) < 7 else _NUMBERS.get(digits)
            quoted = scene.text[scene.atoms[at].start : scene.atoms[at].end].lower()
            if value is not None and value > 1 and (quoted.endswith(("x", "times", "*"))):
                out.append((at, at + 1, value))
                at += 1
                continue
        if value is not None and value > 1 and scene.low(at - 1) in ("*", "x") and _free(scene, at - 2):
            out.append((at - 1, at + 1, value))
            at += 1
            continue
        if value is not None and value > 1 and scene.words(max(0, at - 2), at) in (["factor", "of"], ["factor", "="]):
            out.append((max(first, at - 2), at + 1, value))
            at += 1
            continue
        if value is not None and value > 1 and scene.low(at + 1) in ("times", "x", "*", "fold"):
            out.append((at, at + 2, value))
            at += 2
            continue
        at += 1
    return out


def _free(scene: Scene, at: int) -> bool:
    """Whether a sign of multiplication behind an atom has no left side: "the memory goes ×4", "then, ×2"."""
    return scene.kind(at) == "word" or scene.low(at) == ","


_LONG = frozenset("long longer wait waiting slow slower duration".split())
_LARGE = frozenset("large larger big bigger bytes cells size".split())


def felt(words: Sequence[str]) -> tuple[str, ...]:
    """What grows where no aspect is named: what takes "four times as long" is time, what gets "as large" is space."""
    return ("time",) if _LONG & set(words) else ("space",) if _LARGE & set(words) else ()
