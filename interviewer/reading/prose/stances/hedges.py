"""Hedges, alternatives and bare lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.cues import CLASSES
from interviewer.reading.prose.stances.choices import between, is_one_of, offers_figures, offers_many, slashed
from interviewer.reading.prose.stances.left_open import ALIKE, FACTOR, LeftOpen
from interviewer.reading.prose.stances.lists import (
    changes_from,
    is_of_two_cases,
    is_variant,
    or_lists,
    word_list,
    word_pile,
)
from interviewer.reading.prose.stances.marks import REACH
from interviewer.reading.prose.words import DETERMINERS, PRONOUNS, has_verb

__all__ = ["Hedges"]

_CHOOSES = ("take", "use", "pick", "with", "choose", "deploy", "for", "of", "keep", "retain", "cross", "drop", "store")
_HEADING = 5
"""Words of a heading that leaves open what stands under it."""


class Hedges(LeftOpen):
    """What is said without being committed to."""

    def _lists(self) -> None:
        for run in or_lists(self.raws):
            if is_variant(self.raws, run):
                self.mark(run[1], run[1] + 1, Stance.MENTIONED, "or")
                continue
            if is_of_two_cases(self.raws, run):
                continue
            for at in run:
                self.mark(at, at + 1, Stance.HEDGED, "or")
        for at in (*slashed(self.raws), *between(self.raws)):
            self.mark(at, at + 1, Stance.HEDGED, "/")
        for source, formula in changes_from(self.atoms):
            self.mark(formula, formula + 1, Stance.MENTIONED, self.raws[source].word)
        first, several = 0, "or" in self.atoms.words
        for part in range(1, len(self.parts) + 1):
            if part < len(self.parts) and self.parts[part].sentence == self.parts[first].sentence:
                continue
            low, high = self.parts[first].first, self.parts[part - 1].last
            if word_list(self.raws[low:high]) or word_pile(self.raws[low:high]):
                self.mark(low, high, Stance.MENTIONED, "list")
            elif several:
                words = [word for index in range(first, part) for word in self._content(index)]
                many = offers_many(words)
                if many and offers_figures(words):
                    self.mark(low, high, Stance.HEDGED, "or")
                elif many or is_one_of(words):
                    self.mark_words(low, high, Stance.HEDGED, "or")
            first = part

    def _hedges(self) -> None:
        units: dict[int, list[Hit]] = {}
        for hit in self.hits:
            part = self.part_of(hit)
            if hit.tag == "hedge-forward":
                self.mark(self.parts[part].first, self.parts[self._headed(part)].last, Stance.HEDGED, self.words(hit))
            elif hit.tag == "hedge-back" and not self._takes_some(hit):
                own = self._left_open(hit)
                if own is None:
                    self._hedge_back(part, self.words(hit))
                else:
                    self.mark(own, self.parts[part].last, Stance.HEDGED, self.words(hit))
            elif hit.tag == "hedge-unit":
                units.setdefault(self.parts[part].sentence, []).append(hit)
            elif hit.tag == "either":
                self._either(hit, part)
            else:
                self._hangs_open(hit, part, self.words(hit))
        for part, bounds in enumerate(self.parts):
            hits = units.get(bounds.sentence, ())
            if len(hits) > 1 and not self._chosen_behind(hits[-1], part):
                self.mark(bounds.first, bounds.last, Stance.HEDGED, self.words(hits[0]))
        for hits in units.values():
            part = self.part_of(hits[0])
            if self._offers(hits[0], part):
                bounds = self.parts[part]
                self.mark(bounds.first, bounds.last, Stance.HEDGED, self.words(hits[0]))

    def _headed(self, part: int) -> int:
        """The last clause under a heading such as "one of these: ...", else the clause itself."""
        heads = part + 1 < len(self.parts) and self.parts[part + 1].joint == ":"
        return self.sentence_end(part) - 1 if heads and len(self._content(part)) <= _HEADING else part

    def _offers(self, hit: Hit, part: int) -> bool:
        """ "could be 1, 2, 3 or 4": one "could be" over alternatives."""
        words = self.atoms.words
        for index in range(hit.last, min(len(words), hit.last + 24)):
            if self.atoms.clause[index] != part:
                return False
            if words[index] == "or":
                after = words[index + 1] if index + 1 < len(words) else ""
                if _is_figure(words[hit.last]) and not _is_figure(after):
                    return False  # "maybe 15 of them (lasso or gain)": the number alone is not sure
                if (after == "<quantity>" and self._about_alike(index)) or _next_to(words[index - 1], after):
                    return False
                if "times" in words[index - 2 : index + 3] and after.isdecimal():  # "maybe times 2 or 3"
                    return False
                return after not in ("so", "more", "less", "rather", "two", "")
        return False

    def _takes_some(self, hit: Hit) -> bool:
        """ "you do one of those for each token", "keys for all of them": told of them, no choice left open; "I'd take
        whichever we have": chosen, whichever it is."""
        words = self.atoms.words
        if words[hit.first] == "or" and "something" in words[hit.first : hit.last] and self._is_named(hit):
            return True  # "I'd use an index or something like that"
        if words[hit.first] == "whichever" and hit.first and words[hit.first - 1] in _CHOOSES:
            return True
        if words[hit.first] == "whichever" and words[hit.last : hit.last + 1] in _AT_HAND:
            return True
        if words[hit.first] == "whichever" and _HAD & set(pairwise(words[hit.last : hit.last + 4])):
            return True  # "an index, whichever flavour you've got"
        if words[hit.first] == "whichever" and self._all_the_same(hit):
            return True
        if words[hit.first] in ("pick", "name") and "if" in words[max(0, hit.first - 4) : hit.first]:
            return True  # "if I had to pick one reason, memory"
        if words[hit.last : hit.last + 1] in _WHENCE and "or" not in words[: hit.first]:
            return words[hit.last + 1 : hit.last + 2] not in _MEASURES
        if hit.last - hit.first < 3 or words[hit.first + 1] != "of":
            return False
        before = words[hit.first - 1] if hit.first and self.atoms.clause[hit.first - 1] == self.part_of(hit) else ""
        if before in _TAKES or before in ("every", "each", "single"):
            return True
        if before == "about" and words[hit.first - 2] in _MINDS:
            return True
        after = words[hit.last] if hit.last < len(words) else ""
        if words[hit.first] == "all" and (after in _STAY or (after == "are" and words[hit.last + 1] in _KEPT)):
            return True  # "all of them stay in the frame, so memory is n"
        return words[hit.first] == "all" and before != "" and after not in _MIGHT

    def _is_named(self, hit: Hit) -> bool:
        """Whether the clause before a cue names one thing, and no formula, figure or other choice."""
        part = self.part_of(hit)
        low = self.atoms.first_of[self.parts[part].first]
        return not self._formulas(part) and "or" not in self.atoms.words[low : hit.first]

    def _all_the_same(self, hit: Hit) -> bool:
        """ "The extra space is n², whichever of them you blame", "whichever way you look at it": it holds in any case;
        "tiles or HNSW, whichever of them you like" leaves it open."""
        behind = self.atoms.words[hit.first + 1 : hit.first + 6]
        before = self.atoms.words[max(0, hit.first - _OFFERED) : hit.first]
        if "<growth>" in behind[1:] and "," in behind and "<growth>" not in before:
            return True  # "timsort or quicksort, whichever, n log n"
        who = next((at for at, word in enumerate(behind) if word in ("you", "we", "i")), None)
        liked = behind[:1] == ["of"] and who is not None and not _LIKED.isdisjoint(behind[who:])
        return (who is not None or self._bracketed(hit)) and not liked and "or" not in before

    def _bracketed(self, hit: Hit) -> bool:
        """ "A graph index (HNSW / DiskANN / NSG, whichever the team knows)": kinds of what is chosen before them."""
        at = self.atoms.at[hit.first]
        ahead = [raw.word for raw in self.raws[max(0, at - _OFFERED) : at]]
        return "(" in ahead and ")" not in ahead[ahead.index("(") :] and ahead.index("(") > 0

    def _left_open(self, hit: Hit) -> int | None:
        """ "f²n time, memory I don't know", "f²n. No idea about memory": the token from which on a hedge is of a thing
        that it names itself; None where it is of what was said before."""
        part, words = self.part_of(hit), self.atoms.words
        high = hit.first
        while high and words[high - 1] in ("i", "we", "really", "honestly"):
            high -= 1
        if high and words[high - 1] == ",":
            high -= 1  # "the shift, I don't know"
            part = self.atoms.clause[high]
        low = high
        while low and self.atoms.clause[low - 1] == part and words[low - 1] not in _PARTS and words[low - 1][0] != "<":
            low -= 1
        if words[low:high].count("or"):
            return None  # "the keys, or the logits, I'm not sure which"
        cut_off = not low or self.atoms.clause[low - 1] != part or words[low - 1] in _PARTS
        if cut_off and _names([word for word in words[low:high] if word[0].isalnum() and word not in FILLERS]):
            return self.atoms.at[low]
        behind = words[hit.last : hit.last + _NAMED + 1]
        goes_on = behind[:1] != [] and self.atoms.clause[hit.last] == self.part_of(hit)
        if goes_on and ((behind[0] in _ABOUT and _names(behind[1:])) or behind[:2] in _HOW_MUCH):
            return self.atoms.at[hit.first]
        return None

    def _hedge_back(self, part: int, cue: str) -> None:
        bounds = self.parts[part]
        if cue.startswith("depending") and not FACTOR.isdisjoint(self._content(part)):
            self.mark(self._factor(part), bounds.last, Stance.HEDGED, cue)
            return  # "memory is n², constant factor 2-3 depending on how it's written"
        self.mark(bounds.first, bounds.last, Stance.HEDGED, cue)
        index = part - 1
        while index >= max(0, part - REACH) and self.parts[index].sentence == bounds.sentence:
            joint = self.parts[index + 1].joint
            if joint in ("but", "and") or (joint == ";" and not _names_options(cue)):
                return
            self.mark(self.parts[index].first, self.parts[index].last, Stance.HEDGED, cue)
            index -= 1
        alone = index == part - 1
        if alone and index >= 0 and bounds.sentence - self.parts[index].sentence == 1:
            options = [word for word in self._content(index) if word == "or"]
            if options:
                self.mark(self.parts[index].first, self.parts[index].last, Stance.HEDGED, cue)

    def _either(self, hit: Hit, part: int) -> None:
        words = self.atoms.words
        high = hit.last
        while high < len(words) and self.atoms.clause[high] == part and words[high] != "or":
            high += 1
        if words[high + 1 : high + 2] in _BETTER or self._better_apart(part):
            return
        if high >= len(words) or words[high] != "or":
            last = self._either_apart(hit, part)
            for bounds in self.parts[part : last + 1] if last is not None else ():
                self.mark(bounds.first, bounds.last, Stance.HEDGED, "either")
            return
        low = hit.first
        while low and self.atoms.clause[low - 1] == part:
            low -= 1
        if self._takes_both(part) or (words[hit.last] in ALIKE and self._formulas(part)):
            return
        if any(word in CLASSES["use"] or word == "with" for word in words[low : hit.first]):
            return
        if self._trades(part, self.atoms.at[high]):
            return
        self.mark(self.parts[part].first, self.parts[part].last, Stance.HEDGED, "either")

    def _better_apart(self, part: int) -> bool:
        """ "either i<j only, or better, on demand": the second one is what is chosen."""
        after = self._content(part + 1)[:2] if part + 1 < len(self.parts) else []
        return after[:1] == ["or"] and after[1:] in _BETTER

_BETTER = (["better"], ["preferably"], ["ideally"])
_PARTS = frozenset((",", "and", "but", "-", ":"))
_ABOUT = frozenset("about for on regarding concerning".split())
_NAMED = 3
"""Words that name what is not known."""
_NO_NAME = PRONOUNS | frozenset(
    """which what one ones if whether for in of at with by to answer it's sure can could or either both me really
    exactly right how now here so <growth> <quantity>""".split()
)


_SPELLED = "one two three four five six seven eight nine ten".split()


def _is_figure(word: str) -> bool:
    return word == "<quantity>" or word[:1].isdigit()


def _next_to(one: str, other: str) -> bool:
    """ "maybe five or six of them": two small numbers beside each other are one estimate."""
    small = one in _SPELLED and other in _SPELLED
    return small and 0 < _SPELLED.index(other) - _SPELLED.index(one) <= 2


_HOW_MUCH = (["how", "much"], ["how", "many"], ["how", "long"])


_STAY = frozenset("stay remain live sit end pile accumulate survive persist".split())
_KEPT = frozenset("kept stored held saved retained added materialised materialized appended".split())
_TO_DO = (["change"], ["do"], ["fix"], ["improve"], ["optimise"], ["optimize"])
"""Behind "what to": what is not known is the answer to another question."""


def _names(words: Sequence[str]) -> bool:
    """Whether words name a thing of their own: "memory", "the lag", "how much memory that takes"."""
    if words[:2] in _HOW_MUCH or (words[:2] == ["what", "to"] and words[2:3] in _TO_DO):
        return True
    named = [word for word in words if word not in DETERMINERS]
    plain = all(word[0].isalnum() and not word.endswith("ly") for word in named[:1])
    return 0 < len(named) <= _NAMED and plain and _NO_NAME.isdisjoint(named) and not any(map(has_verb, named))


_HAD = {(who, verb) for who in ("you", "we", "i") for verb in ("have", "run", "like", "prefer", "own")}
_OFFERED = 20
"""Words before "whichever" in which several things may be offered."""
_LIKED = frozenset("like prefer want choose pick take favour favor fancy have use".split())
_AT_HAND = [[word] for word in "installed available there easiest easier simplest handy around supported".split()]
"""Behind "whichever is": either does."""
_WHENCE = [["where"], ["who"], ["why"], ["how"]]
"""Behind "I don't remember": what is not known is where it comes from or how it works, not what it is."""
_MEASURES = [["much"], ["many"], ["long"], ["big"], ["large"], ["fast"], ["to"]]
_TAKES = frozenset(
    """do does did run runs pay pays need needs take takes perform performs repeat repeats cost costs use uses with for
    per each to by of from on in store stores keep keeps hold holds compute computes without
    another make makes create creates allocate allocates""".split()
)
_MINDS = frozenset("worry worried care bother concerned fuss lose".split())
"""Before "about either of them": told of both of them."""
_MIGHT = frozenset("could can may might".split())


def _names_options(cue: str) -> bool:
    """ "one of those": the alternatives stand before, however they are cut off."""
    return cue.lower().split(" ")[0] in ("one", "any", "either", "must", "take", "pick")
