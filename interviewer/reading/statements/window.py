"""Which words of a message belong together."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from interviewer.reading.model import Stance
from interviewer.reading.prose.model import Prose, heaviest
from interviewer.reading.prose.stances.lists import is_bare
from interviewer.reading.prose.words import expand, has_verb
from interviewer.reading.statements.lexicon import Found
from interviewer.reading.statements.pattern import Window
from interviewer.reading.statements.pointing import pointing_clause

__all__ = ["NEAR_WORDS", "Windows"]

NEAR_WORDS = 14
"""Words that may lie between the outermost slots in adjacent clauses."""

_ELABORATES = frozenset(": -> => -- | because since so which who where ... hence thus".split())
_BACKWARD = frozenset("it that this these those they its here there which both so them".split())

_START = attrgetter("start")

LISTED = 4
"""Bare items in a row from which on a list says nothing of one item with another."""


class Windows:
    """The windows of one message."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self._close: dict[int, bool] = {}
        self._listed: dict[int, dict[int, int]] = {}
        self._pointing: dict[int, int | None] = {}
        self._headed: dict[int, frozenset[int]] = {}
        self._stances: dict[tuple[int, int], Stance] = {}

    def hold(self, within: Window, found: tuple[Found, ...]) -> bool:
        """Whether all phrases stand in one window."""
        if within == "message" or len(found) == 1:
            return True
        prose = self.prose
        clauses = [prose.tokens[one.first].clause for one in found]
        low, high = min(clauses), max(clauses)
        if low == high:
            return True
        if self._heads(found, high):
            return True
        if within == "near" and self._points_back(low, high):
            return True
        if within == "clause" or prose.clauses[low].sentence != prose.clauses[high].sentence:
            return False
        if within == "sentence":
            return True
        if high - low != 1 or not self._joined(high):
            return False
        first = min(one.first for one in found)
        last = max(one.last for one in found)
        words = sum(prose.tokens[index].kind != "punct" for index in range(first, last))
        return words <= NEAR_WORDS + len(found)

    def _heads(self, found: tuple[Found, ...], clause: int) -> bool:
        """Whether every phrase stands in a clause or in a label of it."""
        labelling, tokens = self._labelling(clause), self.prose.tokens
        return bool(labelling) and all(one.first in labelling or tokens[one.first].clause == clause for one in found)

    def _labelling(self, clause: int) -> frozenset[int]:
        """The tokens that begin in a label of a clause."""
        known = self._headed.get(clause)
        if known is None:
            tokens, labels = self.prose.tokens, self.prose.clauses[clause].labels
            places = ([bisect_left(tokens, end, key=_START) for end in label] for label in labels)
            known = self._headed[clause] = frozenset(at for first, last in places for at in range(first, last))
        return known

    def _joined(self, clause: int) -> bool:
        """Whether a clause goes on with what the clause before it is about."""
        known = self._close.get(clause)
        if known is None:
            known = self._close[clause] = self._goes_on(clause)
        return known

    def _goes_on(self, index: int) -> bool:
        prose = self.prose
        clause = prose.clauses[index]
        if clause.joint in _ELABORATES:
            return True
        words = [
            word
            for token in prose.tokens[clause.first : min(clause.last, clause.first + 4)]
            if token.kind == "word"
            for word in expand(token.word)
        ]
        while words and words[0] in ("and", "but", "so", "or", clause.joint):
            words = words[1:]
        if words[:1] == ["as"] and words[1:2] and words[1] in _BACKWARD:
            return True  # "..., as it's the limiting factor"
        if words and words[0] in _BACKWARD:
            return True
        if clause.joint == "but" and not self._verb(index) and self._denies(index - 1):
            return True  # "the limit is not the time but the room"
        if clause.joint in ("but", "whereas", "while", "though", "although", "however", "yet"):
            return False
        return not self._verb(index) or not self._verb(index - 1)

    def _points_back(self, low: int, high: int) -> bool:
        """Whether a sentence says what the one before it is: "That's the bottleneck.", "So yeah, this kills it." """
        clauses = self.prose.clauses
        sentence = clauses[high].sentence
        if sentence - clauses[low].sentence != 1:
            return False
        if sentence not in self._pointing:
            self._pointing[sentence] = pointing_clause(self.prose, sentence)
        return self._pointing[sentence] == high

    def listed(self, found: tuple[Found, ...]) -> bool:
        """Whether phrases are items of one bare list, none said of the other: "sort, lag, limit, memory"."""
        items = {self._item(one.first) for one in found}
        return len(items - {-1}) > 1

    def _item(self, at: int) -> int:
        """Which item of a long bare list a token stands in; -1 where it stands in none."""
        sentence = self.prose.tokens[at].sentence
        items = self._listed.get(sentence)
        if items is None:
            items = self._listed[sentence] = self._items(sentence)
        return items.get(at, -1)

    def _items(self, sentence: int) -> dict[int, int]:
        bounds, tokens = self.prose.sentences[sentence], self.prose.tokens
        first, last = self.prose.clauses[bounds.first].first, self.prose.clauses[bounds.last - 1].last
        if sum(token.word == "," for token in tokens[first:last]) < LISTED:
            return {}
        items: dict[int, int] = {}
        run: list[range] = []
        begin = first
        for index in range(first, last + 1):
            if index < last and tokens[index].word != ",":
                continue
            bare = is_bare([token for token in tokens[begin:index] if token.kind != "punct"])
            run = [*run, range(begin, index)] if bare else []
            if len(run) >= LISTED:
                items.update((at, item.start) for item in run for at in item)
            begin = index + 1
        return items

    def _denies(self, index: int) -> bool:
        clause = self.prose.clauses[index]
        return any(token.negated for token in self.prose.tokens[clause.first : clause.last])

    def _verb(self, index: int) -> bool:
        clause = self.prose.clauses[index]
        return any(
            token.kind == "word" and has_verb(token.word) and not self._noun(at)
            for at, token in enumerate(self.prose.tokens[clause.first : clause.last], clause.first)
        )

    def _noun(self, at: int) -> bool:
        """Whether an article says that a word is no verb: "the compute", "the n²d compute"."""
        tokens = self.prose.tokens
        if at > 1 and tokens[at - 1].kind in ("growth", "quantity"):
            at -= 1
        return at > 0 and tokens[at - 1].word in ("the", "a", "an")

    def share(self, within: Window, first: int, last: int, start: int, end: int) -> bool:
        """Whether text[start:end] stands in the window of tokens [first, last)."""
        if within == "message":
            return True
        prose = self.prose
        low, high = prose.tokens[first].clause, prose.tokens[last - 1].clause
        other = prose.clause_at(start), prose.clause_at(end - 1)
        if within == "sentence":
            return prose.clauses[low].sentence == prose.clauses[other[0]].sentence
        slack = 1 if within == "near" else 0
        same = prose.clauses[low].sentence == prose.clauses[other[0]].sentence
        return same and other[0] <= high + slack and other[1] >= low - slack

    def stances(self, found: tuple[Found, ...]) -> list[Stance]:
        """The stance of each phrase; words of a label take the stance of the clause that they head."""
        tokens = self.prose.tokens
        clause = max(tokens[one.first].clause for one in found)
        host, labelling = self.prose.clauses[clause], self._labelling(clause)
        return [
            host.stance if one.first in labelling and tokens[one.first].clause != clause else self._stance(one)
            for one in found
        ]

    def _stance(self, one: Found) -> Stance:
        """The stance of the words of a phrase."""
        place = one.first, one.last
        known = self._stances.get(place)
        if known is None:
            tokens = self.prose.tokens[one.first : one.last]
            known = self._stances[place] = heaviest([token.stance for token in tokens])
        return known
