"""What happens while somebody writes an answer: a moment after the last key it is read, a moment later it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from interviewer.tui.answer_box import AnswerBox
from interviewer.tui.showing import cut_to_cells, one_line

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer

__all__ = ["DRAFT_AFTER", "ECHO_AFTER", "Drafting"]

ECHO_AFTER, DRAFT_AFTER = 0.12, 0.4
"""Seconds after the last key until the echo is read again, and until the draft is on disk."""


class Drafting:
    """The draft of one screen with an answer box and, as `#echo`, a line that tells how the draft is read.

    read: how a text reads, in short pieces. keep: puts a draft on disk, and tells where that can't be: True when done.
    idle, nothing: the line while the box is empty, and while nothing of the draft could be read.
    """

    def __init__(
        self,
        screen: Screen[None],
        read: Callable[[str], Sequence[str]],
        keep: Callable[[str], bool],
        *,
        idle: str,
        nothing: str,
    ) -> None:
        self._screen = screen
        self._read, self._keep = read, keep
        self._idle, self._nothing = idle, nothing
        self._timers: tuple[Timer, ...] = ()
        self.kept = ""

    def begin(self, draft: str) -> None:
        """Puts back what was being written."""
        self.kept = draft
        if draft:
            self._box().replace_text(draft)

    def changed(self) -> None:
        """A key was pressed in the box."""
        for timer in self._timers:
            timer.stop()
        timers = (ECHO_AFTER, self.show_echo), (DRAFT_AFTER, self.keep)
        self._timers = tuple(self._screen.set_timer(after, what) for after, what in timers)

    def sent(self) -> None:
        """It was sent, and is no draft any more."""
        self._box().replace_text("")
        self.kept = ""
        self.show_echo()

    def show_echo(self) -> None:
        """Tells how it reads so far."""
        echo, draft = self._screen.query_one("#echo", Static), self._box().text
        read = self._read(draft) if draft.strip() else ()
        nothing = self._nothing if draft.strip() else self._idle
        text = f"so far I read: {one_line(' · '.join(read))}" if read else nothing
        echo.update(Content(cut_to_cells(text, max(echo.size.width - 4, 10))), layout=False)

    def keep(self) -> None:
        """Puts it on disk, if it is not there yet."""
        boxes = self._screen.query(AnswerBox)
        draft = boxes.first().text if boxes else self.kept
        if draft != self.kept and self._keep(draft):
            self.kept = draft

    def _box(self) -> AnswerBox:
        return self._screen.query_one(AnswerBox)
