"""Small questions over a screen: choose one of several, or type one line. Escape always changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["Choose", "Prompt"]

_CSS = """
Choose, Prompt { align: center middle; }
.dialog { width: 76; max-width: 96%; height: auto; max-height: 96%; padding: 1 2; border: round $primary;
          background: $surface; }
.dialog .title { text-style: bold; margin-bottom: 1; }
.dialog .body { margin-bottom: 1; }
.dialog .problem { color: $text-error; display: none; margin-top: 1; }
.dialog .problem.-shown { display: block; }
.dialog .way-out { color: $text-muted; margin-top: 1; }
.dialog OptionList { height: auto; max-height: 12; border: none; padding: 0; background: $surface; }
"""


class Choose(ModalScreen[str | None]):
    """Asks for one of the options (id, text); dismissed with its id, or None when nothing is wanted."""

    DEFAULT_CSS = _CSS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "nothing", "Back", show=False),
        Binding("j", "down", "Down", show=False),
        Binding("k", "up", "Up", show=False),
    ]

    def __init__(
        self,
        title: str,
        body: str,
        options: Sequence[tuple[str, str]],
        way_out: str = "enter chooses · escape: back",
    ) -> None:
        super().__init__()
        self._title, self._body, self._options, self._way_out = title, body, options, way_out

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="title", markup=False)
            if self._body:
                yield Static(self._body, classes="body", markup=False)
            yield OptionList(*(Option(Content(text), id=name) for name, text in self._options), markup=False)
            yield Static(self._way_out, classes="way-out", markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option.id)

    def action_nothing(self) -> None:
        self.dismiss(None)

    def action_down(self) -> None:
        self.query_one(OptionList).action_cursor_down()

    def action_up(self) -> None:
        self.query_one(OptionList).action_cursor_up()


class Prompt(ModalScreen[str | None]):
    """Asks for one line. `accept(text)` returns a sentence if it can't be taken; then the line stays open."""

    DEFAULT_CSS = _CSS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "nothing", "Back", show=False)]

    def __init__(
        self, title: str, body: str, value: str = "", accept: Callable[[str], str | None] | None = None
    ) -> None:
        super().__init__()
        self._title, self._body, self._value, self._accept = title, body, value, accept

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._body, classes="body", markup=False)
            yield Input(self._value, select_on_focus=False, max_length=4000)
            yield Static("", classes="problem", markup=False)
            yield Static("enter: go on · escape: back", classes="way-out", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        problem = self._accept(event.value) if self._accept else None
        if problem is None:
            self.dismiss(event.value)
            return
        shown = self.query_one(".problem", Static)
        shown.update(problem)
        shown.add_class("-shown")

    def action_nothing(self) -> None:
        self.dismiss(None)
