"""What a variable may be called: its letter, a letter of the candidate's own, or words that mean it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from interviewer.reading.growth.finding.tokens import Token, singular

__all__ = ["Names", "names_of"]

_ARTICLES = frozenset(
    """
    the a an its their our your this that these those all both each every total overall whole entire
    own input current
    """.split()
)
_COUNTERS = frozenset("number numbers count amount nb num no quantity total nr".split())
_LEADS = _ARTICLES | _COUNTERS | {"#", "how", "many", "of", "."}
_EXTENTS = {"long": "length", "wide": "width", "big": "size", "large": "size"}
_THOSE = frozenset("each they these those".split())
_FAR_BACK = 12
"""Tokens within which it is told what is counted, before its size is spoken of."""
_SIZES = frozenset(("size", "length", "count", "number", "dimension", "dim"))
_LONGEST = 5
_MOST_ARTICLES = 4
"""Articles in a row that are skipped; bounds the work on a message of nothing else."""
_MOST_LEADS = 2 * _MOST_ARTICLES + 5
"""Articles, "number", "." and "of", articles again, and a noun."""


@dataclass(frozen=True, slots=True)
class Names:
    """letters: spelled name -> variable; phrases: singular words -> variable; known: the variables themselves."""

    letters: Mapping[str, str]
    phrases: Mapping[tuple[str, ...], str]
    known: tuple[str, ...]
    firsts: frozenset[str]
    alphabet: frozenset[str] = frozenset()  # letters that are names, in either case
    topics: frozenset[str] = frozenset()  # what costs are spoken of: "lag: n"
    counted: frozenset[str] = frozenset()  # singular of nouns that a variable counts: a layer, but no width
    code: Mapping[str, str] = field(default_factory=dict)  # what has a variable as its value: "len(e)"

    def is_one(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether one of the things that a variable counts is named, not how many there are: "layer", "position"."""
        return at < len(tokens) and tokens[at].low in self.counted

    def letter(self, name: str) -> str | None:
        """The variable that a name stands for, exactly or in the other case; None if there is none."""
        if name in self.letters:
            return self.letters[name]
        other = name.swapcase()
        return self.letters.get(other)

    @property
    def main(self) -> str | None:
        """The variable meant by "linear" alone: n, or the only one there is; None where that is open."""
        if not self.known:
            return "n"
        if (found := self.letter("n")) is not None:
            return found
        return self.known[0] if len(self.known) == 1 else None

    def phrase(self, tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
        """The variable that the words from `at` on mean, and the token after them; longest words win."""
        if not self.may_begin(tokens, at):
            return self._of_those(tokens, at)
        place = self._skip(tokens, at)
        words = _words(tokens, place)
        for size in range(min(_LONGEST, len(words)), 0, -1):
            found = self.phrases.get(tuple(words[:size]))
            if found is None:
                continue
            end = place + size
            if end < len(tokens) and tokens[end].low in _SIZES and tokens[end].low in ("count", "number"):
                end += 1
            return found, end
        return self._of_those(tokens, at)

    def _of_those(self, tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
        """The size of what was counted just before: "m vectors and k their length", "V for the vectors, k for how long
        each of them is"."""
        first = tokens[at].low if at + 2 <= len(tokens) else ""
        size, end = (tokens[at + 1].low, at + 2) if first == "their" else (None, at)
        if first == "how" and at + 2 < len(tokens) and tokens[at + 2].low in _THOSE:
            size, end = _EXTENTS.get(tokens[at + 1].low), _past_those(tokens, at + 2)
        if size is None:
            return None
        for token in reversed(tokens[max(0, at - _FAR_BACK) : at]):
            noun = singular(token.low)
            if noun not in self.counted or noun == token.low:
                continue
            for extent in (size, *_EXTENTS.values()) if first == "how" else (size,):
                if (found := self.phrases.get((noun, extent))) is not None:
                    return found, end
        return None

    def may_begin(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether words that mean a variable can begin here, judged by the first word that is no article."""
        for token in tokens[at : at + _MOST_LEADS]:
            if token.kind == "word" and singular(token.low) in self.firsts:
                return True
            if token.low not in _LEADS:
                return False
        return False

    def _skip(self, tokens: Sequence[Token], at: int) -> int:
        """Past "the", "number of the", "#", "how many"."""
        place = at
        if place < len(tokens) and tokens[place].text == "#":
            place += 1
        limit = min(len(tokens), place + _MOST_ARTICLES)
        while place < limit and tokens[place].low in _ARTICLES and not self._starts(tokens, place):
            place += 1
        if place + 1 < len(tokens) and tokens[place].low == "how" and tokens[place + 1].low == "many":
            return place + 2
        if place + 1 < len(tokens) and tokens[place].low in _COUNTERS and not self._starts(tokens, place):
            after = place + 1
            if tokens[after].text == ".":
                after += 1
            if after < len(tokens) and tokens[after].low == "of":
                after += 1
            limit = min(len(tokens), after + _MOST_ARTICLES)
            while after < limit and tokens[after].low in _ARTICLES and not self._starts(tokens, after):
                after += 1
            return after
        return place

    def _starts(self, tokens: Sequence[Token], at: int) -> bool:
        words = _words(tokens, at)
        return any(tuple(words[:size]) in self.phrases for size in range(1, len(words) + 1))


def _past_those(tokens: Sequence[Token], at: int) -> int:
    """The token behind "each", "each of them", "they", with the verb that may follow: "how long each one is"."""
    end = at + 1
    limit = min(len(tokens), end + 4)
    while end < limit and tokens[end].low in ("of", "them", "one", "those", "these", "is", "are"):
        end += 1
    return end


def _words(tokens: Sequence[Token], at: int) -> list[str]:
    """Up to five singular words from `at` on; a hyphen between words does not part them."""
    words: list[str] = []
    place = at
    while place < len(tokens) and len(words) < _LONGEST and tokens[place].kind == "word":
        words.append(singular(tokens[place].text))
        place += 1
    return words


def names_of(
    variables: Mapping[str, Sequence[str]],
    bound: Mapping[str, str] | None = None,
    topics: frozenset[str] = frozenset(),
) -> Names:
    """The names of a scenario's variables, with the candidate's own ones bound so far and what costs are spoken of."""
    own = tuple(sorted(bound.items())) if bound else ()
    return _names(tuple([(name, tuple(words)) for name, words in variables.items()]), own, topics)


@lru_cache(maxsize=256)
def _names(
    variables: tuple[tuple[str, tuple[str, ...]], ...], bound: tuple[tuple[str, str], ...], topics: frozenset[str]
) -> Names:
    letters: dict[str, str] = {}
    phrases: dict[tuple[str, ...], str] = {}
    counted: set[str] = set()
    code: dict[str, str] = {}
    known = tuple(name for name, _ in variables)
    for name in known:
        letters[name] = name
    for name, words in variables:
        for word in words:
            if word.endswith((")", "]")):
                code[word.lower()] = name
                continue
            parts = tuple(singular(part) for part in word.replace("-", " ").replace("_", " ").split())
            if len(parts) == 1 and len(parts[0]) == 1:
                letters.setdefault(word.strip(), name)
            elif parts:
                phrases.setdefault(parts, name)
                if len(parts) == 1 and parts[0] != word.lower():
                    counted.add(parts[0])
                stripped = tuple(part for part in parts if part not in ("the", "of", "a", "an"))
                if stripped and stripped[0] in ("number", "count") and len(stripped) > 1:
                    phrases.setdefault(stripped[1:], name)
                    if len(stripped) == 2 and stripped[1] != word.split()[-1].lower():
                        counted.add(stripped[1])
    letters.update(bound)
    alphabet = frozenset(letter for name in letters if len(name) == 1 for letter in (name, name.swapcase()))
    firsts = frozenset(phrase[0] for phrase in phrases)
    return Names(letters, phrases, known, firsts, alphabet, topics, frozenset(counted), code)
