"""Shapes of arrays with two equal sides, "the (n, n) array", and squares in one word or other languages: "nsq"."""

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
_SPOKEN = re.compile(
    r"(?<![\w'’])(?P<letter>[A-Za-z]) (?P<words>(?:elevated |raised |put )?(?:in|at|to|by|into)(?: the)? "
    r"(?:square|quadrate)|elevated (?:to|at|by)(?: the)? (?:square|second|2|two))\b"
    r"(?! (?:root|bracket|brackets|metre|meter|metres|meters|one|power)\b)(?! ?[-\[])",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<![\w'’])(?P<letter>[A-Za-z])(?:sq(?:rd)?|x(?P=letter))(?![\w'’(])")
"""A square typed as one word: "fsq", "nxn"."""
_TOLD = re.compile(r"\b(?:square|quadrate|elevated)\b", re.IGNORECASE)


def with_squares_told(source: Source, variables: Mapping[str, Sequence[str]], bound: Mapping[str, str]) -> Source:
    """The source with such a shape, or such a square, in plain words: "the n by n array", "n squared"."""
    shapes = list(_SQUARE.finditer(source.text)) if "," in source.text and "(" in source.text else []
    spoken = list(_SPOKEN.finditer(source.text)) if _TOLD.search(source.text) else []
    glued = list(_GLUED.finditer(source.text))
    if not shapes and not spoken and not glued:
        return source
    names = names_of(variables, bound)
    edits = [
        (match.start(), match.end(), f"{letter} by {letter}")
        for match in shapes
        if names.letter(letter := match["letter"] or match["other"]) is not None
    ]
    edits += [
        (match.start("words"), match.end("words"), "squared")
        for match in spoken
        if names.letter(match["letter"]) is not None
    ]
    edits += [
        (match.start(), match.end(), f"{letter} x {letter}" if match[0][1] == "x" else f"{letter}^2")
        for match in glued
        if names.letter(letter := match["letter"]) is not None
    ]
    return source.rewritten(sorted(edits))
