"""Texts that a command was given, or reads from standard input, one a line."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from interviewer.cli.diagnostics import warn

__all__ = ["given_or_typed"]


def given_or_typed(given: Sequence[str], what: str) -> Iterator[str]:
    """The texts of the command line, else the lines of standard input that are not blank.

    what: names a line for the person who types them: "answer".
    """
    if given:
        yield from given
        return
    if sys.stdin.isatty():
        warn(f"Type one {what} a line; ctrl+d ends.")
    for line in sys.stdin:
        text = line.rstrip("\r\n").removeprefix("\ufeff")
        if text.strip():
            yield text
