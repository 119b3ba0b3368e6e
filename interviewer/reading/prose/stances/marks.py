"""The stance of each token while it is being worked out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Atoms, Hit
from interviewer.reading.prose.cues import STANCE_CUES
from interviewer.reading.prose.model import AGREED, WEIGHT
from interviewer.reading.prose.stances.other_sense import means_otherwise
from interviewer.reading.prose.tokens import Raw

__all__ = ["BEFORE", "CARRIES", "REACH", "TURNS_ROUND", "Marks", "Part"]

REACH = 12
CARRIES = frozenset("because since which who where so and".split())
"""Words by which a clause goes on with what the one before says."""
TURNS_ROUND = frozenset("not never nobody neither if whether unless doubt".split())
"""Words before a remark that turn it round: "I can't say he's right"."""
BEFORE = 4
"""Words before a remark in its clause in which they are looked for."""


@dataclass(frozen=True, slots=True)
class Part:
    """A clause as token indexes [first, last), with what joins it to the one before."""

    first: int
    last: int
    sentence: int
    joint: str


class Marks:
    """Stance and cue of every token, and the cues that were found in each clause."""

    def __init__(self, raws: Sequence[Raw], parts: Sequence[Part], atoms: Atoms, text: str) -> None:
        self.raws = raws
        self.parts = parts
        self.atoms = atoms
        self.text = text
        self.stance = [Stance.ASSERTED] * len(raws)
        self.cue: list[str | None] = [None] * len(raws)
        self.hits = [hit for hit in STANCE_CUES.find(atoms) if not means_otherwise(hit, atoms.words)]
        self.marked: set[tuple[int, int, Stance]] = set()
        self.answered: set[int] = set()
        """Clauses that say whether what was supposed before them holds ("But we don't"), and refuse nothing."""
        self.contrary: list[tuple[int, int]] = []
        """Tokens [first, last) that say the contrary of what they would say alone: the first one denies the others."""
        self.contents: dict[int, list[str]] = {}
        self.kinds: dict[int, list[str]] = {}
        self.by_part: list[list[Hit]] = [[] for _ in parts]
        for hit in self.hits:
            self.by_part[atoms.clause[hit.first]].append(hit)

    def mark(self, first: int, last: int, stance: Stance, cue: str) -> None:
        """Give tokens [first, last) a stance, unless a heavier one is there."""
        if (first, last, stance) in self.marked:
            return
        self.marked.add((first, last, stance))
        for index in range(first, last):
            if WEIGHT[stance] > WEIGHT[self.stance[index]]:
                self.stance[index] = stance
                self.cue[index] = cue

    def mark_words(self, first: int, last: int, stance: Stance, cue: str) -> None:
        """Give the words of tokens [first, last) a stance; figures and growths among them stand as they are."""
        for index in range(first, last):
            if self.raws[index].kind not in ("growth", "quantity"):
                self.mark(index, index + 1, stance, cue)

    def _refuse(self, first: int, last: int, cue: str) -> None:
        """Reject the words of a clause; a figure in it is still what the idea costs."""
        self.mark_words(first, last, Stance.REJECTED, cue)

    def make_own(self, first: int, last: int, given: Collection[Stance], cue: str | None = None) -> None:
        """Claim what stands in tokens [first, last) with one of these stances: the candidate agrees with it.

        cue: only what this cue gave it to.
        """
        for at in range(first, last):
            if self.stance[at] in given and cue in (None, self.cue[at]):
                self.stance[at], self.cue[at] = Stance.ASSERTED, AGREED

    def sentence_start(self, part: int) -> int:
        """The first clause of a clause's sentence."""
        return bisect_left(self.parts, self.parts[part].sentence, hi=part, key=lambda one: one.sentence)

    def sentence_end(self, part: int) -> int:
        """The clause after the last one of a clause's sentence."""
        return bisect_right(self.parts, self.parts[part].sentence, lo=part, key=lambda one: one.sentence)

    def _token_at(self, place: int) -> int:
        """The first token that ends behind a place of the text."""
        return bisect_right(self.raws, place, key=lambda raw: raw.end)

    def _part_at(self, token: int) -> int:
        """The clause of a token."""
        return bisect_right(self.parts, token, key=lambda part: part.first) - 1

    def words(self, hit: Hit) -> str:
        """The text of a cue."""
        return self.text[self.raws[self.atoms.at[hit.first]].start : self.raws[self.atoms.at[hit.last - 1]].end]

    def part_of(self, hit: Hit) -> int:
        return self.atoms.clause[hit.first]

    def before(self, part: int) -> int | None:
        """The nearest clause before `part` in its sentence that says something, else in the sentence
        before; the end of a line is no sentence."""
        furthest = self.parts[part].sentence - 1
        for index in range(part - 1, max(-1, part - REACH), -1):
            bounds = self.parts[index]
            if bounds.sentence < furthest:
                return None
            if any(self.raws[at].kind != "punct" for at in range(bounds.first, bounds.last)):
                return index
            if bounds.sentence == furthest and self.raws[bounds.first].word == "\n":
                furthest -= 1
        return None

    def _turned_round(self, hit: Hit) -> bool:
        """ "I can't say he's right": whether what a cue says is denied, or asked; "I don't doubt it's right" is not."""
        first = max(self.atoms.first_of[self.parts[self.part_of(hit)].first], hit.first - BEFORE)
        before = self.atoms.words[first : hit.first]
        return not TURNS_ROUND.isdisjoint(before) and not {"not", "doubt"}.issubset(before)

    def _content(self, part: int) -> list[str]:
        known = self.contents.get(part)
        if known is None:
            known = self.contents[part] = self._words_of(part)
        return known

    def _words_of(self, part: int) -> list[str]:
        bounds = self.parts[part]
        low = self.atoms.first_of[bounds.first]
        high = self.atoms.first_of[bounds.last] if bounds.last < len(self.raws) else len(self.atoms.words)
        return [word for word in self.atoms.words[low:high] if word[0].isalnum() or word[0] == "<"]

    def _formulas(self, part: int) -> list[str]:
        known = self.kinds.get(part)
        if known is None:
            bounds = self.parts[part]
            kinds = (self.raws[index].kind for index in range(bounds.first, bounds.last))
            known = self.kinds[part] = [kind for kind in kinds if kind in ("growth", "quantity")]
        return known

    def _correcting_kinds(self, part: int) -> set[str]:
        """The kinds of formula that a correction puts in place, in its clause or the rest of its sentence."""
        kinds: set[str] = set()
        sentence = self.parts[part].sentence
        for index in range(part, min(len(self.parts), part + REACH)):
            if self.parts[index].sentence != sentence:
                break
            kinds |= set(self._formulas(index))
        return kinds
