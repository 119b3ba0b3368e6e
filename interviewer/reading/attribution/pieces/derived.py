"""Growths that no formula tells, but the words between formulas do; and the variables they name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token
from interviewer.reading.growth.tree import Growth, Product, Var

__all__ = ["Derived", "concluded", "factor_at", "product_of", "tokens_at"]


@dataclass(frozen=True, slots=True)
class Derived:
    """A growth read from atoms[start:end]; `base` is the find that it builds on, -1 for none."""

    start: int
    end: int
    growth: Growth
    base: int = -1
    replaces: bool = False  # the base was only the first factor of what is claimed
    work: bool = False  # steps were counted, whatever the base was of: "n^2 cells, each a loop over d"


def product_of(one: Growth, other: Growth) -> Growth:
    """The product of two growths, flat."""
    factors = [part for side in (one, other) for part in (side.factors if isinstance(side, Product) else (side,))]
    return Product(tuple(factors))


def tokens_at(scene: Scene, start: int, last: int) -> list[Token]:
    """The words of at most eight atoms, as the finder of names wants them."""
    return [
        Token(
            scene.text[atom.start : atom.end], atom.low, atom.start, atom.end, "word" if atom.kind == "word" else "sign"
        )
        for atom in scene.atoms[start : min(last, start + 8)]
    ]


def factor_at(scene: Scene, place: int, last: int, names: Names) -> tuple[Growth, int] | None:
    """The variable that an atom or the words from it on name, and the atom after them."""
    if place >= last:
        return None
    tokens = tokens_at(scene, place, last)
    phrase = names.phrase(tokens, 0)
    if phrase is not None:
        return Var(phrase[0]), place + phrase[1]
    letter = tokens[0].text
    if len(letter) == 1 and (variable := names.letter(letter)) is not None:
        return Var(variable), place + 1
    return None


_SO = frozenset("so hence thus therefore -> =>".split())


def concluded(scene: Scene, at: int, aspects: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    """The aspects of the growth that a sentence comes to behind a product that ends at an atom: "f² columns, each n
    long, so space is f²n"."""
    last = scene.sentence_of(at - 1)[1]
    following = next((place for place in range(at, last) if scene.kind(place) == "growth"), last)
    return aspects.get(following, ()) if not _SO.isdisjoint(scene.words(at, following)) else ()
