"""Growths said in two pieces: "n^2 dot products, each d long", "twice the rows, four times the time"."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token
from interviewer.reading.growth.tree import Growth, Num, Power, Product, Var
from interviewer.reading.growth.walk import variables_of

__all__ = ["HINTS", "Derived", "products", "scalings"]

_EACH = frozenset(("each", "every", "one", "per"))
_COUNTS = frozenset(
    """
    pairs products dot inner comparisons rows queries similarities cells entries distances multiplications iterations
    calls steps operations elements times levels passes heads trees samples columns cols vectors arrays
    """.split()
)
_RATIOS: Mapping[str, int] = {
    word: factor
    for factor, words in (
        (2, "twice double doubles doubling doubled twofold"),
        (3, "triple triples tripling tripled thrice threefold"),
        (4, "quadruple quadruples quadrupling quadrupled fourfold"),
        (8, "eightfold octuples"),
        (9, "ninefold"),
        (10, "tenfold"),
        (100, "hundredfold"),
        (1000, "thousandfold"),
    )
    for word in words.split()
}
HINTS = ("factor of", "twice", "doubl", "tripl", "quadrupl", "fold", "times")
"""A message without any of these says no doubling rule."""
_NUMBERS: Mapping[str, int] = {
    word: number for number, word in enumerate("zero one two three four five six seven eight nine ten".split())
} | {"sixteen": 16, "hundred": 100, "thousand": 1000}
_EFFECTS = frozenset(
    """
    time compute memory work runtime cost costs long longer slower space storage operations flops expensive ram
    computation slow slower bigger much takes it
    """.split()
)


_ITEMS = frozenset("values numbers rows entries elements records cells floats doubles".split())
"""What a column of n of them is made of."""
_CONCLUDES = frozenset("so hence general total = not therefore is -> => thus overall".split())


_EACH_WORDS = frozenset(
    """
    so hence but therefore not no or total gives = -> =>
    """.split()
)


@dataclass(frozen=True, slots=True)
class Derived:
    """A growth read from atoms[start:end]; `base` is the find that it builds on, -1 for none."""

    start: int
    end: int
    growth: Growth
    base: int = -1
    replaces: bool = False  # the base was only the first factor of what is claimed
    work: bool = False  # steps were counted, whatever the base was of: "n^2 cells, each a loop over d"


def _product(one: Growth, other: Growth) -> Growth:
    factors = [part for side in (one, other) for part in (side.factors if isinstance(side, Product) else (side,))]
    return Product(tuple(factors))


def products(scene: Scene, growths: Sequence[FoundGrowth], names: Names) -> list[Derived]:
    """Products of a count and the cost of one, where both stand side by side."""
    out: list[Derived] = []
    for index, found in enumerate(growths):
        at = scene.growths.get(index)
        if at is None or found.growth is None:
            continue
        last = scene.sentence_of(at)[1]
        derived = (
            _each(scene, growths, index, at, last)
            or _sized(scene, found, index, at, last, names)
            or _walked(scene, found, index, at, last, names)
            or _times(scene, found, index, at, last, names)
            or _for_each(scene, found, index, at, names)
        )
        if derived is not None:
            out.append(derived)
    return out


def _each(scene: Scene, growths: Sequence[FoundGrowth], index: int, at: int, last: int) -> Derived | None:
    """ "n^2 dot products, each costing d", "n^2 pairs at d each"."""
    following = scene.growths.get(index + 1)
    found = growths[index]
    if following is None or following >= last or found.explicit or found.growth is None:
        return None
    other = growths[index + 1]
    between = scene.words(at + 1, following)
    if other.growth is None or len(between) > 10 or not set(between[:3]) & _COUNTS or other.explicit:
        return None
    after = scene.words(following + 1, min(last, following + 5))
    joined = any(word in _EACH for word in between[1:]) or "each" in after[:3] or "apiece" in after[:3]
    if between[:1] and between[0] in (":", "(", "because", "since", "--"):
        return None  # what follows explains it
    if not joined or any(word in _EACH_WORDS for word in between):
        return None
    return Derived(at, following + 1, _product(found.growth, other.growth), index)


def _sized(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "n^2 dot products of length d", "n^2 products of d-dimensional vectors"."""
    if found.explicit or found.growth is None:
        return None
    for place in range(at + 2, min(last, at + 6)):
        if scene.low(place) != "of" or not set(scene.words(at + 1, place)) & _COUNTS:
            continue
        sized = scene.low(place + 1) in ("length", "size", "dimension", "width", "cost")
        factor = _factor(scene, place + (2 if sized else 1), last, names)
        if factor is None or set(variables_of(factor[0])) & set(variables_of(found.growth)):
            return None
        dimensional = scene.words(factor[1], factor[1] + 2) in (["-", "dimensional"], ["-", "dim"])
        dimensional = dimensional or scene.low(factor[1]) in _ITEMS
        if not sized and not dimensional:
            return None
        return Derived(at, factor[1], _product(found.growth, factor[0]), index)
    return None


_WALKS = frozenset("loop loops walk walks sum sums pass passes run runs iterate iterates".split())
_DOTS = frozenset("dot inner product products vector vectors sum loop".split())
_REACH = 18
"""Words from a count to what one of it takes."""


def _walked(scene: Scene, found: FoundGrowth, index: int, at: int, last: int, names: Names) -> Derived | None:
    """ "each of the n*n outputs is a length-d dot product", "n^2 cells and each one is a little loop over d"."""
    if found.explicit or found.growth is None or found.lone or found.valued:
        return None
    each = bool(_EACH & set(scene.words(at - 3, at)))
    for place in range(at + 1, min(last, at + _REACH)):
        low = scene.low(place)
        if scene.kind(place) != "word" and low not in (",", "-", "@", "."):
            return None
        each = each or low in ("each", "every")
        start = place + 2
        if low == "length" and scene.low(place + 1) == "-":
            told = scene.low(place + 4 if scene.low(place + 3) == "-" else place + 3) in _DOTS
        elif low in _WALKS and scene.low(place + 1) in ("over", "through", "across"):
            told = True
        elif low in ("not", "only", "never", "instead", "if", "once"):
            return None
        else:
            continue
        factor = _factor(scene, start + (scene.low(start) in ("the", "all")), last, names) if told and each else None
        if factor is None or set(variables_of(factor[0])) & set(variables_of(found.growth)):
            return None
        return Derived(at, factor[1], _product(found.growth, factor[0]), index, True, True)
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
        factor = _factor(scene, start, at, names)
        if factor is not None and not set(scene.words(start, at)) & {":", "("}:
            return Derived(place, at + 1, _product(factor[0], found.growth), index)
    return None


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
    if place >= last or scene.atoms[place].kind == "growth":
        return None
    low = scene.low(place)
    place += 1
    if low != "times":
        while place < last and scene.low(place) in ("that", "it", "this", "by", "with", "the", "all"):
            if names.phrase(_tokens(scene, place, last), 0) is not None and scene.low(place) not in (
                "by",
                "that",
                "it",
                "this",
                "with",
            ):
                break
            place += 1
    factor = _factor(scene, place, last, names)
    if factor is None or found.growth is None:
        return None
    growth, end = factor
    between = scene.words(at + 1, place)
    if any(word in (".", ";", "so", "because", "space", "memory", "=") for word in between):
        return None
    return Derived(at, end, _product(found.growth, growth), index, True)


def _tokens(scene: Scene, start: int, last: int) -> list[Token]:
    return [
        Token(
            scene.text[atom.start : atom.end], atom.low, atom.start, atom.end, "word" if atom.kind == "word" else "sign"
        )
        for atom in scene.atoms[start : min(last, start + 8)]
    ]


def _factor(scene: Scene, place: int, last: int, names: Names) -> tuple[Growth, int] | None:
    if place >= last:
        return None
    tokens = _tokens(scene, place, last)
    phrase = names.phrase(tokens, 0)
    if phrase is not None:
        return Var(phrase[0]), place + phrase[1]
    letter = tokens[0].text
    if len(letter) == 1 and (variable := names.letter(letter)) is not None:
        return Var(variable), place + 1
    return None


def scalings(scene: Scene, names: Names) -> list[Derived]:
    """ "twice the rows, four times the time": a growth in one variable, from two ratios."""
    out: list[Derived] = []
    for first, last in scene.sentences:
        ratios = _ratios(scene, first, last)
        used = -1  # a ratio is the effect of one cause, and no cause itself
        for place, ((start, end, size), (second, after, effect)) in enumerate(pairwise(ratios)):
            if place == used:
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
                out[-1] = Derived(before.start, derived.end, _product(before.growth, derived.growth))
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
    words = [place for place in range(end, min(second, end + 6)) if _factor(scene, place, second, names)]
    if not words:
        words = [place for place in range(max(0, start - 5), start) if _factor(scene, place, start, names)]
        if not words or scene.atoms[words[-1]].sentence != scene.atoms[start].sentence:
            return None
    said = scene.words(end, second) + scene.words(after, min(last, after + 6))
    if not goes_on and not any(word in _EFFECTS for word in said):
        return None
    if any(word in ("not", "isn't", "or", "don't", "doesn't") for word in said) or any(
        scene.atoms[place].kind == "growth" for place in range(start, second)
    ):
        return None
    factor = _factor(scene, words[0], second, names)
    degree = math.log(effect) / math.log(size)
    if factor is None or abs(degree - round(degree)) > 1e-9 or not 1 <= round(degree) <= 6:
        return None
    stop = after
    while stop < last and stop < after + 6 and scene.low(stop) not in (".", ",", ";", ":", "\n"):
        stop += 1
        if scene.low(stop - 1) in _EFFECTS and scene.low(stop - 1) not in ("much", "it", "takes"):
            break
    power = factor[0] if round(degree) == 1 else Power(factor[0], Num(Fraction(round(degree))))
    return Derived(start, stop, power)


def _scaling_told_back(
    scene: Scene, names: Names, first: int, last: int, effect: tuple[int, int, int], size: tuple[int, int, int]
) -> Derived | None:
    """ "the time grows by a factor of 100 when n grows by a factor of 10": the effect first."""
    said = scene.words(max(first, effect[0] - 8), size[0])
    places = [*range(effect[1], size[0]), *range(size[1], min(last, size[1] + 5))]
    words = [place for place in places if _factor(scene, place, last, names)]
    if not words or not any(word in _EFFECTS for word in said) or {"not", "or", "isn't", "doesn't"} & set(said):
        return None
    factor = _factor(scene, words[0], last, names)
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
