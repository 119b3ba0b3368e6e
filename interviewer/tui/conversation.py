"""The conversation: a window of about a hundred mounted lines of speech over a conversation of any length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui.code_block import CodeBlock
from interviewer.tui.showing import visible

if TYPE_CHECKING:
    from interviewer.session.state import Utterance

__all__ = ["Conversation", "Speech", "Window", "speech_text"]

MOUNTED = 100
STEP = 50

_LABELS = {
    "hint": "Interviewer · hint",
    "feedback": "Interviewer · feedback",
    "notice": "Note",
}


@dataclass(frozen=True, slots=True)
class Window:
    """Which of the utterances are mounted: start <= number < end, never more than MOUNTED of them."""

    start: int = 0
    end: int = 0

    def tail(self, total: int) -> Window:
        """The newest ones; what is mounted already stays while it fits."""
        start = self.start if self.start < total <= self.start + MOUNTED else max(total - MOUNTED, 0)
        return Window(start, total)

    def older(self) -> Window:
        start = max(self.start - STEP, 0)
        return Window(start, min(self.end, start + MOUNTED))

    def newer(self, total: int) -> Window:
        end = min(self.end + STEP, total)
        return Window(max(end - MOUNTED, min(self.start, end)), end)


def speech_text(said: Utterance, before: Utterance | None = None) -> Content:
    """Who said it and what. A speaker who goes on is not named again. The text of a person is never markup."""
    mine = said.speaker == "candidate"
    label = "You" if mine else _LABELS.get(said.kind, "Interviewer")
    going_on = before is not None and before.speaker == said.speaker and label == "Interviewer"
    text = visible(said.text) if said.text.strip() else "(an empty message)"
    if going_on:
        return Content(text)
    return Content.assemble((label, "bold $text-accent" if mine else "bold $text-primary"), "\n", text)


class Speech(Static):
    """One utterance; its text can be selected and copied."""

    def __init__(self, number: int, said: Utterance, before: Utterance | None) -> None:
        super().__init__(speech_text(said, before), markup=False, classes=f"-{said.speaker} -{said.kind}")
        self.number = number


class Conversation(VerticalScroll):
    """Shows the last utterances and loads older ones when one scrolls up to the first that is mounted."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll_down", "Down", show=False),
        Binding("k", "scroll_up", "Up", show=False),
        Binding("g", "oldest", "First", show=False),
        Binding("G", "newest", "Last", show=False),
    ]
    DEFAULT_CSS = """
    Conversation { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    Conversation Speech { margin-bottom: 1; }
    Conversation .-candidate { padding-left: 2; border-left: thick $accent; }
    Conversation .-notice { color: $text-muted; }
    Conversation .-hint { border-left: thick $warning; padding-left: 2; }
    """

    def turn_page(self, pages: int) -> None:
        """Turns a page: back where pages is negative, else forward; at once, without flicker."""
        if pages < 0:
            self.scroll_page_up(animate=False)
        else:
            self.scroll_page_down(animate=False)

    def __init__(self, code: str | None = None) -> None:
        super().__init__()
        self._code = code
        self._said: tuple[Utterance, ...] = ()
        self.window = Window()
        self._loading = False

    def on_mount(self) -> None:
        self.anchor()

    def show(self, said: Sequence[Utterance]) -> None:
        """Show this conversation, which is the one shown before with more at its end."""
        new = tuple(said)
        if len(new) == len(self._said):
            return
        self._said = new
        self._move(self.window.tail(len(new)), follow=True)

    def _made(self, numbers: range) -> list[Widget]:
        made: list[Widget] = []
        for number in numbers:
            said = self._said[number]
            made.append(Speech(number, said, self._said[number - 1] if number else None))
            if said.kind == "opening" and self._code and self._code.strip() not in said.text:
                made.append(CodeBlock(self._code))
        return made

    def _move(self, new: Window, *, follow: bool) -> None:
        old, self.window = self.window, new
        before = self._made(range(new.start, min(old.start, new.end)))
        after = self._made(range(max(old.end, new.start), new.end))
        anchor = self._keeps_place(new) if not follow else None
        with self.app.batch_update():
            for child in list(self.query(Speech)):
                if not new.start <= child.number < new.end:
                    self._drop(child)
            if before:
                self.mount(*before, before=0)
            if after:
                self.mount(*after)
        if follow:
            self.anchor()
        elif anchor is not None:
            self.call_after_refresh(self._settle, *anchor)

    def _drop(self, child: Speech) -> None:
        following = list(self.children)[list(self.children).index(child) + 1 :][:1]
        for block in following:
            if isinstance(block, CodeBlock):
                block.remove()
        child.remove()

    def _keeps_place(self, new: Window) -> tuple[Widget, int] | None:
        """A line that stays mounted, and how far from the top of the view it stands."""
        for child in self.query(Speech):
            if new.start <= child.number < new.end and child.region.bottom > self.region.y:
                return child, child.virtual_region.y - int(self.scroll_y)
        return None

    def _settle(self, child: Widget, offset: int) -> None:
        self.scroll_to(y=child.virtual_region.y - offset, animate=False, immediate=True)
        self._loading = False

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self._loading or not self.is_mounted or new_value == old_value:
            return
        if new_value <= 2 and new_value < old_value and self.window.start > 0:
            self._loading = True
            self._move(self.window.older(), follow=False)
        elif new_value >= self.max_scroll_y - 2 and new_value > old_value and self.window.end < len(self._said):
            self._loading = True
            self._move(self.window.newer(len(self._said)), follow=False)

    def action_oldest(self) -> None:
        self.release_anchor()
        self._loading = True
        self._move(Window(0, min(MOUNTED, len(self._said))), follow=False)
        self.call_after_refresh(self._at_top)

    def _at_top(self) -> None:
        self.scroll_home(animate=False, immediate=True)
        self._loading = False

    def action_newest(self) -> None:
        self._move(Window(max(len(self._said) - MOUNTED, 0), len(self._said)), follow=True)
