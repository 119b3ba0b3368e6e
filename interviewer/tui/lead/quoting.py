"""The candidate's words cut into pieces that can be picked as a quote."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.tui.showing import one_line

__all__ = ["pieces", "quote_options"]

_MOST = 60


def pieces(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence or line; offsets into the text as typed."""
    found, start = [], 0
    for at, char in enumerate(text):
        ends = char == "\n" or (char in ".!?;" and (at + 1 == len(text) or text[at + 1].isspace()))
        if ends:
            found.append((start, at + (char != "\n")))
            start = at + 1
    found.append((start, len(text)))
    return [(s, e) for s, e in (_trimmed(text, s, e) for s, e in found) if s < e]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def quote_options(answers: Sequence[str]) -> list[tuple[str, str]]:
    """(id, words) of what can be quoted, the latest answer first. The id is "message:start:end"."""
    options = []
    for message in range(len(answers) - 1, -1, -1):
        for start, end in pieces(answers[message]):
            options.append((f"{message}:{start}:{end}", f"{message + 1}: {one_line(answers[message][start:end], 140)}"))
            if len(options) == _MOST:
                return options
    return options
