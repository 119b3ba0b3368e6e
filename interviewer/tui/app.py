"""The Textual app: holds journal and library, opens screens; what is heavy comes after the first paint."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, cast

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.filter import Monochrome, NoColor
from textual.screen import Screen

from interviewer.tui.actions import EVERYWHERE
from interviewer.tui.home import Home
from interviewer.tui.hung_up import leave_when_hung_up
from interviewer.tui.place import Place
from interviewer.tui.preload import preload
from interviewer.tui.settings import THEMES, Settings, load_settings, save_settings, theme_name
from interviewer.tui.ways import Ways

if TYPE_CHECKING:
    from interviewer.journal import Journal, SessionSummary
    from interviewer.journal.led_listing import DeskSummary
    from interviewer.library import Library

__all__ = ["InterviewerApp", "Start"]

Start = tuple[Literal["scenario"], str, dict[str, object]] | tuple[Literal["session"], str]
"""What to open at once: ("scenario", id, {"mode", "minutes", "seed", "candidate"}) or ("session", id)."""


def _new_id() -> str:
    return os.urandom(6).hex()


def _new_seed() -> int:
    return int.from_bytes(os.urandom(4), "big") % 1_000_000


class InterviewerApp(Ways):
    """The program on a terminal.

    journal, library: the things themselves, or functions that open them, called after the first paint.
    clock: seconds since the epoch. new_id, new_seed: give ids of sessions and seeds of variants.
    settings: file of the chosen theme and keys; None keeps nothing. notice: a sentence to begin with.
    """

    TITLE = "interviewer"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "keys", "Keys", id=f"{EVERYWHERE}.keys", show=False),
        Binding("ctrl+q", "quit", "Quit", id=f"{EVERYWHERE}.quit", show=False, priority=True),
    ]
    CSS = """
    ToastRack { dock: top; align: right top; margin-top: 2; }
    Toast { max-width: 70; }
    Screen:nocolor *:focus { text-style: none; }
    """

    def __init__(
        self,
        journal: Journal | Callable[[], Journal],
        library: Library | Callable[[], Library],
        clock: Callable[[], float] = time.time,
        new_id: Callable[[], str] = _new_id,
        start: Start | None = None,
        *,
        new_seed: Callable[[], int] = _new_seed,
        settings: Path | None = None,
        candidate: str = "",
        notice: str = "",
    ) -> None:
        self._settings_path = settings
        self.settings = load_settings(settings)
        super().__init__()
        self.journal, self.library, self.trouble = None, None, ""
        self._journal_source, self._library_source = journal, library
        self.clock, self.new_id, self.new_seed, self.candidate = clock, new_id, new_seed, candidate
        self._start, self._notice = start, notice
        self._loaded = False
        self.animation_level = "none"  # pages turn at once, also over slow lines
        self.theme = theme_name(self.settings)
        if self.no_color:
            self._filters[:] = [f for f in self._filters if not isinstance(f, Monochrome | NoColor)] + [NoColor()]
        if self.settings.keys:
            self.set_keymap(dict(self.settings.keys))

    @property
    def keymap(self) -> dict[str, str]:
        """The keys that the person chose instead of ours."""
        return dict(self.settings.keys)

    def get_default_screen(self) -> Screen[None]:
        return Home()

    def on_mount(self) -> None:
        self.call_after_refresh(self._load)
        leave_when_hung_up(self)
        if self._notice:
            self.say(self._notice, "error")

    # Loading, after the first paint: first what a thread can import, then the journal, then the library.

    def _load(self) -> None:
        if callable(self._library_source) or callable(self._journal_source):
            self.run_worker(self._load_in_thread, thread=True, name="loading", exit_on_error=True)
        else:
            self._open_journal()
            self._library_loaded(self._library_source)

    def _load_in_thread(self) -> None:
        import interviewer.journal
        import interviewer.tui.shelf_view  # noqa: F401

        self.call_from_thread(self._open_journal)
        source = self._library_source
        library = source() if callable(source) else source
        self.call_from_thread(self._library_loaded, library)

    def _open_journal(self) -> None:
        from interviewer.journal import JournalError

        source = self._journal_source
        try:
            self.journal = source() if callable(source) else source
        except JournalError as error:
            self.trouble = str(error)
        self._loaded = True
        self.reload_shelf()

    def _library_loaded(self, library: Library) -> None:
        self.library = library
        self.reload_shelf()
        start, self._start = self._start, None
        if start is None:
            self.run_worker(preload, thread=True, name="preload", exit_on_error=False)
        elif start[0] == "scenario":
            options = start[2]
            self.start_scenario(
                start[1],
                mode=str(options.get("mode") or "mock"),
                minutes=cast("float | None", options.get("minutes")),
                seed=cast("int | None", options.get("seed")),
                candidate=str(options.get("candidate") or ""),
            )
        else:
            self.open_session(start[1])

    def reload_shelf(self) -> None:
        """Read the sessions again and show them."""
        if not self._loaded:
            return
        from interviewer.journal import JournalError
        from interviewer.journal.led_listing import led_summaries
        from interviewer.tui.shelf import shelf_of

        sessions: tuple[SessionSummary, ...] = ()
        led: tuple[DeskSummary, ...] = ()
        try:
            if self.journal is not None:
                sessions = self.journal.sessions()
                with self.journal.reading() as connection:
                    led = led_summaries(connection)
        except JournalError as error:
            self.trouble = str(error)
        home = self.screen_stack[0]
        if isinstance(home, Home):
            home.show_shelf(shelf_of(self.library, sessions, led), self.trouble)

    # What is everywhere: keys, palette, themes, leaving.

    def _place(self) -> Place | None:
        return next((s for s in reversed(self.screen_stack) if isinstance(s, Place)), None)

    def action_keys(self) -> None:
        from interviewer.tui.key_help import KeyHelp

        place = self._place()
        if place is not None and not isinstance(self.screen, KeyHelp):
            self.push_screen(KeyHelp(place.place, self.keymap))

    async def action_quit(self) -> None:
        """Leave; whatever is under way is put away first."""
        for screen in self.screen_stack:
            if isinstance(screen, Place):
                screen.put_away()
        self.exit()

    def action_help_quit(self) -> None:
        self.say("ctrl+c copies what is selected and never ends anything. To leave: ctrl+q; everything is kept.")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        from interviewer.tui.palette import commands

        return commands(self, screen)

    def choose_theme(self, name: str) -> None:
        """Change the colours and remember it."""
        self.theme = THEMES[name]
        self.settings = Settings(theme=name, keys=self.settings.keys)
        save_settings(self._settings_path, self.settings)
