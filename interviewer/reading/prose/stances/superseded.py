"""Which formula of a clause a correction takes back, where several stand there."""

from __future__ import annotations

import re

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.musings import Musings
from interviewer.reading.quantity.units import unit_named

__all__ = ["ASPECTS", "Superseded"]

ASPECTS = {
    "time": "time", "runtime": "time", "latency": "time", "speed": "time", "compute": "time",
    "space": "space",
    "memory": "space", "storage": "space", "ram": "space",
}  # fmt: skip
_TWO = 2
_ANEW = 50
"""Tokens behind a correction in which the costs stand that are told anew."""


_OPENING = 24
"""Words at the head of a message or a clause that may say what is put right or turned to."""
_LEADS_IN = frozenset("just only oh hm hmm well so o ok okay it is".split())
_SORRY = frozenset("sorry i my".split())
_THINKING = frozenset("oh ah hm hmm uh um er erm ok okay well but wait no sorry oops actually yes".split())


class Superseded(Musings):
    """What is put in the place of something else."""

    def _opens_put_right(self, hit: Hit, kinds: set[str]) -> bool:
        """ "d², sorry, it's a matrix": the formula with which a message opens puts right one of the message before."""
        if kinds or hit.first > _OPENING or self.atoms.words[hit.first] not in _SORRY:
            return False
        before = [word for word in self.atoms.words[: hit.first] if word[0].isalnum() or word[0] == "<"]
        told = [word for word in before if word in ("<growth>", "<quantity>")]
        opens = len(told) == 1 and all(word in told or word in _LEADS_IN for word in before)
        first = self.parts[self.part_of(hit)].sentence == self.parts[0].sentence
        if not (first and opens):
            return False
        return not any(word in ("<growth>", "<quantity>") for word in self.atoms.words[hit.last :])

    def _said_before(self, part: int) -> int | None:
        """The nearest clause before `part` that says more than "hmm" and "wait"."""
        target = self.before(part)
        if target is not None and target == part - 1 and _THINKING.issuperset(self._content(target)):
            return self.before(target)
        return target

    def _supersede(self, first: int, last: int, kinds: set[str], cue: str, lead: int) -> None:
        """Mark tokens [first, last); where several formulas stand there, only from the last one's words on, or up to
        the last one in the unit of the figure behind token `lead`: "4 hours at 1e13 FLOP/s. No, 17 days"."""
        same = [at for at in range(first, last) if self.raws[at].kind in (kinds or ("growth", "quantity"))]
        unit = self._unit_behind(lead) if len(same) > 1 else None
        alike = [at for at in same if unit is not None and unit_named(self.raws[at].word) == unit]
        if alike and alike[-1] != same[-1]:
            before = [at + 1 for at in same if at < alike[-1]]
            self.mark(before[-1] if before else first, alike[-1] + 1, Stance.MENTIONED, cue)
        elif len(same) > 1 and self._of_both(first, last) and self._of_both(lead, min(len(self.raws), lead + _ANEW)):
            self.mark(same[-3] + 1 if len(same) > _TWO else first, last, Stance.MENTIONED, cue)
        else:
            self.mark(same[-2] + 1 if len(same) > 1 else first, last, Stance.MENTIONED, cue)

    def _of_both(self, first: int, last: int) -> bool:
        """ "n time and n space, no: n² time and space": whether growths are told of time and of space."""
        told = [raw for raw in self.raws[first:last] if raw.kind == "growth" or raw.word in ASPECTS]
        aspects = {ASPECTS[raw.word] for raw in told if raw.word in ASPECTS}
        return len(aspects) == _TWO and any(raw.kind == "growth" for raw in told)

    def _unit_behind(self, lead: int) -> str | None:
        """The unit of the first figure with one that is told in the place of another, in the rest of its sentence."""
        sentence = self.parts[self.atoms.clause[self.atoms.first_of[lead]]].sentence
        for part in self.parts[self.atoms.clause[self.atoms.first_of[lead]] :]:
            if part.sentence != sentence:
                return None
            told = (self.raws[at] for at in range(part.first, part.last) if at > lead)
            unit = next((u for raw in told if raw.kind == "quantity" and (u := unit_named(raw.word))), None)
            if unit is not None:
                return unit
        return None

    def _goes_back(self, hit: Hit) -> bool:
        """ "The lag is n. Wait, about step 3: ...", "hang on, I want to go back to the products", "about the products I
        was wrong": what is turned to is another thing than stands just before."""
        words, part = self.atoms.words, self.atoms.clause[hit.first]
        behind = " ".join(word for word in words[hit.last - 1 : hit.last + _TURN] if word[0].isalnum())
        begin = self.atoms.first_of[self.parts[part].first]
        head = words[begin : min(hit.first, begin + _OPENING)]
        return _TURNS_TO.match(behind) is not None or _TURNS_TO.match(" ".join(head)) is not None


_TURN = 12
"""Words behind "hang on" in which it is told what one turns to."""
_TURNS_TO = re.compile(
    r"(?:(?:wait|on|up) )?(?:(?:i|i'd|we|let me|want|would|like|need|have|must|should|can|could|may|to|just|quickly) )*"
    r"(?:(?:go |going |come |get |jump )?back to|return to|revisit|about|regarding|concerning) "
    r"(?!(?:it|that|this|they|these|those|he|she|what|which|i|you|the (?:last|latest|previous))\b)"
)
