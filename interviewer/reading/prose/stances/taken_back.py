"""A sentence behind which no more is said than that it is wrong: "8 MB by 9,900, so 79 GB. Wait, no, that's wrong." """

from __future__ import annotations

from bisect import bisect_right

from interviewer.reading.model import Stance
from interviewer.reading.prose.stances.marks import Marks
from interviewer.reading.taking_back.unsaying import Unsaying, within

__all__ = ["TakenBack"]

_ANSWERS = 2
"""Sentences behind such words in which something else may be put in the place of a part of it."""
_TOLD = frozenset("said say says wrote had gave claim claims claimed thought earlier before first".split())
"""Words by which one of several things in a sentence is told of before: only that one may be meant."""


_BOTH = 2
_SENTENCES = 4
"""Sentences before "scratch both" in which the two answers stand."""
_EVERYTHING = frozenset("all everything lot each".split())
_DEEDS = frozenset(("delete it", "drop it", "scrap it"))
"""Orders that may as well be about the thing that was spoken of."""


class TakenBack(Marks):
    """What is taken back as a whole, with all that its sentence says."""

    def _taken_back_whole(self) -> None:
        for unsaying in within(self.text):
            behind = self._token_at(unsaying.start)
            if behind and unsaying.several:
                self._unsay_several(unsaying)
            elif behind and not self._put_right(behind) and not self._is_done(unsaying):
                self._unsay(behind, unsaying)

    def _is_done(self, unsaying: Unsaying) -> bool:
        """ "80 GB of products. Delete it. Trees find what they need.": what is to be done with the thing, not the
        answer, where more is told behind it."""
        said = self.text[unsaying.start : unsaying.end].strip().lower()
        return said in _DEEDS and any(char.isalpha() for char in self.text[unsaying.end :])

    def _put_right(self, token: int) -> bool:
        """Whether a formula follows, which takes the place of one of those before and leaves the others."""
        part = self._part_at(token)
        own = self.raws[token : self.parts[part].last]
        if any(raw.kind in ("growth", "quantity") for raw in own):
            return True
        end = bisect_right(self.parts, self.parts[part].sentence + _ANSWERS, lo=part, key=lambda one: one.sentence)
        return any(self._formulas(index) for index in range(part + 1, end))

    def _unsay_several(self, unsaying: Unsaying) -> None:
        """ "n² d time. n² memory. Scratch both: ...": mark the sentences before these words, back to the first of the
        answers that they point to; ideas in words are those of the last sentence."""
        cue = self.text[unsaying.start : unsaying.end].strip()
        last = self._token_at(unsaying.stop)
        part = self._part_at(max(0, last - 1))
        answers = [at for at in range(last) if self.raws[at].kind in ("growth", "quantity")]
        everything = not _EVERYTHING.isdisjoint(cue.lower().split())
        told = answers[0 if everything else -_BOTH :]
        near = max(0, self.parts[part].sentence - _SENTENCES)
        while told and not everything and self.parts[self._part_at(told[0])].sentence < near:
            told = told[1:]
        begin = 0 if everything else self.sentence_start(self._part_at(told[0])) if told else self.sentence_start(part)
        self.mark(self.parts[begin].first, last, Stance.MENTIONED, cue)

    def _unsay(self, behind: int, unsaying: Unsaying) -> None:
        """Mark the sentence that ends before these words, or its part before a dash, as no more than mentioned."""
        last = self._token_at(unsaying.stop)
        part = self._part_at(max(0, last - 1))
        first = self.parts[self.sentence_start(part)].first
        apart = self.parts[self._part_at(behind)].sentence != self.parts[part].sentence
        if apart or _TOLD.isdisjoint(raw.word for raw in self.raws[first:last]):
            cue = self.text[unsaying.start : unsaying.end].strip()
            self.mark(first, last, Stance.MENTIONED, cue)
