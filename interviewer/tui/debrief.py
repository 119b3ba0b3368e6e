"""The debrief: the verdict and its rule, every check with its proof, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from interviewer.journal import JournalError
from interviewer.session.decide import Refused
from interviewer.tui.actions import DEBRIEF, Action, bindings_for
from interviewer.tui.dialogs import Prompt
from interviewer.tui.disputing import ask_dispute
from interviewer.tui.place import Place
from interviewer.tui.verdict_text import sections

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interviewer.journal import Journal
    from interviewer.room import Room
    from interviewer.transcript import Document

__all__ = ["Debrief", "Pages"]


class Pages(VerticalScroll):
    """The scrolling text of the debrief; j, k, g and G scroll, the mouse selects."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll_down", "Down", show=False),
        Binding("k", "scroll_up", "Up", show=False),
        Binding("g", "scroll_home", "First", show=False),
        Binding("G", "scroll_end", "Last", show=False),
        Binding("space", "page_down", "Page down", show=False),
    ]


class Debrief(Place):
    """Opened when an interview has ended, and again from the shelf whenever one likes."""

    place = DEBRIEF
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(DEBRIEF)
    DEFAULT_CSS = """
    Debrief Pages { height: 1fr; padding: 1 2; scrollbar-size-vertical: 1; }
    Debrief Pages Static { margin-bottom: 1; max-width: 110; }
    Debrief .verdict { border: round $primary; padding: 0 2; }
    Debrief .heading { text-style: bold; color: $text-primary; }
    Debrief Pages .check { padding-left: 2; margin-bottom: 0; }
    Debrief Pages .details { padding-left: 4; }
    Debrief .text { padding-left: 2; }
    """

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room

    def compose(self) -> ComposeResult:
        yield Pages()
        yield from self.compose_frame()

    def on_mount(self) -> None:
        self._show()
        self.query_one(Pages).focus()

    def _show(self) -> None:
        pages = self.query_one(Pages)
        at = pages.scroll_y
        made = [Static(text, classes=kind, markup=False) for kind, text in sections(self._document())]
        with self.app.batch_update():
            pages.remove_children()
            pages.mount(*made)
        self.call_after_refresh(pages.scroll_to, y=at, animate=False)
        self.refresh_keys()

    def _document(self) -> Document:
        from interviewer.transcript import Record, document_of

        room = self.room
        return document_of(Record(room.session_id, room.pack, self._journal().events(room.session_id)))

    def _journal(self) -> Journal:
        journal = self.house.journal
        assert journal is not None, "a room needs a journal"
        return journal

    def is_valid(self, action: Action) -> bool:
        if action.id == "retry":
            return self.house.has_variants(self.room.pack)
        if action.id == "dispute":
            return any(u.message is not None for u in self.room.state.conversation)
        return True

    def action_leave(self) -> None:
        self.house.go_home()

    def action_retry(self) -> None:
        self.house.retry(self.room)

    def action_dispute(self) -> None:
        ask_dispute(self, self.room, marks=True, done=self._disputed)

    def _disputed(self, dispute: Callable[[], object]) -> None:
        try:
            dispute()
        except (Refused, JournalError) as error:
            self.say(str(error), "warning")
        else:
            self.say("Kept: that check is to be looked at, and the transcript says so.")
        self._show()

    def action_export(self) -> None:
        name = f"{self.room.pack.scenario.id}-{self.room.session_id[:8]}.md"
        body = "To which file? The ending decides: .md, .html or .json"
        write = _Exporter(self.room, self._journal()).write
        ask = Prompt("Export the transcript", body, str(Path.cwd() / name), write)
        self.app.push_screen(ask, self._exported)

    def _exported(self, path: str | None) -> None:
        if path is not None:
            self.say(f"Written to {_resolved(path)}")


def _resolved(path: str) -> Path:
    return Path(path.strip()).expanduser().absolute()


class _Exporter:
    """Writes a transcript; asks once more before it writes over a file."""

    def __init__(self, room: Room, journal: Journal) -> None:
        self._room, self._journal = room, journal
        self._asked: Path | None = None

    def write(self, typed: str) -> str | None:
        """None when it is written, else a sentence that says what to do."""
        from interviewer.transcript import TranscriptError, record_of, write

        if not typed.strip():
            return "A file name is needed, for example interview.md"
        path = _resolved(typed)
        if path.exists() and self._asked != path:
            self._asked = path
            return f"{path.name} is there already. Enter again writes over it; or type another name."
        try:
            write(record_of(self._journal, self._room.session_id), path)
        except (TranscriptError, JournalError, OSError) as error:
            return str(error)
        return None
