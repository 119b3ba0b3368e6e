"""Sentences about what was said before them."""

from __future__ import annotations

from interviewer.reading.prose.model import Clause, Prose
from interviewer.reading.prose.words import DETERMINERS, expand, is_finite

__all__ = ["opens_back", "pointing_clause"]

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
            return clause if (words[0] in _POINTERS and _says(words)) or _no_subject(words) else None
    return None


def opens_back(prose: Prose, clause: Clause, named: bool) -> bool:
    """Whether a clause opens with a word for what stands before it: "which is what kills it"; where something is
    named there, "that's the killer" too."""
    opener = expand(prose.tokens[clause.first].word)[0]
    return opener == "which" or (named and opener == "that")


def _head(prose: Prose, clause: int) -> list[str]:
    first = prose.clauses[clause].first
    last = min(prose.clauses[clause].last, first + _HEAD)
    return [word for token in prose.tokens[first:last] if token.kind == "word" for word in expand(token.word)]


_DENIED = frozenset("does do will would can could did".split())
_TOLD = frozenset("fits exceeds breaks kills dwarfs swamps blows dies fails".split())


def _no_subject(words: list[str]) -> bool:
    """Whether a clause leaves out its subject, which was told before it: "Doesn't fit in memory", "Fits nowhere"."""
    return (words[0] in _DENIED and words[1:2] == ["not"]) or (words[0] in _TOLD and len(words) > 1)


def _says(words: list[str]) -> bool:
    """Whether a verb follows the pointer, or the noun that it may have: "that kills it", "that step is"."""
    verb, after = words[1:2], words[2:3]
    if not verb:
        return False
    return is_finite(verb[0]) or (bool(after) and is_finite(after[0]) and verb[0] not in DETERMINERS)
