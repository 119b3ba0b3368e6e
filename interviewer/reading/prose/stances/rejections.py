"""What is rejected behind itself: "FAISS? That won't work", "800 GB. That's wrong"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.cues import CLASSES
from interviewer.reading.prose.stances.marks import CARRIES, REACH, Marks

__all__ = ["Rejections"]

_UNWORKABLE = frozenset("work help suffice scale do fix solve option alternative solution question sense idea".split())
_UNWANTED = frozenset(("want", "like"))
_ABSURD = frozenset("absurd ridiculous silly unrealistic nightmare pointless useless crap overkill".split())
_SIZES = ("large", "big", "many", "much")
_VERDICTS = frozenset("wrong false untrue incorrect nonsense".split())
_RETRACTS = frozenset(("retract", "withdraw"))
_APPROVES = frozenset("right correct true".split())
_REASONS = frozenset("so hence thus therefore why".split())
_EXCESS = frozenset("too not no never nowhere nobody cannot more beyond larger bigger".split())
_LIMITS = frozenset(
    "limit limits limiting bottleneck problem issue exceed exceeds blocker constraint killer kills breaks fits".split()
)

_DROPS = frozenset("remove drop skip discard exclude ditch".split())
_USELESS = frozenset("redundant useless correlated duplicate duplicates irrelevant noise superfluous weak".split())
"""What one says of things to be removed, which is no claim that is removed."""
_UNDENIED = ("not", "think")
"""Words before a refusal that turn it round: "I don't think that's wrong"."""
_LESS = ("less than", "fewer than", "Less than", "Fewer than", "under", "Under", "below", "Below", "anything")
_EVERY = frozenset("all any both each every".split())
"""Words by which a refusal is of everything that was told."""


_NEEDLESS = frozenset("needed necessary required warranted unnecessary superfluous unneeded".split())
_AGAIN = frozenset("again anew afresh twice repeatedly".split())


def _is_done_again(words: Sequence[str]) -> bool:
    """Whether words are of something that is done once more: "recomputing the keys", "computing them again"."""
    redone = any(word.startswith("re") and word.endswith(("ing", "tion")) for word in words)
    return redone or not _AGAIN.isdisjoint(words)


class Rejections(Marks):
    """What a cue rejects that stands before it."""

    def _reject_subject(self, hit: Hit, part: int, cue: str) -> None:
        words = self.atoms.words
        if hit.first and words[hit.first - 1] in ("never", "rarely", "seldom"):
            return  # "it never fails to help"
        if any(one.tag == "not-so" and one.first < hit.first and hit.last <= one.last for one in self.by_part[part]):
            return  # "800 if it scaled perfectly, which it won't because of the network": what was supposed is not so
        if words[hit.last - 1] in _SIZES and words[hit.last : hit.last + 1] in (["for"], ["to"]):
            return  # "the output is far too large for any machine", "160 GB is too much for one card" rejects no claim
        if words[hit.last - 1] == "much" and words[hit.last : hit.last + 1] in (["long"], ["time"], ["slow"], ["big"]):
            return  # nor does "it is too much long"
        first = self.parts[part].first
        subject = self.atoms.words[self.atoms.first_of[first] : hit.first]
        plain = [word for word in subject if word[0].isalnum() or word[0] == "<"]
        if not _NEEDLESS.isdisjoint(words[hit.first : hit.last]) and _is_done_again(plain):
            return  # "recomputing the keys isn't needed": what is saved, and nothing that was proposed
        if self._is_the_rest(first, self.atoms.at[hit.first], plain):
            return  # "anything but 800 is wrong", "less than 400 TB won't do"
        heads = [word for word in plain if word not in ("and", "but", "so", "i", "think", "believe", "which", "the")]
        joint = self.parts[part].joint
        et_cetera = plain[-2:] == ["all", "that"]  # "tensor parallel and all that is what I'd do later"
        points = bool(plain) and (plain[-1] in CLASSES["it"] or plain[-1] in CLASSES["he"] or plain[-1] == "there")
        pronoun = points and not et_cetera
        source = bool(heads) and all(word in CLASSES["source"] or word in CLASSES["own"] for word in heads)
        if pronoun or source or not plain or joint in ("which", "who"):
            if "if" in plain or _UNDENIED in pairwise(plain):
                return
            quoted_only = source and not pronoun and joint not in ("which", "who")
            self._reject_before(part, cue, quoted_only, self._is_unworkable(hit))
        else:
            own = self._subject_behind(self.parts[part].first, self.atoms.at[hit.first])
            begin = self.parts[self._head_of(part)].first if own is None else own
            self.mark(begin, self.atoms.at[hit.first], Stance.REJECTED, cue)

    def _is_the_rest(self, first: int, last: int, subject: Sequence[str]) -> bool:
        """Whether what is rejected at tokens [first, last) is all but one thing, or all below a figure."""
        if "anything" in subject or subject[:1] in (["everything"], ["whatever"]):
            return bool({"<growth>", "<quantity>", "but", "other", "than"} & set(subject))
        formula = self.raws[last - 1]
        opens = last - 1 == first or self.raws[last - 2].kind == "punct"
        return opens and formula.kind in ("quantity", "growth") and self.text.startswith(_LESS, formula.start)

    def _subject_behind(self, first: int, last: int) -> int | None:
        """Where the subject of what is rejected begins behind a figure: "79.2 GB, and swapping is no help"."""
        for at in range(last - 1, first, -1):
            if self.raws[at].word in ("and", "but") and self.raws[at - 1].word == ",":
                figures = any(raw.kind in ("growth", "quantity") for raw in self.raws[first:at])
                return at if figures else None
        return None

    def _reject_before(self, part: int, cue: str, quoted_only: bool = False, unworkable: bool = False) -> None:
        """Reject the clause before, or everything that was quoted there; of a source, only what was quoted.

        unworkable: what is said is not that it is false, but that it can't be done.
        """
        before = self.before(part)
        if before is None:
            return
        if _DROPS.intersection(cue.lower().split()) and _USELESS.intersection(self._content(before)):
            return  # "half of the columns are redundant, I'd remove those" stands by what it says
        sentence = self.parts[before].sentence
        quoted = [
            index
            for index in range(before, max(-1, before - REACH), -1)
            if self.parts[index].sentence == sentence
            and any(
                self.stance[at] is Stance.MENTIONED for at in range(self.parts[index].first, self.parts[index].last)
            )
        ]
        if quoted_only and not quoted and self._own_figures(before):
            return
        if not quoted and unworkable:
            self._unworkable(before, part, cue)
        elif not quoted:
            head = self._head_of(before)
            first = self._denied_tail(before) if head == before else self.parts[head].first
            self.mark(first, self.parts[before].last, Stance.REJECTED, cue)
        for index in quoted:
            told = range(self.parts[index].first, self.parts[index].last)
            first = next(at for at in told if self.stance[at] is Stance.MENTIONED)
            apart = first > told.start and self.raws[first - 1].word == ","  # "800, 160 was my first guess, no"
            self.mark(first if apart else told.start, told.stop, Stance.REJECTED, cue)

    def _head_of(self, part: int) -> int:
        """The clause to which a clause of purpose belongs: "the cache keeps them so that nothing is computed again"."""
        while part and self.parts[part].joint == "so" and self._content(part)[:2] == ["so", "that"]:
            part -= 1
        return part

    def _is_heading(self, part: int) -> bool:
        """Whether a clause is no more than such a heading of the next: "Wrong: ..."; "Not gigabytes: ..." is none, nor
        is "Wrong: ..." behind what it answers."""
        if part + 1 >= len(self.parts) or self.parts[part + 1].joint != ":" or self._answers_back(part):
            return False
        said = len(self._content(part))
        return any(hit.tag == "wrong-heading" and hit.last - hit.first == said for hit in self.by_part[part])

    def _answers_back(self, part: int) -> bool:
        """ "He says it's n. Wrong: it's n².": whether a verdict stands behind what it is about, on the same line; not
        "Right: n². Wrong: n."."""
        before = self.before(part)
        if before is None or _VERDICTS.isdisjoint(self._content(part)):
            return False
        if not _APPROVES.isdisjoint(self._content(self.sentence_start(before))[:1]):
            return False
        bounds = self.parts[part]
        gap = self.text[self.raws[self.parts[part - 1].last - 1].start : self.raws[bounds.first].end]
        return "\n" not in gap

    def _heads(self, part: int, cue: str) -> None:
        """ "Wrong: the time is n²": what stands under such a heading."""
        if self._is_heading(part) and not self._told_anew(part):
            for index in range(part + 1, min(self.sentence_end(part + 1), part + REACH)):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)

    def _told_anew(self, part: int) -> bool:
        """ "n² time. I retract: n": whether what stands behind the colon takes the place of another growth before."""
        if _RETRACTS.isdisjoint(self._content(part)):
            return False
        bounds = self.parts[part]
        before = {raw.word for raw in self.raws[: bounds.first] if raw.kind == "growth"}
        behind = [raw.word for raw in self.raws[bounds.last : self.parts[part + 1].last] if raw.kind == "growth"]
        return bool(before and behind) and before.isdisjoint(behind)

    def _aside(self, hit: Hit, part: int, cue: str) -> None:
        """ "The time is n² (wrong)": what the clause says up to a bracket that holds nothing but a verdict."""
        at = self.atoms.at[hit.first]
        if at and self.raws[at - 1].word in ("(", "["):
            self.mark(self.parts[self._head_of(part)].first, at, Stance.REJECTED, cue)

    def _reject_all_before(self, part: int, cue: str) -> None:
        """ "Some say prune, some say hash. I am against all of it.": everything that the sentence before proposes."""
        before = self.before(part)
        if before is None or _EVERY.isdisjoint(cue.split()):
            return
        for index in range(before, max(-1, before - REACH), -1):
            if self.parts[index].sentence == self.parts[before].sentence and not self._own_figures(index):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)

    def _denied_tail(self, part: int) -> int:
        """Where "and not twenty" begins at the end of a clause, which alone is what is then called wrong."""
        bounds, words = self.parts[part], self.atoms.words
        for index in range(self.atoms.first_of[bounds.first], len(words) - 1):
            if self.atoms.clause[index] != part:
                break
            if words[index] in ("and", ",") and words[index + 1] == "not":
                return self.atoms.at[index]
        return bounds.first

    def _own_figures(self, part: int) -> bool:
        """Whether the clause, or the one that it goes on from, is told in the first person."""
        first = part - 1 if part and self.parts[part].joint in CARRIES else part
        return bool({"i", "we", "my"} & set(self._opening_words(first, 2) + self._opening_words(part, 2)))

    def _opening_words(self, part: int, count: int) -> list[str]:
        low = self.atoms.first_of[self.parts[part].first]
        words, clause = self.atoms.words[low : low + count + 2], self.atoms.clause
        return [word for at, word in enumerate(words, low) if clause[at] == part and word[0].isalnum()][:count]

    def _is_unwanted(self, hit: Hit) -> bool:
        """ "100 days, we don't want that", "800, I wouldn't trust it": what is said is not that it is false."""
        said = self.atoms.words[hit.first : hit.last]
        return not _UNWANTED.isdisjoint(said) or ("trust" in said and "would" in said)

    def _is_unworkable(self, hit: Hit) -> bool:
        """Whether a cue says that something can't be done ("that won't work"), not that what was said is false."""
        said = self.atoms.words[hit.first : hit.last]
        return not _UNWORKABLE.isdisjoint(said) or said[-1] in _ABSURD

    def _unworkable(self, before: int, part: int, cue: str) -> None:
        """Reject what can't be done, not what it costs nor the reason why: "it's too much memory, so it won't work"."""
        bounds = self.parts[before]
        first, last = self.atoms.first_of[self.parts[part].first], self._end_of(part)
        opening = {self.parts[part].joint, *self.atoms.words[first : min(last, first + 4)]}
        stop = bounds.last
        if _REASONS & opening:
            if "why" in opening or _LIMITS & set(self._content(before)):
                return
            stop = next((at for at in range(bounds.first, bounds.last) if self._exceeds(at)), bounds.last)
        start = bounds.first
        for at in range(bounds.first, stop):
            if self.raws[at].kind in ("growth", "quantity"):
                self.mark(start, at, Stance.REJECTED, cue)
                start = at + 1
        self.mark(start, stop, Stance.REJECTED, cue)

    def _end_of(self, part: int) -> int:
        last = self.parts[part].last
        return self.atoms.first_of[last] if last < len(self.atoms.first_of) else len(self.atoms.words)

    def _exceeds(self, at: int) -> bool:
        """Whether a token says that something is too much or is lacking."""
        low = self.atoms.first_of[at]
        high = self.atoms.first_of[at + 1] if at + 1 < len(self.atoms.first_of) else len(self.atoms.words)
        return not _EXCESS.isdisjoint(self.atoms.words[low:high])
