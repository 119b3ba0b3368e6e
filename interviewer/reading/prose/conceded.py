"""What could be done and is not, what is supposed and is not so."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.marks import REACH, Marks

__all__ = ["Conceded"]

_CONTRAST = frozenset("but yet however here luckily fortunately unfortunately actually".split())
_COULD = frozenset("could might may possible theory tempting option".split())
_IDEA = _COULD | frozenset("would textbook usual standard obvious classic typical".split())
_LACKING = (["no"], ["only"], ["just"], ["nothing"])
_HELPS = frozenset("help work save cut shrink reduce be fix".split())


class Conceded(Marks):
    """What is granted in one clause and not taken up in another."""

    def _conceded(self, part: int, cue: str) -> None:
        """ "dropping features would help, but the business wants all": what could be done, and then is not."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            words = self._content(index)
            if self.parts[part].sentence != self.parts[index].sentence:
                break
            if _COULD & set(words) or any(a == "would" and b in _HELPS for a, b in pairwise(words)):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)
                break

    def _left_alone(self, part: int, cue: str) -> None:
        """ "Most would drop columns. I'd leave it as it is": what was told as an idea of others is not taken up."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            words = set(self._content(index))
            if not (_IDEA & words) or {"i", "we"} & words or self._formulas(index):
                continue
            self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)

    def _not_so(self, part: int, cue: str) -> None:
        """ "X would be it if f were large, but it is small": supposed of the world, and then set against how it is."""
        others = [index for index in (part - 1, part, part + 1) if self._with(index, part)]
        would = [index for index in others if {"would", "could"} & set(self._content(index))]
        last = max(would, default=part)
        after = self._content(last + 1) if last + 1 < len(self.parts) else []
        joint = self.parts[last + 1].joint if after else ""
        if not would or not (joint in _CONTRAST or (after and after[0] in _CONTRAST)):
            return
        for index in {part, *would}:
            self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)

    def _with(self, part: int, other: int) -> bool:
        return 0 <= part < len(self.parts) and self.parts[part].sentence == self.parts[other].sentence

    def _unreal(self, hit: Hit, part: int, cue: str) -> None:
        """ "if keys were stored, that would be a waste": what is supposed is not the case."""
        words = self.atoms.words
        if words[hit.last - 1] != "were" or self._formulas(part) or part + 1 >= len(self.parts):
            return
        follow = self.parts[part + 1]
        if follow.sentence == self.parts[part].sentence and "would" in self._content(part + 1):
            self.mark(self.parts[part].first, self.parts[part].last, Stance.MENTIONED, cue)

    def _lacks(self, hit: Hit) -> bool:
        """ "if we had no cluster", "if I had only one machine": supposed of what there is, not of what is done."""
        return self.atoms.words[hit.last - 1] == "had" and self.atoms.words[hit.last : hit.last + 1] in _LACKING
