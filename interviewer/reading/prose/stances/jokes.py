"""What is then told to have been a joke: "Oh sure, it's O(1). Kidding, it's n²d."."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.marks import Marks

__all__ = ["Jokes"]

_TONES = (
    ["oh", "sure"], ["sure"], ["yeah"], ["oh", "yes"], ["of", "course"], ["obviously"], ["clearly"], ["surely"],
    ["naturally"], ["no", "problem"], ["easy"],
)  # fmt: skip
_LAUGHS = frozenset("ha haha hahaha hehe lol rofl xd".split())
_TAGS = frozenset("</")
"""What stands before a word that is the name of a tag: "<sarcasm>"."""
_LEADS = frozenset("and but well so oh".split())
_SAVE = (["apart", "from"], ["except"], ["except", "for"], ["other", "than"], ["but", "for"], ["besides"])


class Jokes(Marks):
    """Sentences that were not meant."""

    def _jokes(self) -> None:
        for hit in self.hits:
            if hit.tag in ("joke", "earnest"):
                self._joke(hit)

    def _joke(self, hit: Hit) -> None:
        part = self.part_of(hit)
        before = self.before(part)
        at = self.atoms.at[hit.first]
        if before is None or (at and self.raws[at - 1].word in _TAGS):
            return
        first = self.sentence_start(before)
        toned = self._toned(first, before)
        if hit.tag == "earnest" and not toned:
            return
        kinds = {"growth", "quantity"} if toned else self._kinds_behind(hit, part)
        meant = self._meant(hit, part)
        for index in range(self.parts[first].first, self.parts[before].last):
            raw = self.raws[index]
            if raw.kind not in ("growth", "quantity") or (raw.kind in kinds and raw.word not in meant):
                self.mark(index, index + 1, Stance.MENTIONED, self.words(hit))

    def _toned(self, first: int, last: int) -> bool:
        """Whether a sentence sounds like a joke: "Oh sure, ...", "..., haha"."""
        words = self._content(first)
        while words[:1] and words[0] in _LEADS and words[:2] not in _TONES:
            words = words[1:]
        laughs = any(not _LAUGHS.isdisjoint(self._content(part)) for part in range(first, last + 1))
        return laughs or any(words[: len(tone)] == tone for tone in _TONES)

    def _kinds_behind(self, hit: Hit, part: int) -> set[str]:
        """The kinds of formula that are told in the place of those of the joke: in its sentence and the next."""
        end = self.sentence_end(part)
        end = self.sentence_end(end) if end < len(self.parts) else end
        return {raw.kind for raw in self.raws[self.atoms.at[hit.first] : self.parts[end - 1].last]}

    def _meant(self, hit: Hit, part: int) -> set[str]:
        """The figures that are no joke: "sarcasm, apart from the 800"."""
        words, last = self.atoms.words, hit.last
        rest = words[last : last + 4]
        if rest[:1] == [","]:
            rest = rest[1:]
        if not any(rest[: len(save)] == save for save in _SAVE):
            return set()
        end = self.parts[self.sentence_end(part) - 1].last
        told = [raw.word for raw in self.raws[self.atoms.at[last - 1] : end] if raw.kind == "quantity"]
        return {*told, *(figure.split()[0] for figure in told)}
