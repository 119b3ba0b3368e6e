"""How the candidate stands to each word: asserted, mentioned, hedged, asked or rejected, and by which cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Atoms, Hit
from interviewer.reading.prose.cues import CLASSES, STANCE_CUES
from interviewer.reading.prose.lists import changes_from, or_lists, word_list
from interviewer.reading.prose.model import WEIGHT
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import AUXILIARIES, is_finite

__all__ = ["Part", "StanceReader"]

_CONTRAST = frozenset("but yet though although however whereas while ; : -- ... . , -> =>".split())
_CARRIES = frozenset("because since which who where so and".split())
_ASPECTS = {
    "time": "time", "runtime": "time", "latency": "time", "speed": "time", "compute": "time",
    "space": "space",
    "memory": "space", "storage": "space", "ram": "space",
}  # fmt: skip


_YES = ("yes", "definitely", "absolutely", "indeed", "sure", "exactly", "certainly")
_NO = ("no", "not", "hardly", "never")
_ANSWERED = _YES + _NO


REACH = 12
"""Clauses that a cue looks back or ahead; bounds the work on a message of nothing but cues."""


@dataclass(frozen=True, slots=True)
class Part:
    """A clause as token indexes [first, last), with what joins it to the one before."""

    first: int
    last: int
    sentence: int
    joint: str


class StanceReader:
    """The stance and cue of every token; `run` fills both lists."""

    def __init__(self, raws: Sequence[Raw], parts: Sequence[Part], atoms: Atoms, text: str) -> None:
        self.raws = raws
        self.parts = parts
        self.atoms = atoms
        self.text = text
        self.stance = [Stance.ASSERTED] * len(raws)
        self.cue: list[str | None] = [None] * len(raws)
        self.hits = STANCE_CUES.find(atoms)
        self.marked: set[tuple[int, int, Stance]] = set()
        self.contents: dict[int, list[str]] = {}
        self.kinds: dict[int, list[str]] = {}
        self.by_part: list[list[Hit]] = [[] for _ in parts]
        for hit in self.hits:
            self.by_part[atoms.clause[hit.first]].append(hit)

    def run(self) -> None:
        if self.hits:
            self._forward()
            self._backward()
        self._questions()
        self._lists()
        if self.hits:
            self._hedges()
            self._corrections()
            self._endorsements()

    # --- marking

    def words(self, hit: Hit) -> str:
        """The text of a cue."""
        return self.text[self.raws[self.atoms.at[hit.first]].start : self.raws[self.atoms.at[hit.last - 1]].end]

    def mark(self, first: int, last: int, stance: Stance, cue: str) -> None:
        """Give tokens [first, last) a stance, unless a heavier one is there."""
        if (first, last, stance) in self.marked:
            return
        self.marked.add((first, last, stance))
        for index in range(first, last):
            if WEIGHT[stance] > WEIGHT[self.stance[index]]:
                self.stance[index] = stance
                self.cue[index] = cue

    def part_of(self, hit: Hit) -> int:
        return self.atoms.clause[hit.first]

    def before(self, part: int) -> int | None:
        """The nearest clause before `part` in its sentence that says something, else in the sentence
        before."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            if self.parts[index].sentence < self.parts[part].sentence - 1:
                return None
            if any(self.raws[at].kind != "punct" for at in range(self.parts[index].first, self.parts[index].last)):
                return index
        return None

    # --- what follows a cue

    def _forward(self) -> None:
        for hit in self.hits:
            part = self.part_of(hit)
            bounds = self.parts[part]
            cue = self.words(hit)
            if hit.tag == "reject-forward":
                self.mark(self.atoms.at[hit.first], bounds.last, Stance.REJECTED, cue)
            elif hit.tag == "quote":
                self._carry(part, cue, self._quote_start(hit))
            elif hit.tag == "stuffing":
                sentence = bounds.sentence
                for follow in self.parts[part : part + REACH]:
                    if follow.sentence == sentence:
                        self.mark(follow.first, follow.last, Stance.MENTIONED, cue)
            elif hit.tag in ("quote-whole", "before-tail"):
                self._mark_back(part, self.atoms.at[hit.last - 1] + 1, Stance.MENTIONED, cue)
            elif hit.tag == "before":
                self._earlier(hit, part, cue)
            elif hit.tag == "unlike":
                self.mark(self.atoms.at[hit.first], self._until_comma(hit), Stance.MENTIONED, cue)
            elif hit.tag == "counterfactual":
                self._carry(part, cue, bounds.first, both=True)
            elif hit.tag in ("hypothetical", "baseline"):
                self._contrasted(hit, part, cue)
            elif hit.tag == "only-just":
                at = self.atoms.at[hit.last - 1]
                self.mark(at, at + 1, Stance.MENTIONED, cue)
            elif hit.tag == "reject-subject":
                self._reject_subject(hit, part, cue)

    def _quote_start(self, hit: Hit) -> int:
        return self.parts[self.part_of(hit)].first

    def _carry(self, part: int, cue: str, first: int, both: bool = False) -> None:
        """Mark a clause and those that continue its content, up to a contrast."""
        bounds = self.parts[part]
        self.mark(first, bounds.last, Stance.MENTIONED, cue)
        for index in range(part + 1, min(len(self.parts), part + REACH)):
            follow = self.parts[index]
            goes_on = follow.joint in _CARRIES or (both and index == part + 1 and follow.joint == ",")
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

    def _opening_words(self, part: int, count: int) -> list[str]:
        low = self.atoms.first_of[self.parts[part].first]
        return [word for word in self.atoms.words[low : low + count + 2] if word[0].isalnum()][:count]

    def _mark_back(self, part: int, last: int, stance: Stance, cue: str) -> None:
        """Mark a clause up to `last`; where that says nothing else, the clause before it too."""
        first = self.parts[part].first
        self.mark(first, last, stance, cue)
        if self.parts[part].joint == "," and part:
            before = self.before(part)
            if before is not None:
                self.mark(self.parts[before].first, self.parts[before].last, stance, cue)

    def _earlier(self, hit: Hit, part: int, cue: str) -> None:
        """ "I thought n": mentioned, unless it only recalls what still stands ("as I said")."""
        low = hit.first - 1
        while low >= 0 and self.atoms.words[low] in (",", "and"):
            low -= 1
        if low >= 0 and self.atoms.words[low] in ("as", "like", "what") and self.part_of(hit) == self.atoms.clause[low]:
            return
        if hit.last < len(self.atoms.words) and self.atoms.words[hit.last] in ("about", "through", "so"):
            return
        if self.atoms.words[hit.last - 1] == "had" and self.atoms.words[hit.last : hit.last + 1] in (["to"], ["no"]):
            return
        if low >= 0 and self.atoms.words[low] == "if":
            return
        self._carry(part, cue, self.parts[part].first)

    def _until_comma(self, hit: Hit) -> int:
        index = hit.last
        while index < len(self.atoms.words) and self.atoms.clause[index] == self.part_of(hit):
            if self.atoms.words[index] == ",":
                break
            index += 1
        return self.atoms.at[index - 1] + 1

    def _contrasted(self, hit: Hit, part: int, cue: str) -> None:
        """A hypothesis or baseline is only mentioned where the sentence sets the real thing against it."""
        sentence = self.parts[part].sentence
        last = part
        while last + 1 < len(self.parts) and self.parts[last + 1].sentence == sentence:
            last += 1
            joint = self.parts[last].joint
            kinds = self._correcting_kinds(last)
            if joint in ("but", "whereas", "while", "yet", "however") and kinds:
                for index in range(part, last):
                    if kinds & set(self._formulas(index)):
                        self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)
                return

    def _formulas(self, part: int) -> list[str]:
        known = self.kinds.get(part)
        if known is None:
            bounds = self.parts[part]
            kinds = (self.raws[index].kind for index in range(bounds.first, bounds.last))
            known = self.kinds[part] = [kind for kind in kinds if kind in ("growth", "quantity")]
        return known

    def _reject_subject(self, hit: Hit, part: int, cue: str) -> None:
        first = self.parts[part].first
        subject = self.atoms.words[self.atoms.first_of[first] : hit.first]
        plain = [word for word in subject if word[0].isalnum() or word[0] == "<"]
        heads = [word for word in plain if word not in ("and", "but", "so", "i", "think", "believe", "which", "the")]
        joint = self.parts[part].joint
        pronoun = bool(plain) and (plain[-1] in CLASSES["it"] or plain[-1] in CLASSES["he"] or plain[-1] in ("there",))
        source = bool(heads) and all(word in CLASSES["source"] or word in CLASSES["own"] for word in heads)
        if pronoun or source or not plain or joint in ("which", "who"):
            if "if" in plain:
                return
            self._reject_before(part, cue)
        else:
            self.mark(first, self.atoms.at[hit.first], Stance.REJECTED, cue)

    def _reject_before(self, part: int, cue: str) -> None:
        """Reject the clause before, or everything that was quoted there."""
        before = self.before(part)
        if before is None:
            return
        sentence = self.parts[before].sentence
        quoted = [
            index
            for index in range(before, max(-1, before - REACH), -1)
            if self.parts[index].sentence == sentence
            and any(
                self.stance[at] is Stance.MENTIONED for at in range(self.parts[index].first, self.parts[index].last)
            )
        ]
        for index in quoted or [before]:
            self.mark(self.parts[index].first, self.parts[index].last, Stance.REJECTED, cue)

    def _backward(self) -> None:
        for hit in self.hits:
            if hit.tag == "reject-back":
                part = self.part_of(hit)
                first = self.parts[part].first
                self.mark(first, self.parts[part].last, Stance.REJECTED, self.words(hit))
                own = self.atoms.words[self.atoms.first_of[first] : hit.first]
                if sum(word[0].isalnum() or word[0] == "<" for word in own) <= 3:
                    self._reject_before(part, self.words(hit))

    # --- questions

    def _questions(self) -> None:
        for part, bounds in enumerate(self.parts):
            mark = self.raws[bounds.last - 1].word if bounds.last > bounds.first else ""
            if "?" in mark and self.raws[bounds.last - 1].kind == "punct":
                self._question(part)
        self._answers()
        for hit in self.hits:
            if hit.tag == "ask" and not any(other.tag == "endorse" for other in self.by_part[self.part_of(hit)]):
                part = self.part_of(hit)
                if self.parts[part].last > self.parts[part].first and self.cue[self.parts[part].first] in _ANSWERED:
                    continue
                self.mark(self.parts[part].first, self.parts[part].last, Stance.ASKED, self.words(hit))

    def _answers(self) -> None:
        """ "Is memory the bottleneck? Yes." claims it, "... No." denies it."""
        for part in range(1, len(self.parts)):
            words = self._content(part)
            asked = self.parts[part - 1]
            if self.parts[part].joint or not words or self.stance[asked.first] is not Stance.ASKED:
                continue
            opening = self._content(part - 1)
            if words[0] not in _YES + _NO or not opening or opening[0] not in AUXILIARIES:
                continue
            stance = Stance.ASSERTED if words[0] in _YES else Stance.REJECTED
            for at in range(asked.first, asked.last):
                self.stance[at] = stance
                self.cue[at] = words[0]

    def _question(self, part: int) -> None:
        sentence = self.parts[part].sentence
        first = part
        while first > max(0, part - REACH) and self.parts[first - 1].sentence == sentence:
            first -= 1
        words = self._content(part)
        if part > first and self.parts[part].joint == "?" and _is_tag(words):
            self.mark(self.parts[part].first, self.parts[part].last, Stance.ASKED, "?")
            return
        begin = first
        for index in range(first + 1, part + 1):
            if self.parts[index].joint == "?" and self._states(first, index) and not _confirms(self._content(part)):
                begin = index
                break
        for index in range(begin, part + 1):
            self.mark(self.parts[index].first, self.parts[index].last, Stance.ASKED, "?")

    def _content(self, part: int) -> list[str]:
        known = self.contents.get(part)
        if known is None:
            known = self.contents[part] = self._words_of(part)
        return known

    def _words_of(self, part: int) -> list[str]:
        bounds = self.parts[part]
        low = self.atoms.first_of[bounds.first]
        high = self.atoms.first_of[bounds.last] if bounds.last < len(self.raws) else len(self.atoms.words)
        return [word for word in self.atoms.words[low:high] if word[0].isalnum() or word[0] == "<"]

    def _states(self, first: int, last: int) -> bool:
        """Whether clauses [first, last) make a statement of their own before the question."""
        for index in range(first, last):
            words = self._content(index)
            if not words or self.parts[index].joint == "?":
                continue
            if words[0] in (
                "if",
                "when",
                "since",
                "as",
                "because",
                "which",
                "what",
                "how",
                "where",
                "why",
                "is",
            ):
                return False
            if any(is_finite(word) for word in words):
                return True
        return False

    # --- lists

    def _lists(self) -> None:
        for run in or_lists(self.raws):
            for at in run:
                self.mark(at, at + 1, Stance.HEDGED, "or")
        for source, formula in changes_from(self.atoms):
            self.mark(formula, formula + 1, Stance.MENTIONED, self.raws[source].word)
        first = 0
        for part in range(1, len(self.parts) + 1):
            if part < len(self.parts) and self.parts[part].sentence == self.parts[first].sentence:
                continue
            low, high = self.parts[first].first, self.parts[part - 1].last
            if word_list(self.raws[low:high]):
                self.mark(low, high, Stance.MENTIONED, "list")
            first = part

    # --- hedges

    def _hedges(self) -> None:
        units: dict[int, list[Hit]] = {}
        for hit in self.hits:
            part = self.part_of(hit)
            if hit.tag == "hedge-forward":
                self.mark(self.parts[part].first, self.parts[part].last, Stance.HEDGED, self.words(hit))
            elif hit.tag == "hedge-back":
                self._hedge_back(part, self.words(hit))
            elif hit.tag == "hedge-unit":
                units.setdefault(self.parts[part].sentence, []).append(hit)
            elif hit.tag == "either":
                self._either(hit, part)
        for bounds in self.parts:
            hits = units.get(bounds.sentence, ())
            if len(hits) > 1:
                self.mark(bounds.first, bounds.last, Stance.HEDGED, self.words(hits[0]))
        for hits in units.values():
            part = self.part_of(hits[0])
            if self._offers(hits[0], part):
                bounds = self.parts[part]
                self.mark(bounds.first, bounds.last, Stance.HEDGED, self.words(hits[0]))

    def _offers(self, hit: Hit, part: int) -> bool:
        """ "could be 1, 2, 3 or 4": one "could be" over alternatives."""
        words = self.atoms.words
        for index in range(hit.last, min(len(words), hit.last + 24)):
            if self.atoms.clause[index] != part:
                return False
            if words[index] == "or":
                after = words[index + 1] if index + 1 < len(words) else ""
                return after not in ("so", "more", "less", "rather", "two", "")
        return False

    def _hedge_back(self, part: int, cue: str) -> None:
        bounds = self.parts[part]
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
        if high >= len(words) or words[high] != "or":
            return
        low = hit.first
        while low and self.atoms.clause[low - 1] == part:
            low -= 1
        if any(word in CLASSES["use"] or word == "with" for word in words[low : hit.first]):
            return
        self.mark(self.parts[part].first, self.parts[part].last, Stance.HEDGED, "either")

    # --- corrections and endorsements

    def _corrections(self) -> None:
        for hit in self.hits:
            if hit.tag in ("correct", "forgot"):
                self._correct(hit, self.part_of(hit))

    def _correct(self, hit: Hit, part: int) -> None:
        words = self.atoms.words
        following = words[hit.last] if hit.last < len(words) else ""
        if hit.tag == "forgot" and following in ("say", "mention", "add", "that", "about", "all"):
            return
        cue = self.words(hit)
        own = self.parts[part]
        lead = self.atoms.at[hit.first]
        kinds = self._correcting_kinds(part)
        if any(self.raws[at].kind in ("growth", "quantity") for at in range(own.first, lead)):
            self._supersede(own.first, lead, kinds, cue)
            return
        target = self.before(part)
        if target is not None and not self._taken_back(hit, target, cue):
            self._supersede_before(hit, part, target, kinds, cue)

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
                self._supersede(self.parts[index].first, self.parts[index].last, kinds, cue)
                found = True
                if same:
                    break
            index -= 1
        if not found and hit.tag == "correct" and not self._formulas(target):
            self.mark(self.parts[target].first, self.parts[target].last, Stance.MENTIONED, cue)

    def _supersede(self, first: int, last: int, kinds: set[str], cue: str) -> None:
        """Mark tokens [first, last); where several formulas stand there, only from the last one's words on."""
        same = [at for at in range(first, last) if self.raws[at].kind in kinds]
        self.mark(same[-2] + 1 if len(same) > 1 else first, last, Stance.MENTIONED, cue)

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

    def _correcting_kinds(self, part: int) -> set[str]:
        """The kinds of formula that a correction puts in place, in its clause or the rest of its sentence."""
        kinds: set[str] = set()
        sentence = self.parts[part].sentence
        for index in range(part, min(len(self.parts), part + REACH)):
            if self.parts[index].sentence != sentence:
                break
            kinds |= set(self._formulas(index))
        return kinds

    def _aspects_differ(self, one: int, other: int) -> bool:
        first = {_ASPECTS[word] for word in self._content(one) if word in _ASPECTS}
        second = {_ASPECTS[word] for word in self._content(other) if word in _ASPECTS}
        return bool(first and second and not first & second)

    def _endorsements(self) -> None:
        for hit in self.hits:
            if hit.tag != "endorse" or any(other.tag.startswith("reject") for other in self.by_part[self.part_of(hit)]):
                continue
            part = self.part_of(hit)
            target = self.before(part)
            sentences = {self.parts[part].sentence}
            if target is not None:
                sentences.add(self.parts[target].sentence)
            for bounds in self.parts[max(0, part - REACH) : part + 1]:
                if bounds.sentence in sentences:
                    for at in range(bounds.first, bounds.last):
                        if self.stance[at] is Stance.MENTIONED:
                            self.stance[at] = Stance.ASSERTED
                            self.cue[at] = None


def _is_tag(words: list[str]) -> bool:
    """ "right?", "isn't it?", "no?" after a statement."""
    if len(words) > 4:
        return False
    joined = " ".join(words)
    return joined in _TAG_WORDS or (len(words) <= 4 and "not" in words and words[-1] in ("it", "they", "you", "that"))


_TAG_WORDS = frozenset(
    (
        *"right correct no yes ok okay yeah agreed eh huh".split(),
        *("is it", "are they", "does it", "do they", "is not it", "will it", "can it", "you know", "you see"),
    )
)


def _names_options(cue: str) -> bool:
    """ "one of those": the alternatives stand before, however they are cut off."""
    return cue.lower().split(" ")[0] in ("one", "any", "either", "must", "take", "pick")


_CONFIRMED = frozenset("right correct what true accurate it sound".split())


def _confirms(words: list[str]) -> bool:
    """ "is that what you wanted to hear?", "is that right?": the question is about the statement before."""
    return (
        bool(words)
        and len(words) > 1
        and words[0] in ("is", "was", "would", "does")
        and (words[1] in ("that", "this", "it") and bool(_CONFIRMED & set(words[2:4])))
    )
