"""Slips of the keys in words that say how somebody stands to a clause: "diasgree", "peole", "whereeas"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from interviewer.reading.prose.cues import CUE_WORDS
from interviewer.reading.prose.negation import NEGATION_WORDS
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import stem

__all__ = ["mend", "mended"]

MIN_LETTERS = 6
"""Letters that a cue word must have to be looked for behind a misspelt one."""

_JOINTS = "whereas because although however unless therefore actually sorry without instead rather".split()
_BASES = ("would", "could", "should", "does")
_OWN = frozenset(
    """
    stats numer drive drives sides reuse reused reuses reusing inlined noting assets compete presents recall
    """.split()
)
"""Words of their own, one letter away from a cue."""


def _vocabulary() -> dict[str, tuple[str, ...]]:
    """Each cue word under itself and under every form of it with one letter left out."""
    out: dict[str, dict[str, None]] = {}
    for word in sorted({*CUE_WORDS, *NEGATION_WORDS, *_JOINTS}):
        if len(word) >= MIN_LETTERS and word.isascii() and word.isalpha():
            for form in _forms(word):
                out.setdefault(form, {})[word] = None
    return {form: tuple(words) for form, words in out.items()}


def _forms(word: str) -> Iterable[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


_FORMS = _vocabulary()
_KNOWN = frozenset(word for words in _FORMS.values() for word in words)


@lru_cache(maxsize=16_384)
def mend(word: str) -> str:
    """The cue word that `word` is one slip away from (letters swapped, one left out or doubled), else itself."""
    if word.endswith("n't"):
        return next((base + "n't" for base in _BASES if _slip(word[:-3], base)), word)
    if len(word) < MIN_LETTERS - 1 or len(word) > 20 or word in _KNOWN or word in _OWN or not word.isalpha():
        return word
    for form in _forms(word):
        for meant in _FORMS.get(form, ()):
            if word[0] == meant[0] and _slip(word, meant):
                return meant
    return word


def _slip(typed: str, meant: str) -> bool:
    """Whether two neighbours are swapped, a letter is left out, or one is typed twice; no wrong letters, since those
    make other words ("decoded", "decided")."""
    if stem(typed) == stem(meant):
        return False
    place = next((i for i, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), len(meant))
    if len(typed) == len(meant):
        swapped = typed[place : place + 2] == meant[place : place + 2][::-1]
        return swapped and typed[place + 2 :] == meant[place + 2 :]
    if len(typed) < len(meant):
        return place < len(typed) and typed[place:] == meant[place + 1 :]
    return place < len(typed) and typed[place] == typed[place - 1] and typed[place + 1 :] == meant[place:]


def mended(raws: list[Raw]) -> list[Raw]:
    """The tokens, misspelt cue words put right; their places stay."""
    for index, raw in enumerate(raws):
        if raw.kind == "word" and len(raw.word) >= MIN_LETTERS - 1:
            word = mend(raw.word)
            if word != raw.word:
                raws[index] = raw._replace(word=word, stem=stem(word))
    return raws
