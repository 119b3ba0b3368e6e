"""The words by which the steps and alternatives of a scenario are named, as they are looked up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from interviewer.reading.growth.finding.tokens import singular
from interviewer.reading.prose.words import stem
from interviewer.reading.slips import is_near

__all__ = ["Phrases", "misspelt", "phrases_of", "root_of"]

_ORDINALS = {
    word: str(number)
    for words in ("first second third fourth fifth sixth seventh eighth", "one two three four five six seven eight")
    for number, word in enumerate(words.split(), start=1)
}
_REMEMBERED = 8_192
"""Words of which it is remembered whether they are a subject misspelt."""


class Phrases(dict[tuple[str, ...], str]):
    """Phrase -> subject; reach: the most words of a phrase that begins with a word.

    steps: subject -> its numbers ("4a"). gerunds: roots that name a subject only as what is done ("grouping").
    misspelt: what words met so far are typing errors for, as every message repeats the same few. conditions: "with"
    and "without", where they name a subject alone. words: the roots that stand in some phrase, all spelled right.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reach: dict[str, int] = {}
        self.steps: dict[str, tuple[str, ...]] = {}
        self.gerunds: set[str] = set()
        self.misspelt: dict[str, str | None] = {}
        self.conditions: dict[str, str] = {}
        self.words: set[str] = set()

    def step(self, number: str) -> str | None:
        """The subject that is the step of this number; None where there is none."""
        return self.get((root_of("step"), number))


def phrases_of(subjects: Mapping[str, Sequence[str]]) -> Phrases:
    """The phrases of the subjects as they are looked up; made once for the same subjects."""
    return _phrases(tuple((key, tuple(words)) for key, words in subjects.items()))


@lru_cache(maxsize=128)
def _phrases(subjects: tuple[tuple[str, tuple[str, ...]], ...]) -> Phrases:
    out = Phrases()
    plain: set[str] = set()
    for key, words in subjects:
        for phrase in words:
            if phrase.startswith("="):
                out.setdefault((phrase.lower(),), key)
                continue
            parts = tuple(root_of(part) for part in phrase.lower().replace("-", " ").replace("/", " ").split())
            if parts:
                out.setdefault(parts, key)
            if len(parts) == 1:
                (out.gerunds if phrase.endswith("ing") else plain).add(parts[0])
            if len(parts) == 2 and parts[1] == ":" and parts[0] in ("with", "without"):
                out.conditions[parts[0]] = key
            if len(parts) == 2 and parts[0] == root_of("step") and parts[1][:1].isdecimal():
                out.steps[key] = (*out.steps.get(key, ()), parts[1])
    out.gerunds -= plain
    for parts in out:
        out.words.update(parts)
        out.reach[parts[0]] = max(len(parts), out.reach.get(parts[0], 0))
    return out


def misspelt(root: str, phrases: Phrases) -> str | None:
    """The subject named by one long word with a typing error in it."""
    if root not in phrases.misspelt:
        if len(phrases.misspelt) >= _REMEMBERED:
            phrases.misspelt.clear()
        phrases.misspelt[root] = _meant(root, phrases)
    return phrases.misspelt[root]


def _meant(root: str, phrases: Phrases) -> str | None:
    if root in phrases.words:
        return None  # "the prefix" beside "prefill", where a phrase says "the whole prefix"
    if len(root) in (3, 4) and root.isalpha():
        swapped = (root[0] + root[2] + root[1] + root[3:], root[:2] + root[3:] + root[2])
        return next((phrases[(other,)] for other in swapped if (other,) in phrases), None)
    if len(root) < 5 or not root.isalpha():
        return None
    for phrase, subject in phrases.items():
        if len(phrase) == 1 and len(phrase[0]) >= 6 and phrase[0][0] == root[0] and _close(root, phrase[0]):
            return subject
    return None


@lru_cache(maxsize=8192)
def _close(word: str, target: str) -> bool:
    return is_near(word, target, 1 if len(target) < 9 else 2)


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """What a word is looked up by: its stem in the singular; of "first" and "one" the number."""
    return stem(singular(_ORDINALS.get(word, word))) if not word.isdecimal() else word
