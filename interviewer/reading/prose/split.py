"""Where sentences and clauses begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviewer.reading.prose.run_on import SUBJECTS, runs_on
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import DETERMINERS, PRONOUNS, expand, has_verb

__all__ = ["Break", "find_breaks"]

_HARD = frozenset({";", ":", "--", "-->", "->", "=>", "..."})
_JOINING = frozenset(
    """but yet though although however whereas while because since so which who where unless hence thus
    therefore""".split()
)
_OPENING = frozenset("no yes wait sorry actually hmm correction nope oops scratch rather edit".split())
_FILLERS = frozenset("and or also then well ok okay oh um uh hmm now".split())
_INVERTED = frozenset(
    """is are was were do does did can could would should will has have what which who where why how
    when""".split()
)
_TAGS = frozenset("right correct no yes ok okay yeah agreed eh huh".split())
_BULLETS = frozenset("-*+•#")
_ABBREVIATED = frozenset("etc approx resp incl ca".split())
_LABELS = frozenset((":", "->", "=>", "="))


@dataclass(frozen=True, slots=True)
class Break:
    """A clause begins at token `at`; a sentence too, if `sentence`. joint: the mark or word that joins it."""

    at: int
    joint: str
    sentence: bool


_SAYS_OF_IT = frozenset("it its it's they they're we you that one nobody".split())
_SO_OR_NOT = frozenset(
    """is isn't isnt are aren't arent not never always will won't wont does doesn't doesnt do don't dont would wouldn't
    can can't cant has hasn't have haven't surely certainly""".split()
)


class _Splitter:
    """One walk over the raw tokens of a message."""

    def __init__(self, text: str, raws: Sequence[Raw]) -> None:
        self.text = text
        self.raws = raws
        self.first = [expand(raw.word)[0] if raw.kind == "word" else raw.word for raw in raws]
        self.finite = [raw.kind == "word" and has_verb(raw.word) for raw in raws]
        self.stops = self._next_stops()
        self.code = False
        self.line = 0
        """Index of the first token of the current line."""

    def _next_stops(self) -> list[int]:
        """For each token, the index of the next comma or harder mark at or after it."""
        stops = [len(self.raws)] * (len(self.raws) + 1)
        for index in range(len(self.raws) - 1, -1, -1):
            raw = self.raws[index]
            stop = raw.kind == "punct" and (raw.word in _HARD or (raw.word[0] in ",.?!\n|" and raw.word != "!="))
            stops[index] = index if stop else stops[index + 1]
        return stops

    def breaks(self) -> list[Break]:
        out: list[Break] = []
        begun = 0
        verb_seen = False
        for index, raw in enumerate(self.raws):
            made: Break | None = None
            if raw.kind == "punct":
                made = self._at_mark(index, raw, verb_seen)
            elif index > begun and self._denied_short(index):
                made = Break(index, ",", False)
            elif raw.kind == "word" and index > begun:
                made = self._at_word(index, verb_seen)
                if made is None and verb_seen and index > begun + 2 and self.first[index] in SUBJECTS:
                    made = self._at_run_on(begun, index)
            if made is not None and begun < made.at < len(self.raws):
                out.append(made)
                begun = made.at
                verb_seen = False
            if index >= begun and self.finite[index]:
                verb_seen = True
        return out

    def _denied_short(self, index: int) -> bool:
        """ "does it fit no it doesn't 10B with Adam needs 160 GB": a short answer ends before token `index`."""
        if index < 3 or self.first[index - 3] not in ("no", "nope") or expand(self.raws[index - 1].word)[-1] != "not":
            return False
        begins = self.raws[index].kind in ("quantity", "number") or self.first[index] in PRONOUNS
        named = self.first[index] in DETERMINERS and self.raws[index - 1].word != "not"  # "no it's not the products"
        return self.first[index - 2] in PRONOUNS and (begins or named)

    def _at_mark(self, index: int, raw: Raw, verb_seen: bool) -> Break | None:
        mark = raw.word
        if mark.startswith("`"):
            self.code = not self.code
            return None
        if mark == "\n":
            return self._at_line_end(index)
        if mark[0] in "?!" and mark != "!=":
            return Break(index + 1, mark[-1], True)
        if mark == ".":
            return Break(index + 1, ".", True) if self._ends_sentence(index) else None
        if mark == ",":
            return self._at_comma(index, verb_seen)
        if mark[0] == "." or mark in _HARD:
            if mark == ":" and self._between_digits(index):
                return None
            if index + 1 < len(self.raws) and self.raws[index + 1].word == "\n":
                return None  # the line's end breaks
            return Break(index + 1, "..." if mark[0] == "." else mark, False)
        if mark == "-" and self._spaced(raw) and index > self.line + 0:
            around = (
                self.raws[index - 1].kind,
                self.raws[index + 1].kind if index + 1 < len(self.raws) else "punct",
            )
            if index - 1 >= self.line and "number" not in around and around != ("growth", "growth"):
                return Break(index + 1, "--", False)
        if mark == "|" and (self._spaced(raw) or self.raws[self.line].word == "|"):
            return Break(index + 1, "|", False)
        return None

    def _spaced(self, raw: Raw) -> bool:
        before = raw.start == 0 or self.text[raw.start - 1].isspace()
        return before and (raw.end >= len(self.text) or self.text[raw.end].isspace())

    def _between_digits(self, index: int) -> bool:
        raw = self.raws[index]
        text = self.text
        return raw.start > 0 and raw.end < len(text) and text[raw.start - 1].isdigit() and text[raw.end].isdigit()

    def _at_line_end(self, index: int) -> Break | None:
        start = self.line
        self.line = index + 1
        self.code = False
        if index + 1 >= len(self.raws):
            return None
        after = self.raws[index + 1]
        blank = self.raws[index].stem.count("\n") > 1
        if start < len(self.raws) and self.raws[start].word[0] == ">":
            return Break(index + 1, "\n", True)  # a line that repeats what was asked
        length = self.raws[index].start - (self.raws[start].start if start < len(self.raws) else 0)
        lower = after.kind == "word" and self.text[after.start].islower()
        ended = self.raws[index - 1].word in (".", ":", "?", "!") or self._is_labelled(index + 1)
        if lower and not blank and length >= 60 and not ended:
            return None  # a line that was wrapped, not ended
        return Break(index + 1, "\n", True)

    def _is_labelled(self, index: int) -> bool:
        """Whether a line begins with a label of one or two words: "left: ...", "with cache -> ..."."""
        return any(raw.word in _LABELS for raw in self.raws[index + 1 : index + 3])

    def _ends_sentence(self, index: int) -> bool:
        raw = self.raws[index]
        if index == self.line or self.code:
            return False
        before = self.raws[index - 1]
        if before.kind == "number" and index - 1 == self.line:
            return self._answers_alone(index)  # not "1. groupby"
        if raw.end >= len(self.text) or not self.text[raw.end].isalnum():
            return not (before.word in _ABBREVIATED and index + 1 < len(self.raws) and self._lower(index + 1))
        if before.end != raw.start or index + 1 >= len(self.raws):
            return False
        return self._glued_sentence(before, self.raws[index + 1])

    def _answers_alone(self, index: int) -> bool:
        """ "3. Assume float32, ...": a number that opens a message of one line, without another one behind it, answers
        what was asked."""
        if index != 1 or self.raws[0].word == "1" or len(self.raws) < 3 or self.raws[2].kind == "growth":
            return False
        return not any(
            after.word == "\n" or (after.word in ("1", "2", "3", "4", "5") and before.kind == "punct")
            for before, after in pairwise(self.raws[2:])
        )

    def _glued_sentence(self, before: Raw, after: Raw) -> bool:
        """ "memory.Then": a full stop without its space; "np.memmap", "E.T" and "faiss.IndexFlat" are
        names."""
        word = self.text[after.start : after.end]
        capital = word[:1].isupper() and (len(word) == 1 or word[1:].islower())
        glued = after.end < len(self.text) and self.text[after.end].isalnum()
        return capital and not glued and before.end - before.start >= 2

    def _lower(self, index: int) -> bool:
        return self.text[self.raws[index].start].islower()

    def _at_comma(self, index: int, verb_seen: bool) -> Break | None:
        at = index + 1
        stop = self.stops[at] if at < len(self.stops) else at
        head = at
        while head < stop and self.first[head] in _FILLERS:
            head += 1
        if head >= stop:
            return Break(at, ",", False) if at < stop and self.first[at] == "hmm" else None
        word = self.first[head]
        asks = stop < len(self.raws) and self.raws[stop].word[0] == "?"
        if asks and (word in _INVERTED or (word in _TAGS and stop - head <= 2)) and word not in _JOINING:
            return Break(at, "?", False)
        if word in _JOINING:
            return Break(at, word, False)
        after = self.first[head + 1] if head + 1 < len(self.first) else ""
        if word in _OPENING or (word in ("make", "take", "let", "strike") and after in ("that", "it", "me")):
            return Break(at, ",", False)
        limit = min(stop, head + 12)
        if word in PRONOUNS and any(self.finite[head : head + 4]):
            return Break(at, ",", False)
        if verb_seen and any(self.finite[head:limit]):
            return Break(at, ",", False)
        return None

    def _at_word(self, index: int, verb_seen: bool) -> Break | None:
        word = self.first[index]
        if word not in _JOINING and word not in ("and", "or", "rather"):
            return None
        before = self.first[index - 1]
        after = self.first[index + 1] if index + 1 < len(self.raws) else ""
        if before == "," or after == "":
            return None  # the comma has broken already, or there is nothing to say
        subject = after in PRONOUNS or after in DETERMINERS
        if word == "but":
            breaks = before not in ("nothing", "anything", "all", "none")
        elif word in ("whereas", "although", "hence", "therefore"):
            breaks = True
        elif word == "though":
            breaks = before not in ("even", "as") and self.raws[index + 1].kind != "punct"
        elif word == "because":
            breaks = after != "of"
        elif word in ("while", "since"):
            breaks = verb_seen and any(self.finite[index : self.stops[index]])
        elif word in ("so", "yet"):
            breaks = subject and before not in ("or", "do", "did", "even", "and", "not")
        elif word == "and":
            breaks = verb_seen and self._new_subject(index + 1)
        elif word == "which":
            breaks = verb_seen and self._comments(index + 1)
        else:
            breaks = False
        return Break(index, word, False) if breaks else None

    def _at_run_on(self, begun: int, index: int) -> Break | None:
        return Break(index, ",", False) if runs_on(self.raws, begun, index, self.stops[index]) else None

    def _comments(self, index: int) -> bool:
        """ "... if they never wait which they will so 1,100": says of what stands before only whether it is so."""
        if self.first[index] not in _SAYS_OF_IT:
            return False
        at = index + 1
        while at < len(self.first) and at < index + 4 and self.first[at] in _SO_OR_NOT:
            at += 1
        stops = at >= self.stops[index] or self.first[at] in ("so", "and", "but", ",", "--", "->")
        return stops and (at > index + 1 or self.first[index] in ("its", "it's"))

    def _new_subject(self, index: int) -> bool:
        if self.first[index] in ("so", "yet"):
            return True
        near = any(self.finite[index : index + 3])
        if self.first[index] in PRONOUNS:
            return near
        return self.first[index] in DETERMINERS and any(self.finite[index : min(index + 6, self.stops[index])])


def find_breaks(text: str, raws: Sequence[Raw]) -> list[Break]:
    """Where each clause after the first begins, in order."""
    return _Splitter(text, raws).breaks()
