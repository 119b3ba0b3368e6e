"""Plain text in which nothing that anybody typed can pass for a line of the program's own."""

from __future__ import annotations

import textwrap

from interviewer.transcript.visible import visible

__all__ = ["plain_line", "said", "wrapped"]

WIDTH = 96


def plain_line(value: object) -> str:
    """A value on one line, with nothing active in it."""
    return " ".join(visible(str(value)).split())


def said(text: str, mark: str = "| ") -> str:
    """What was said, each line behind a mark; long ones wrapped at spaces, and hard where there are none."""
    out = []
    for line in visible(text).replace("\t", "    ").split("\n"):
        out += textwrap.wrap(line, WIDTH - len(mark), break_on_hyphens=False, replace_whitespace=False) or [""]
    return "\n".join((mark + line).rstrip() for line in out)


def wrapped(text: str) -> str:
    """The program's own lines, wrapped; what follows is set in, so that it can't pass for a line of its own."""
    return "\n".join(part for line in text.split("\n") for part in _own(line))


def _own(line: str) -> list[str]:
    bare = line.lstrip()
    if len(line) <= WIDTH or bare.startswith("|"):
        return [line]
    indent = line[: len(line) - len(bare)]
    return textwrap.wrap(
        bare, WIDTH, initial_indent=indent, subsequent_indent=indent + "    ", break_on_hyphens=False
    )
