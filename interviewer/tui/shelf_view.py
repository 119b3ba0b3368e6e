"""The shelf on the home screen: a line to filter with, the list, and what the selected row is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from interviewer.tui.description import describe
from interviewer.tui.shelf import HEADINGS, Row, Shelf, cells_of, matching
from interviewer.tui.showing import cut_to_cells

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interviewer.library import Library

__all__ = ["Filter", "RowChosen", "RowOpened", "ShelfList", "ShelfView"]

TALL = 30
"""Lines of a screen on which each interview has room for a second line: what it trains."""


@dataclass
class RowChosen(Message):
    """The cursor came to another row, or to none."""

    row: Row | None


@dataclass
class RowOpened(Message):
    """Enter or a click on a row."""

    row: Row


class Filter(Input):
    """The line to type into; keys that move in the list go there, so that one hand finds and opens."""

    FORWARDED: ClassVar[dict[str, str]] = {
        "up": "cursor_up",
        "down": "cursor_down",
        "pageup": "page_up",
        "pagedown": "page_down",
    }

    async def _on_key(self, event: events.Key) -> None:
        if event.key in self.FORWARDED:
            event.stop()
            event.prevent_default()
            getattr(self.screen.query_one(ShelfList), f"action_{self.FORWARDED[event.key]}")()
        elif event.key == "escape" and self.value:
            event.stop()
            event.prevent_default()
            self.value = ""


class ShelfList(OptionList):
    """The list. Letters that do not move start a filter."""

    MOVES: ClassVar[dict[str, str]] = {"j": "cursor_down", "k": "cursor_up", "g": "first", "G": "last"}

    async def _on_key(self, event: events.Key) -> None:
        letter = event.character if event.is_printable else None
        if letter is None or letter == " ":
            return
        event.stop()
        event.prevent_default()
        if letter in self.MOVES:
            getattr(self, f"action_{self.MOVES[letter]}")()
            return
        box = self.screen.query_one(Filter)
        box.focus()
        if letter != "/":
            box.insert_text_at_cursor(letter)


class ShelfView(Container):
    """Holds the rows that match the filter and which of them is selected."""

    DEFAULT_CSS = """
    ShelfView { height: 1fr; width: 100%; }
    ShelfView #middle { layout: vertical; height: 1fr; width: 100%; }
    ShelfView Filter { border: none; height: 1; margin: 0 1; padding: 0; background: $background; }
    ShelfView Filter:focus { border: none; }
    ShelfView ShelfList { height: 1fr; border: none; padding: 0 1; background: $background;
                          scrollbar-size-vertical: 1; }
    ShelfView ShelfList:focus { border: none; }
    ShelfView #about { height: 9; padding: 0 1; border-top: solid $primary; scrollbar-size-vertical: 1; }
    ShelfView ShelfList:nocolor > .option-list--option-highlighted { text-style: reverse; }
    """

    def __init__(self, typed: str = "") -> None:
        super().__init__()
        self._typed = typed
        self._shelf = Shelf()
        self._library: Library | None = None
        self._trouble = ""
        self._rows: dict[str, Row] = {}
        self._drawn_for: tuple[int, bool] | None = None

    def compose(self) -> ComposeResult:
        yield Filter(self._typed, placeholder="Type to filter", id="filter", select_on_focus=False, max_length=200)
        with Container(id="middle"):
            yield ShelfList(id="shelf", markup=False)
            with VerticalScroll(id="about", can_focus=False):
                yield Static(id="about-text", markup=False)

    def on_mount(self) -> None:
        self.query_one(Filter).focus()

    def on_resize(self) -> None:
        self.call_after_refresh(self._resized)

    def _resized(self) -> None:
        if self._room() != self._drawn_for:
            self._fill()

    def show(self, shelf: Shelf, library: Library | None, trouble: str) -> None:
        """Show these rows; the selection stays where it was, if that row is still there."""
        self._shelf, self._library, self._trouble = shelf, library, trouble
        self._fill()

    @property
    def is_filled(self) -> bool:
        """Whether the rows are on screen yet."""
        return self._drawn_for is not None

    def selected(self) -> Row | None:
        """The row under the cursor, if any."""
        option = next((found.highlighted_option for found in self.query(ShelfList)), None)
        return self._rows.get(option.id or "") if option is not None else None

    def _room(self) -> tuple[int, bool]:
        width = self.query_one(ShelfList).scrollable_content_region.width - 1
        return max(width, 20), self.screen.size.height >= TALL

    def _fill(self) -> None:
        shelf_list = next(iter(self.query(ShelfList)), None)
        if shelf_list is None or not shelf_list.size.width:
            return  # it is filled when it has its size
        before = self.selected()
        self._drawn_for = self._room()
        found = matching(self._shelf.rows, self.query_one(Filter).value)
        self._rows = {row.id: row for row in found}
        shelf_list.set_options(self._options(found))
        if found:
            first = next((row for row in found if row.kind != "problem"), found[0])
            row = before if before is not None and before.id in self._rows else first
            shelf_list.highlighted = shelf_list.get_option_index(row.id)
        self._describe()

    def _options(self, rows: tuple[Row, ...]) -> list[Option]:
        options: list[Option] = []
        heading = None
        for row in rows:
            if row.kind != heading:
                heading = row.kind
                options.append(Option(Content.styled(HEADINGS[heading], "bold $text-primary"), disabled=True))
            options.append(Option(self._prompt(row), id=row.id))
        return options

    def _prompt(self, row: Row) -> Content:
        width, tall = self._drawn_for or (20, False)
        line = cells_of(row, width)
        if row.kind == "scenario" and tall:
            return Content.assemble(line, (f"\n  {cut_to_cells(row.trains, width - 2)}", "dim"))
        return Content(line)

    def _nothing(self) -> str:
        if self._trouble:
            return self._trouble
        if self.query_one(Filter).value:
            return "Nothing matches. Escape clears the filter."
        if self._library is None:
            return "Reading the interviews ..."
        return "There are no interviews here yet. `interviewer where` shows the folder for your own."

    def _describe(self) -> None:
        row = self.selected()
        pack = self._library.packs.get(row.scenario) if row is not None and self._library else None
        about = describe(row, pack) if row else Content(self._nothing())
        if row and self._trouble:
            about = Content.assemble((self._trouble, "$text-error"), "\n\n", about)
        self.query_one("#about-text", Static).update(about)
        self.query_one("#about").scroll_home(animate=False)
        self.post_message(RowChosen(row))

    def on_input_changed(self, event: Input.Changed) -> None:
        self._fill()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self._open()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._describe()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self._open()

    def _open(self) -> None:
        row = self.selected()
        if row is not None:
            self.post_message(RowOpened(row))
