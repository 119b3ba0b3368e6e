"""What stdout is, and text set in columns for it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence

from interviewer.plain.text import safe, width, wrapped_lines
from interviewer.plain.text import wrap as wrap_to

__all__ = ["bold", "columns", "is_terminal", "line_width", "wrap"]

_PLAIN_WIDTH = 100


def is_terminal() -> bool:
    """Whether stdout is a screen that a person looks at."""
    return sys.stdout.isatty()


def bold(text: str) -> str:
    """Bold on a terminal that wants styles (NO_COLOR unset, not dumb); else the text itself."""
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb" or not is_terminal()
    return text if plain else f"\x1b[1m{text}\x1b[0m"


def line_width() -> int:
    """Cells of a line: the terminal's, or a readable width where there is none."""
    return max(40, shutil.get_terminal_size().columns) if is_terminal() else _PLAIN_WIDTH


def wrap(text: str, indent: str = "") -> str:
    """Paragraphs wrapped to the line."""
    return wrap_to(text, line_width(), indent)


def columns(rows: Sequence[Sequence[str]], header: Sequence[str] = (), indent: str = "") -> str:
    """A table without lines: every column as wide as its widest cell, the last one wrapped to the line."""
    clean = [[safe(cell).replace("\n", " ") for cell in row] for row in rows]
    if header:
        clean.insert(0, list(header))
    if not clean:
        return ""
    count = len(clean[0])
    widths = [max(width(row[at]) for row in clean) for at in range(count - 1)]
    start = sum(widths) + 2 * len(widths) + width(indent)
    room = max(24, line_width() - start)
    out = []
    for number, row in enumerate(clean):
        cells = [cell + " " * (widths[at] - width(cell)) for at, cell in enumerate(row[:-1])]
        first, *rest = wrapped_lines(row[-1], room)
        line = (indent + "  ".join([*cells, first])).rstrip()
        out.append(bold(line) if header and number == 0 else line)
        out.extend(" " * start + line for line in rest)
    return "\n".join(out)
