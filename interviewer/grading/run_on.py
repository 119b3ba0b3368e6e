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


def without_run_on(match: Match, tokens: Sequence[Token]) -> Sequence[Token]:
    """What is named, where the next answer follows without a sign: "step three for sure its 9900 new columns", "a) step
    3 b) 79 GB"."""
    for at, (one, other) in enumerate(pairwise(tokens)):
        if one.start >= match.end and one.word in _SURE_ENOUGH and other.word in _RUNS_ON:
            return tokens[: at + 1]
        if one.start >= match.end and one.word in LETTERS and other.word == ")":
            return tokens[:at]
    return tokens
