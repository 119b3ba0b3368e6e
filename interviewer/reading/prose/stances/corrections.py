"""What is taken back."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.marks import REACH
from interviewer.reading.prose.stances.superseded import ASPECTS, Superseded
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.quantity.units import unit_named

__all__ = ["Corrections"]

_WHERE = frozenset("on in with at by under for within".split())
_POINTING = frozenset("it that this they these those he she what which i you".split())
_CAN = frozenset("do does did will would can could".split())
_REDOES = frozenset("redo redoing recompute recalculate recheck recount again actually wait sorry no".split())
_CASES = frozenset("ideal ideally theoretical optimistic perfect linear minimum best".split())
_EARLIER = frozenset("before earlier previous previously first last old above".split())
_TOLD = frozenset("said wrote gave had put claimed answer answers message one version number".split())
_STOPS = frozenset(".!;\n")
_LEADING = frozenset("it it's its that that's is rather more like about around only just actually so maybe ~ :".split())
"""Words that may stand before a bare figure which is told in the place of another one."""
_OBJECT = 6
"""Words behind such a word that may name what is taken back: "strike what I wrote a minute before"."""
_NEAR = 40
"""Tokens around "so no" in which the figures stand that it may be about."""
_ONE_SAYS = frozenset("it i we that this you".split())
_HENCE = ("so", "hence", "thus", "therefore")


class Corrections(Superseded):
    """Corrections of what stands just before."""

    def _corrections(self) -> None:
        for hit in self.hits:
            if hit.tag in ("correct", "forgot"):
                self._stop(hit)
                self._correct(hit, self.part_of(hit))
            elif hit.tag == "amend":
                self._amend(self.part_of(hit), self.words(hit))
            elif hit.tag == "retract" and (target := self.before(self.part_of(hit))) is not None:
                self.mark(self.parts[target].first, self.parts[target].last, Stance.MENTIONED, self.words(hit))

    def _stop(self, hit: Hit) -> None:
        """ "Hold on" holds nothing."""
        if self.atoms.words[hit.first + 1 : hit.first + 2] == ["on"]:
            for token in range(self.atoms.at[hit.first], self.atoms.at[hit.first + 1] + 1):
                self.stance[token], self.cue[token] = Stance.MENTIONED, self.words(hit)

    def _amend(self, part: int, cue: str) -> None:
        """ "I had n, but I must multiply by d, so n·d": the first is only where the second begins."""
        target = self.before(part)
        if target is not None and self._correcting_kinds(part) & set(self._formulas(target)):
            self.mark(self.parts[target].first, self.parts[target].last, Stance.MENTIONED, cue)

    def _correct(self, hit: Hit, part: int) -> None:
        words = self.atoms.words
        following = words[hit.last] if hit.last < len(words) else ""
        if hit.tag == "forgot" and following in ("say", "mention", "add", "that", "about", "all"):
            return
        if hit.tag == "forgot" and self._explains(hit):
            return
        if words[hit.last - 1] == "wait" and following in ("for", "until", "till"):
            return  # "it needs 160 GB. Wait for bigger cards."
        cue = self.words(hit)
        own = self.parts[part]
        if self._of_earlier(hit) or self._dismissed(hit) or self._set_aside(hit):
            return
        if self._tells_slip(hit) or self._qualifies(hit) or self._thinks_aloud(hit) or self._goes_back(hit):
            return
        lead = self.atoms.at[hit.first]
        kinds = self._correcting_kinds(part)
        if self._concluded(hit, kinds) or self._hence(hit) or self._opens_put_right(hit, kinds):
            return
        if any(self.raws[at].kind in ("growth", "quantity") for at in range(own.first, lead)):
            self._supersede(own.first, lead, kinds, cue, lead)
            return
        target = self._said_before(part)
        if target is not None and not self._taken_back(hit, target, cue):
            self._supersede_before(hit, part, target, kinds, cue)

    def _of_earlier(self, hit: Hit) -> bool:
        """ "It's n, strike what I wrote before": an earlier message is meant, if nothing is put in its place here."""
        words = self.atoms.words[hit.first : hit.last + _OBJECT]
        if not (_EARLIER & set(words) and _TOLD & set(words)):
            return False
        sentence = self.parts[self.part_of(hit)].sentence
        over = next((one.first for one in self.parts[self.part_of(hit) :] if one.sentence > sentence), len(self.raws))
        rest = range(self.atoms.at[hit.last - 1] + 1, len(self.raws))
        anew = [at for at in rest if self.raws[at].kind == "growth" or (self.raws[at].kind == "quantity" and at < over)]
        return not anew

    def _explains(self, hit: Hit) -> bool:
        """ "80 TB. Sorry, 800 TB, I lost a zero": why it was put right, nothing new behind it."""
        corrected = any(other.tag == "correct" and other.first < hit.first for other in self.hits)
        return corrected and not any(
            raw.kind in ("growth", "quantity") for raw in self.raws[self.atoms.at[hit.first] :]
        )

    def _dismissed(self, hit: Hit) -> bool:
        """ "It takes 728 TiB. Nope.", "No, not on one card.": an answer on what was worked out, which stands."""
        at = self.atoms.at[hit.first]
        if self.raws[at].word not in ("no", "nope", "nah", "noway"):
            return False
        behind = self.atoms.words[hit.last - 1 : hit.last + 1]
        if behind[0] == "<growth>" and behind[-1] in ("anymore", "any", "left", "at", "here", "needed"):
            return True  # "no t·d² any longer"
        if self.raws[at + 1 : at + 2] and self.raws[at + 1].word == "(":
            return True  # "800, 1,100 in practice, no (160 GB), FSDP": answers in a row
        if all(raw.kind == "punct" for raw in self.raws[at + 1 :]):
            return True
        if self._answers_alone(at, self.part_of(hit)):
            return True
        return not self._correcting_kinds(self.part_of(hit)) and self._denies(hit)

    def _answers_alone(self, at: int, part: int) -> bool:
        """ "160 GB of states. No. HSDP in the node.": the answer to what was asked, where no figure follows in the
        place of the one before."""
        stopped = self.raws[at + 1].word in (".", "!", ";") and at == self.parts[part].first
        after = self.parts[part].last
        sentence = next((one.sentence for one in self.parts[part + 1 :] if one.first >= after), None)
        figures = [raw.word for raw in self.raws[self.parts[part - 1].first : at] if raw.kind == "quantity"]
        if not stopped or part == 0 or not figures:
            return False
        return not any(
            self.raws[index].kind == "quantity" and self._told_instead(figures[-1], index)
            for one in self.parts[part + 1 : part + REACH]
            if sentence is not None and one.sentence <= sentence + 1
            for index in range(one.first, one.last)
        )

    def _told_instead(self, told: str, index: int) -> bool:
        """Whether the figure at token `index` can stand in the place of another one: "160 GB. No. 20." and not "160 GB.
        No. 8 cards", "No. TP 8"."""
        one, other = unit_named(told), unit_named(self.raws[index].word)
        if one is None or other is None:
            first = next(at for at in range(index, -1, -1) if at == 0 or self.raws[at - 1].word in _STOPS)
            bare = self.raws[index].word[-1].isdigit()
            return bare and all(self.raws[at].word in _LEADING for at in range(first, index))
        return one == other

    def _qualifies(self, hit: Hit) -> bool:
        """ "800. Actually that's ideal, in practice 1,100": the case in which it holds is told, and it stands."""
        after = [word for word in self.atoms.words[hit.last - 1 : hit.last + 4] if word[0].isalnum()]
        return after[:1] in (["it"], ["that"]) and after[1:2] == ["is"] and not _CASES.isdisjoint(after[2:4])

    def _tells_slip(self, hit: Hit) -> bool:
        """ "Let me redo it, ... so it's 80 GB, I was off by ten", "TB, not GB, I was wrong": how far off the figure was
        that has been redone, or put right at once."""
        words = self.atoms.words
        redone = _REDOES & set(words[: hit.first]) or "not" in words[max(0, hit.first - 4) : hit.first]
        redone = redone or (words[hit.last : hit.last + 1] == ["by"] and self.parts[self.part_of(hit)].joint == ",")
        if words[hit.last - 1] not in ("off", "wrong") or not redone:
            return False
        rest = range(self.atoms.at[hit.last - 1] + 1, len(self.raws))
        kinds = [at for at in rest if self.raws[at].kind in ("growth", "quantity")]
        return all(self.raws[at - 1].word in ("by", "of", "a") for at in kinds)

    def _set_aside(self, hit: Hit) -> bool:
        """ "n, collisions would be worse but never mind": what was just conceded is left, not what was claimed."""
        return self.atoms.words[hit.first] == "never" and self.atoms.words[max(0, hit.first - 1)] == "but"

    def _denies(self, hit: Hit) -> bool:
        """ "No, one card isn't enough", "no, it won't fit", "no, not on one", unlike "no, that's not it"."""
        words = [word for word in self.atoms.words[hit.first + 1 : hit.first + 8] if word[0].isalnum()]
        if "not" not in words:
            return False
        place = words.index("not")
        after = words[place + 1] if place + 1 < len(words) else ""
        if place == 0:
            return after in _WHERE
        if hit.first and self.atoms.words[hit.first - 1] == "and" and words[0] in _ONE_SAYS:
            return True  # "K and V are kept. And no, it doesn't make a step constant"
        return after != "be" and (words[0] not in _POINTING or words[place - 1] in _CAN)

    def _concluded(self, hit: Hit, kinds: set[str]) -> bool:
        """ "200 GB, so no, one card won't do", "so no, we need 3 GPUs": the answer to what was asked, which takes
        nothing back unless another figure of the kind is told at once: "so no, 20 GB"."""
        before = self.atoms.words[hit.first - 1] if hit.first else ""
        if self.atoms.words[hit.first] != "no" or before not in _HENCE or "growth" in kinds:
            return False
        lead = self.atoms.at[hit.first]
        told = [raw.word for raw in self.raws[max(0, lead - _NEAR) : lead] if raw.kind == "quantity"]
        end = min(len(self.raws), lead + _NEAR)
        anew = next((at for at in range(lead, end) if self.raws[at].kind == "quantity"), None)
        if not kinds or not told or anew is None or self._denies(hit):
            return True
        at_once = all(raw.word in _LEADING or raw.kind == "punct" for raw in self.raws[lead + 1 : anew])
        return not (at_once and self._told_instead(told[-1], anew))

    def _hence(self, hit: Hit) -> bool:
        """ "That eats 30 percent, so rather 115": what follows from a share does not replace it."""
        if self.atoms.words[hit.first] != "rather":
            return False
        before = (raw for raw in reversed(self.raws[: self.atoms.at[hit.first]]) if raw.kind == "quantity")
        share = next(before, None)
        own = self.raws[self.atoms.at[hit.last - 1]]
        return share is not None and self._is_share(share) and not self._is_share(own)

    def _is_share(self, raw: Raw) -> bool:
        return self.text[raw.start : raw.end].lower().endswith(("%", "percent", "per cent", "pct"))

    def _supersede_before(self, hit: Hit, part: int, target: int, kinds: set[str], cue: str) -> None:
        """Mark the clauses of the target's sentence, backwards, down to the one whose formula is replaced."""
        sentence = self.parts[target].sentence
        index = target
        found = False
        while index >= max(0, target - REACH) and self.parts[index].sentence == sentence:
            same = set(self._formulas(index)) & kinds
            if not kinds and self.stance[self.parts[index].first] is not Stance.ASSERTED:
                break  # an earlier correction has been here
            if (same or not kinds) and not self._aspects_differ(index, part):
                self._supersede(self.parts[index].first, self.parts[index].last, kinds, cue, self.atoms.at[hit.first])
                found = True
                if same or self._formulas(index):
                    break  # what takes back and names nothing itself takes back one thing
            index -= 1
        if not found and hit.tag == "correct" and not self._formulas(target):
            self.mark(self.parts[target].first, self.parts[target].last, Stance.MENTIONED, cue)

    def _taken_back(self, hit: Hit, target: int, cue: str) -> bool:
        """ "Sorry, not the hidden states: ...": only the words that are denied are taken back."""
        words = self.atoms.words
        index = hit.last - 1 if words[hit.last - 1] == "not" else hit.last
        while index < min(len(words), hit.last + 8) and words[index] in (
            ",",
            "no",
            "it",
            "is",
            "that",
            "was",
            "i",
            "meant",
        ):
            index += 1
        if index >= len(words) or words[index] != "not":
            return False
        clause = self.atoms.clause[index]
        denied = set()
        for at in range(index + 1, len(words)):
            if self.atoms.clause[at] != clause or words[at] in (",", "but"):
                break
            denied.add(self.raws[self.atoms.at[at]].stem)
        sentence = self.parts[target].sentence
        found = False
        for bounds in self.parts[max(0, target - REACH) : target + 1]:
            if bounds.sentence != sentence:
                continue
            for at in range(bounds.first, bounds.last):
                if self.raws[at].stem in denied and len(self.raws[at].stem) > 3:
                    self.mark(at, at + 1, Stance.MENTIONED, cue)
                    found = True
        return found

    def _aspects_differ(self, one: int, other: int) -> bool:
        first = {ASPECTS[word] for word in self._content(one) if word in ASPECTS}
        second = {ASPECTS[word] for word in self._content(other) if word in ASPECTS}
        return bool(first and second and not first & second)
