"""What the programs of both seats of a led interview share: one screen, its keys, themes, sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, cast

from textual.app import App
from textual.binding import Binding, BindingType
from textual.filter import Monochrome, NoColor
from textual.screen import Screen

from interviewer.collecting import keep_what_is_there
from interviewer.tui.actions import EVERYWHERE
from interviewer.tui.hung_up import leave_when_hung_up
from interviewer.tui.place import Place
from interviewer.tui.settings import Settings, theme_name
from interviewer.tui.showing import visible

__all__ = ["POLL_SECONDS", "SeatApp", "SeatPlace"]

POLL_SECONDS = 0.01
"""How often a seat looks whether the other one wrote something."""


class SeatApp(App[str]):
    """A program with one screen and no way out of it but the end. Its result is a last sentence, "" for none."""

    TITLE = "interviewer"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "keys", "Keys", id=f"{EVERYWHERE}.keys", show=False),
        Binding("ctrl+q", "leave_seat", "Leave", id=f"{EVERYWHERE}.quit", show=False, priority=True),
        Binding("ctrl+c", "copy_help", show=False, system=True),
    ]
    CSS = """
    ToastRack { dock: top; align: right top; margin-top: 2; }
    Toast { max-width: 70; }
    Screen:nocolor *:focus { text-style: none; }
    """

    def __init__(self, screen: Callable[[], SeatPlace], settings: Settings) -> None:
        super().__init__()
        self._first = screen
        self.keymap = dict(settings.keys)
        self.theme = theme_name(settings)
        if self.no_color:
            self._filters[:] = [f for f in self._filters if not isinstance(f, Monochrome | NoColor)] + [NoColor()]
        if self.keymap:
            self.set_keymap(self.keymap)

    def on_mount(self) -> None:
        leave_when_hung_up(self)

    def get_default_screen(self) -> Screen[None]:
        return self._first()

    def say(self, sentence: str, severity: str = "information") -> None:
        """A sentence in the corner; never markup."""
        from textual.notifications import SeverityLevel

        self.notify(visible(sentence, 600, 10), severity=cast(SeverityLevel, severity), markup=False, timeout=8)

    def action_keys(self) -> None:
        from interviewer.tui.key_help import KeyHelp

        place = next((s for s in reversed(self.screen_stack) if isinstance(s, Place)), None)
        if place is not None and not isinstance(self.screen, KeyHelp):
            self.push_screen(KeyHelp(place.place, self.keymap))

    def action_copy_help(self) -> None:
        self.say("ctrl+c copies what is selected and never ends anything. To leave: ctrl+q; everything is kept.")

    def action_help_quit(self) -> None:
        self.action_copy_help()

    def on_app_blur(self) -> None:
        self._came_or_went(False)

    def on_app_focus(self) -> None:
        self._came_or_went(True)

    def _came_or_went(self, here: bool) -> None:
        for place in self.screen_stack:
            if isinstance(place, SeatPlace):
                place.came_or_went(here)

    def action_leave_seat(self) -> None:
        """Leave; everything is kept."""
        place = next((s for s in self.screen_stack if isinstance(s, SeatPlace)), None)
        if place is not None:
            place.put_away()
        self.exit("")


class SeatPlace(Place):
    """A seat's screen: looks often whether the other seat wrote something."""

    @property
    def seats(self) -> SeatApp:
        """The app, as what it is."""
        app = self.app
        assert isinstance(app, SeatApp)
        return app

    def on_mount(self) -> None:
        self.set_interval(POLL_SECONDS, self.poll)
        self.set_interval(1.0, self.second)
        self.call_after_refresh(keep_what_is_there)

    def poll(self) -> None:
        """Many times a second: has the other seat written something?"""

    def second(self) -> None:
        """Once a second: clock and presence."""

    def came_or_went(self, here: bool) -> None:
        """The window came into focus, or lost it."""

    def refresh_keys(self) -> None:
        from interviewer.tui.key_bar import KeyBar

        for bar in self.query(KeyBar):
            bar.show([a for a in self.valid_actions() if a.id != "command_palette"], self.seats.keymap)

    def say(self, sentence: str, severity: str = "information") -> None:
        self.seats.say(sentence, severity)
