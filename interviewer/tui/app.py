"""The Textual app: holds journal and library, opens screens; what is heavy comes after the first paint."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, cast

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.filter import Monochrome, NoColor
from textual.screen import Screen

from interviewer.tui.actions import EVERYWHERE
from interviewer.tui.home import Home
from interviewer.tui.place import Place
from interviewer.tui.settings import THEMES, Settings, load_settings, save_settings, theme_name

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

    from interviewer.content.pack import Pack
    from interviewer.journal import Journal, SessionSummary
    from interviewer.library import Library
    from interviewer.room import Room

__all__ = ["InterviewerApp", "Start"]

Start = tuple[Literal["scenario"], str, dict[str, object]] | tuple[Literal["session"], str]
"""What to open at once: ("scenario", id, {"mode", "minutes", "seed", "candidate"}) or ("session", id)."""


def _new_id() -> str:
    return os.urandom(6).hex()


def _new_seed() -> int:
    return int.from_bytes(os.urandom(4), "big") % 1_000_000


class InterviewerApp(App[None]):
    """The program on a terminal.

    journal, library: the things themselves, or functions that open them, called after the first paint.
    clock: seconds since the epoch. new_id, new_seed: give ids of sessions and seeds of variants.
    settings: file of the chosen theme and keys; None keeps nothing.
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
    ) -> None:
        self._settings_path = settings
        self.settings = load_settings(settings)
        super().__init__()
        self._journal_source, self._library_source = journal, library
        self.journal: Journal | None = None
        self.library: Library | None = None
        self.trouble = ""
        self._clock, self._new_id, self.new_seed = clock, new_id, new_seed
        self._start, self._candidate = start, candidate
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
            self.run_worker(_preload, thread=True, name="preload", exit_on_error=False)
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
        from interviewer.tui.shelf import shelf_of

        sessions: tuple[SessionSummary, ...] = ()
        try:
            sessions = self.journal.sessions() if self.journal is not None else ()
        except JournalError as error:
            self.trouble = str(error)
        home = self.screen_stack[0]
        if isinstance(home, Home):
            home.show_shelf(shelf_of(self.library, sessions), self.trouble)

    # Ways between the screens.

    def has_variants(self, pack: Pack) -> bool:
        """Whether its scenario can be held with other givens."""
        from interviewer.library import can_vary

        return can_vary(pack.scenario)

    def ask_how_to_start(self, scenario: str) -> None:
        """Mock or practice, these givens or others; then start."""
        from interviewer.tui.starting import ask_how

        pack = self.library.packs.get(scenario) if self.library is not None else None
        if pack is not None:
            ask_how(self, pack)

    def start_scenario(
        self, scenario: str, *, mode: str = "mock", minutes: float | None = None, seed: int | None = None,
        variant: bool = False, candidate: str = "",
    ) -> None:  # fmt: skip
        """Open a new interview on a scenario of the library."""
        pack = self.library.packs.get(scenario) if self.library is not None else None
        if pack is None:
            self.say(f"There is no scenario '{scenario}'. The list shows those that there are.", "error")
            return
        self.start_pack(
            pack, mode=mode, minutes=minutes, seed=self.new_seed() if variant else seed, candidate=candidate
        )

    def start_pack(
        self, pack: Pack, *, mode: str = "mock", minutes: float | None = None, seed: int | None = None,
        candidate: str = "",
    ) -> None:  # fmt: skip
        """Open a new interview. seed None: the default givens; minutes None: the scenario's own."""
        from interviewer.room import Room

        journal = self.journal
        if journal is None:
            self.say(self.trouble or "The journal is not open.", "error")
            return
        chosen: Literal["mock", "practice"] = "practice" if mode == "practice" else "mock"
        who = candidate or self._candidate
        self._enter(
            lambda: Room.start(
                pack,
                journal,
                clock=self._clock,
                new_id=self._new_id,
                mode=chosen,
                minutes=minutes,
                seed=seed,
                candidate=who,
            )
        )

    def retry(self, room: Room) -> None:
        """The same scenario with other givens."""
        self.start_pack(room.pack, mode=room.state.started.mode, seed=self.new_seed())

    def open_session(self, session: str) -> None:
        """Resume an unfinished session, or show the debrief of one that has ended."""
        from interviewer.room import Room

        journal = self.journal
        if journal is None:
            self.say(self.trouble or "The journal is not open.", "error")
            return
        self._enter(lambda: Room.resume(session, journal, clock=self._clock))

    def _enter(self, open_room: Callable[[], Room]) -> None:
        from interviewer.journal import JournalError
        from interviewer.session.decide import Refused
        from interviewer.tui.interview import Interview

        try:
            room = open_room()
        except JournalError as error:
            self.say(str(error), "error")
            return
        except Refused as refusal:
            self.say(str(refusal), "error")
            return
        if room.state.ended is not None:
            self.show_debrief(room)
        else:
            self._show(Interview(room))

    def show_debrief(self, room: Room) -> None:
        """The verdict with its proof, in place of the screen that is shown."""
        from interviewer.tui.debrief import Debrief

        self._show(Debrief(room))

    def _show(self, screen: Place) -> None:
        """Home stays at the bottom; above it there is at most one place."""
        while len(self.screen_stack) > 2:
            self.pop_screen()
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def go_home(self) -> None:
        """Back to the shelf."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def ask_to_delete(self, session: str, title: str) -> None:
        """Delete a session for good, asked first."""
        from interviewer.tui.deleting import ask_to_delete

        ask_to_delete(self, session, title)

    # What is everywhere: sentences, keys, palette, themes, leaving.

    def say(self, sentence: str, severity: str = "information") -> None:
        """A sentence in the corner; never markup."""
        from interviewer.tui.showing import visible

        self.notify(visible(sentence, 600, 10), severity=cast("SeverityLevel", severity), markup=False, timeout=8)

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


def _preload() -> None:
    """Import, while somebody looks at the first screen, what an interview needs."""
    import interviewer.room
    import interviewer.transcript
    import interviewer.tui.debrief
    import interviewer.tui.interview  # noqa: F401

    gc.freeze()  # what was imported stays; looking through it at every collection is felt while typing
    gc.set_threshold(20_000, 20, 50)
