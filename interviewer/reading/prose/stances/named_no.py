"""Verdicts with nothing else on what is only named: "LSH: no.", "FAISS no, HNSW no"."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.cues import CLASSES
from interviewer.reading.prose.stances.marks import Marks
from interviewer.reading.prose.words import AUXILIARIES

__all__ = ["LIGHT", "NamedNo"]

LIGHT = FILLERS | frozenset("i we it that this they have had would will am are is was were also and but".split())
_NO_NAMES = LIGHT | frozenset(
    """then thus hence therefore thanks wait sorry hell heck clearly obviously certainly definitely absolutely probably
    maybe of course yes right simply sadly unfortunately short answer""".split()
)
"""Words before a bare "no" that name nothing."""
_VERDICTS = frozenset((":", "--", "-", ",", "...", "|"))
_HUMS = frozenset("hmuer")
"""The letters of "hmm", "uh", "er", which name nothing."""
_PASSES = frozenset("ok okay fine good yes works possible feasible".split())
"""Verdicts beside which a "no" tells what is in the way, and turns no idea down."""
_NAME = 4
"""Words of a name behind which a bare "no" may stand."""


class NamedNo(Marks):
    """A bare refusal behind a name."""

    def _turn_down_named(self, hit: Hit, part: int, cue: str) -> None:
        """ "LSH: no.", "LSH - considered, discarded.": a verdict with nothing else, on what is only named before it."""
        before = self.before(part)
        if before is None or "?" in self.raws[self.parts[part].last - 1].word:
            return
        same = self.parts[before].sentence == self.parts[part].sentence
        words = [word for word in self._content(before) if set(word) - _HUMS]
        named = bool(words) and AUXILIARIES.isdisjoint(words)
        formulas = self._formulas(before)
        if not same or not named or self.parts[part].joint not in _VERDICTS:
            return
        if not formulas:
            self._refuse(self.parts[before].first, self.parts[before].last, cue)
        elif self.parts[part].joint == ":" and "quantity" not in formulas:  # "time quadratic in n: ruled out"
            self.mark(self.parts[before].first, self.parts[before].last, Stance.REJECTED, cue)

    def _named_no(self, hit: Hit, part: int, cue: str) -> None:
        """ "FAISS no, HNSW no, LSH no.": a verdict right behind a name."""
        begin, index = self.atoms.first_of[self.parts[part].first], hit.first
        while index > begin and self.atoms.words[index - 1] != ",":
            index -= 1
        words = self.atoms.words[index : hit.first]
        named = any(word not in _NO_NAMES for word in words)  # not "so no, step 3"
        sentence = self.raws[self.parts[self.sentence_start(part)].first : self.parts[part].last]
        if words[-1:] and (words[-1] in CLASSES["say"] or not _PASSES.isdisjoint(raw.word for raw in sentence)):
            return  # "Amdahl's law says no"; "time ok, memory no": what stands in the way is told
        plain = named and len(words) <= _NAME and all(word[0].isalnum() for word in words)
        if plain and AUXILIARIES.isdisjoint(words) and self.raws[self.parts[part].last - 1].word != "?":
            self._refuse(self.atoms.at[index], self.atoms.at[hit.first], cue)
