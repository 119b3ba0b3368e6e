"""What is read of a unit, and the small questions that every reader of units asks."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.reading.quantity.measures.nouns import STOP
from interviewer.reading.quantity.tokens import WORD, Token, glued

__all__ = ["WORKERS", "Measure", "quality", "stands_alone", "word_at"]

WORKERS = frozenset("gpu gpus cpu core node card machine a100 h100 v100 tpu person engineer man".split())
"""What works for hours: "GPU-hours", "per core hour"."""


@dataclass(slots=True)
class Measure:
    """A unit read up to token `end`; unit None where there is none.

    scale: base units in one of these. noun: what was counted, lower case. per: what it is per, singular.
    rate: for operations, True for a throughput, None where the context decides. name: the unit as it was written.
    dtype: it says how wide a number is ("32-bit"), which is no quantity. day: a lone "d", which may be a variable.
    """

    end: int
    unit: str | None
    scale: float = 1.0
    noun: str | None = None
    per: str | None = None
    rate: bool | None = False
    name: str = ""
    dtype: bool = False
    day: bool = False


def word_at(tokens: list[Token], i: int) -> Token | None:
    """The token at i if it is a word."""
    return tokens[i] if i < len(tokens) and tokens[i].kind == WORD else None


def quality(tokens: list[Token], i: int) -> str | None:
    """Up to three words that say what a share is of ("40% model FLOPs utilization"), lower case."""
    words: list[str] = []
    while len(words) < 3 and (token := word_at(tokens, i)) is not None and token.low not in STOP:
        words.append(token.low)
        i += 1
    return " ".join(words) or None


def stands_alone(tokens: list[Token], j: int) -> bool:
    """Whether a one-letter name stands alone: not d^2, d*n, d(...), not h/n."""
    if j + 1 >= len(tokens):
        return True
    after = tokens[j + 1]
    if after.text == "'" and j > 1 and tokens[j - 2].text == "'":
        return True  # the string '5.3 h'
    named = after.text == "=" and glued(tokens, j + 1) and not glued(tokens, j)
    if named or after.text in ("^", "**", "_", "'") or (after.text == "(" and glued(tokens, j + 1)):
        return False
    return not (after.text == "*" and j + 2 < len(tokens) and tokens[j].text == "d" and tokens[j + 2].kind == WORD)
