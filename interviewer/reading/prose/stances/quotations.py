"""What is told in another voice: how far a quotation reaches, before its cue and behind it."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.cues import CLASSES
from interviewer.reading.prose.stances.conceded import Conceded
from interviewer.reading.prose.stances.marks import CARRIES, REACH
from interviewer.reading.prose.stances.rejections import Rejections
from interviewer.reading.prose.words import is_finite

__all__ = ["Quotations"]

_CONTRASTS = frozenset("but yet however though although whereas".split())
_LONGEST = 40
"""Tokens behind a cue in which a quotation is looked for; bounds the work on a message of nothing but cues."""
_FIRST_PERSON = frozenset("i i'd i'll i'm we we'd we'll mine my".split())
_MINE = frozenset(("my", "our"))
_MARKS = frozenset("\"'*_`")
"""Marks of a quotation, as a message has them when it is normalised."""

_OF_ALL = frozenset("no any every nothing".split())
_NEAR_ALL = 4
"""Words before "I've heard of" in which it is said to hold of all that there are."""


class Quotations(Conceded, Rejections):
    """What others say, and where the candidate's own voice sets in again."""

    def _quoted_text(self, hit: Hit, part: int, cue: str) -> None:
        """ "A colleague claims: X; Y": what stands behind the colon, up to one's own voice."""
        last = self.parts[part].last
        if self.raws[last - 1].word != ":" or self.atoms.at[hit.last - 1] + 2 < last:
            return
        for index in range(part + 1, min(self.sentence_end(part), part + REACH)):
            if self.parts[index].joint in _CONTRASTS or self._own_voice(index):
                return
            self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)

    def _said_to(self, hit: Hit, part: int, cue: str) -> None:
        """Mark what a cue gives to others: its clause, up to where one's own voice sets in behind a quotation."""
        own = self._own_again(hit, part)
        if own is None:
            self._carry(part, cue, self.parts[part].first)
        else:
            self.mark(self.parts[part].first, own, Stance.MENTIONED, cue)

    def _own_again(self, hit: Hit, part: int) -> int | None:
        """The token behind a quotation at which the clause goes on in the first person: "where they say "rent one" I
        say prune"."""
        last = min(self.parts[part].last, self.atoms.at[hit.last - 1] + _LONGEST)
        open_ = next((at for at in range(self.atoms.at[hit.last - 1] + 1, last) if self.raws[at].word == '"'), last)
        shut = next((at for at in range(open_ + 1, last - 1) if self.raws[at].word == '"'), None)
        if shut is None:
            return None
        own = shut + 1 + (self.raws[shut + 1].word == ",")
        return own if own < last and self.raws[own].word in _FIRST_PERSON else None

    def _carry(self, part: int, cue: str, first: int, both: bool = False) -> None:
        """Mark a clause and those that continue its content, up to a contrast."""
        bounds, turn = self.parts[part], self._turn_behind(part)
        self.mark(first, bounds.last, Stance.MENTIONED, cue)
        for index in range(part + 1, min(len(self.parts), part + REACH)):
            follow = self.parts[index]
            goes_on = follow.joint in CARRIES or index < turn or (both and index == part + 1 and follow.joint == ",")
            if follow.sentence != bounds.sentence or not goes_on or self._own_voice(index):
                break
            self.mark(follow.first, follow.last, Stance.MENTIONED, cue)

    def _own_voice(self, part: int) -> bool:
        """Whether a clause is the candidate's own again ("and I'd do that", "which is wrong")."""
        tags = {hit.tag for hit in self.by_part[part]}
        if tags & {"endorse", "reject-subject", "reject-back", "reject-forward", "correct", "forgot"}:
            return True
        first = self._opening_words(part, 3)
        return bool({"i", "we", "my", "actually"} & set(first))

    def _mark_back(self, part: int, last: int, stance: Stance, cue: str) -> None:
        """Mark a clause up to `last`; where that says nothing else, the clause before it too."""
        self.mark(self.parts[self._head_of(part)].first, last, stance, cue)
        joint, before = self.parts[part].joint, self.before(part)
        if before is not None:
            listed = joint in ("", "...") and self._lists_them(before, last)
            if joint in (",", ":", "--") or listed:
                self.mark(self.parts[self._head_of(before)].first, self.parts[before].last, stance, cue)

    def _of_all_known(self, hit: Hit) -> bool:
        """ "It fits in no memory I've ever heard of", "in any server I've heard of": said of all there are."""
        words = self.atoms.words
        near = words[max(0, hit.first - _NEAR_ALL) : hit.first]
        heard = hit.tag in ("quote", "quote-whole") and "heard" in words[hit.first : hit.last]
        return heard and not _OF_ALL.isdisjoint(near)

    def _lists_them(self, before: int, last: int) -> bool:
        """ "ZeRO, FSDP, TP. I've heard of all of these.": no more than a list is what is pointed at."""
        pointing = any(raw.word in ("these", "those", "them") for raw in self.raws[max(0, last - 4) : last])
        return pointing and not any(is_finite(word) for word in self._content(before))

    def _line_of_others(self, hit: Hit, part: int, cue: str) -> None:
        """ ""The sort, buy RAM" is his usual line.": the quotation, however many clauses it has."""
        at = self.atoms.at[hit.first]
        own = not _MINE.isdisjoint(self.atoms.words[hit.first : hit.last - 1])
        if own and CLASSES["whose"].isdisjoint(self.atoms.words[hit.first : hit.last]):
            return  # ""n²" is my answer"
        if at and self.raws[at - 1].word == '"':
            self.mark(self.parts[self.sentence_start(part)].first, at, Stance.MENTIONED, cue)

    def _saying(self, hit: Hit, cue: str) -> None:
        """ "What the "O(1) a token" slogan leaves out": only what the saying says, in its marks or a formula."""
        last = self.atoms.at[hit.last - 1]
        shut = last - 1 if last and self.raws[last - 1].word == '"' else None
        if shut is not None:
            back = range(shut - 1, max(-1, shut - _LONGEST), -1)
            first = next((at for at in back if self.raws[at].word == '"'), last)
        else:
            first = self.atoms.at[hit.first] if hit.last - hit.first > 1 else last
        self.mark(first, last, Stance.MENTIONED, cue)

    def _which_of_them(self, part: int, cue: str) -> None:
        """ "ZeRO, FSDP, TP. Which one do you use?": what is listed before, where nothing of it is chosen."""
        before = self.before(part)
        if before is None or self.parts[before].sentence == self.parts[part].sentence:
            return
        for one in range(self.sentence_start(before), part):
            if not _FIRST_PERSON.isdisjoint(self._content(one)):
                return
        self.mark(self.parts[self.sentence_start(before)].first, self.parts[before].last, Stance.MENTIONED, cue)

    def _marked_before(self, part: int, cue: str) -> None:
        """ ""It's n." That's what they tell you.": the sentence before, if a quotation ends with it."""
        before = self.before(part)
        bounds = self.parts[part]
        near = self.raws[max(0, bounds.first - 2) : bounds.first + 1]
        if before is None or not any(raw.word in _MARKS for raw in near):
            return
        for one in self.parts[self.sentence_start(before) : part]:
            self.mark(one.first, one.last, Stance.MENTIONED, cue)
