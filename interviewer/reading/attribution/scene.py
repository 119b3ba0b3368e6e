"""A message as a row of atoms: words, signs, and formulas as one atom each, cut into sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.growth.finding.tokens import tokenise

__all__ = ["Atom", "Scene", "build_scene"]

_ABBREVIATIONS = frozenset("i.e e.g approx resp vs etc ca avg incl no".split())


@dataclass(frozen=True, slots=True)
class Atom:
    """low: the word or sign in lower case; kind: word, number, sign, growth, quantity; ref: index of the find."""

    low: str
    kind: str
    start: int
    end: int
    sentence: int
    ref: int = -1


@dataclass(frozen=True, slots=True)
class Scene:
    """atoms in order; sentences are (first, last exclusive) ranges of atoms; growths map find -> atom."""

    text: str
    atoms: tuple[Atom, ...]
    sentences: tuple[tuple[int, int], ...]
    growths: dict[int, int]
    quantities: dict[int, int]

    def low(self, at: int) -> str:
        """The atom's word, "" outside the message."""
        return self.atoms[at].low if 0 <= at < len(self.atoms) else ""

    def kind(self, at: int) -> str:
        """The atom's kind, "" outside the message."""
        return self.atoms[at].kind if 0 <= at < len(self.atoms) else ""

    def words(self, start: int, end: int) -> list[str]:
        """The words of atoms[start:end]."""
        return [atom.low for atom in self.atoms[max(0, start) : max(0, end)]]

    def sentence_of(self, at: int) -> tuple[int, int]:
        """The range of atoms of the sentence that an atom stands in."""
        return self.sentences[self.atoms[at].sentence]


def build_scene(text: str, growths: Sequence[tuple[int, int]], quantities: Sequence[tuple[int, int]]) -> Scene:
    """The atoms of a normalised text, given where its growths and quantities stand (disjoint, in order)."""
    marks = sorted(
        [(start, end, "growth", index) for index, (start, end) in enumerate(growths)]
        + [(start, end, "quantity", index) for index, (start, end) in enumerate(quantities)]
    )
    raw: list[tuple[str, str, int, int, int]] = []
    at = 0
    for start, end, kind, index in marks:
        if start < at:
            continue
        raw.extend(_plain(text, at, start))
        raw.append((text[start:end].lower(), kind, start, end, index))
        at = end
    raw.extend(_plain(text, at, len(text)))
    return _cut(text, raw)


def _plain(text: str, start: int, end: int) -> list[tuple[str, str, int, int, int]]:
    return [(token.low, token.kind, token.start + start, token.end + start, -1) for token in tokenise(text[start:end])]


def _cut(text: str, raw: Sequence[tuple[str, str, int, int, int]]) -> Scene:
    atoms: list[Atom] = []
    sentences: list[tuple[int, int]] = []
    first = 0
    growths: dict[int, int] = {}
    quantities: dict[int, int] = {}
    for place, (low, kind, start, end, ref) in enumerate(raw):
        if kind == "growth":
            growths[ref] = place
        elif kind == "quantity":
            quantities[ref] = place
        atoms.append(Atom(low, kind, start, end, len(sentences), ref))
        if _ends(text, raw, place):
            sentences.append((first, place + 1))
            first = place + 1
    if first < len(raw) or not sentences:
        sentences.append((first, len(raw)))
    return Scene(text, tuple(atoms), tuple(sentences), growths, quantities)


def _ends(text: str, raw: Sequence[tuple[str, str, int, int, int]], place: int) -> bool:
    """Whether a sentence ends with this atom."""
    low, kind, _, end, _ = raw[place]
    if kind != "sign":
        return False
    if low == "\n":
        return True
    if low in "!?":
        return place + 1 == len(raw) or raw[place + 1][0] not in "!?.)"
    if low != ".":
        return False
    if end < len(text) and not text[end].isspace() and text[end] not in "\"')*`":
        return False
    if (place >= 2 and raw[place - 1][0] == ".") or (place + 1 < len(raw) and raw[place + 1][0] == "."):
        return False  # an ellipsis: the sentence may go on
    before = raw[place - 1][0] if place else ""
    if before in _ABBREVIATIONS:
        return False
    if place >= 3 and raw[place - 2][0] == "." and len(before) == 1 and len(raw[place - 3][0]) == 1:
        return False  # i.e., e.g.
    if place == 1 and raw[0][1] == "number":
        return False  # "1. groupby"
    return not (place >= 2 and raw[place - 1][1] == "number" and raw[place - 2][0] == "\n")
