"""Questions, tags and answered questions."""

from __future__ import annotations

import re

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.in_vain import InVain
from interviewer.reading.prose.stances.marks import REACH
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, has_verb, is_finite

__all__ = ["Questions"]

_YES = ("yes", "definitely", "absolutely", "indeed", "sure", "exactly", "certainly")


_NO = ("no", "not", "hardly", "never")


_ANSWERED = _YES + _NO


_WH = frozenset("what how why where when which who whose whether".split())
_INSERTED_BEFORE = frozenset("is are was were does will would can".split())
_INVERTED = frozenset("could would can should may shall does did are was were will has".split())
"""Verbs that open a question of yes or no: "could one use an index here, what do you think?"."""


_GOES_ON = frozenset("and so but then".split())
"""Words before a question that leave it one: "and does it still cost t·d, what do you think?"."""
_ASKING = frozenset("is are what how why where".split())


_THINGS = frozenset("the these those my our".split())
_HOW = [["per"], ["in"], ["on"], ["by"], ["only"], ["once"], ["first"], ["lazily"], ["inside"], ["batch"], ["row"]]
"""How something is to be done, right behind what it is: "do the products in chunks"."""

_SECOND_THOUGHTS = frozenset(". , ! ... hmm hm no idea dunno well uh um er let me see think not sure".split())
"""Words behind a question to oneself that are no answer yet."""
_NAME = 5
"""Tokens of a name that is asked about, with "and" and the question mark."""


_SUPPOSED = frozenset(("were", "should", "had"))
_STOPS = frozenset(".!?;\n")
_CONDITION = 12
"""Tokens of such a condition, up to its comma."""
_ROUGHLY = [
    words.split()
    for words in (
        "something like that",
        "or something like that",
        "thereabouts",
        "or thereabouts",
        "i would say",
        "i think so",
    )
]
"""Answers to oneself by which what was put as a question is stood by."""
_TAKES_UP = re.compile(
    r"(?:i|we) (?:definitely |certainly |indeed )?would(?: (?:do|try|use|pick|take|choose|(?:start|begin|go) with|"
    r"go for) (?:that|it|this|these|those|them|one))?(?: (?:first|here|now|definitely|indeed))*"
    r"|(?:that|this) is (?:what|where|how) (?:i|we) would (?:do|try|use|pick|take|choose|propose|start|begin|"
    r"(?:start|begin|go) with|go for)(?: (?:first|here|now))?"
)
"""Answers by which what was asked about is chosen."""


class Questions(InVain):
    """What is asked, with or without a question mark."""

    def _questions(self) -> None:
        self._lists_what_is_asked()
        for part, bounds in enumerate(self.parts):
            mark = self.raws[bounds.last - 1].word if bounds.last > bounds.first else ""
            if "?" in mark and self.raws[bounds.last - 1].kind == "punct" and not self._astounds(part, mark):
                self._question(part)
        self._answers()
        for hit in self.hits:
            if hit.tag == "ask" and not any(other.tag == "endorse" for other in self.by_part[self.part_of(hit)]):
                part = self.part_of(hit)
                told = self._told_to_do(hit) or self._answers_itself(part)
                if told or self._goes_on_from(part) or self._scoffed(part) or self._is_supposed(part):
                    continue
                if self._bounded(part) or self._denied_by_asking(part):
                    continue
                if self.parts[part].last > self.parts[part].first and self.cue[self.parts[part].first] in _ANSWERED:
                    continue
                self.mark(self.parts[part].first, self.parts[part].last, Stance.ASKED, self.words(hit))

    def _astounds(self, part: int, mark: str) -> bool:
        """ "That's 985 s, a quarter of an hour?!": what one has worked out oneself astounds, and is not asked."""
        if "!" not in mark:
            return False
        first = max(self.sentence_start(part), part - REACH)
        words = [raw.word for raw in self.raws[self.parts[first].first : self.parts[part].last]]
        opening = self._content(first)[:1]
        return (
            bool(opening)
            and opening[0] not in AUXILIARIES | _WH
            and any(has_verb(word) or word in AUXILIARIES for word in words)
        )

    def _goes_on_from(self, part: int) -> bool:
        """ "The output, not the compute, is the wall": a verb behind what stands between commas opens no question."""
        words, bounds = self._content(part), self.parts[part]
        if self._likewise(part):
            return True
        if not part or bounds.joint != "," or words[:1] == [] or words[0] not in _INSERTED_BEFORE:
            return False
        if self.parts[part - 1].sentence != bounds.sentence or "?" in self.raws[bounds.last - 1].word:
            return False
        before = self._content(part - 1)
        if before[:1] == ["having"]:
            return True  # "its key, having been computed, is there"
        return len(before) > 1 and before[0] in (*DETERMINERS, "not") and not any(w in AUXILIARIES for w in before)

    def _is_supposed(self, part: int) -> bool:
        """ "Were the scaling flawless, eight hundred cards.": a condition with its verb in front, and no question."""
        first = self.parts[part].first
        over = next((at for at in range(first, len(self.raws)) if self.raws[at].word[:1] in _STOPS), len(self.raws))
        words = [raw.word for raw in self.raws[first:over]]
        if words[:1] == [] or words[0] not in _SUPPOSED or "?" in self.raws[min(over, len(self.raws) - 1)].word:
            return False
        comma = next((at for at, word in enumerate(words[:_CONDITION]) if word == ","), None)
        return comma is not None and words[comma + 1 : comma + 2] not in ([], ["or"])

    def _answers_itself(self, part: int) -> bool:
        """ "What does it hold... keys, values.": what one asks oneself and answers behind the dots."""
        bounds, following = self.parts[part], self.parts[part + 1] if part + 1 < len(self.parts) else None
        if following is None or following.sentence != bounds.sentence or self._content(part)[:1] == []:
            return False
        dots, end = self.raws[bounds.last - 1].word, self.raws[following.last - 1].word
        if dots != "..." or "?" in end or self._content(part)[0] not in _WH:
            return False
        return any(raw.word not in _SECOND_THOUGHTS for raw in self.raws[following.first : following.last])

    def _likewise(self, part: int) -> bool:
        """ "As t goes up, so does the attention work": turned round behind "so" within a sentence, not asked."""
        bounds = self.parts[part]
        if not part or self.parts[part - 1].sentence != bounds.sentence or "?" in self.raws[bounds.last - 1].word:
            return False
        opening = [raw.word for raw in self.raws[bounds.first : bounds.first + 3] if raw.word != "and"]
        return opening[:1] in (["so"], ["nor"], ["neither"]) and opening[1:2] != [] and opening[1] in AUXILIARIES

    def _told_to_do(self, hit: Hit) -> bool:
        """ "Do the products per batch": a noun and no verb behind "do the" is what is to be done, and no question."""
        words = self.atoms.words
        behind = words[hit.last + 1 : hit.last + 2]
        asked = "?" in self.raws[self.parts[self.part_of(hit)].last - 1].word
        return words[hit.first] == "do" and words[hit.last - 1] in _THINGS and behind[:1] in _HOW and not asked

    def _answers(self) -> None:
        """ "Is memory the bottleneck? Yes." claims it, "... No." denies it."""
        for part in range(1, len(self.parts)):
            words = self._content(part)
            asked = self.parts[part - 1]
            if self.parts[part].joint or not words or self.stance[asked.first] is not Stance.ASKED:
                continue
            opening = self._content(part - 1)
            if opening and self._would_do(part, opening, words):
                words = ["yes"]
                opening = ["would"]
            if words in _ROUGHLY and opening and opening[0] not in AUXILIARIES | _WH and "or" not in opening:
                self._asserts_after_all(part)
                continue
            if words[0] not in _YES + _NO or not opening:
                continue
            if opening[0] not in AUXILIARIES and (words[0] != "yes" or opening[0] in _WH or "or" in opening):
                continue
            stance = Stance.ASSERTED if words[0] in _YES else Stance.REJECTED
            for at in range(asked.first, asked.last):
                self.stance[at] = stance
                self.cue[at] = words[0]

    def _asserts_after_all(self, part: int) -> None:
        """ "At 10 TFLOPS, roughly 4 hours? Something like that.": what was put as a question is stood by."""
        sentence = self.parts[part - 1].sentence
        for before in range(part - 1, max(-1, part - 1 - REACH), -1):
            if self.parts[before].sentence != sentence:
                return
            for at in range(self.parts[before].first, self.parts[before].last):
                if self.stance[at] is Stance.ASKED:
                    self.stance[at], self.cue[at] = Stance.ASSERTED, None

    def _would_do(self, part: int, asked: list[str], words: list[str]) -> bool:
        """ "What about an index? I'd do that.", "An index? I would.": all of a sentence takes up what is asked."""
        goes_on = part + 1 < len(self.parts) and self.parts[part + 1].sentence == self.parts[part].sentence
        if goes_on or "or" in asked or (asked[0] in _WH and asked[1:2] != ["about"]):
            return False
        return _TAKES_UP.fullmatch(" ".join(words)) is not None

    def _question(self, part: int) -> None:
        first = max(self.sentence_start(part), part - REACH)
        words = self._content(part)
        apart = first == part or self.parts[part].joint in _APART
        if _proposes(self._content(first)) or (apart and self._scoffed(part)):
            return
        if any(self._bounded(index) for index in range(first, part + 1)) or self._done_in_vain(first, part):
            return
        if part > first and self.parts[part].joint == "?" and _is_tag(words):
            self.mark(self.parts[part].first, self.parts[part].last, Stance.ASKED, "?")
            return
        begin = first
        for index in range(first + 1, part + 1):
            if self.parts[index].joint == "?" and self._states(first, index) and not _confirms(self._content(part)):
                begin = index
                break
        for index in range(begin, part + 1):
            asked = self._name_behind(index) if index == part else self.parts[index].first
            self.mark(asked, self.parts[index].last, Stance.ASKED, "?")

    def _name_behind(self, part: int) -> int:
        """Where the question of a clause begins: "the sort is n log n, and the lag? linear" asks of the name alone."""
        bounds = self.parts[part]
        words = [raw.word for raw in self.raws[bounds.first : bounds.last]]
        joints = [at for at in range(1, len(words)) if words[at] == "and" and words[at - 1] == ","]
        if not joints or len(words) - joints[-1] > _NAME or words[0] in _INVERTED | _WH:
            return bounds.first
        told, asked = words[: joints[-1]], words[joints[-1] + 1 : -1]
        verbs = [any(is_finite(word) or word in AUXILIARIES for word in some) for some in (told, asked)]
        return bounds.first + joints[-1] if verbs == [True, False] and "or" not in asked else bounds.first

    def _states(self, first: int, last: int) -> bool:
        """Whether clauses [first, last) make a statement of their own before the question."""
        for index in range(first, last):
            words = self._content(index)
            if not words or self.parts[index].joint == "?":
                continue
            if words[0] in _GOES_ON and words[1:2] != [] and words[1] in _INVERTED | _ASKING:
                return False
            if words[0] in _INVERTED or words[0] in (
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


def _proposes(words: list[str]) -> bool:
    """ "Why not use an index?", "why don't we drop it?", "how about using a sketch?": a suggestion, put politely."""
    if words[:2] == ["why", "not"]:
        return len(words) > 2
    if words[:3] in (["can", "not", "we"], ["could", "not", "we"]):
        return len(words) > 4
    if words[:1] == ["why"] and words[1:2] in (["do"], ["should"]) and words[2:3] == ["not"]:
        return len(words) > 4 and words[3] in ("we", "you", "i", "they")
    gerund = words[2:3] and words[2].endswith("ing")
    return words[:2] == ["how", "about"] and (bool(gerund) or words[2:3] in (["a"], ["an"], ["we"], ["some"]))


def _is_tag(words: list[str]) -> bool:
    """ "right?", "isn't it?", "no?" after a statement."""
    if len(words) > 4:
        return False
    joined = " ".join(words)
    return joined in _TAG_WORDS or (len(words) <= 4 and "not" in words and words[-1] in ("it", "they", "you", "that"))


_APART = (";", ":", "but", "--", "-")
"""Between a statement and a question of its own in one sentence."""
_TAG_WORDS = frozenset(
    (
        *"right correct no yes ok okay yeah agreed eh huh".split(),
        *("is it", "are they", "does it", "do they", "is not it", "will it", "can it", "you know", "you see"),
    )
)


_CONFIRMED = frozenset("right correct what true accurate it sound".split())


def _confirms(words: list[str]) -> bool:
    """ "is that what you wanted to hear?", "is that right?": the question is about the statement before."""
    return (
        bool(words)
        and len(words) > 1
        and words[0] in ("is", "was", "would", "does")
        and (words[1] in ("that", "this", "it") and bool(_CONFIRMED & set(words[2:4])))
    )
