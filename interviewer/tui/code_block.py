"""A scenario's code as a readable block; where it is too wide, the blanks before its comments give way."""

from __future__ import annotations

import re

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.showing import visible

__all__ = ["CodeBlock", "narrowed"]

_BEFORE_COMMENT = re.compile(r"(?<=\S) {3,}(?=#)")
_LEAST_BLANKS = 2


def narrowed(code: str, cells: int) -> str:
    """The code with its comments moved left: all by the same while that helps, then the widest lines' alone."""
    lines = code.split("\n")
    excess = max((cell_len(line) for line in lines), default=0) - cells
    gaps = [len(found.group()) for line in lines if (found := _BEFORE_COMMENT.search(line))]
    if excess <= 0 or not gaps:
        return code
    together = min(excess, min(gaps) - _LEAST_BLANKS)
    moved = [_moved(line, together) for line in lines]
    return "\n".join(_moved(line, cell_len(line) - cells) for line in moved)


def _moved(line: str, cells: int) -> str:
    """The line with its comment so many cells to the left, but never closer than two blanks."""
    found = _BEFORE_COMMENT.search(line)
    if found is None or cells <= 0:
        return line
    blanks = max(len(found.group()) - cells, _LEAST_BLANKS)
    return line[: found.start()] + " " * blanks + line[found.end() :]


class CodeBlock(Static):
    """Code with a rule at its left; it can be selected and copied."""

    DEFAULT_CSS = """
    CodeBlock { margin-bottom: 1; border-left: thick $primary; background: $boost; }
    """

    def __init__(self, code: str) -> None:
        super().__init__(markup=False)
        self._code = visible(code.rstrip("\n"), 8000, 400)
        self._drawn = ""

    def on_resize(self, event: events.Resize) -> None:
        fitting = narrowed(self._code, self.size.width)
        if fitting != self._drawn:
            self._drawn = fitting
            self.update(_highlighted(fitting))

    def on_mount(self) -> None:
        self._drawn = self._code
        self.update(_highlighted(self._code))


def _highlighted(code: str) -> Content:
    from textual.highlight import highlight

    try:
        return highlight(code, language="python")
    except Exception:  # a highlighter's trouble is no reason not to show the code
        return Content(code)
