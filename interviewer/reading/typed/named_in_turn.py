"""The things that were named in turn before a place in a text: "the sort and the lag", "there's E and there's the
result"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.prose.negation.scope import PREPOSITIONS
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, has_verb

__all__ = ["REACH", "Row", "row_before"]

_SENTENCE = re.compile(r"[.!?](?=\s|\Z)|\n")
_TOKEN = re.compile(r"[A-Za-z][\w/-]*(?:'\w+)?|[\d.]*\d|\S")
_JOINS = frozenset("and or vs versus against &".split())
_WITH = re.compile(
    r"\b(?P<one>with|without) (?:and|or|vs\.?|versus|against) (?P<other>with|without) "
    r"(?P<what>(?:the |an? |any )?[A-Za-z-]+)",
    re.IGNORECASE,
)
"""The cases with a thing and without it, of which the thing is named once."""
_WITH_ONE = re.compile(
    r"\b(?P<one>with|without) (?P<what>(?:the |an? |any )?[A-Za-z-]+),? (?:and|or|vs\.?|versus) "
    r"(?P<other>with|without) (?:one|it|any|that)\b",
    re.IGNORECASE,
)
"""The same, where the thing is named before: "with a cache and without one"."""
_LETTERS = re.compile(
    r"\b(?P<one>[A-Za-z]) (?:is|be|for|as|=|means) [^.;!?\n]{3,40}?(?:,| and|, and) (?P<other>(?!a\b)[A-Za-z]) "
    r"(?:(?:is|be|for|as|=|means) )?(?:the|our|its|how|number|count)\b"
)
"""Letters that are told to stand for two things: "N is the number of parameters and D the number of tokens"."""
_LETTERS_ALONE = frozenset("bcdefghjklmnopqrstuvwxyz")
_AGAIN = frozenset("there's there is are there the a an then second comes first we i you one".split())
"""Words behind what joins two things that stand for those before the first: "there's the sort and there's the lag"."""
_ORDINALS = frozenset("first second then".split())
_NO_NAME = PREPOSITIONS | PRONOUNS | _JOINS | _ORDINALS
_NO_ROW = PREPOSITIONS | AUXILIARIES
"""Words before what is no further name: "with f = 100, the sort and the lag", "two are asked, time and memory"."""
_OF = frozenset(("of", "for"))
_WORDS = 3
"""Words of which a thing is named, besides its article and what it is of."""
_SENTENCES = 2
"""Sentences in which things are looked for: the one of the place, and the ones before."""
REACH = 300
"""Characters before a place in which the things are looked for that it may point to."""
_ANNOUNCES = frozenset(
    """two both three there there's has have consists contains candidates cases options parts costs matrices things left
    call let first then""".split()
)
"""Words of a sentence that names things to speak of each of them."""
_COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "several": 0, "many": 0}


@dataclass(frozen=True, slots=True)
class Row:
    """Things named in turn. announced: they are named for each to be spoken of, so "the first" may mean one of them."""

    names: tuple[str, ...]
    announced: bool


def row_before(text: str, end: int) -> Row | None:
    """The things that were named last in a row before `end`, in its sentence or in the ones before."""
    begin = max(0, end - REACH)
    cuts = [begin, *(cut.end() for cut in _SENTENCE.finditer(text, begin, end)), end]
    for back in range(min(_SENTENCES + 1, len(cuts) - 1)):
        if (row := _row_in(text, cuts[-2 - back], cuts[-1 - back])) is not None:
            return row
    return None


def _row_in(text: str, first: int, last: int) -> Row | None:
    if (either := _WITH.search(text, first, last) or _WITH_ONE.search(text, first, last)) is not None:
        return Row((f"{either['one'].lower()} {either['what']}", f"{either['other'].lower()} {either['what']}"), True)
    if (letters := _LETTERS.search(text, first, last)) is not None:
        return Row((letters["one"], letters["other"]), True)
    tokens = [match[0] for match in _TOKEN.finditer(text, first, last)]
    words = [token.lower() for token in tokens]
    names = _names_in(tokens, words)
    if not names:
        return None
    counted = next((_COUNTS[word] for word in words if word in _COUNTS), len(names))
    return Row(names, counted == len(names) and not _ANNOUNCES.isdisjoint(words))


def _names_in(tokens: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    """The last two things that the words of a sentence set beside each other, and those in a row before them."""
    for at in range(len(words) - 1, 0, -1):
        ordinal = words[at] == "," and bool(words[:1]) and "first" in words[:at]
        if words[at] not in _JOINS and not (ordinal and _ORDINALS.intersection(words[at + 1 : at + 2])):
            continue
        start = at - 1 if words[at - 1] == "," else at
        if ordinal and words[at - 2 : at] == ["comes", "first"]:
            start = at - 2
        low, one = _name_before(tokens, words, start)
        other = _name_behind(tokens, words, at + 1, not _OF.isdisjoint(words[low:start]))
        if one and other:
            return (*_further(tokens, words, low), one, other)
    return ()


def _further(tokens: Sequence[str], words: Sequence[str], low: int) -> tuple[str, ...]:
    """What stands before the first of two things in the same row: "the scan" in "the scan, the sort and the lag"."""
    if low < 2 or words[low - 1] != ",":
        return ()
    before, name = _name_before(tokens, words, low - 1)
    inside = words[before : low - 1]
    if not name or not _ANNOUNCES.isdisjoint(inside) or (before and words[before - 1] in _NO_ROW):
        return ()
    return (*_further(tokens, words, before), name)


def _name_before(tokens: Sequence[str], words: Sequence[str], end: int) -> tuple[int, str]:
    """Where the name begins that ends before token `end`, and the name, empty where there is none."""
    low = _back(words, end)
    if low < end and low > 1 and words[low - 1] in _OF and _names(words[low - 2]):
        low = _back(words, low - 1)  # "the memory for the result"
    return low, _name(tokens, words, low, end)


def _back(words: Sequence[str], end: int) -> int:
    low = end
    while low and end - low <= _WORDS and _names(words[low - 1]):
        low -= 1
    return low


def _name_behind(tokens: Sequence[str], words: Sequence[str], start: int, of: bool) -> str:
    """The name that begins at token `start` or behind. of: with what it is of, as the one before is told with it;
    "time and memory of the products" are both of them.
    """
    while start < len(words) and words[start] in _AGAIN:
        start += 1
    if start and words[start - 1] in ("the", "a", "an"):
        start -= 1
    high = _on(words, start)
    if of and start < high < len(words) - 1 and words[high] in _OF and _names(words[high + 1]):
        high = _on(words, high + 1)
    return _name(tokens, words, start, high)


def _on(words: Sequence[str], start: int) -> int:
    high = start
    while high < len(words) and high - start <= _WORDS and _names(words[high]):
        high += 1
    return high


def _names(word: str) -> bool:
    """Whether a word can stand in the name of a thing, its article and number included."""
    if word in DETERMINERS or word.isdigit():
        return True
    verb = has_verb(word) and (word in AUXILIARIES or word.endswith("s") or "'" in word)  # "the compute", "one run"
    return word[0].isalpha() and not (verb or word in _NO_NAME)


def _name(tokens: Sequence[str], words: Sequence[str], low: int, high: int) -> str:
    """The name that tokens [low, high) are, empty where they are none; a letter at its end stands for it all."""
    if low < high and words[high - 1] in _LETTERS_ALONE:
        return tokens[high - 1]
    named = [word for word in words[low:high] if word not in DETERMINERS and word not in _OF]
    most = 2 * _WORDS if not _OF.isdisjoint(words[low:high]) else _WORDS
    if not 0 < len(named) <= most or len(named[0]) < 2 or named[0].isdigit():
        return ""
    return " ".join(token.lower() if token.istitle() else token for token in tokens[low:high])
