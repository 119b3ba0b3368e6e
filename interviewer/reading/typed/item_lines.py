"""Answers to several questions told in one line under letters or numbers: "a) n²·d b) n²", "1) 400 TB 2) 4 h"."""

from __future__ import annotations

import re

from interviewer.reading.source import Source

__all__ = ["with_items_apart"]

_ITEM = re.compile(r"(?:(?<=\s)|(?<=\A))(?P<open>\(?)(?P<mark>[a-h1-9])\)(?=\s*\S)")
_LETTERS, _NUMBERS = "abcdefgh", "123456789"


def with_items_apart(source: Source) -> Source:
    """The source with each such item on a line of its own; items count from the beginning of a line on."""
    text = source.text
    if ") " not in text or not ("b)" in text or "2)" in text):
        return source
    runs: dict[tuple[str, bool], list[int]] = {}
    for match in _ITEM.finditer(text):
        lettered = match["mark"] in _LETTERS
        run = runs.setdefault((match["open"], lettered), [])
        number = (_LETTERS if lettered else _NUMBERS).index(match["mark"])
        first = not number and (match.start() == 0 or text[: match.start()].rstrip(" ")[-1:] in "\n:")
        if first or (run and number == len(run)):
            run[number:] = [match.start()]
    lists = [(opened, run) for (opened, _lettered), run in runs.items() if len(run) > 1]
    parts = [(at - 1, at + len(opened), "\n") for opened, run in lists for at in run[1:] if text[at - 1] == " "]
    parts += [(run[0], run[0] + 1, "") for opened, run in lists if opened]
    return source.rewritten(sorted(parts)) if parts else source
