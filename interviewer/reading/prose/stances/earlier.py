"""Earlier thoughts of the candidate's own: "I first had 80 GB", "my first guess was n"."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.quotations import Quotations

__all__ = ["Earlier"]

_CLAIMS = frozenset("would rather is use take say".split())
_STRIKES = frozenset("strike scratch scrap delete forget ignore disregard drop out".split())
_DENIES = frozenset(("not", "instead", "rather"))  # at the head of what is denied
_PLANS = frozenset("would will let shall".split())
_PLANS_SAID = frozenset("have said say thought guessed guess think".split())
_MEANT = 12
"""Words behind "I said" in which it may be told what was meant."""
_PLANNED = 14
"""Words before "at first" in which it may be told what is to be done."""
_TAIL = 7  # tokens from a "not" to an "at first" behind what it denies
_FOUND = frozenset(
    "figured wrote computed calculated reckoned estimated claimed assumed guessed supposed said had".split()
)
"""How an answer that stands is told as well: "I calculated 400 TB"."""
_ONCE = frozenset("first initially originally once naively wrongly mistakenly previously earlier before always".split())
_TURNED = frozenset(
    """but yet however though although actually wrong mistaken now wait instead really nope no sorry correct correction
    rather scratch forget turns until then meant mean should must oops hmm not anymore correcting revising
    changing""".split()
)
"""Words behind such a verb that say that it was only thought at first."""
_TURNED_WITHIN = 40
_SO = frozenset("as like what than".split())
"""Before "I said", "I thought": words that only point to it."""
_COMPARED = frozenset("worse better more less higher lower longer bigger smaller larger something that so much".split())


class Earlier(Quotations):
    """What was thought or said before, and only then."""

    def _struck(self, hit: Hit) -> bool:
        """ "It's n, please strike what I wrote before": an earlier message is meant, and not the clause itself; or what
        is to be done before all else: "I'd take only the best ones at first"."""
        if self.atoms.words[hit.first : hit.last] == ["at", "first"]:
            near = range(max(0, hit.first - _PLANNED), hit.first)
            said = {self.atoms.words[at] for at in near if self.atoms.clause[at] == self.atoms.clause[hit.first]}
            return not _PLANS.isdisjoint(said) and _PLANS_SAID.isdisjoint(said)
        head = self.atoms.words[max(0, hit.first - 3) : hit.first]
        return head[-1:] == ["what"] and not _STRIKES.isdisjoint(head)

    def _earlier(self, hit: Hit, part: int, cue: str) -> None:
        """ "I thought n": mentioned, unless it only recalls what still stands ("as I said")."""
        low = hit.first - 1
        while low >= 0 and self.atoms.words[low] in (",", "and"):
            low -= 1
        if low >= 0 and self.atoms.words[low] in _SO and self.part_of(hit) == self.atoms.clause[low]:
            return
        if hit.last < len(self.atoms.words) and self.atoms.words[hit.last] in ("about", "through", "so"):
            return
        if self.atoms.words[hit.last - 1] == "had" and self.atoms.words[hit.last : hit.last + 1] in (["to"], ["no"]):
            return
        if low >= 0 and self.atoms.words[low] == "if":
            return
        if self._still_holds(hit, part):
            return
        meant = self._meant_instead(hit, part)
        if meant is not None:
            self.mark(self._bracket(part, self.atoms.at[hit.first]), meant, Stance.MENTIONED, cue)
            return
        self._carry(part, cue, self._guessed(hit, part))

    def _guessed(self, hit: Hit, part: int) -> int:
        """The token at which an earlier thought begins: "800 cards, 160 was my first guess" leaves the 800."""
        words, begin = self.atoms.words, self._bracket(part, self.atoms.at[hit.first])
        if words[hit.first] not in ("was", "were"):
            return begin
        commas = [at for at in range(hit.first) if self.atoms.clause[at] == part and words[at] == ","]
        return max(begin, self.atoms.at[commas[-1]] + 1) if commas else begin

    def _meant_instead(self, hit: Hit, part: int) -> int | None:
        """ "I said 8 GB, I meant 80": the token from which on a clause, or the next, tells what was meant."""
        words, clauses = self.atoms.words, self.atoms.clause
        for at in range(hit.last, min(len(words) - 1, hit.last + _MEANT)):
            if words[at] == "i" and words[at + 1] in ("meant", "mean") and clauses[at] <= part + 1:
                return self.atoms.at[at]
        return None

    def _tail(self, hit: Hit, part: int) -> int:
        return self._bracket(part, self.atoms.at[hit.first], _TAIL)

    def _bracket(self, part: int, at: int, near: int = 4) -> int:
        """Where an aside in brackets begins that holds token `at`, or what is denied there, else where its clause does:
        "400 TB (I first had 40)", "400 TB and not the 4 I had". near: tokens from a "not" to `at`."""
        for token in range(at - 1, self.parts[part].first - 1, -1):
            word = self.raws[token].word
            if word == ")":
                break
            if word == "(" or (word in _DENIES and at - token <= near):
                return token
        return self.parts[part].first

    def _still_holds(self, hit: Hit, part: int) -> bool:
        """ "I assumed 1e13 FLOP/s and calculated 4 hours": told as what was found, and nothing turns from it; "4 hours,
        I expected worse", "n, I once wrote that myself": what is said of an answer before."""
        words, clauses = self.atoms.words, self.atoms.clause
        cue, after = words[hit.first : hit.last], words[hit.last] if hit.last < len(words) else ""
        told = self.raws[self.parts[part].first : self.atoms.at[hit.first]]
        answered = any(raw.kind in ("growth", "quantity") for raw in told)
        if cue[-1] in ("expected", "thought", "feared", "hoped"):
            return answered and after in _COMPARED
        if cue[-1] == "had" and {"<quantity>", "<growth>"}.isdisjoint(words[hit.last : hit.last + 3]):
            return False  # "the 100 days I had in mind become 10"
        recalled = answered and cue[-1] == "wrote" and after in ("that", "it", "this", "one")
        if cue[-1] not in _FOUND or not (recalled or _ONCE.isdisjoint(cue)):
            return False
        sentence = self.parts[part].sentence + 1
        for at in range(hit.last, min(len(words), hit.last + _TURNED_WITHIN)):
            if self.parts[clauses[at]].sentence > sentence:
                break
            if words[at] in _TURNED or (words[at] in _ONCE and clauses[at] == part and not recalled):
                return False
        return True

    def _other_said(self, part: int) -> bool:
        """ "I recall 6ND, but I'd say 8ND": whether the next clause claims another formula of the same kind."""
        kinds = self._formulas(part)
        if len(kinds) != 1 or part + 1 >= len(self.parts) or self.parts[part + 1].joint not in ("but", "yet"):
            return False
        return self._formulas(part + 1) == kinds and not _CLAIMS.isdisjoint(self._content(part + 1))
