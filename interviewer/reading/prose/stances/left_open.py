"""Alternatives that are left open, and what is only to be claimed once something has been measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.marks import REACH
from interviewer.reading.prose.stances.undecided import Undecided

__all__ = ["ALIKE", "FACTOR", "LeftOpen"]

_BEFORE = 2
"""Sentences before a cue in which the alternatives are looked for that it leaves open."""
_OR = frozenset("or otherwise either else".split())
_THEM = frozenset("them these those".split())
_TELLS = frozenset("tell name say call know judge answer commit".split())
_WILL = frozenset("will would can could".split())
ALIKE = frozenset("by in for on at way case over".split())
"""What stands behind an "either" that says that it holds both ways: "either by user or overall"."""
FACTOR = frozenset("factor factors constant constants".split())


class LeftOpen(Undecided):
    """What hangs on something that the candidate does not know."""

    def _hangs_open(self, hit: Hit, part: int, cue: str) -> None:
        """What the cues of hedged.py that need alternatives, or a claim to put off, do to the clauses around them."""
        if hit.tag == "hedge-open":
            self._undecided(part, cue)
        elif hit.tag == "unknown-back":
            self._unknown(part, cue)
        elif hit.tag == "unmeasured":
            self._put_off(part, cue)

    def _undecided(self, part: int, cue: str) -> None:
        """ "n² if it's eager, n·d if it's lazy. I'd have to check which.": neither is claimed."""
        own = self._sentence_up_to(part)
        reach = own if self._alternatives(own) else []
        first = own[0]
        for _back in range(_BEFORE):
            if reach or first == 0:
                break
            before = self._sentence_up_to(first - 1)
            whole = [*before, *range(first, part)]
            reach = before if self._alternatives(before) else whole if self._alternatives(whole) else []
            first = before[0]
        for index in reach:
            self.mark(self.parts[index].first, self.parts[index].last, Stance.HEDGED, cue)

    def _sentence_up_to(self, part: int) -> list[int]:
        """The clauses of a sentence up to one of them, in order."""
        return list(range(max(self.sentence_start(part), part - REACH), part + 1))

    def _alternatives(self, parts: Sequence[int]) -> bool:
        """Whether clauses name several things of which one holds: by "or", or each with a condition of its own."""
        words = [word for index in parts for word in self._content(index)]
        kinds = Counter(kind for index in parts for kind in self._formulas(index))
        several = bool(kinds) and max(kinds.values()) > 1
        if several:
            return not _OR.isdisjoint(words) or words.count("if") + words.count("when") > 1
        return not kinds and "or" in words and words[-1] != "or"

    def _unknown(self, part: int, cue: str) -> None:
        """ "Sparse, lazy, sharded. I couldn't say what any of them would do.": named, and none proposed."""
        own = self._sentence_up_to(part)
        points = not own[:-1] or any(not _THEM.isdisjoint(self._content(index)) for index in own[:-1])
        reach = [*(self._sentence_up_to(own[0] - 1) if own[0] and points else []), *own[:-1]]
        for index in reach:
            if not self._formulas(index):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)

    def _put_off(self, part: int, cue: str) -> None:
        """ "Once I've profiled it I'll name the sort or the join.": nothing is named yet."""
        sentence = self.parts[part].sentence
        low, high = part, part + 1
        while low > max(0, part - 1) and self.parts[low - 1].sentence == sentence:
            low -= 1
        while high < min(len(self.parts), part + 2) and self.parts[high].sentence == sentence:
            high += 1
        words = [word for index in range(low, high) for word in self._content(index)]
        promised = any(
            word in _WILL and words[at - 1] in ("i", "we") and not _TELLS.isdisjoint(words[at + 1 : at + 4])
            for at, word in enumerate(words)
            if at
        )
        if promised:
            for index in range(low, high):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.HEDGED, cue)

    def _either_apart(self, hit: Hit, part: int) -> int | None:
        """ "either O(1), if it's indexed, or O(n), if it's scanned": the last clause of what is offered."""
        sentence, words = self.parts[part].sentence, self.atoms.words
        if words[hit.last : hit.last + 1] != [] and words[hit.last] in ALIKE:
            return None
        if self._settled(part, sentence):
            return None
        for index in range(part + 1, min(len(self.parts), part + REACH)):
            if self.parts[index].sentence != sentence:
                return None
            if "or" in self._content(index) and self._formulas(index):
                kinds = [kind for at in range(part, index + 1) for kind in self._formulas(at)]
                follows = index + 1 < len(self.parts) and self.parts[index + 1].sentence == sentence
                conditional = follows and self._content(index + 1)[:1] in (["if"], ["when"], ["depending"])
                return index + conditional if max(Counter(kinds).values()) > 1 else None
        return None

    def _settled(self, part: int, sentence: int) -> bool:
        """Whether a later clause of the sentence says which it is: "..., and since it's eager, it's n²"."""
        behind = [
            index
            for index in range(part + 1, min(len(self.parts), part + REACH))
            if self.parts[index].sentence == sentence and self.parts[index].joint not in (",", "or")
        ]
        return any(self._formulas(index) and {"it", "so", "that"} & set(self._content(index)[:2]) for index in behind)

    def _chosen_behind(self, hit: Hit, part: int) -> bool:
        """ "Could be an index, could be tiles; I'd take the index": whether a clause behind all that may be chooses."""
        return part > self.part_of(hit) and self._content(part)[:1] in (["i"], ["we"], ["so"])

    def _trades(self, part: int, middle: int) -> bool:
        """ "Either wait 100 days with 8 or have it in a day with 800": each way with its price, and both hold."""
        bounds = self.parts[part]
        sides = [
            [raw.word for raw in self.raws[low:high] if raw.kind in ("quantity", "number")]
            for low, high in ((bounds.first, middle), (middle, bounds.last))
        ]
        return min(map(len, sides)) > 1 and not set(sides[0]) & set(sides[1])

    def _takes_both(self, part: int) -> bool:
        """ "Either ZeRO or tensor parallelism. I'd combine both.": no choice is left open."""
        reach = (self.parts[part].sentence, self.parts[part].sentence + 1)
        return any(hit.tag == "both" and self.parts[self.part_of(hit)].sentence in reach for hit in self.hits)

    def _factor(self, part: int) -> int:
        """Where in a clause the words about a factor begin: behind the last comma or bracket before it."""
        bounds = self.parts[part]
        at = next(i for i in range(bounds.first, bounds.last) if self.raws[i].word in FACTOR)
        return max((i for i in range(bounds.first, at) if self.raws[i].word in (",", "(")), default=bounds.first)

    def _about_alike(self, index: int) -> bool:
        """ "maybe the top 10 or 15 features": two numbers close to each other are one estimate."""
        one, raw = self.atoms.words[index - 1], self.raws[self.atoms.at[index + 1]]
        other = self.text[raw.start : raw.end].split()[0]
        return one.isdecimal() and other.isdecimal() and int(one) < int(other) < 2 * int(one)
