"""A compiled vocabulary, and where its phrases stand in a message."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from interviewer.reading.prose.model import Prose, Token
from interviewer.reading.statements.lately import Lately
from interviewer.reading.statements.matching import fits, key_of, keys_of
from interviewer.reading.statements.phrase import LexiconError, Phrase, parse_phrase
from interviewer.reading.statements.trie import HeardToken, Node, ends
from interviewer.reading.statements.typos import COMMON, meant_by

__all__ = ["Found", "Lexicon", "LexiconError"]

_SOFT = frozenset("\"'*`()[]{}_~/&+^#%<>") | frozenset(("**", "~~", "``", "```", "!=", "<=", "=="))


class Found(NamedTuple):
    """A phrase of `concept` at tokens[first:last]; typo: a word of it was misspelt."""

    concept: str
    first: int
    last: int
    typo: bool = False


class _Heard(NamedTuple):
    """What a token can be to the vocabulary; see HeardToken for its first three.

    alone: the concepts that it names by itself, with whether that takes a typing error. begins: what may follow it in
    the longer phrases that it can begin, likewise. joins: a phrase written as one word can begin with it.
    """

    stems: tuple[tuple[str, bool], ...]
    second: tuple[str, ...]
    later: tuple[str, ...]
    alone: tuple[tuple[str, bool], ...]
    begins: tuple[tuple[Node, bool], ...]
    joins: bool


class _Spoken(NamedTuple):
    """The phrases in one message, in order of place, and the same by their concepts."""

    found: tuple[Found, ...]
    places: Mapping[str, Sequence[Found]]
    concepts: frozenset[str]


_MAX_WORDS = 20_000
"""Words of candidates that are remembered."""


class Lexicon:
    """Concepts and their phrases, those of one word by its key and longer ones in a trie. Compared and hashed by
    identity."""

    def __init__(self, phrases: Sequence[Phrase], concepts: tuple[str, ...]) -> None:
        self.concepts = concepts
        self._longer = Node()
        self._closed: dict[str, list[str]] = {}
        self._vocabulary: dict[str, str] = {}
        self._single: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            if len(phrase.items) == 1:
                self._single.setdefault(key_of(phrase.items[0]), []).append(phrase)
            else:
                self._longer.add(phrase)
            if form := phrase.closed:
                concepts_here = self._closed.setdefault(form, [])
                if phrase.concept not in concepts_here:
                    concepts_here.append(phrase.concept)
        for item in dict.fromkeys(item for phrase in phrases for item in phrase.items):
            if item.kind in ("word", "exact"):
                self._vocabulary.setdefault(item.word, item.stem)
        self._stems = frozenset(self._vocabulary.values())
        self._lengths: dict[tuple[str, int], list[tuple[str, str]]] = {}
        for word, stem in self._vocabulary.items():
            if len(word) >= 5:
                for letter in dict.fromkeys(word[:2]):
                    self._lengths.setdefault((letter, len(word)), []).append((word, stem))
        self._alike: dict[tuple[str, int], list[tuple[str, str]]] = {}
        self._beginnings = frozenset(
            (form + "s")[:size] for form in self._closed for size in range(len(form) + 2)
        )  # of closed forms and of their plurals: words that join to none of them are left at once
        self._heard: dict[tuple[str, str, str], _Heard] = {}
        self._spoken = Lately(self._search)

    @staticmethod
    def compile(mapping: Mapping[str, Sequence[str]]) -> Lexicon:
        """Compile concept -> phrases. Raises LexiconError; see phrase.parse_phrase for the syntax."""
        return _compile(tuple((name, tuple(lines)) for name, lines in mapping.items()))

    def find(self, prose: Prose) -> tuple[Found, ...]:
        """Every phrase in a message, in order of place. Linear in the message; the last few messages are
        remembered."""
        return self._spoken.of(prose).found

    def said(self, prose: Prose) -> frozenset[str]:
        """The concepts of which a phrase stands in a message."""
        return self._spoken.of(prose).concepts

    def concepts_of(self, prose: Prose) -> frozenset[str]:
        """The same for a few words that are no message: nothing of it is remembered in the place of one."""
        return self._search(prose).concepts

    def find_concepts(self, prose: Prose, concepts: Collection[str]) -> list[Found]:
        """The phrases of some concepts in a message, in order of place."""
        spoken = self._spoken.of(prose)
        said = [concept for concept in dict.fromkeys(concepts) if concept in spoken.places]
        if len(said) < 2:
            return list(spoken.places[said[0]]) if said else []
        return [one for one in spoken.found if one.concept in said]

    def _search(self, prose: Prose) -> _Spoken:
        tokens = prose.tokens
        places = [index for index, token in enumerate(tokens) if not _soft(token)]
        heard = [self._heard_as(tokens[index]) for index in places]
        said = [HeardToken(tokens[index], *one[:3]) for index, one in zip(places, heard, strict=True)]
        out: dict[tuple[str, int, int], bool] = {}
        for at, one in enumerate(heard):
            for concept, typo in one.alone:
                _put(out, (concept, places[at], places[at] + 1), typo)
            for begun, slip in one.begins:
                for node, (last, typo) in ends(begun, said, at + 1, slip, {}, second=True).items():
                    for concept in node.concepts:
                        _put(out, (concept, places[at], places[last - 1] + 1), typo)
            if one.joins:
                self._closed_forms(said, places, at, out)
        in_order = sorted(out.items(), key=lambda one: (one[0][1], -one[0][2], one[0][0]))
        found = tuple(Found(concept, first, last, typo) for (concept, first, last), typo in in_order)
        by_concept: dict[str, list[Found]] = {}
        for phrase_found in found:
            by_concept.setdefault(phrase_found.concept, []).append(phrase_found)
        return _Spoken(found, by_concept, frozenset(by_concept))

    def _heard_as(self, token: Token) -> _Heard:
        """What a token can be. A formula is told by its text, so only words and marks are remembered."""
        if token.kind in ("growth", "quantity"):
            return self._heard_anew(token)
        key = (token.kind, token.word, token.stem)
        known = self._heard.get(key)
        if known is None:
            known = self._heard_anew(token)
            if len(self._heard) < _MAX_WORDS:
                self._heard[key] = known
        return known

    def _heard_anew(self, token: Token) -> _Heard:
        stems = self._stems_of(token)
        keys = tuple(keys_of(token, stems))
        second = tuple(dict.fromkeys((*keys, token.word)))
        later = tuple(
            dict.fromkeys((*second, "=" + token.word))
        )  # what stands between words may be meant by its letters
        if token.kind == "punct":
            return _Heard(stems, second, later, (), (), False)
        begins = tuple(self._longer.after(HeardToken(token, stems, second, later), keys))
        alone = tuple(self._alone(token, stems, keys))
        return _Heard(stems, second, later, alone, begins, token.word in self._beginnings)

    def _alone(
        self, token: Token, stems: tuple[tuple[str, bool], ...], keys: Sequence[str]
    ) -> Iterator[tuple[str, bool]]:
        for phrase in (phrase for key in keys for phrase in self._single.get(key, ())):
            fitting, typo = fits(phrase.items[0], token, stems)
            if fitting:
                yield phrase.concept, typo

    def _stems_of(self, token: Token) -> tuple[tuple[str, bool], ...]:
        """The stems that a token can stand for, with whether that takes a typing error."""
        if token.kind != "word":
            return ((token.word, False),)
        if token.stem in self._stems or token.word in self._vocabulary:
            return ((token.stem, False),)
        own = ((token.stem, False),)
        if len(token.word) < 4 or token.word in COMMON:
            return own
        return own + tuple((stem, True) for stem in self._correct(token.word))

    def _correct(self, word: str) -> tuple[str, ...]:
        """Stems of vocabulary words that `word` may be a slip for."""
        near = self._alike.get((word[0], len(word)))
        if near is None:
            lengths = range(len(word) - 2, len(word) + 3)
            near = [meant for length in lengths for meant in self._lengths.get((word[0], length), ())]
            self._alike[(word[0], len(word))] = near
        return tuple(dict.fromkeys(stem for _meant, stem in meant_by(word, near)))

    def _closed_forms(
        self, said: Sequence[HeardToken], places: Sequence[int], at: int, out: dict[tuple[str, int, int], bool]
    ) -> None:
        joined = ""
        for last in range(at, min(len(said), at + 4)):
            token = said[last].token
            if token.kind not in ("word", "number"):
                return
            joined += token.word
            if joined not in self._beginnings:
                return
            for form in (joined, joined.removesuffix("s")):
                for concept in self._closed.get(form, ()):
                    _put(out, (concept, places[at], places[last] + 1), False)


@lru_cache(maxsize=1024)
def _compile(frozen: tuple[tuple[str, tuple[str, ...]], ...]) -> Lexicon:
    vocabulary = dict(frozen)
    phrases = [
        phrase for concept, lines in frozen for line in lines for phrase in parse_phrase(concept, line, vocabulary)
    ]
    return Lexicon(phrases, tuple(vocabulary))


def _put(out: dict[tuple[str, int, int], bool], key: tuple[str, int, int], typo: bool) -> None:
    out[key] = out.get(key, True) and typo


def _soft(token: Token) -> bool:
    return token.kind == "punct" and token.word in _SOFT
