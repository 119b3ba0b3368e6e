"""What is asked or added in thinking aloud, "wait, are they kept? Yes", which takes nothing back."""

from __future__ import annotations

import re

from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.stances.marks import REACH, Marks
from interviewer.reading.prose.words import DETERMINERS, PRONOUNS

__all__ = ["YES", "Musings"]

YES = frozenset("yes yeah yep yup right correct ok okay sure".split())
_STOPS = frozenset("wait hmm hm hold hang oh ah".split())
_DENIES = frozenset("not no nor never wrong neither cannot instead rather only".split())
_DOUBTS = frozenset(
    """
    wait hmm hm hold hang on oh ah up is it that this right correct really true so what no sure am i are we did get was
    the answer a an one be can could do does make sense hang sec second well ok okay but and still enough too much
    """.split()
)
"""Words of a question that is about the answer just given, and so doubts it: "wait, is that right?"."""
_RIGHT = frozenset("right correct true fine ok okay good".split())
_SAID_AGAIN = frozenset("wait no hold on hang hm hmm ok okay well i think believe guess".split())
"""Words that may stand between a stop and what it comes to: "no, wait, I think it is right"."""
_ANSWERS = 2
"""Sentences behind a question to oneself in which another answer may stand."""
_GOES_ON = frozenset("then next now afterwards finally".split())
"""Words with which the next thing is begun."""
_ABOUT = frozenset("about regarding concerning".split())
_ASKED = frozenset("said asked wanted want ask meant".split())
_BESIDES = frozenset("also too well practice both".split())
_QUESTION = 10
"""Words behind a stop in which it may be told what was asked."""
_PLAIN = (("²", "2"), ("³", "3"), ("squared", "2"), ("cubed", "3"), ("times", ""), ("big", ""))
_SIGNS = re.compile(r"[^a-z0-9.]+")
_ORDER = re.compile(r"^(?:o|theta|order)(?=[a-z(])")


def _bare(formula: str) -> str:
    """A formula without its signs, for telling whether one is said again: "f times f times n", "f*f*n"."""
    for said, meant in _PLAIN:
        formula = formula.replace(said, meant)
    return _ORDER.sub("", _SIGNS.sub("", formula))


class Musings(Marks):
    """Stops in an answer at which its author goes on, and takes nothing back."""

    def _thinks_aloud(self, hit: Hit) -> bool:
        """Whether a "wait" or "hmm" only asks about something else, or adds what has the same cost, or what was said is
        then found to be right."""
        if self._stands_by(hit):
            return True
        if self._recalls_question(hit):
            return True
        stops = self.atoms.words[hit.first] in _STOPS
        return stops and (
            self._turns_elsewhere(hit) or self._wonders(hit) or self._says_again(hit) or self._found_right(hit)
        )

    def _turns_elsewhere(self, hit: Hit) -> bool:
        """ "Lag is n. And wait, about step 3: I take that back": what follows names what it is about, and the sentence
        before does not."""
        part = self.part_of(hit)
        words = self.atoms.words[hit.last - 1 : hit.last + 6]
        at = next((at for at, word in enumerate(words) if word in _ABOUT), 0)
        named = [word for word in words[at + 1 : at + 3] if word not in DETERMINERS][:1]
        if not at or not named or not named[0].isalpha() or named[0] in PRONOUNS or part == 0:
            return False
        before = {raw.word for raw in self.raws[self.parts[part - 1].first : self.parts[part - 1].last]}
        return before.isdisjoint(named)

    def _stands_by(self, hit: Hit) -> bool:
        """ "80 GB. No, that's not wrong", "wait, no, it is right": the words themselves say that it stands."""
        after = [word for word in self.atoms.words[hit.last : hit.last + 8] if word[0].isalnum() and word not in YES]
        while after[:1] and after[0] in _SAID_AGAIN:
            del after[0]
        if after[:1] and after[0] in ("it", "that", "this") and after[1:2] in (["is"], ["was"]):
            said = after[2:4]
            return said[:1] != [] and (said[0] in _RIGHT or (said[0] == "not" and said[1:2] in (["wrong"], ["bad"])))
        return False

    def _recalls_question(self, hit: Hit) -> bool:
        """ "800. No wait, you said in practice as well": more was asked for, and the answer so far stands."""
        words = self.atoms.words[hit.last - 1 : hit.last + _QUESTION]
        if "you" not in words or _ASKED.isdisjoint(words):
            return False
        return not _BESIDES.isdisjoint(words) or not self._correcting_kinds(self.part_of(hit))

    def _found_right(self, hit: Hit) -> bool:
        """ "80 GB. Wait, let me check. Yes.", "Hold on. Yes, that's right": checked, and found to be so."""
        part = self.part_of(hit)
        end = self.sentence_end(part)
        asks = self.raws[self.parts[end - 1].last - 1].word == "?"
        if asks or self._correcting_kinds(part) or end >= len(self.parts):
            return False
        words = {raw.word for raw in self.raws[self.parts[part].first : self.parts[end - 1].last]}
        return _DENIES.isdisjoint(words) and self.raws[self.parts[end].first].word in YES

    def _wonders(self, hit: Hit) -> bool:
        """ "80 GB. Wait, is that float64? Yes", "f²n time. Wait, does it free anything? No": asks oneself, and finds it
        right, or of something else, and gives no other answer."""
        part = self.part_of(hit)
        end = self.sentence_end(part)
        last = self.parts[end - 1].last
        if self.raws[last - 1].word != "?" or self._correcting_kinds(part):
            return False
        words = {raw.word for raw in self.raws[self.parts[part].first : last] if raw.kind == "word"}
        if any(raw.word in YES for raw in self.raws[last : last + 1]):
            return not any(word.endswith("n't") for word in words)  # "wait, isn't the sort worse? Yes"
        before = self._formulas_before(part)
        return bool(before) and not words <= _DOUBTS and not self._answered_otherwise(end, before)

    def _answered_otherwise(self, part: int, before: set[str]) -> bool:
        """Whether another formula than those before follows a question to oneself."""
        if part >= len(self.parts):
            return False
        over = self.parts[part].sentence + _ANSWERS
        for one in self.parts[part : part + REACH]:
            if one.sentence >= over or self.raws[one.first].word in _GOES_ON:
                return False
            told = (raw.word for raw in self.raws[one.first : one.last] if raw.kind in ("growth", "quantity"))
            if any(_bare(formula) not in before for formula in told):
                return True
        return False

    def _says_again(self, hit: Hit) -> bool:
        """ "f times f times n. And wait, nothing is freed: f*f*n numbers in memory": the same formula again."""
        part = self.part_of(hit)
        raws = self.raws[self.atoms.at[hit.first] : self.parts[self.sentence_end(part) - 1].last]
        again = {_bare(raw.word) for raw in raws if raw.kind in ("growth", "quantity")}
        if not again or any(raw.word in _DENIES or raw.word.endswith("n't") for raw in raws):
            return False
        return again <= self._formulas_before(part)

    def _formulas_before(self, part: int) -> set[str]:
        """The formulas of the sentence that a correction in this clause would be of."""
        target = self.before(part)
        if target is None:
            return set()
        sentence = self.parts[target].sentence
        return {
            _bare(raw.word)
            for one in self.parts[max(0, target - REACH) : target + 1]
            if one.sentence == sentence
            for raw in self.raws[one.first : one.last]
            if raw.kind in ("growth", "quantity")
        }
