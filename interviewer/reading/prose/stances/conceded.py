"""What could be done and is not, what is supposed and is not so."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.cues import CLASSES
from interviewer.reading.prose.negation.scope import lets_another
from interviewer.reading.prose.stances.marks import CARRIES, REACH, Marks
from interviewer.reading.prose.words import AUXILIARIES, is_finite

__all__ = ["Conceded"]

_CONTRAST = frozenset("but yet however here luckily fortunately unfortunately actually".split())
_COULD = frozenset("could might may possible theory tempting option".split())
_IDEA = _COULD | frozenset("would textbook usual standard obvious classic typical".split())
_BROUGHT_UP = frozenset("way textbook popular suggested mentioned brought named usual".split())
"""Words of a clause that names an idea without making it one's own: "HNSW is the textbook answer"."""
_OWN = ("i", "we")
_FIRST = frozenset("first initially originally".split())
_LISTED = frozenset((",", ":", "but", "yet", "however", "thus", "hence", "therefore", *CARRIES))
"""What joins clauses that are thought or claimed together."""
_OTHERS = _IDEA | frozenset("usually normally advice mind think people many most".split())
"""Words of a clause that tells what one might do."""
_LACKING = (["no"], ["only"], ["just"], ["nothing"])
_TURNING = frozenset("but yet however though although".split())
_HENCE = frozenset("so hence thus therefore".split())
_CHOOSES = frozenset("i we everybody everyone each every all".split())
_HELPS = frozenset("help work save cut shrink reduce be fix".split())
_ONESELF = frozenset("i i'd i'll we we'd we'll let's lets".split())


class Conceded(Marks):
    """What is granted in one clause and not taken up in another."""

    def _conceded(self, part: int, cue: str) -> None:
        """ "dropping features would help, but the business wants all": what could be done, and then is not."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            words = self._content(index)
            if self.parts[part].sentence != self.parts[index].sentence:
                break
            if (_COULD | _BROUGHT_UP) & set(words) or any(a == "would" and b in _HELPS for a, b in pairwise(words)):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)
                break

    def _left_alone(self, part: int, cue: str) -> None:
        """ "Most would drop columns. I'd leave it as it is": what was told as an idea of others is not taken up."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            words = set(self._content(index))
            if not (_IDEA & words) or {"i", "we"} & words or self._formulas(index):
                continue
            self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)

    def _bad_luck(self, part: int, cue: str) -> None:
        """ "One would think of pruning, but I've been burnt by that": an idea is not taken up, a fact stands."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            if self.parts[index].sentence < self.parts[part].sentence - 1:
                return
            words = self._content(index)
            bare = bool(words) and not any(word in AUXILIARIES or is_finite(word) for word in words)
            if (bare or not _OTHERS.isdisjoint(words)) and not self._formulas(index):
                self.mark_words(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)
                return

    def _end_of_refusal(self, hit: Hit, part: int) -> int:
        """Where what is refused ends in its clause: "I'd not build these columns and let a model learn them", "I'd stay
        away from the matrix and use an index"."""
        words = self.atoms.words
        leaves = words[hit.last - 1] in ("from", "of") and "not" not in words[hit.first : hit.last]
        for index in range(hit.last, len(words) - 1):
            if self.atoms.clause[index] != part:
                break
            turns = words[index] in ("and", "but")
            if turns and (lets_another(words, index + 1) or (leaves and words[index + 1] in CLASSES["use"])):
                return self.atoms.at[index]
        return self._end_of_object(hit, part)

    def _end_of_object(self, hit: Hit, part: int) -> int:
        """Where a refused clause with "that" ends if it was taken for one of its own, as no mark stands before it: "I
        don't buy that the time is n²", "that with a cache a token costs n"."""
        last = self.parts[part].last
        if part + 1 >= len(self.parts) or self.raws[last - 1].kind == "punct" or self.parts[part + 1].joint != ",":
            return last
        if self.atoms.words[self.atoms.first_of[last]] in _OWN:
            return last  # "I would not do that I'd use an index"
        said = self.atoms.words[hit.last - 1 : self.atoms.first_of[last]]
        follows = self.raws[last].word == "that"
        begun = "that" in said and not any(is_finite(word) for word in said[said.index("that") :])
        own = self.raws[last].word in _ONESELF  # "I would not do that i'd use an index"
        return self.parts[part + 1].last if (follows or begun) and not own else last

    def _turn_behind(self, part: int) -> int:
        """The clause that turns with "but" from all that was thought first, or that people claim; else the clause
        itself."""
        words = self._content(part)
        if "that" not in words and _FIRST.isdisjoint(words):
            return part
        last = min(len(self.parts), part + REACH)
        for index in range(part + 1, last):
            if self.parts[index].sentence != self.parts[part].sentence or self.parts[index].joint not in _LISTED:
                break
            if self.parts[index].joint in ("but", "yet", "however"):
                return index
        return part

    def _first_thought(self, part: int, cue: str) -> None:
        """ "6ND at first sight, but that counts it twice, so 2ND", "I thought of an index first, but it must be exact,
        so I'd do tiles": what a sentence that turns comes to. What figures come to is for those who judge them."""
        kinds = set(self._formulas(part))
        turn = next((at for at in range(part + 1, self.sentence_end(part)) if self.parts[at].joint in _TURNING), None)
        if turn is None or "quantity" in kinds:
            return
        for index in range(turn, self.sentence_end(part)):
            words = self._content(index)
            if self.parts[index].joint not in _HENCE and words[:1] and words[0] not in _HENCE:
                continue
            mine = cue.lower().startswith(("i ", "we ")) and not _CHOOSES.isdisjoint(words)
            chosen = mine or words[-1:] in (["is"], ["are"]) or words[1:3] == ["it", "is"]
            if kinds <= set(self._formulas(index)) if kinds else chosen:
                self.mark(self.parts[part].first, self.parts[part].last, Stance.MENTIONED, cue)
                return

    def _named_first(self, hit: Hit, part: int, cue: str) -> None:
        """ "The chunks I mentioned, I withdraw": what stands before, in its clause or in front of a comma."""
        first = self.parts[part].first
        own = [word for word in self.atoms.words[self.atoms.first_of[first] : hit.first] if word[0].isalnum()]
        if any(word not in FILLERS for word in own):
            self.mark_words(first, self.atoms.at[hit.first], Stance.REJECTED, cue)
        elif part and self._with(part - 1, part):
            self.mark_words(self.parts[part - 1].first, self.parts[part - 1].last, Stance.REJECTED, cue)

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
