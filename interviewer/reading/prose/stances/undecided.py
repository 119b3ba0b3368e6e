"""Things between which the candidate says not to choose: "800 or 80, I keep going back and forth"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.model import UNDECIDED
from interviewer.reading.prose.stances.marks import REACH, Marks

__all__ = ["Undecided"]

_BEFORE = 2
"""Sentences before such words in which the things are looked for."""
_OPTIONS = 14
"""Words behind "between" in which the things stand."""
_JOINS = ("and", "or", ",", ":")
"""What joins the clauses in which one thing after the other is named."""
_NOT = frozenset("not no never without nor".split())
_PAST = frozenset("was were had first initially long earlier".split())
_OFFERS = frozenset(
    """or maybe perhaps could might may either both one other another arguments argument candidates candidate some
    sometimes else likely plausible on if which right heads tails them two these""".split()
)
"""Words by which several figures are alternatives, and no parts of one answer."""
_IDLE = FILLERS | frozenset(
    """i we have has you it this that these those them they me my us let would will can could should must is are am
    be been do really please sorry just simply here there at point which one of the two both either any between for
    on about with in to a an rather quite very all every moment right true correct answers answer values figures
    options guess think say though genuinely truly completely frankly again always still constantly much bit lot
    little decide choose pick commit settle leave open keep flipping going anymore more longer today good honest
    know idea no clue not as well actually""".split()
)
"""Words of a clause that name no other thing that is left open."""
_UNITS = frozenset(("hedge-unit", "torn-voice", "torn-side"))
"""Cues of which each stands before one of the things."""
_PAIRS = ({"one", "other"}, {"heads", "tails"}, {"and", "either"}, {"and", "which", "right"}, {"and", "one's"})
"""Words that stand beside the things in turn, or point to both of them."""
_GO_ON = frozenset(("sure", "coin"))
"""Words that stand before what is not chosen between: "not sure any more, it's A or B", "flip a coin, heads A"."""
_DECIDES = frozenset(
    "i'd would will i'll we'd wins win won settle settled chose choose choosing took pick picked".split()
)
"""Words by which one of two things that were weighed is chosen."""
_CUTS = frozenset((",", ";", ":", "-", "and", "but", "so", "("))


class Undecided(Marks):
    """What is left open by words that say so."""

    def _undecidedness(self) -> None:
        voices: dict[int, list[int]] = {}
        for hit in self.hits:
            if hit.tag == "torn-between" and not self._is_denied(hit):
                self._between(hit)
            elif hit.tag == "torn" and not (self._is_denied(hit) or self._is_past(hit)):
                self._torn(hit)
            elif hit.tag == "weighed":
                self._weighed(hit)
            elif hit.tag == "torn-voice":
                part = self.part_of(hit)
                voices.setdefault(self.parts[part].sentence, []).append(part)
        for parts in voices.values():
            if len(parts) > 1:
                self._leave_open(range(parts[0], parts[-1] + 1))

    def _leave_open(self, parts: Sequence[int]) -> None:
        for part in parts:
            self._open_between(self.parts[part].first, self.parts[part].last)

    def _open_between(self, first: int, last: int) -> None:
        self.mark(first, last, Stance.HEDGED, UNDECIDED)

    def _is_denied(self, hit: Hit) -> bool:
        """ "I'm not torn", "no going back and forth"."""
        return not _NOT.isdisjoint(self.atoms.words[max(0, hit.first - 2) : hit.first])

    def _is_past(self, hit: Hit) -> bool:
        """ "I was torn at first": it is over."""
        return not _PAST.isdisjoint(self.atoms.words[max(0, hit.first - 3) : hit.first])

    def _between(self, hit: Hit) -> None:
        """Leaves open the two things behind "between"; where they are no formulas, all that the clause says."""
        words, own = self.atoms.words, self.part_of(hit)
        formulas: list[int] = []
        for index in range(hit.last, min(len(words), hit.last + _OPTIONS)):
            part = self.parts[self.atoms.clause[index]]
            if part.sentence != self.parts[own].sentence or (part is not self.parts[own] and part.joint not in _JOINS):
                break
            if words[index] in ("<growth>", "<quantity>"):
                formulas.append(self.atoms.at[index])
        if len(formulas) > 1:
            self._open_between(self.atoms.at[hit.first], formulas[1] + 1)
        else:
            self._leave_open([own])
        start = self.sentence_start(own)
        added = self.sentence_start(start - 1) if start else 0
        if added and self._opens_with_or(added):
            self._leave_open(range(self.sentence_start(added - 1), own))

    def _weighed(self, hit: Hit) -> None:
        """ "I weighed the index against more RAM, and I'd take the RAM": what is chosen afterwards is claimed, and what
        it was weighed against is not."""
        words, part = self.atoms.words, self.part_of(hit)
        last = next((at for at in range(hit.last, len(words)) if words[at] in _CUTS | _DECIDES), len(words))
        last -= words[last - 1] in ("i", "we")
        ahead = range(part, min(len(self.parts), part + REACH))
        behind = [word for at in ahead for word in self._content(at)] if last < len(words) else []
        by_place = any(other.tag == "choose-place" for at in ahead for other in self.by_part[at])
        if not by_place and not _DECIDES.isdisjoint(behind):
            self.mark(self.parts[part].first, self.atoms.at[last - 1] + 1, Stance.MENTIONED, self.words(hit))

    def _torn(self, hit: Hit) -> None:
        """Leaves open the nearest alternatives before such words, in their sentence or up to two before it."""
        part = self.part_of(hit)
        told = self._told_by(hit)
        if told is False or (told is None and self._names_other(hit, part) and not self._offers_behind(hit, part)):
            return
        start = self.sentence_start(part)
        reach = list(range(max(start, part - REACH), self._goes_on_to(hit, part)))
        for _back in range(_BEFORE + 1):
            if told or self._are_alternatives(reach):
                self._leave_open(reach)
                if start == 0 or not self._opens_with_or(start):
                    return
            if start == 0:
                return
            start = self.sentence_start(start - 1)
            reach = list(range(max(start, part - REACH), part + 1))

    def _goes_on_to(self, hit: Hit, part: int) -> int:
        """The clause after the last one in which the things stand, which may be behind the words: "I'm torn: ..."."""
        last = part + 1
        heads = last < len(self.parts) and self.parts[last].joint == ":"
        goes_on = heads or not _GO_ON.isdisjoint(self.atoms.words[hit.first : hit.last])
        return min(self.sentence_end(part), part + REACH) if goes_on or self._offers_behind(hit, part) else last

    def _offers_behind(self, hit: Hit, part: int) -> bool:
        """ "The bottleneck I leave open, this or that": whether the things stand behind, in the clause or the next."""
        own = self.atoms.words[hit.last : hit.last + _OPTIONS]
        if "or" in own[2:] and self.atoms.clause[hit.last + own.index("or")] == part:
            return True
        return part + 1 < self.sentence_end(part) and "or" in self._content(part + 1)[1:-1]

    def _opens_with_or(self, part: int) -> bool:
        """ "Step 3. Or the sort.": whether a sentence adds another thing to the one before."""
        return "or" in [word for word in self._content(part)[:3] if word not in FILLERS - {"or"}][:1]

    def _told_by(self, hit: Hit) -> bool | None:
        """Of words that stand among the things themselves, whether these are alternatives: "A and B look equally
        likely", "it could just as well be A as B", "maybe A, it could equally be B"; None of other words."""
        words, part = self.atoms.words, self.part_of(hit)
        clause = self._content(part)
        if words[hit.first] == "equally":
            return not {"and", "or", "both"}.isdisjoint(clause)
        if words[hit.last - 1] != "be":
            return None
        behind = words[hit.last : hit.last + _OPTIONS]
        ahead = range(self.sentence_start(part), part)
        return "as" in behind or any(self._formulas(at) or self.by_part[at] for at in ahead) or None

    def _names_other(self, hit: Hit, part: int) -> bool:
        """ "The sharding I'd leave open", "I can't decide which library": whether the words are about a thing of its
        own, and no formula."""
        if part + 1 < len(self.parts) and self.parts[part + 1].joint == ":":
            return False  # "As for the bottleneck I'm torn: ..."
        words, clause = self.atoms.words, self.atoms.clause
        low, high = hit.first, hit.last
        while low and clause[low - 1] == part and words[low - 1] not in _CUTS:
            low -= 1
        while high < len(words) and clause[high] == part and words[high] not in _CUTS:
            high += 1
        own = [word for word in (*words[low : hit.first], *words[hit.last : high]) if word[0].isalnum()]
        formulas = {"<growth>", "<quantity>"} & {*words[low:high]}
        return not formulas and not _IDLE.issuperset(own)

    def _are_alternatives(self, parts: Sequence[int]) -> bool:
        """Whether clauses tell several formulas of a kind, or several things, of which one is to hold."""
        if all(_OFFERS.isdisjoint(self._content(part)) for part in parts):
            return False
        told: dict[str, set[str]] = {}
        for part in parts:
            for raw in self.raws[self.parts[part].first : self.parts[part].last]:
                if raw.kind in ("growth", "quantity"):
                    told.setdefault(raw.kind, set()).add(self.text[raw.start : raw.end])
        if told and max(map(len, told.values())) > 1:
            return True
        return (not told and any("or" in self._content(part)[:-1] for part in parts)) or self._may_be(parts)

    def _may_be(self, parts: Sequence[int]) -> bool:
        """ "maybe it's the sort, maybe it's step 3", "heads it's the sort, tails it's step 3", "the sort and step 3, I
        can't rule out either"."""
        words = {word for part in parts for word in self._content(part)}
        if any(pair <= words for pair in _PAIRS):
            return True
        hits = [hit for part in parts for hit in self.by_part[part]]
        if any(hit.tag == "torn" and self.atoms.words[hit.last - 1] == "be" for hit in hits):
            return True  # "it could just as well be the sort"
        return sum(hit.tag in _UNITS for hit in hits) > 1
