"""The answer box: Enter sends, ctrl+j is a new line, a paste never sends, up and down at the edges recall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea

__all__ = ["AnswerBox", "AnswerSent", "ConversationScrolled"]

PASTE_GAP = 0.02
"""Seconds. Where a terminal doesn't mark a paste, its lines come as keys faster than anybody types: an Enter
that more text follows within this time belongs to a paste, and so does the one at its end."""

LEAST_LINES, MOST_LINES = 3, 8


@dataclass
class AnswerSent(Message):
    """Enter was pressed; the text is still in the box until somebody has kept it."""

    text: str


@dataclass
class ConversationScrolled(Message):
    """Page keys, pressed while writing, move the conversation: pages up (-1) or down (+1)."""

    pages: int


class AnswerBox(TextArea):
    """A multi-line box. It knows its history of sent answers, and nothing of the interview."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+j", "new_line", "New line", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
    ]
    DEFAULT_CSS = """
    AnswerBox { height: 5; border: round $border-blurred; padding: 0 1; background: $background;
                scrollbar-size-vertical: 1; }
    AnswerBox:focus { border: round $border; }
    """

    def __init__(self) -> None:
        super().__init__(
            soft_wrap=True, tab_behavior="focus", show_line_numbers=False, highlight_cursor_line=False,
            placeholder="Your answer",
        )  # fmt: skip
        self.border_subtitle = "enter sends · ctrl+j new line"
        self._history: list[str] = []
        self._place: int | None = None
        self._draft = ""
        self._sending: Timer | None = None
        self._pasting = False

    @property
    def is_waiting(self) -> bool:
        """Whether an Enter is not decided yet: sent, or a line's end in a paste."""
        return self._sending is not None

    def remember(self, answers: list[str]) -> None:
        """The answers sent so far, oldest first."""
        self._history, self._place = [a for a in answers if a.strip()], None

    def replace_text(self, text: str) -> None:
        """Put a whole text in the box, the cursor at its end."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        self.fit_height()

    def on_resize(self) -> None:
        self.fit_height()

    def fit_height(self) -> None:
        """As many lines as the text needs, within bounds, and never more than a third of the screen."""
        most = max(LEAST_LINES, min(MOST_LINES, self.screen.size.height // 3 - 2))
        lines = min(max(self.wrapped_document.height, LEAST_LINES), most)
        if self.styles.height is None or self.styles.height.value != lines + 2:
            self.styles.height = lines + 2

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self._enter()
            return
        if event.is_printable:
            self._typed_on()
        if event.key in ("up", "down") and self._recall(event.key):
            event.stop()
            event.prevent_default()

    def _enter(self) -> None:
        if self._pasting or self._sending is not None:
            self._typed_on()
            self.insert("\n")
            return
        self._sending = self.set_timer(PASTE_GAP, self._send)

    def _typed_on(self) -> None:
        """Text came right after an Enter: that Enter was a line's end in a paste, not a wish to send."""
        if self._sending is not None:
            self._sending.stop()
            self._sending = None
            self.insert("\n")
            self._pasting = True
            self.set_timer(PASTE_GAP * 5, self._pasted)

    def _pasted(self) -> None:
        self._pasting = False

    def _send(self) -> None:
        self._sending = None
        self.post_message(AnswerSent(self.text))

    async def _on_paste(self, event: events.Paste) -> None:
        if self._sending is not None:
            self._sending.stop()
            self._sending = None
        event.stop()
        event.prevent_default()
        text = event.text.replace("\r\n", "\n").replace("\r", "\n")
        result = self._replace_via_keyboard(text, *self.selection)
        if result is not None:
            self.move_cursor(result.end_location)

    def action_new_line(self) -> None:
        self.insert("\n")

    def action_page(self, pages: int) -> None:
        self.post_message(ConversationScrolled(pages))

    def _recall(self, key: str) -> bool:
        """Another answer of one's own, where the cursor stands at the edge; False: move the cursor."""
        up = key == "up"
        at_edge = self.navigator.is_first_wrapped_line if up else self.navigator.is_last_wrapped_line
        if not self._history or not at_edge(self.cursor_location) or not self.selection.is_empty:
            return False
        if self._place is None:
            if not up:
                return False
            self._draft, place = self.text, len(self._history) - 1
        else:
            place = self._place + (-1 if up else 1)
        if place < 0:
            return True
        if place >= len(self._history):
            self._place = None
            self.replace_text(self._draft)
        else:
            self._place = place
            self.replace_text(self._history[place])
        return True
