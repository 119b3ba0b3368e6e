"""Growths said in words: "quadratic in n and linear in d", "n squared times d", "linearithmic"."""

from __future__ import annotations

from collections.abc import Collection

from interviewer.reading.growth.adjectives import ADJECTIVES
from interviewer.reading.growth.budget import Unreadable
from interviewer.reading.growth.lexer import Lexer
from interviewer.reading.growth.notation import Notation
from interviewer.reading.growth.parse import ParsedGrowth, parse_growth
from interviewer.reading.growth.spelling import Names

__all__ = ["WORDS_OF_GROWTH", "parse_words", "scan_words"]

WORDS_OF_GROWTH = frozenset(ADJECTIVES)
"""Words at which `scan_words` can begin besides notation ("quadratic", "linear", ...), lower-case."""


def parse_words(text: str, variables: Collection[str] = ()) -> ParsedGrowth | None:
    """The growth that the whole text says in words or notation, None where it says none.

    A word without a variable ("quadratic") is about the single variable where there is one, else about n.
    """
    try:
        return parse_growth(text, variables)
    except Unreadable:
        return None


def scan_words(text: str, start: int, variables: Collection[str] = ()) -> ParsedGrowth | None:
    """The growth that an adjective at `start` of a normalised text names, with what it is said of."""
    names = Names(variables)
    reader = Notation(Lexer(text, start, min(len(text), start + 200), names), names, whole=False)
    try:
        growth = reader.adjective()
    except Unreadable:
        return None
    return ParsedGrowth(growth, None, reader.end)
