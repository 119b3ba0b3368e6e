"""What is only done to try things out, and set against what is done in earnest: "for the demo ..., in production"."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.stances.marks import REACH, Marks

__all__ = ["Trials"]

_EARNEST = frozenset("production prod live".split())
_REAL = frozenset("real actual final full deployed nightly".split())
_ITSELF = frozenset((("the", "question"), *((thing, "itself") for thing in ("job", "task", "thing", "run"))))
_NOW = frozenset("here now but this today".split())
_RUNS = frozenset("run job pipeline system service thing data deployment workload".split())


class Trials(Marks):
    """Ideas for a trial, which are not proposed for what was asked about."""

    def _tried_out(self, part: int, cue: str) -> None:
        """ "For the demo I'd keep 5 features. In production all of them stay.": the idea is for the demo only; its
        figures stand."""
        near = range(max(0, part - 1), min(len(self.parts), part + REACH))
        if not any(self._in_earnest(index) for index in near if index != part):
            return
        bounds = self.parts[part]
        self.mark_words(bounds.first, bounds.last, Stance.MENTIONED, cue)

    def _in_earnest(self, part: int) -> bool:
        """Whether a clause speaks of the real thing: "in production", "for the real run"."""
        words = self._content(part)
        if not _EARNEST.isdisjoint(words):
            return True
        return any((one in _REAL and two in _RUNS) or (one, two) in _ITSELF for one, two in pairwise(words))

    def _once_used(self, part: int, cue: str) -> None:
        """ "We used Annoy at my last job. Here I'd stream it.": told of another case, and set against this one."""
        bounds = self.parts[part]
        if any(self._sets_off(at, part) for at in range(part + 1, min(len(self.parts), part + REACH))):
            self.mark(bounds.first, bounds.last, Stance.MENTIONED, cue)

    def _sets_off(self, part: int, told: int) -> bool:
        """Whether a sentence right behind another one begins with "here", "for this" and the like."""
        words = self._content(part)[:3]
        next_one = self.parts[part].sentence == self.parts[told].sentence + 1
        return next_one and self.parts[part - 1].sentence != self.parts[part].sentence and not _NOW.isdisjoint(words)
