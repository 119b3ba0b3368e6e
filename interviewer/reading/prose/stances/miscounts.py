"""What a slip in a reckoning that is owned up to takes back: "9 MB. I counted K and V twice, so 4.5 MB"."""

from __future__ import annotations

from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.corrections import Corrections
from interviewer.reading.taking_back.miscounts import miscounted

__all__ = ["Miscounts"]


class Miscounts(Corrections):
    """Corrections that are told by how a figure came to be wrong."""

    def _miscounts(self) -> None:
        for start, end in miscounted(self.text):
            first, last = self._token_at(start), self._token_at(end - 1)
            hit = Hit("correct", self.atoms.first_of[first], self.atoms.first_of[last] + 1)
            if self._told_behind(last):
                self._correct(hit, self.part_of(hit))

    def _told_behind(self, token: int) -> bool:
        """Whether a formula stands behind a token in its sentence; "not GB, I was off by a thousand" tells why."""
        over = self.parts[self.sentence_end(self._part_at(token)) - 1].last
        return any(raw.kind in ("growth", "quantity") for raw in self.raws[token + 1 : over])
