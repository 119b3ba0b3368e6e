"""What is denied of one thing and, with no more than a verb, said of another: "Time isn't the problem. Memory is."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.prose.model import Token
from interviewer.reading.prose.words import expand, has_verb, is_finite
from interviewer.reading.statements import Match

__all__ = ["Named", "bare_verb", "is_bare_list", "said_without_words"]

_VERBS = frozenset("is are was were does do would will".split())
_AFTER = frozenset("one though however clearly definitely certainly really too instead".split())
_GOES_ON = frozenset("because since as so for and which given with".split())
_NEXT = 1
"""Sentences behind the denial in which it is told what it does hold of."""


class Named(Protocol):
    """A thing that is named at text[start:end]."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def claimed(self) -> bool: ...


def said_without_words(matches: Sequence[Match], things: Sequence[Named], prose: Prose) -> Iterator[tuple[Match, int]]:
    """Each denied match with the place, among the things, of the one behind it that it is said of by a bare verb."""
    denied = [match for match in matches if match.stance is Stance.REJECTED]
    for at, thing in enumerate(things) if denied else ():
        if not thing.claimed or not bare_verb(thing, prose):
            continue
        sentence = prose.sentence_at(thing.start)
        before = [
            match
            for match in denied
            if match.end <= thing.start and sentence - prose.sentence_at(match.start) <= _NEXT
        ]
        if before:
            yield before[-1], at


def bare_verb(thing: Named, prose: Prose) -> bool:
    """Whether a clause says no more of the thing than that it "is" or "does"."""
    clause = prose.clauses[prose.clause_at(thing.start)]
    tokens = prose.tokens[clause.first : clause.last]
    ahead = [word for token in tokens if token.end <= thing.start for word in expand(token.word)]
    if any(map(is_finite, ahead)):
        return False
    behind = [token for token in prose.tokens if token.start >= thing.end][:_REACH]
    words = _until_stop(behind)
    while words and words[-1] in _AFTER:
        words.pop()
    return bool(words) and words[-1] in _VERBS and not any(map(is_finite, words[:-1]))


_REACH = 10
"""Words behind a thing in which its verb is looked for: "keeping that matrix around in one machine is"."""


def _until_stop(tokens: Sequence[Token]) -> list[str]:
    """The words up to the first mark behind a verb; none where the clause goes on."""
    words: list[str] = []
    for place, token in enumerate(tokens):
        if token.kind == "punct":
            after = tokens[place + 1].word if place + 1 < len(tokens) else ""
            if token.word == "," and words[-1:] and words[-1] in _VERBS and after not in _GOES_ON:
                return []
            if token.word in ".:;!,-()\n" or token.word in ("--", "..."):
                return words
            continue
        if words and words[-1] in _VERBS and token.word in _GOES_ON:
            return words
        words.extend(expand(token.word))
    return words if len(tokens) < _REACH else []


_MANY = 4
"""Commas of a bare list."""


def is_bare_list(clause: int, prose: Prose) -> bool:
    """Whether a clause is a bare list of many items, of which none says anything of another."""
    tokens = prose.tokens[prose.clauses[clause].first : prose.clauses[clause].last]
    return sum(token.word == "," for token in tokens) >= _MANY and not any(has_verb(token.word) for token in tokens)
