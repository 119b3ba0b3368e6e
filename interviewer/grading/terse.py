"""Terse answers: a sentence that only names a thing, so that the question says what is claimed of it."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.prose import Prose
from interviewer.reading.prose.words import expand, is_finite
from interviewer.reading.statements import Match

__all__ = ["names_only"]

_LONGEST = 14
_LIGHT = frozenset(
    """
    is are was be been am being would will should could do does did can may might must have has had
    think thinks thought believe guess say says said know mean means bet
    """.split()
)


def names_only(match: Match, prose: Prose) -> bool:
    """Whether a match's clause claims nothing by itself: "the products, I think", not "step 3 adds a column"."""
    clause = prose.clauses[prose.clause_at(match.start)]
    tokens = prose.tokens[clause.first : clause.last]
    words = [word for token in tokens if token.kind == "word" for word in expand(token.word)]
    named = [token for token in tokens if any(start <= token.start < end for _slot, start, end, _not in match.slots)]
    formulas = sum(token.kind in ("growth", "quantity") for token in tokens)
    said = [token for token in tokens if token.kind == "word" and token not in named]
    heavy = [word for token in said for word in expand(token.word) if is_finite(word) and word not in _LIGHT]
    return len(words) <= _LONGEST and not formulas and not heavy and not _denies(words)


def _denies(words: Sequence[str]) -> bool:
    """Whether something is said not to be so: "step 3 isn't it", unlike "3, not even close"."""
    return any(word == "not" and words[at + 1 : at + 2] not in _SURE for at, word in enumerate(words))


_SURE = (["even"], ["mistaken"], ["wrong"], ["sure"], ["certain"], ["kidding"])
