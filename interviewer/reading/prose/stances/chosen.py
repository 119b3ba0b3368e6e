"""Of several things that are offered, the one that is chosen by its place: "tiles or an index? I'd take the latter"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.cues.chosen import NOUNS, PLACES
from interviewer.reading.prose.stances.marks import Marks

__all__ = ["Chosen"]

_Range = tuple[int, int]

_SENTENCES = 3
"""Sentences before the choice in which the things may be offered."""
_ITEMS = 12
"""Clauses before the choice in which they may be told one by one."""
_JOINS = frozenset("or vs versus".split())
_NOT = frozenset("not never".split())
_OFFERS = frozenset(
    """two both between options option choices choice ideas ways approaches alternatives variants solutions candidates
    plans routes possibilities""".split()
)
"""Words by which things that "and" joins are offered."""
_EXPLAINS = frozenset("which that so with where as since i.e at about roughly".split())
_HEADS = _OFFERS | frozenset("three several some".split())
_NAMES = frozenset((*NOUNS, "the"))
"""Words before the number of an item."""
_AFTER_NUMBER = frozenset(").:-=")
_COPULAS = frozenset("is are be".split())
_THERE = frozenset(("there", "there's", "theres"))
_LEAD = 6
"""Words before a copula behind which the first thing is told: "the time is n or n²"."""


class Chosen(Marks):
    """What is chosen by its place is claimed, and what stood beside it is not."""

    def _choices_by_place(self) -> None:
        for hit in self.hits:
            if hit.tag == "choose-place":
                self._choose(hit)

    def _choose(self, hit: Hit) -> None:
        named = self.atoms.words[hit.first : hit.last]
        options = self._offered(hit, named)
        place = _place(named, len(options))
        if place is None:
            return
        denied = not _NOT.isdisjoint(named)
        for at, (first, last) in enumerate(options):
            if (at == place) == denied:
                self.mark(first, last, Stance.REJECTED, self.words(hit))
            elif not denied:
                self.make_own(first, last, (Stance.HEDGED, Stance.ASKED))

    def _offered(self, hit: Hit, named: Sequence[str]) -> list[_Range]:
        """The things among which a choice is made, as ranges of tokens; empty where none are found."""
        two = not {"former", "latter"}.isdisjoint(named)
        start = self.sentence_start(self.part_of(hit))
        first = self.parts[start].first
        if options := self._side_by_side(first, self.atoms.at[hit.first], two, near=True):
            return options
        behind = first
        for back in range(_SENTENCES):
            if start == 0:
                break
            start = self.sentence_start(start - 1)
            begin = self.parts[start].first
            if options := self._side_by_side(begin, behind, two, near=not back):
                return options
            behind = begin
        return self._numbered(self.parts[self.part_of(hit)].first)

    def _side_by_side(self, first: int, last: int, two: bool, near: bool) -> list[_Range]:
        """The things that tokens [first, last) of one sentence offer side by side.

        two: there are no more than two of them. near: the choice stands right behind them.
        """
        words = [raw.word for raw in self.raws[first:last]]
        offers = not _OFFERS.isdisjoint(words)
        joins = [at for at, word in enumerate(words) if word in _JOINS]
        if not joins and (there := _there_are_two(words)):
            joins, offers = [there], True
        if not joins and offers:
            joins = [at for at, word in enumerate(words) if word == "and"][-1:]
        if not joins or not (near or offers):
            return []
        low = _begin(words[: joins[0]])
        if two:
            joins = joins[-1:]
        elif len(joins) == 1 and "two" not in words[:low]:
            joins = [at for at in range(low, joins[0] - 1) if self._parts_things(first + at)] + joins
        cuts = [low, *joins, len(words)]
        return [(first + one, first + other) for one, other in pairwise(cuts)]

    def _parts_things(self, at: int) -> bool:
        """Whether token `at` is a comma before another thing, and not before a cost or an explanation of the last."""
        after = self.raws[at + 1]
        return self.raws[at].word == "," and after.kind == "word" and after.word not in _EXPLAINS

    def _numbered(self, last: int) -> list[_Range]:
        """The things that clauses before token `last` number one by one: "1. tiles 2. an index", "The first is ..."."""
        begins: list[int] = []
        before = self._part_at(last) - 1
        for part in range(before, max(-1, before - _ITEMS), -1):
            number = self._number_of(part)
            if number is not None:
                begins.append(self.parts[part].first)
            if number == 0:
                break
        begins.reverse()
        numbers = [self._number_of(self._part_at(at)) for at in begins]
        if len(begins) < 2 or numbers != [*range(len(begins))]:
            return []
        return [*pairwise([*begins, last])]

    def _number_of(self, part: int) -> int | None:
        """Which of several things a clause tells by its place: "2) an index", "option B:", "the second is"."""
        bounds = self.parts[part]
        words = [raw.word for raw in self.raws[bounds.first : min(bounds.last + 1, bounds.first + 5)]]
        at = next((at for at, word in enumerate(words) if word not in _NAMES), len(words))
        if at + 1 >= len(words):
            return None
        if words[at] in ("other", "second"):
            return 1
        told = words[at + 1] in _COPULAS | _AFTER_NUMBER | _NAMES or words[at] in ("first", "third")
        return PLACES.get(words[at]) if told else None


def _there_are_two(words: Sequence[str]) -> int:
    """Where "and" joins two things that are there: "there's an index, and there's tiling"; 0 where it joins none."""
    there = [at for at, word in enumerate(words) if word in _THERE]
    return there[1] - 1 if len(there) == 2 and words[there[1] - 1] in ("and", "then") else 0


def _begin(words: Sequence[str]) -> int:
    """Where the first thing begins among the words before what joins it to the next."""
    if "either" in words:
        return words.index("either") + 1
    if ":" in words:
        return len(words) - words[::-1].index(":")
    if "," in words and not _HEADS.isdisjoint(words[: words.index(",")]):
        return words.index(",") + 1
    copula = next((at for at, word in enumerate(words[:_LEAD]) if word in _COPULAS), None)
    return copula + 1 if copula is not None else 0


def _place(named: Sequence[str], count: int) -> int | None:
    """Which of several things a choice names."""
    if count < 2:
        return None
    if "latter" in named or "last" in named:
        return count - 1
    places = [PLACES[word] for word in named if word in PLACES and word != "one"]
    return places[-1] if places and places[-1] < count else None
