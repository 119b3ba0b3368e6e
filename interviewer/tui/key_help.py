"""F1: every key of the place one stands at, from the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.tui.actions import Keymap, for_place, key_label, keys_of

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["KeyHelp", "key_lines"]


def key_lines(place: str, keymap: Keymap) -> tuple[tuple[str, str], ...]:
    """(keys, what they do) of all actions of a place and those everywhere."""
    return tuple((key_label(keys_of(action, keymap)), action.help) for action in for_place(place))


class KeyHelp(ModalScreen[None]):
    """Scrolls; escape or F1 goes back."""

    DEFAULT_CSS = """
    KeyHelp { align: center middle; }
    KeyHelp VerticalScroll { width: 78; max-width: 100%; height: auto; max-height: 100%; padding: 1 2;
                             border: round $primary; background: $surface; }
    KeyHelp Horizontal { height: auto; }
    KeyHelp .keys { width: 22; padding-right: 2; text-style: bold; color: $text-accent; }
    KeyHelp .what { width: 1fr; }
    KeyHelp .title { text-style: bold; margin-bottom: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q,enter", "dismiss", "Back", show=False),
        Binding("j", "scroll(1)", "Down", show=False),
        Binding("k", "scroll(-1)", "Up", show=False),
    ]

    def __init__(self, place: str, keymap: Keymap) -> None:
        super().__init__()
        self._lines = key_lines(place, keymap)

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Static("Keys (escape: back)", classes="title", markup=False)
            for keys, what in self._lines:
                with Horizontal():
                    yield Static(keys, classes="keys", markup=False)
                    yield Static(what, classes="what", markup=False)

    def action_scroll(self, lines: int) -> None:
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
