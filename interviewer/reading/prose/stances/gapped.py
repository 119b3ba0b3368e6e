"""Refusals that go on without their verb: "FSDP is out, pipelining too", "an index makes no sense, nor do tiles"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.marks import Marks
from interviewer.reading.prose.words import AUXILIARIES, PRONOUNS, is_finite

__all__ = ["Gapped"]

_REFUSALS = ("reject-subject", "turn-down")
_ALSO = frozenset("too also either likewise neither ditto".split())
_REASON = frozenset("because for due since owing as given".split())
_INVERTED = frozenset("so nor neither".split())
_NAME = 4
"""Words of a name that is refused without a verb."""
_REACH = 40
"""Words behind a refusal that may share its verb."""


class Gapped(Marks):
    """What is refused in the same breath as something else."""

    def _gaps(self) -> None:
        for hit in self.hits:
            part = self.part_of(hit)
            before = range(self.parts[part].first, self.atoms.at[hit.first])
            if hit.tag in _REFUSALS and any(self.stance[at] is Stance.REJECTED for at in before):
                self._refused_too(hit)

    def _refused_too(self, hit: Hit) -> None:
        """Mark the names behind a refusal, in its sentence, that share its verb."""
        part = self.part_of(hit)
        for first, last in self._segments(hit.last, self.sentence_end(part)):
            words = [word for word in self.atoms.words[first:last] if word[0].isalnum() or word[0] == "<"]
            if words[:1] == ["and"]:
                words = words[1:]
            if not words or words[0] in _REASON or words[0] in _ALSO:
                continue
            if not (_inverted(words) or _elliptic(words)):
                return
            self.mark_words(self.atoms.at[first], self.atoms.at[last - 1] + 1, Stance.REJECTED, self.words(hit))

    def _segments(self, first: int, over: int) -> Iterator[tuple[int, int]]:
        """The stretches of atoms between commas, from an atom up to the clause `over`."""
        words, clauses = self.atoms.words, self.atoms.clause
        begin = at = first
        while at < len(words) and clauses[at] < over and at < first + _REACH:
            if words[at][0] in ",;.!" and at > begin:
                yield begin, at
            if words[at][0] in ",;.!":
                begin = at + 1
            at += 1
        if begin < at:
            yield begin, at


def _inverted(words: Sequence[str]) -> bool:
    """ "so is pipelining", "nor do tiles"."""
    return words[0] in _INVERTED and len(words) > 2 and words[1] in AUXILIARIES and len(words) <= _NAME + 2


def _elliptic(words: Sequence[str]) -> bool:
    """ "pipelining too", "tiles because of the time": a name, and no verb."""
    ends = next((at for at, word in enumerate(words) if word in _ALSO or word in _REASON), len(words))
    if ends == len(words):
        return False
    name = words[:ends]
    if not 0 < len(name) <= _NAME or not PRONOUNS.isdisjoint(name) or "<growth>" in name or "<quantity>" in name:
        return False
    return not any(word in AUXILIARIES or is_finite(word) for word in name)
