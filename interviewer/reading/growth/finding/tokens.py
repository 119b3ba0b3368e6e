"""Words, numbers and signs of a normalised text, for the finders of growths and names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Token", "singular", "tokenise"]

_TOKEN = re.compile(
    r"(?P<word>[A-Za-z]++(?![_'])|\\?(?:[Ll]og|lg|ln)(?=_[\d{])|\\(?:log|ln|lg|sqrt)(?![A-Za-z])"
    r"|[A-Za-z]+(?:(?:_[A-Za-z0-9]+)+|'[A-Za-z]+)?)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<sign>\\(?:cdot|times)(?![A-Za-z])|\*\*|<=|>=|=>|->|--|~|\n|[^\sA-Za-z0-9])"
)

_LATEX = {"\\cdot": "*", "\\times": "*", "\\log": "log", "\\ln": "ln", "\\lg": "lg", "\\sqrt": "sqrt"}


class Token(NamedTuple):
    """text[start:end]; `low` is its lower case, of a command of LaTeX what it means; kind one of word, number, sign."""

    text: str
    low: str
    start: int
    end: int
    kind: str


@lru_cache(maxsize=64)
def tokenise(text: str) -> tuple[Token, ...]:
    """All tokens in order; white space other than line ends is dropped."""
    return tuple(
        Token(match[0], _LATEX.get(match[0]) or match[0].lower(), *match.span(), match.lastgroup or "sign")
        for match in _TOKEN.finditer(text)
    )


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """A rough singular in lower case: rows is row, entries is entry."""
    low = word.lower()
    if low.endswith("'s"):
        low = low[:-2]
    if len(low) > 4 and low.endswith("ies"):
        return low[:-3] + "y"
    if len(low) > 5 and low.endswith(("ches", "shes", "xes")):
        return low[:-2]
    if len(low) > 3 and low.endswith("s") and not low.endswith("ss"):
        return low[:-1]
    return low
