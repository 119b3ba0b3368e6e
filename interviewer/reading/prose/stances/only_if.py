"""Ideas that hold under a condition only, which nobody says is met: "HNSW would be right only if he wanted the nearest
ones. So: tiles."."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.stances.marks import REACH, Marks

__all__ = ["OnlyIf"]

_SO = frozenset("so therefore hence thus otherwise here instead for".split())
_BUT = frozenset("but however unfortunately sadly alas except".split())
_TURNS = frozenset("but yet however though although".split())
_DENIALS = frozenset("not never no nothing hardly without".split())
_TAKES_UP = frozenset("it which they that this we here".split())
_SO_IT_IS = frozenset("do does is are".split())
_POINTS = _TAKES_UP | frozenset("he she most many all some ours mine these those".split())

_PERSONS = frozenset("i we you one".split())
_SUPPOSING = frozenset(("believe in", "trust in", "count on", "bank on", "hope for"))
_SAID_NO = 3
"""Words of a bare denial: "I do not"."""


class OnlyIf(Marks):
    """What is told of a case that is not the one at hand."""

    def _only_if(self, hit: Hit, part: int, cue: str) -> None:
        """Mention the idea and its condition, unless the next words say that the condition holds."""
        if self._taken_up(hit, part):
            return
        last = min(self.sentence_end(part), part + REACH)
        end = next((at for at in range(part + 1, last) if self.parts[at].joint in (*_TURNS, ";")), last)
        self._only_mentioned(part, end, cue)

    def _if_wanted(self, part: int, cue: str) -> None:
        """ "If he wanted the nearest ones I'd use an index. But he wants all, so tiles.": what would be done is not."""
        last = min(self.sentence_end(part), part + REACH)
        if "would" not in [word for at in range(part, last) for word in self._content(at)]:
            return
        behind = [word for at in range(last, min(len(self.parts), last + 3)) for word in self._content(at)]
        if behind[:1] and behind[0] in _BUT and not _SO.isdisjoint(behind):
            self._only_mentioned(part, last, cue)

    def _doubted(self, part: int, cue: str) -> bool:
        """ "800, if you believe in linear speedup. I don't.": what is not believed is the supposition, not the figure.

        Of a source it is the figure too: "400 TB, if you believe the docs. I don't."
        """
        said, before = [word for word in self._content(part) if word not in FILLERS], self.before(part)
        if before is None or len(said) > _SAID_NO or _PERSONS.isdisjoint(said):
            return False
        words = self._content(before)
        at = next((k for k, word in enumerate(words[:-3]) if word == "if"), None)
        if at is None or words[at + 1] not in _PERSONS or " ".join(words[at + 2 : at + 4]) not in _SUPPOSING:
            return False
        self.mark_words(self.parts[before].first, self.parts[before].last, Stance.REJECTED, cue)
        return True

    def _taken_up(self, hit: Hit, part: int) -> bool:
        """Whether what is said next tells that the condition holds: "only if it didn't fit" - "and it doesn't"."""
        behind = part + 1
        end = self.atoms.first_of[self.parts[behind].first] if behind < len(self.parts) else len(self.atoms.words)
        asked = not _DENIALS.isdisjoint(self.atoms.words[hit.last : end])
        for index in range(behind, min(len(self.parts), behind + REACH)):
            said = [word for word in self._content(index) if word not in FILLERS]
            ends = said[-1:] != [] and said[-1] in _SO_IT_IS and not _POINTS.isdisjoint(said)
            if ends or (said[:1] != [] and said[0] in _TAKES_UP):
                return (not _DENIALS.isdisjoint(said)) is asked
        return False

    def _only_mentioned(self, first: int, last: int, cue: str) -> None:
        for index in range(first, last):
            self.mark_words(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)
