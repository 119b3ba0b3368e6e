"""A message as a row of atoms: words, signs, and formulas as one atom each, cut into sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from interviewer.reading.attribution.items import Raw, items_of
from interviewer.reading.growth.finding.tokens import Token, tokenise

__all__ = ["DEFINES", "Atom", "Scene", "build_scene"]

DEFINES = frozenset(("=", ":", "~", "->"))
"""Signs between a letter for a cost and what it is."""
_ABBREVIATIONS = frozenset("i.e e.g approx resp vs etc ca avg incl no".split())


class Atom(NamedTuple):
    """low: the word or sign in lower case; kind: word, number, sign, growth, quantity; ref: index of the find."""

    low: str
    kind: str
    start: int
    end: int
    sentence: int
    ref: int = -1


@dataclass(frozen=True, eq=False)
class Scene:
    """atoms in order; sentences are (first, last exclusive) ranges of atoms; growths map find -> atom.

    items: the numbers of a list told in one line, by the atom that each item begins with, which begins a sentence.

    Scenes are told apart by identity, so that what is found in one is remembered at no cost.
    """

    text: str
    atoms: tuple[Atom, ...]
    sentences: tuple[tuple[int, int], ...]
    growths: dict[int, int]
    quantities: dict[int, int]
    items: dict[int, str]

    def low(self, at: int) -> str:
        """The atom's word, "" outside the message."""
        return self.atoms[at].low if 0 <= at < len(self.atoms) else ""

    def kind(self, at: int) -> str:
        """The atom's kind, "" outside the message."""
        return self.atoms[at].kind if 0 <= at < len(self.atoms) else ""

    def words(self, start: int, end: int) -> list[str]:
        """The words of atoms[start:end]."""
        return [atom.low for atom in self.atoms[max(0, start) : max(0, end)]]

    @cached_property
    def given(self) -> frozenset[str]:
        """The letters that are given a growth: "T = n²", "S: n", "T(n, d) = n²d"."""
        told = (at for at in self.growths.values() if at >= 2 and self.is_defined(at - 2))
        names = (self.atoms[self._before_brackets(at - 2)] for at in told)
        return frozenset(self.text[name.start] for name in names if len(name.low) == 1)

    @cached_property
    def names_time(self) -> bool:
        """Whether the message tells of time by its name."""
        return any(atom.low in ("time", "runtime") for atom in self.atoms)

    @cached_property
    def names_space(self) -> bool:
        """Whether the message tells of memory by its name."""
        return any(atom.low in ("memory", "space", "storage") for atom in self.atoms)

    def is_defined(self, at: int) -> bool:
        """Whether a sign behind an atom says that it is given what follows: "S = ", "S ∈ O(n²)"."""
        return self.low(at + 1) in DEFINES or (self.low(at + 1) == "in" and self.kind(at + 2) == "growth")

    def _before_brackets(self, at: int) -> int:
        """The atom before brackets that close at `at`, the letter of "T(n, d)"; else `at` itself."""
        if self.low(at) != ")":
            return at
        opened = next((place for place in range(at - 1, max(0, at - 8), -1) if self.low(place) == "("), at)
        return max(0, opened - 1)

    def sentence_of(self, at: int) -> tuple[int, int]:
        """The range of atoms of the sentence that an atom stands in."""
        return self.sentences[self.atoms[at].sentence]


def build_scene(text: str, growths: Sequence[tuple[int, int]], quantities: Sequence[tuple[int, int]]) -> Scene:
    """The atoms of a normalised text, given where its growths and quantities stand (disjoint, in order)."""
    marks = sorted(
        [(start, end, "growth", index) for index, (start, end) in enumerate(growths)]
        + [(start, end, "quantity", index) for index, (start, end) in enumerate(quantities)]
    )
    raw: list[Raw] = []
    tokens = tokenise(text)
    place = 0
    at = 0
    for start, end, kind, index in marks:
        if start < at:
            continue
        place = _plain(text, tokens, place, at, start, raw)
        raw.append((text[start:end].lower(), kind, start, end, index))
        at = end
    _plain(text, tokens, place, at, len(text), raw)
    return _cut(text, raw)


def _plain(text: str, tokens: Sequence[Token], place: int, start: int, end: int, raw: list[Raw]) -> int:
    """Append the tokens of text[start:end]; those that a formula cuts in two are cut anew. The next place to look."""
    while place < len(tokens) and tokens[place].end <= start:
        place += 1
    while place < len(tokens) and tokens[place].start < end:
        token = tokens[place]
        if token.start >= start and token.end <= end:
            raw.append((token.low, token.kind, token.start, token.end, -1))
        else:
            low, high = max(token.start, start), min(token.end, end)
            raw.extend((t.low, t.kind, t.start + low, t.end + low, -1) for t in tokenise(text[low:high]))
        if token.end > end:
            break
        place += 1
    return place


def _cut(text: str, raw: Sequence[Raw]) -> Scene:
    atoms: list[Atom] = []
    sentences: list[tuple[int, int]] = []
    first = 0
    growths: dict[int, int] = {}
    quantities: dict[int, int] = {}
    items = items_of(raw)
    for place, (low, kind, start, end, ref) in enumerate(raw):
        if place in items and place > first:
            sentences.append((first, place))
            first = place
        if kind == "growth":
            growths[ref] = place
        elif kind == "quantity":
            quantities[ref] = place
        atoms.append(Atom(low, kind, start, end, len(sentences), ref))
        if _ends(text, raw, place) and not (low == "." and place - 1 in items):
            sentences.append((first, place + 1))
            first = place + 1
    if first < len(raw) or not sentences:
        sentences.append((first, len(raw)))
    return Scene(text, tuple(atoms), tuple(sentences), growths, quantities, items)


def _ends(text: str, raw: Sequence[Raw], place: int) -> bool:
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
        return before == "no" and place + 1 < len(raw) and raw[place + 1][1] == "word"
    if place >= 3 and raw[place - 2][0] == "." and len(before) == 1 and len(raw[place - 3][0]) == 1:
        return False  # i.e., e.g.
    if place == 1 and _numbers_line(raw[0]):
        return False  # "1. groupby"
    return not (place >= 2 and _numbers_line(raw[place - 1]) and raw[place - 2][0] == "\n")


def _numbers_line(atom: Raw) -> bool:
    """Whether an atom may be the number of a line: "3", "3b"."""
    low, kind = atom[0], atom[1]
    return kind == "number" or (len(low) == 2 and low[0].isdecimal() and low[1].isalpha())
