"""Shapes of arrays with two equal sides: "the (n, n) array", "an array of shape (n, n)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from interviewer.reading.growth.finding.names import names_of
from interviewer.reading.source import Source

__all__ = ["with_squares_told"]

_ARRAYS = r"(?:array|matrix|matrices|result|output|table|thing|block|one|tensor|buffer|grid)s?\b"
_SQUARE = re.compile(
    rf"(?<![\w)])\((?P<letter>[A-Za-z]) ?, ?(?P=letter)\)(?=[ -](?:shaped )?{_ARRAYS})"
    r"|(?<=shape )\((?P<other>[A-Za-z]) ?, ?(?P=other)\)"
)


def with_squares_told(source: Source, variables: Mapping[str, Sequence[str]], bound: Mapping[str, str]) -> Source:
    """The source with such a shape in words: "the n by n array"."""
    if "," not in source.text or "(" not in source.text:
        return source
    found = list(_SQUARE.finditer(source.text))
    if not found:
        return source
    names = names_of(variables, bound)
    letters = [(match, match["letter"] or match["other"]) for match in found]
    return source.rewritten(
        (match.start(), match.end(), f"{letter} by {letter}")
        for match, letter in letters
        if names.letter(letter) is not None
    )
