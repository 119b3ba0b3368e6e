"""Formulas set apart from the prose: $...$ and `...`, whose whole inside is one formula."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["recurrences", "regions"]

_REGION = re.compile(r"\$\$?([^$\n]{2,160})\$\$?|`([^`\n]{2,160})`|\\\(([^\n]{2,160}?)\\\)|\\\[([^\n]{2,160}?)\\\]")
_RELATION = re.compile(r"==|\\(?:approx|sim|simeq|propto|implies|Rightarrow|to|rightarrow|in)(?![A-Za-z])|->|=>|[=~]")


_RECURRENCE = re.compile(r"(?<![A-Za-z0-9_])([TfCS])\s?\(\s?[A-Za-z]\s?\)\s{0,3}=")
_STOP = re.compile(
    r"[\n;`$]|[,.](?=\s|$)|=>|->|\b(?:so|hence|which|therefore|thus|that|because|by|giving|gives|and|is|with|i\.e)\b|(?<!=)=(?!=)"
)


def recurrences(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of recurrences: "T(n) = 2T(n/2) + n"."""
    for match in _RECURRENCE.finditer(text):
        stop = _STOP.search(text, match.end(), match.end() + 120)
        end = stop.start() if stop else min(len(text), match.end() + 120)
        right = text[match.end() : end]
        if re.search(rf"{match[1]}\s?\(", right):
            yield match.start(), match.start() + len(text[match.start() : end].rstrip())


def regions(text: str) -> Iterator[tuple[int, int]]:
    """The range of the last side of each region that holds LaTeX, in order."""
    if "$" not in text and "\\" not in text and "`" not in text:
        return
    for match in _REGION.finditer(text):
        start, end = next(match.span(group) for group in range(1, 5) if match.group(group) is not None)
        for relation in _RELATION.finditer(text, start, end):
            start = relation.end()
        while start < end and text[start] in " \n,":
            start += 1
        while end > start and text[end - 1] in " \n.,;":
            end -= 1
        if end - start >= 2 and "\\" in text[start:end]:
            yield start, end
