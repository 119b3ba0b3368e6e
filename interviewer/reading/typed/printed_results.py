"""What an interpreter prints below a line: ">>> 1.54e17/1e13  # seconds" and "15400" under it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interviewer.reading.quantity.units import HARD, NAMES
from interviewer.reading.source import Source

__all__ = ["with_results_told"]

_WORKED_OUT = re.compile(
    r"(?<![^\n])(?:>>> ?|In ?\[\d{1,3}\]: ?)?[\w.*/+()\-, ]{2,80}?(?P<gap> ?\#+ ?)(?P<comment>[^\n#]{1,80}?)"
    r" ?(?P<end>\n)(?:Out ?\[\d{1,3}\]: ?)?(?P<result>\d[\d_.,]{0,30}(?:e[+-]?\d{1,3})?)(?= ?(?:[\n#]|\Z))"
)
_OPERATES = re.compile(r"[\w)] ?[*/+-] ?[\w(]")
_WORD = re.compile(r"(?<![\w/])(?<!\d )[A-Za-z]{1,15}(?![\w/])")
_HEADS = 2
"""Letters from which on a unit is known anywhere in a comment; a shorter one only where the comment begins with it."""


def with_results_told(source: Source) -> Source:
    """The source with each such result told in the unit that its comment names: "seconds: 15400 seconds"."""
    if "#" not in source.text or "\n" not in source.text:
        return source
    return source.rewritten(part for match in _WORKED_OUT.finditer(source.text) for part in _told(source.text, match))


def _told(text: str, match: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    unit = _unit(match["comment"])
    if unit is None or not _OPERATES.search(text, match.start(), match.start("gap")):
        return
    yield match.start("gap"), match.end("gap"), "\n"
    yield match.start("end"), match.start("result"), ": "
    yield match.end("result") - 1, match.end("result"), f"{text[match.end('result') - 1]} {unit}"


def _unit(comment: str) -> str | None:
    """The first unit that a comment names, and not with a figure before it: "hours at 9 TFLOP/s"."""
    for word in _WORD.finditer(comment):
        name = NAMES.get(word[0].lower())
        if name is not None and name.unit in (*HARD, "gpu") and (len(word[0]) >= _HEADS or word.start() == 0):
            return word[0]
    return None
