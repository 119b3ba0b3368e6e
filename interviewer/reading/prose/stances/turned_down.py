"""Ideas that are turned down by what points back to them, and suppositions that are then said not to hold."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.negation.turned import turns_round
from interviewer.reading.prose.stances.conceded import Conceded
from interviewer.reading.prose.stances.marks import REACH
from interviewer.reading.prose.stances.named_no import LIGHT, NamedNo
from interviewer.reading.prose.stances.only_if import OnlyIf
from interviewer.reading.prose.stances.suppositions import Suppositions
from interviewer.reading.prose.stances.trials import Trials

__all__ = ["TurnedDown"]

_IDEA = frozenset(
    """could might may possible possibility theory paper option textbook usual standard obvious classic typical
    considered consider tempting suggest suggests suggested list idea candidate answer""".split()
)
_COMMENTS = frozenset("it its they their that this he she nobody somebody someone".split())
_DEFINITE = frozenset("the our your its".split())
"""First words of what is there already, and no idea: "the matrix blows any RAM, so that's out"."""
_FACTS = frozenset("not never no too nobody nothing without infeasible impossible hopeless".split())
_BEYOND = (_FACTS - {"too"}) | frozenset(
    "exceed exceeds exceeding needs need requires takes fits more larger bigger than".split()
)
"""Words of a reason for which something can't be done: "it needs more than we have, so no"."""
_OWN = frozenset(("i", "we"))
_BARE = frozenset(("not", "either", "though"))
_REASONED = frozenset(("so", "hence", "thus", "therefore"))
_WAYS = frozenset("with using in under for by".split())
_PREDICATES = frozenset(
    "is was are were not , would will does do did can could might may makes made fails failed has had".split()
)
"""First words of a refusal whose subject stands before it: "sharding is out"."""
_SAID = 2
"""Words before a refusal in its own clause from which on they name what is refused: "I looked at it and decided..."."""

_NEEDS = frozenset("would need needs needed must have should necessary required".split())
_ANYBODY = frozenset("one you i we some somebody people others they many".split())
_COULD = frozenset("could might may can".split())
_OPENING = 4
"""Words at the head of a clause in which it is told who could do something."""

_NEGATIVE = frozenset("not never no nobody none nothing neither without unless".split())
_TURNS = frozenset("but yet however though although".split())
_WOULD = frozenset("would will can could".split())
_TURN = 8
"""Words behind a refusal in which it may be turned round."""
_SUPPOSES = frozenset("would could might".split())


class TurnedDown(Conceded, Trials, OnlyIf, Suppositions, NamedNo):
    """Words that point back to an idea and refuse it, or deny what it was tied to."""

    def _keeps(self, hit: Hit) -> bool:
        """ "I won't take the 400 TB back": what is not taken back stands; so does what a denial tells that is turned
        round: "I wouldn't use anything but HNSW", "I wouldn't do it without an index"."""
        words, last = self.atoms.words, hit.last
        ahead = range(last - 1, min(len(words), last + _TURN))
        turned = next((at for at in ahead if turns_round(words, at, last)), None)
        if turned is not None and self.atoms.clause[turned] == self.part_of(hit):
            done = not _WOULD.isdisjoint(words[hit.first : last]) and "<growth>" not in words[last:turned]
            return done or words[turned] != "without"
        taken = words[last - 1] in ("take", "taking") and "not" in words[hit.first : last]
        return taken and "back" in words[last : last + 6]

    def _turn(self, hit: Hit, part: int, cue: str) -> None:
        """What the cues of refused.py do to the clauses before them."""
        if hit.tag == "turn-down":
            self._turn_down(hit, part, cue)
        elif hit.tag == "turn-down-named":
            self._turn_down_named(hit, part, cue)
        elif hit.tag == "named-no":
            self._named_no(hit, part, cue)
        elif hit.tag == "other-case" or (hit.tag == "other-value" and not self._of_pronoun(hit)):
            self._other_case(part, cue)
        elif hit.tag == "so-no":
            self._so_no(part, cue)
        elif hit.tag == "instead":
            self._could_be(part, cue)
        elif hit.tag == "not-needed":
            self._unneeded(hit, part, cue)
        elif hit.tag == "topics" and "of" not in self.atoms.words[max(0, hit.first - 2) : hit.first]:
            for whole in self.parts[max(0, part - REACH) : part + REACH]:
                if whole.sentence == self.parts[part].sentence:
                    self.mark(whole.first, whole.last, Stance.MENTIONED, cue)
        elif hit.tag == "burnt":
            self._bad_luck(part, cue)
        elif hit.tag == "fronted":
            self._named_first(hit, part, cue)
        elif hit.tag == "other-way":
            self._other_way(part, cue)
        elif hit.tag == "not-so":
            self._unfulfilled(hit, part, cue)
        elif hit.tag == "past-unreal":
            self._never_was(part, cue)
        elif hit.tag == "not-it":
            self._not_it(hit, part, cue)
        elif hit.tag == "trial":
            self._tried_out(part, cue)
        elif hit.tag == "only-were":
            self.mark(self.parts[part].first, self.parts[part].last, Stance.MENTIONED, cue)
        elif hit.tag == "first-thought":
            self._first_thought(part, cue)
        elif hit.tag == "if-wanted":
            self._if_wanted(part, cue)
        elif hit.tag == "once-used":
            self._once_used(part, cue)
        elif hit.tag == "withdraw":
            self._refuse(self.atoms.at[hit.first], self.atoms.at[self._comma_after(hit)] + 1, cue)

    # --- ideas

    def _turn_down(self, hit: Hit, part: int, cue: str) -> None:
        """ "Sparse columns pay off with many zeros only, so that's out": the idea is refused, its figures stand."""
        own = self.atoms.words[self.atoms.first_of[self.parts[part].first] : hit.first]
        said = sum(word[0].isalnum() and word not in LIGHT for word in own)
        opener = next((word for word in own if word not in FILLERS), "")
        if opener not in _COMMENTS and said >= (1 if self.atoms.words[hit.first] in _PREDICATES else _SAID):
            self._refuse(self.parts[part].first, self.atoms.at[hit.first], cue)
            return
        commented = self.parts[part].joint in _TURNS
        for index in range(part - 1, max(-1, part - REACH), -1):
            if self.parts[index].sentence < self.parts[part].sentence - 1:
                return
            words = self._content(index)
            if not words:
                continue
            opener = next((word for word in words if word not in FILLERS), "")
            proposed = bool(_OWN & set(words[:3])) and "would" in words and not commented
            if _IDEA & set(words) and not proposed:
                self._refuse(self.parts[index].first, self.parts[index].last, cue)
                return
            if opener in _COMMENTS or self.parts[index].joint in _TURNS:
                commented = commented or self.parts[index].joint in _TURNS
                continue
            if not proposed and opener not in _DEFINITE and not self._fact(index):
                pair = "neither" in cue.lower() and self._with(index - 1, index)
                self._refuse(self.parts[index - 1 if pair else index].first, self.parts[index].last, cue)
            return

    def _so_no(self, part: int, cue: str) -> None:
        """ "An index would lose recall, so no.": the idea is refused; "it exceeds any RAM, so no" refuses nothing."""
        before = self.before(part)
        if before is None or self.parts[before].sentence != self.parts[part].sentence:
            return
        words = self._content(before)
        holds = bool(self._formulas(before)) or not _BEYOND.isdisjoint(words)
        if words[:1] and words[0] not in _DEFINITE | _COMMENTS and not holds:
            self._refuse(self.parts[before].first, self.parts[before].last, cue)

    def _could_be(self, part: int, cue: str) -> None:
        """ "One might shard, I'd buy larger cards instead.": what could be done is not what is proposed."""
        before = self.before(part)
        if before is None or self.parts[part].sentence - self.parts[before].sentence > 1:
            return
        words = self._content(before)
        if any(one in _ANYBODY and two in _COULD for one, two in pairwise(words[:_OPENING])):
            self._refuse(self.parts[before].first, self.parts[before].last, cue)

    def _unneeded(self, hit: Hit, part: int, cue: str) -> None:
        """ "For 1,000 columns one would have to select some. With our 100 that isn't needed.": not proposed here."""
        before = self.before(part)
        denied = not _NEGATIVE.isdisjoint(self.atoms.words[hit.first : hit.last])
        if before is not None and denied and not _NEEDS.isdisjoint(self._content(before)):
            self._refuse(self.parts[before].first, self.parts[before].last, cue)

    def _comma_after(self, hit: Hit) -> int:
        """The last atom of a cue's clause before its next comma."""
        index, clause = hit.last, self.atoms.clause[hit.first]
        while index < len(self.atoms.words) and self.atoms.clause[index] == clause and self.atoms.words[index] != ",":
            index += 1
        return index - 1

    def _other_way(self, part: int, cue: str) -> None:
        """ "With a ring buffer it's n, which is why I'd not use one. With an array it's constant.": the cost of what is
        not used, and not of what is."""
        first = max(self.sentence_start(part), part - REACH)
        after = min(self.sentence_end(part), part + REACH)
        ways = [self._content(index)[:2] for index in (first, after) if index < len(self.parts)]
        told = len(ways) == 2 and all(way and way[0] in _WAYS for way in ways) and ways[0][1:] in (["a"], ["an"])
        for index in range(first, part) if told and "growth" in self._formulas(part - 1) else ():
            self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)

    def _fact(self, part: int) -> bool:
        """Whether a clause tells what holds, which is no idea to refuse: "it won't fit", "it takes 400 TB"."""
        return bool(self._formulas(part)) or self._barred(part)

    def _hinders(self, part: int) -> bool:
        """Whether the clause before tells what holds and is the reason: "it won't fit, which is why I'd not do it"."""
        before = self.before(part)
        return before is not None and ("quantity" in self._formulas(before) or self._barred(before))

    def _barred(self, part: int) -> bool:
        return not _FACTS.isdisjoint(self._content(part))

    def _not_it(self, hit: Hit, part: int, cue: str) -> None:
        """ "Step 3 isn't it. The sort is.": the thing is denied to be what is looked for."""
        if hit.first == 0 or "?" in self.raws[self.parts[part].last - 1].word:
            return
        bare = self.atoms.words[hit.last - 1] in _BARE
        turned = self.parts[part].joint in _TURNS
        if bare and not turned and (part == 0 or "?" not in self.raws[self.parts[part - 1].last - 1].word):
            return  # "time is fine, space isn't": what is denied stands before
        first = self.parts[part].first
        words = [word for word in self.atoms.words[self.atoms.first_of[first] : hit.first] if word[0].isalnum()]
        heads = [word for word in words if word not in FILLERS]
        if not heads or not _NEGATIVE.isdisjoint(heads) or "if" in words:
            return
        if len(heads) == 1 and heads[0] in ("it", "that", "this", "they", "those", "these"):
            before = self.before(part)
            if (not bare or turned) and before is not None and not self._fact(before):
                self._refuse(self.parts[before].first, self.parts[before].last, cue)
        elif heads[0] not in ("what", "which", "who", "there", "here", "i", "we", "you"):
            self._refuse(first, self.atoms.at[hit.first], cue)
            self._reasons(part, cue)

    def _reasons(self, part: int, cue: str) -> None:
        """ "What hurts: products are plain SIMD, so step 3 isn't it.": why it is not names nothing that it is."""
        index = part
        while (
            index
            and self.parts[index].joint in _REASONED
            and self.parts[index - 1].sentence == self.parts[part].sentence
        ):
            index -= 1
            self.mark_words(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)

    # --- suppositions

    def _other_case(self, part: int, cue: str) -> None:
        """ "The sort would be the bottleneck if n were larger": said of what is not the case here."""
        words = self._content(part)
        around = [index for index in (part - 1, part, part + 1) if self._with(index, part)]
        for index in around:
            whole = index == part or "if" in words[:2]
            if whole and _SUPPOSES & set(self._content(index)):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)

    def _of_pronoun(self, hit: Hit) -> bool:
        """ "If it were 100 days it'd be 800": of a figure of one's own, where "if f were 1,000" is of another case."""
        return self.atoms.words[hit.first + 1] in _COMMENTS

    def _never_was(self, part: int, cue: str) -> None:
        """ "Had you said 5,000, I'd have named step 3": of what has not happened."""
        sentence, last = self.parts[part].sentence, part + 1
        end = min(len(self.parts), part + REACH)
        while last < end and self.parts[last].sentence == sentence and self.parts[last].joint not in _TURNS:
            last += 1
        spoken = [word for index in range(part, last) for word in self._content(index)]
        if any(one in _SUPPOSES and two == "have" for one, two in pairwise(spoken)):
            for index in range(part, last):
                self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)
