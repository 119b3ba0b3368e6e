"""Slips of the keys in words that the reader goes by: "quaddratic", "witohut", "eihgt hundred", "feautres".

One place puts them right for every room, before anything is read; what was typed stays what is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from interviewer.reading.prose.words import stem
from interviewer.reading.slips import SHORTEST_SWAPPED, is_slip
from interviewer.reading.source import Source
from interviewer.reading.typed.spelling_words import OTHER_WORDS, READING_WORDS

__all__ = ["respelt", "spelt"]

_LONGEST = 20

_SHORT = {
    "w/": "with", "w/o": "without", "b/c": "because", "its": "it's", "teh": "the", "hte": "the", "adn": "and",
    "hundered": "hundred", "hunderd": "hundred", "eigth": "eight", "cels": "cells", "wudnt": "wouldn't",
    "cudnt": "couldn't", "shudnt": "shouldn't",
    "lgo": "log", "olg": "log", "prop.": "proportional", " liner": " linear",
}  # fmt: skip
_WORD = re.compile(
    r"(?<!\S)(?:[wW]/o?|b/c|[tT]eh|hte|adn|prop\.(?= to\b))(?!\S)"
    r"|(?<![\w'-])[iI]ts(?= (?:the|an?|not|about|around|roughly|like|just|too|still|also|because|that|what|gonna|going|"
    r"basically|probably|actually|obviously|really|more like)\b)"
    r"|(?<![\w-])(?:lgo|olg)(?=[ (][a-z]\b)"
    r"|(?:(?<=\bis)|(?<=\bare)|(?<='s)|(?<=\bits)|(?<=\bbe)|(?<=\balso)|(?<=\bboth)|(?<=\bagain)) liner\b(?!-| of\b)"
    r"|(?<![\w\\$^.@/'-])[A-Za-z]{4,21}(?![\w^(]|'(?!t\b)|\.\w)"
)
"""A word of prose: no name in code or in a formula, no command of LaTeX, no part of a path; or one that is written
short with a slash, with blanks around it, since letters may divide one another;
an "its" that can only mean "it's", a "log" of one letter, or a "liner" that something is."""


def spelt(text: str) -> str:
    """A text that nobody quotes from with slips in the reader's own words put right."""
    return _WORD.sub(lambda word: _spelling(()).meant(word[0]) or word[0], text)


def respelt(source: Source, words: Iterable[str] = ()) -> Source:
    """The source with slips in long words put right; every letter of such a word stands for the whole of it.

    words: what the scenario speaks of (its variables, its steps), beside the reader's own vocabulary.
    """
    spelling = _spelling(tuple(words))
    source = _in_digits(source)
    found = ((word.start(), word.end(), spelling.meant(word[0])) for word in _WORD.finditer(source.text))
    return source.rewritten((start, end, meant) for start, end, meant in found if meant is not None)


_DIGITS = re.compile(
    r"(?<![\w.,])\d(?:[\d.,Oб]*(?:OO|[Oб]\d|\d\dO)[\d.,Oб]*(?![\w(])|"
    r"[\d.,]*O(?=\s?(?:[KMGTP]i?B|GPUs?|cards?|bytes?|days?|hours?)\b|\s?%))"
)
"""Figures with letters that look like digits: "8OO GPUs", "1б0 GB", "2O GB"; not the bound of "2O(n)"."""
_LIKE_DIGITS = str.maketrans("Oб", "06")


def _in_digits(source: Source) -> Source:
    """The source with letters among digits read as the digits that they look like."""
    if "O" not in source.text and "б" not in source.text:
        return source
    found = _DIGITS.finditer(source.text)
    return source.rewritten((one.start(), one.end(), one[0].translate(_LIKE_DIGITS)) for one in found)


@lru_cache(maxsize=64)
def _spelling(phrases: tuple[str, ...]) -> _Spelling:
    words = {word for phrase in phrases for word in re.findall(r"[a-z]+", phrase.lower())}
    things = words - READING_WORDS  # "three" and "from" have no plural, "trees" and "forms" mean themselves
    return _Spelling(READING_WORDS | words | {word + "s" for word in things if not word.endswith("s")})


class _Spelling:
    """A vocabulary with an index from every word with one letter left out to the words it can come from."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)
        self._shorter: dict[str, tuple[str, ...]] = {}
        for word in sorted(self._known):
            if SHORTEST_SWAPPED <= len(word) <= _LONGEST:
                for form in dict.fromkeys(_shorter(word)):
                    self._shorter[form] = (*self._shorter.get(form, ()), word)
        self._remembered: dict[str, str | None] = {}

    def meant(self, typed: str) -> str | None:
        """The one known word that `typed` is a slip away from, in its case; None where it is right, or none or
        several are."""
        found = self._remembered.get(typed, "")
        if found == "":
            found = self._look(typed)
            if len(self._remembered) < 10_000:
                self._remembered[typed] = found
        return found

    def _look(self, typed: str) -> str | None:
        low = typed.lower()
        if low in _SHORT:
            return _SHORT[low]
        if low in self._known or low in OTHER_WORDS or not (typed[1:].islower() or typed.isupper()):
            return None
        near = {word for word in self._near(low) if is_slip(low, word)}
        if len({stem(word) for word in near}) != 1 or stem(low) in {stem(word) for word in near}:
            return None
        meant = min(near, key=lambda word: (abs(len(word) - len(low)), word))
        return meant.upper() if typed.isupper() else meant.capitalize() if typed[0].isupper() else meant

    def _near(self, low: str) -> Iterator[str]:
        """Words that share all but one letter with `low`, in order."""
        yield from self._shorter.get(low, ())
        for form in dict.fromkeys(_shorter(low)):
            if form in self._known:
                yield form
            yield from self._shorter.get(form, ())


def _shorter(word: str) -> Iterator[str]:
    """The word with one letter left out, never the first."""
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))
