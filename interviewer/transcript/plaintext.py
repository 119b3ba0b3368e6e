"""Plain text in which nothing that anybody typed can pass for a line of the program's own."""

from __future__ import annotations

import textwrap

from interviewer.transcript.visible import visible

__all__ = ["plain_line", "said"]

WIDTH = 96


def plain_line(value: object) -> str:
    """A value on one line, with nothing active in it."""
    return " ".join(visible(str(value)).split())


def said(text: str, mark: str = "| ") -> str:
    """What was said, each line behind a mark; long ones wrapped at spaces, and hard where there are none."""
    out = []
    for line in visible(text).replace("\t", "    ").split("\n"):
        out += textwrap.wrap(line, WIDTH, break_on_hyphens=False, replace_whitespace=False) or [""]
    return "\n".join((mark + line).rstrip() for line in out)
