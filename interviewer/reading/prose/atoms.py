"""The message as plain words for cues: contractions expanded, formulas as <growth> and <quantity>."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import expand

__all__ = ["FILLERS", "Atoms", "CueTable", "Hit", "atoms_of"]

FILLERS = frozenset(
    """so and but well ok okay hmm oh um uh ah er however then also though yet hey alright anyway honestly now
    because since as still besides plus or""".split()
)
_PAUSES = frozenset(", ; : - -- ...".split())
_SOFT = frozenset("\"'*`()[]{}_~-**~~<>/#")


@dataclass(slots=True)
class Atoms:
    """words[i] stands in token at[i] and clause clause[i]; starts[i]: only fillers stand before it in its
    clause;
    token_first[t]: the first atom of token t."""

    words: list[str] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    clause: list[int] = field(default_factory=list)
    opens: list[bool] = field(default_factory=list)
    first_of: list[int] = field(default_factory=list)

    def ends_clause(self, index: int) -> bool:
        """Whether nothing but soft punctuation and final marks stands between atom `index` and its clause's
        end."""
        if index == 0:
            return False
        clause = self.clause[index - 1]
        while index < len(self.words) and self.clause[index] == clause:
            word = self.words[index]
            if word[0].isalnum() or (word[0] == "<" and len(word) > 3):
                return False
            if word[0] in ",.;:!?-=\n" or word == "...":
                return True
            index += 1
        return True


def atoms_of(raws: Sequence[Raw], clause_of: Sequence[int]) -> Atoms:
    """The atoms of a message; soft punctuation (quotes, brackets, markdown) leaves none."""
    atoms = Atoms()
    clause = -1
    opening = True
    for index, raw in enumerate(raws):
        atoms.first_of.append(len(atoms.words))
        if clause_of[index] != clause:
            clause = clause_of[index]
            opening = True
        if raw.kind == "word":
            words: tuple[str, ...] = ("it", "is") if _it_is(raws, index) else expand(raw.word)
        elif raw.kind == "growth":
            words = ("<growth>",)
        elif raw.kind == "quantity":
            words = ("<quantity>",)
        elif raw.kind == "punct" and raw.word in _SOFT:
            continue
        else:
            words = (raw.word,)
        for word in words:
            atoms.words.append(word)
            atoms.at.append(index)
            atoms.clause.append(clause)
            atoms.opens.append(opening)
            if raw.kind != "punct" and word not in FILLERS:
                opening = False
    return atoms


_AFTER_IS = frozenset("the a an not just only still never like about because too very".split())


def _it_is(raws: Sequence[Raw], index: int) -> bool:
    """ "its the products", "its not the sort": typed without the apostrophe."""
    after = raws[index + 1].word if index + 1 < len(raws) else ""
    return raws[index].word == "its" and after in _AFTER_IS


@dataclass(frozen=True, slots=True)
class _Element:
    """One place of a cue: a word of a set (None: a gap of up to `gap` words; `end`: the clause ends here)."""

    words: frozenset[str]
    optional: bool = False
    gap: int = 0
    end: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    """second, third: what these words can be, None where anything can."""

    elements: tuple[_Element, ...]
    opens: bool
    tag: str
    second: frozenset[str] | None
    third: frozenset[str] | None


class Hit(NamedTuple):
    """A cue found at atoms [first, last), with the tag of the table that it stands in."""

    tag: str
    first: int
    last: int


class CueTable:
    """Cues by their first word, so that a message costs one dictionary look-up a word.

    A cue is words separated by spaces: `a|b` alternatives, `[a|b]` optional, `~` a gap of up to three words
    (`~6` up to
    six), `@name` a class of words, `^` at first: the cue opens its clause, `$` at last: it ends its clause.
    """

    def __init__(self, tables: Iterable[tuple[str, str]], classes: dict[str, frozenset[str]]) -> None:
        self._index: dict[str, list[_Cue]] = {}
        self._pairs: dict[tuple[str, str], tuple[_Cue, ...]] = {}
        self.words: frozenset[str] = frozenset()
        """Every word that a cue can have."""
        for tag, lines in tables:
            for line in lines.strip().splitlines():
                if line.strip():
                    self._add(tag, line.split(), classes)
        for cues in self._index.values():
            cues.sort(key=lambda cue: -len(cue.elements))

    def _add(self, tag: str, parts: list[str], classes: dict[str, frozenset[str]]) -> None:
        opens = parts[0] == "^"
        elements = tuple(_element(part, classes) for part in (parts[1:] if opens else parts))
        self.words = self.words.union(*(element.words for element in elements))
        begin = 0
        while True:
            for word in sorted(elements[begin].words):
                self._index.setdefault(word, []).append(
                    _Cue(elements[begin:], opens, tag, *_following(elements[begin + 1 :]))
                )
            if not elements[begin].optional:
                break
            begin += 1

    def find(self, atoms: Atoms, first: int = 0, last: int | None = None, *, apart: bool = False) -> list[Hit]:
        """Every cue that begins at atoms [first, last) of a message, in order; of one tag at one place, the longest.

        apart: what stands at `first` or behind a comma opens a clause too.
        """
        hits: list[Hit] = []
        words = atoms.words
        for index in range(first, len(words) if last is None else last):
            word = words[index]
            if word not in self._index:
                continue
            found: dict[str, int] = {}
            opens = atoms.opens[index] or (apart and (index == first or words[index - 1] in _PAUSES))
            third = words[index + 2] if index + 2 < len(words) else ""
            for cue in self._before(word, words[index + 1] if index + 1 < len(words) else ""):
                if (cue.opens and not opens) or (cue.third is not None and third not in cue.third):
                    continue
                last = _match(cue.elements, 0, words, index, atoms)
                if last > found.get(cue.tag, -1):
                    found[cue.tag] = last
            hits.extend(Hit(tag, index, last) for tag, last in found.items())
        return hits

    def _before(self, word: str, after: str) -> tuple[_Cue, ...]:
        """The cues that a word can begin where `after` follows it; remembered, as both are words of cues."""
        pair = (word, after if after in self.words else "")
        known = self._pairs.get(pair)
        if known is None:
            cues = self._index[word]
            known = self._pairs[pair] = tuple(cue for cue in cues if cue.second is None or pair[1] in cue.second)
        return known


def _following(rest: tuple[_Element, ...]) -> tuple[frozenset[str] | None, frozenset[str] | None]:
    """What the first and the second word of `rest` can be; None where it can be any word, or where there need be
    none."""
    first, begins = _first_of(rest)
    seconds = [_first_of(rest[begin + 1 :])[0] for begin in begins]
    if first is None or None in seconds:
        return first, None
    return first, frozenset().union(*(words for words in seconds if words is not None))


def _first_of(rest: tuple[_Element, ...]) -> tuple[frozenset[str] | None, list[int]]:
    """What the first word of `rest` can be (None: anything), and the places at which it can stand."""
    words: frozenset[str] = frozenset()
    for place, element in enumerate(rest):
        if element.end or element.gap:
            return None, []
        words |= element.words
        if not element.optional:
            return words, list(range(place + 1))
    return None, []


def _element(part: str, classes: dict[str, frozenset[str]]) -> _Element:
    if part == "$":
        return _Element(frozenset(), end=True)
    if part.startswith("~"):
        return _Element(frozenset(), gap=int(part[1:] or "3"))
    optional = part.startswith("[") and part.endswith("]")
    part = part[1:-1] if optional else part
    words: frozenset[str] = frozenset()
    for word in part.split("|"):
        words |= classes[word[1:]] if word.startswith("@") else frozenset((word,))
    return _Element(words, optional=optional)


def _match(elements: tuple[_Element, ...], place: int, words: list[str], index: int, atoms: Atoms) -> int:
    """The atom after the match of elements[place:] at `index`, or -1. Gaps are tried shortest first."""
    while place < len(elements):
        element = elements[place]
        if element.end:
            return index if atoms.ends_clause(index) else -1
        if element.gap:
            for skip in range(element.gap + 1):
                if skip and (index + skip > len(words) or words[index + skip - 1][0] in ",.;:!?\n"):
                    return -1
                last = _match(elements, place + 1, words, index + skip, atoms)
                if last >= 0:
                    return last
            return -1
        if index < len(words) and words[index] in element.words:
            if element.optional:
                last = _match(elements, place + 1, words, index + 1, atoms)
                if last >= 0:
                    return last
            else:
                index += 1
                place += 1
                continue
        if not element.optional:
            return -1
        place += 1
    return index
