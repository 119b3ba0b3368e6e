"""What others say and the candidate makes his own: "he says n², and I agree", "I agree with those who say n²"."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.stances.marks import REACH, Marks
from interviewer.reading.prose.stances.musings import YES

__all__ = ["Endorsements"]


class Endorsements(Marks):
    """Agreement, behind what is quoted or before it."""

    def _endorsements(self) -> None:
        for hit in self.hits:
            if hit.tag not in ("endorse", "endorse-ahead") or self._turned_round(hit):
                continue
            if any(other.tag.startswith("reject") for other in self.by_part[self.part_of(hit)]):
                continue
            part = self.part_of(hit)
            if hit.tag == "endorse-ahead":
                self._agrees_with(part)
                continue
            target = self.before(part)
            sentences = {self.parts[part].sentence}
            near = [one for one in self.parts[max(0, part - 2) : part + 1] if one.sentence == self.parts[part].sentence]
            yes = self.raws[near[0].first].word in YES
            if yes:  # "An index? Yes, that's what I'd use."
                sentences.add(self.parts[part].sentence - 1)
            if target is not None:
                sentences |= self._endorsed(target, "what" in self.words(hit).lower().split())
            for bounds in self.parts[max(0, part - REACH) : part + 1]:
                if bounds.sentence in sentences:
                    self.make_own(bounds.first, bounds.last, (Stance.MENTIONED, Stance.ASKED)[: 1 + yes])

    def _agrees_with(self, part: int) -> None:
        """ "I agree with everyone who'd say it's n²": what they say, up to where the sentence turns, is one's own."""
        for index in range(part, self.sentence_end(part)):
            if self.parts[index].joint in ("but", "yet", "though", "although", "except"):
                return
            self.make_own(self.parts[index].first, self.parts[index].last, (Stance.MENTIONED,))

    def _endorsed(self, part: int, done: bool) -> set[int]:
        """The sentence of a clause; where what one would do is meant, and it goes on about what was quoted ("I tried
        it. That's what I'd do."), the one before too."""
        sentence = self.parts[part].sentence
        if not done:
            return {sentence}
        same = [at for at in range(max(0, part - REACH), part + 1) if self.parts[at].sentence == sentence]
        words = {word for at in same for word in self._content(at)}
        quoted = any(hit.tag == "quote" for at in same for hit in self.by_part[at])
        return {sentence} if quoted or _PRONOUNS.isdisjoint(words) else {sentence, sentence - 1}


_PRONOUNS = frozenset(("it", "that", "them", "those"))
