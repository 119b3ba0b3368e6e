"""What is supposed, and then said not to hold: "if they never waited, which they do"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.stances.marks import REACH, Marks

__all__ = ["Suppositions"]

_PERSONS = frozenset("i we you one".split())
_GIVEN = frozenset(
    """had have were are was is could can knew know need needed want wanted care cared accept accepted might must
    allowed only lived believed trusted assumed counted hoped""".split()
)
_ASKS = frozenset("know knows wonder wondered sure ask see check tell even as matter unclear".split())
_NEGATIVE = frozenset("not never no nobody none nothing neither without unless".split())
_DONE = frozenset("do does live lives manage cope work get go be".split())
"""Words before a "without" by which nothing is denied: "if they can live without some"."""
_TURNS = frozenset("but yet however though although".split())
_IFS = frozenset(("if", "unless"))
_SUPPOSES = frozenset("would could might".split())


class Suppositions(Marks):
    """Conditions, and what is tied to them."""

    def _unfulfilled(self, hit: Hit, part: int, cue: str) -> None:
        """ "If it came in batches I'd do it lazily. But it doesn't.": tied to what does not hold. A figure that is
        told of an ideal case stands: "800 cards if it scaled perfectly. It won't."."""
        condition = self._condition_before(part)
        if condition is None or "if" in self._content(part):
            return
        self.answered.add(part)
        negated = bool(_NEGATIVE & set(self.atoms.words[hit.first : hit.last]))
        if negated == self._supposes_not(self._supposed(condition)):
            return
        first, last = self._tied(condition, part)
        contrary, described = self._contrary(condition), self._described(first)
        for at in range(self.parts[first].first, self.parts[last - 1].last):
            counted = at in described or self.raws[at].kind == "quantity"
            counted = counted or (at > 0 and self.raws[at - 1].kind == "quantity")
            cost = self.raws[at].kind == "growth"  # "if it were n, but it isn't": its contrary is no cost
            if cost or (not counted and at not in contrary):
                self.mark(at, at + 1, Stance.MENTIONED, cue)

    def _supposes_not(self, supposed: Sequence[str]) -> bool:
        """Whether what is supposed is that something is not so; "if they can do without some" denies nothing."""
        before = ("", *supposed)
        return any(
            word in _NEGATIVE and not (word == "without" and one in _DONE)
            for one, word in zip(before, supposed, strict=False)
        )

    def _described(self, part: int) -> range:
        """The words that describe what a clause opens by counting: "a hundred machines like this one if ..."."""
        first = self.parts[part].first
        opens = self.raws[first].kind == "quantity"
        ends = (at for at in range(first, self.parts[part].last) if self.raws[at].word == "if")
        return range(first, next(ends, self.parts[part].last)) if opens else range(0)

    def _contrary(self, condition: int) -> range:
        """The tokens of what is supposed behind an "if", which is said not to be so: its contrary is claimed."""
        part = self.parts[condition]
        begins = next((at for at in range(part.first, part.last) if self.raws[at].word == "if"), None)
        if begins is None:
            return range(0)
        over = (at for at in range(begins, part.last) if self.raws[at].word.endswith(("'d", ",")))
        end = next(over, part.last)  # "if nobody needed both I'd keep one"
        if any(self.raws[at].word in _SUPPOSES for at in range(begins, end)):
            return range(0)
        self.contrary.append((begins, end))
        for at in range(begins, end):
            if self.stance[at] is Stance.MENTIONED:  # "only if ..."
                self.stance[at], self.cue[at] = Stance.ASSERTED, None
        return range(begins, end)

    def _condition_before(self, part: int) -> int | None:
        """The nearest clause before, in this sentence or the one before, that supposes something of the world."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            if self.parts[index].sentence < self.parts[part].sentence - 1:
                return None
            words = self._content(index)
            opener = next((word for word in words if word not in FILLERS), "")
            inverted = opener in ("had", "were") and self._supposing(index, part)
            if not inverted and not _IFS & set(words) and not self._only_when(words):
                continue
            supposed = self._supposed(index)
            if "if" in words and _ASKS & set(words[max(0, words.index("if") - 2) : words.index("if")]):
                return None
            acts = supposed[:1] != [] and supposed[0] in _PERSONS and not _GIVEN & set(supposed[1:3])
            return None if acts and not inverted else index
        return None

    def _only_when(self, words: Sequence[str]) -> bool:
        """Whether a clause ties something to what may not be so: "an option only when they're correlated"."""
        return any(one == "only" and two in ("when", "where", "while") for one, two in pairwise(words))

    def _supposed(self, part: int) -> list[str]:
        """The words of a condition behind its "if" or "only when"."""
        words = self._content(part)
        for place, word in enumerate(words):
            if word == "if" or (word == "when" and words[max(0, place - 1)] == "only"):
                rest = words[place + 1 :]
                ends = [at for at, one in enumerate(rest) if at > 1 and one in _SUPPOSES]
                return rest[: ends[0]] if ends else rest
        return words

    def _supposing(self, first: int, last: int) -> bool:
        sentence = self.parts[first].sentence
        inside = [index for index in range(first, last) if self.parts[index].sentence == sentence]
        return any(_SUPPOSES & set(self._content(index)) for index in inside)

    def _tied(self, condition: int, part: int) -> tuple[int, int]:
        """The clauses of a condition and of what is tied to it, which stands before or after it."""
        sentence, words = self.parts[condition].sentence, self._content(condition)
        last = condition + 1
        while last < part and self.parts[last].sentence == sentence and self.parts[last].joint not in _TURNS:
            last += 1
        opens = next((word for word in words if word not in FILLERS - {"if"}), "") in ("if", "unless", "had", "were")
        before = condition > 0 and self.parts[condition - 1].sentence == sentence
        trailing = opens and before and last == condition + 1 and not _SUPPOSES & set(words)
        return (condition - 1 if trailing else condition), last
