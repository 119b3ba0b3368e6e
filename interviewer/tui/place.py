"""What all screens share: actions from the registry, the bar of keys, the sentence for a tiny terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from interviewer.tui.actions import Action, for_place
from interviewer.tui.key_bar import KeyBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interviewer.tui.app import InterviewerApp

__all__ = ["MIN_HEIGHT", "MIN_WIDTH", "Place"]

MIN_WIDTH, MIN_HEIGHT, WIDE = 60, 16, 100


class Place(Screen[None]):
    """A screen with a place in the registry of actions. `is_valid` says which of them can be done now."""

    place: ClassVar[str] = ""
    AUTO_FOCUS = None
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-tiny"),
        (MIN_WIDTH, "-narrow"),
        (WIDE, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-flat"),
        (MIN_HEIGHT, "-high"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = []
    DEFAULT_CSS = """
    Place { layers: base over; }
    #too-small { display: none; layer: over; width: 100%; height: 100%; padding: 1 2;
                 background: $background; }
    Place.-tiny #too-small, Place.-flat #too-small { display: block; }
    """

    @property
    def house(self) -> InterviewerApp:
        """The app, as what it is."""
        from interviewer.tui.app import InterviewerApp

        app = self.app
        assert isinstance(app, InterviewerApp)
        return app

    def compose_frame(self) -> ComposeResult:
        """The bar of keys and the sentence for a terminal that is too small; comes last in every screen."""
        yield KeyBar()
        least = f"{MIN_WIDTH} x {MIN_HEIGHT} characters"
        sentence = f"This window is too small. Make it at least {least}; nothing is lost."
        yield Static(sentence, id="too-small", markup=False)

    def is_valid(self, action: Action) -> bool:
        """Whether it can be done now."""
        return True

    def valid_actions(self) -> tuple[Action, ...]:
        """What can be done here now, in the registry's order."""
        return tuple(a for a in for_place(self.place) if a.place != self.place or not a.label or self.is_valid(a))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        for known in for_place(self.place):
            if known.place == self.place and known.id == action:
                return self.is_valid(known)
        return True

    def put_away(self) -> None:
        """The program is left: keep what is not kept yet."""

    def refresh_keys(self) -> None:
        """Call when what is valid may have changed."""
        for bar in self.query(KeyBar):
            bar.show(self.valid_actions(), self.house.keymap)

    def say(self, sentence: str, severity: str = "information") -> None:
        """A sentence in the corner; never markup."""
        self.house.say(sentence, severity)
