"""Where the next answer follows what is named without a sign between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.prose.model import Token
from interviewer.reading.statements import Match

__all__ = ["LETTERS", "without_run_on"]

LETTERS = frozenset("abcde")
"""Letters of answers in turn: "a) step 3 b) 79 GB"."""
_SURE_ENOUGH = frozenset("sure obviously clearly easily definitely certainly surely course doubt question".split())
_RUNS_ON = frozenset("it's its that's thats it they i i'd we we'd cause because".split())


_FILLS = _SURE_ENOUGH | frozenset("um uh erm well so of by far no yeah".split())


def _figure_next(match: Match, tokens: Sequence[Token]) -> int | None:
    """Where a figure follows what is named, with no more than fillers between: "step three obviously um 80 gigs"."""
    behind = [at for at, token in enumerate(tokens) if token.start >= match.end]
    found = next((at for at in behind if tokens[at].word not in _FILLS), None)
    return found if found is not None and tokens[found].kind == "quantity" else None


def without_run_on(match: Match, tokens: Sequence[Token]) -> Sequence[Token]:
    """What is named, where the next answer follows without a sign: "step three for sure its 9900 new columns", "a) step
    3 b) 79 GB"."""
    figure = _figure_next(match, tokens)
    if figure is not None:
        return tokens[:figure]
    for at, (one, other) in enumerate(pairwise(tokens)):
        if one.start >= match.end and one.word in _SURE_ENOUGH and other.word in _RUNS_ON:
            return tokens[: at + 1]
        if one.start >= match.end and one.word in LETTERS and other.word == ")":
            return tokens[:at]
    return tokens
