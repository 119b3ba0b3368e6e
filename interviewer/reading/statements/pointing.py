"""Sentences about what was said before them."""

from __future__ import annotations

from interviewer.reading.prose.model import Prose
from interviewer.reading.prose.words import DETERMINERS, expand, is_finite

__all__ = ["pointing_clause"]

_POINTERS = frozenset("it that this these those they".split())
_LEADS_IN = frozenset(
    "so and yeah yes yep ok okay well right hence thus clearly obviously then also ah oh um uh".split()
)
_HEAD = 6
"""Words at the head of a clause among which its subject and verb are looked for."""


def pointing_clause(prose: Prose, sentence: int) -> int | None:
    """The clause with which a sentence points back ("so yeah, that step is the worst"); None where it does not."""
    bounds = prose.sentences[sentence]
    for clause in range(bounds.first, min(bounds.last, bounds.first + 2)):
        words = _head(prose, clause)
        while words and words[0] in _LEADS_IN:
            words = words[1:]
        if words:
            return clause if words[0] in _POINTERS and _says(words) else None
    return None


def _head(prose: Prose, clause: int) -> list[str]:
    first = prose.clauses[clause].first
    last = min(prose.clauses[clause].last, first + _HEAD)
    return [word for token in prose.tokens[first:last] if token.kind == "word" for word in expand(token.word)]


def _says(words: list[str]) -> bool:
    """Whether a verb follows the pointer, or the noun that it may have: "that kills it", "that step is"."""
    verb, after = words[1:2], words[2:3]
    if not verb:
        return False
    return is_finite(verb[0]) or (bool(after) and is_finite(after[0]) and verb[0] not in DETERMINERS)
