"""The interviewer's panel: one list at a time (script, rubric, notes), and what is selected in full below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from interviewer.tui.lead.rows import Row
from interviewer.tui.showing import cut_to_cells

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["Panel", "PanelKey", "PanelName", "Rows"]

PanelName = Literal["script", "rubric", "notes"]
_NAMES: tuple[tuple[PanelName, str], ...] = (("script", "Script"), ("rubric", "Rubric"), ("notes", "Notes"))
_HELP: dict[PanelName, str] = {
    "script": "enter say · e edit · esc write",
    "rubric": "m u l mark · q quote · o observed",
    "notes": "c come back to it · F5 write one",
}
_EMPTY: dict[PanelName, str] = {"script": "", "rubric": "", "notes": "No notes yet. F5, then type."}


@dataclass
class PanelKey(Message):
    """A letter was pressed on the selected row, or Enter ("enter")."""

    panel: PanelName
    letter: str
    row: str


class Rows(OptionList):
    """The list; its letters are told to the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", "Down", show=False),
        Binding("k", "cursor_up", "Up", show=False),
        Binding("g", "first", "First", show=False),
        Binding("G", "last", "Last", show=False),
        Binding("space", "read_on", "Read on", show=False),
        *(Binding(letter, f"letter('{letter}')", show=False) for letter in "mulqorec"),
    ]

    def action_letter(self, letter: str) -> None:
        for panel in self._panel():
            panel.told(letter)

    def action_read_on(self) -> None:
        for panel in self._panel():
            panel.read_on()

    def _panel(self) -> list[Panel]:
        return [p for p in self.ancestors if isinstance(p, Panel)]


class Panel(Vertical):
    """Shows the rows of one list; the selection stays on its row when the rows change."""

    DEFAULT_CSS = """
    Panel { width: 45%; max-width: 76; height: 100%; border-left: solid $primary; }
    Panel #tabs { height: 1; padding: 0 1; background: $panel; text-wrap: nowrap; }
    Panel Rows { height: 1fr; border: none; padding: 0 1; background: $background; scrollbar-size-vertical: 1;
                 text-wrap: nowrap; overflow-x: hidden; }
    Panel Rows:focus { background: $surface; border: none; }
    Panel #full { height: 45%; padding: 0 1; border-top: solid $primary; scrollbar-size-vertical: 1; }
    Panel #help { height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.shown: PanelName = "script"
        self._rows: dict[PanelName, list[Row]] = {"script": [], "rubric": [], "notes": []}
        self._selected: dict[PanelName, str] = {"script": "", "rubric": "", "notes": ""}
        self._drawn: object = None
        self._full: str | None = None

    def compose(self) -> ComposeResult:
        yield Static("", id="tabs", markup=False)
        yield Rows(markup=False)
        with VerticalScroll(id="full", can_focus=False):
            yield Static("", id="text", markup=False)
        yield Static("", id="help", markup=False)

    def on_mount(self) -> None:
        self._draw()

    def on_resize(self) -> None:
        self._drawn = None
        self._draw()

    def show(self, panel: PanelName) -> None:
        """Changes the list."""
        self.shown = panel
        self._draw()

    def fill(self, panel: PanelName, rows: Sequence[Row], select: str | None = None) -> None:
        """The rows of a list. select: the row to go to, None to stay."""
        self._rows[panel] = list(rows)
        keys = [row.key for row in rows if row.key]
        if select is not None:
            self._selected[panel] = select
        if self._selected[panel] not in keys:
            self._selected[panel] = keys[0] if keys else ""
        if panel == self.shown:
            self._draw()

    @property
    def selected(self) -> str:
        """Key of the selected row of the list that is shown; "" where it is empty."""
        place, rows = self.query_one(Rows).highlighted, self._rows[self.shown]
        if place is not None and place < len(rows):
            self._selected[self.shown] = rows[place].key  # the list may be ahead of its own message
        return self._selected[self.shown]

    def told(self, letter: str) -> None:
        """A letter was pressed on the list."""
        if self.selected:
            self.post_message(PanelKey(self.shown, letter, self.selected))

    def read_on(self) -> None:
        """Turns a page of the text below the list; after its end comes its beginning."""
        full = self.query_one("#full", VerticalScroll)
        if full.scroll_y >= full.max_scroll_y:
            full.scroll_home(animate=False)
        else:
            full.scroll_page_down(animate=False)

    def _draw(self) -> None:
        rows = self._rows[self.shown]
        width = max(self.size.width - 4, 10)
        drawn = (self.shown, tuple(rows), width)
        if drawn != self._drawn:
            changed_list = not isinstance(self._drawn, tuple) or self._drawn[0] != self.shown
            self._drawn = drawn
            listed = self.query_one(Rows)
            scroll = 0 if changed_list else listed.scroll_y
            keep = self._selected[self.shown]
            with self.prevent(OptionList.OptionHighlighted):
                listed.set_options(
                    Option(_line(row, width), id=f"row-{i}", disabled=not row.key) for i, row in enumerate(rows)
                )
                place = next((i for i, row in enumerate(rows) if row.key == keep), None)
                listed.highlighted = place
            listed.scroll_to(y=scroll, animate=False)
            if place is not None:
                self.call_after_refresh(listed.scroll_to_highlight)
            self._draw_tabs()
        self._draw_full()

    def _draw_tabs(self) -> None:
        tabs = [(f" {title} ", "reverse bold" if name == self.shown else "") for name, title in _NAMES]
        signs = "me/machine" if self.shown == "rubric" else ""
        self.query_one("#tabs", Static).update(Content.assemble(*tabs, (signs, "dim")))
        self.query_one("#help", Static).update(cut_to_cells(_HELP[self.shown], max(self.size.width - 2, 10)))

    def _draw_full(self) -> None:
        row = next((r for r in self._rows[self.shown] if r.key == self.selected), None)
        full = row.full if row is not None else _EMPTY[self.shown]
        if full != self._full:
            self._full = full
            self.query_one("#text", Static).update(full)
            self.query_one("#full", VerticalScroll).scroll_home(animate=False)

    @on(OptionList.OptionHighlighted)
    def _moved(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        rows = self._rows[self.shown]
        if 0 <= event.option_index < len(rows):
            self._selected[self.shown] = rows[event.option_index].key
            self._draw_full()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.told("enter")


def _line(row: Row, width: int) -> Content:
    sign = f"{'  ' if row.indent else ''}{row.sign} " if row.sign else ""
    return Content.styled(cut_to_cells(f"{sign}{row.text}", width), row.style)
