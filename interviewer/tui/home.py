"""Home: interviews, unfinished and past sessions. Its first paint is two lines of text; the rest follows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Static

from interviewer.tui.actions import HOME, Action, bindings_for
from interviewer.tui.leading import Leading
from interviewer.tui.place import Place

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from interviewer.content.pack import Pack
    from interviewer.tui.shelf import Row, Shelf
    from interviewer.tui.shelf_view import RowChosen, RowOpened, ShelfView

__all__ = ["Home"]

TITLE = "interviewer · mock interviews on the complexity of ML systems"
WAITING = "Reading the interviews ..."


class Home(Place):
    """The first screen. The app holds journal and library; the view holds what is selected."""

    place = HOME
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(HOME)
    DEFAULT_CSS = """
    Home #head { padding: 0 1; height: 1; text-style: bold; color: $text-primary; }
    Home #waiting { padding: 0 1; height: 1fr; }
    Home.-wide #middle { layout: horizontal; }
    Home.-wide #shelf { width: 3fr; height: 100%; }
    Home.-wide #about { width: 2fr; height: 100%; border-top: none; border-left: solid $primary; padding: 0 2; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._typed_early: list[str] = []
        self.view: ShelfView | None = None

    def compose(self) -> ComposeResult:
        yield Static(TITLE, id="head", markup=False)
        yield Static(WAITING, id="waiting", markup=False)
        yield from self.compose_frame()

    def on_screen_resume(self) -> None:
        self.house.reload_shelf()

    def on_key(self, event: events.Key) -> None:
        """What is typed before the filter is there is not lost."""
        if self.view is None and event.is_printable and event.character:
            self._typed_early.append(event.character)

    def show_shelf(self, shelf: Shelf, trouble: str = "") -> None:
        """Show these rows. trouble: a sentence about what could not be opened, empty when all is well."""
        from interviewer.tui.shelf_view import ShelfView

        if self.view is None:
            self.view = ShelfView("".join(self._typed_early))
            self.query_one("#waiting").remove()
            self.mount(self.view, after="#head")
        self.view.show(shelf, self.house.library, trouble)
        self.refresh_keys()

    def selected(self) -> Row | None:
        """The row under the cursor, if any."""
        return self.view.selected() if self.view is not None else None

    def _selected_pack(self) -> Pack | None:
        row, library = self.selected(), self.house.library
        return library.packs.get(row.scenario) if row is not None and library is not None else None

    def is_valid(self, action: Action) -> bool:
        row, pack = self.selected(), self._selected_pack()
        if action.id == "remove":
            return row is not None and row.is_session
        if action.id == "start_variant":
            return pack is not None and self.house.has_variants(pack)
        if action.id in ("start_mock", "start_practice", "lead"):
            return pack is not None
        return row is not None and row.kind != "problem"

    def on_row_chosen(self, event: RowChosen) -> None:
        self.refresh_keys()

    def on_row_opened(self, event: RowOpened) -> None:
        self.action_open()

    def action_open(self) -> None:
        """Start a scenario, resume or reopen a session."""
        row = self.selected()
        if row is None or row.kind == "problem":
            return
        if row.kind == "scenario":
            self.house.ask_how_to_start(row.key)
        elif row.is_led:
            self.house.leave_to_lead(Leading(session=row.key))
        else:
            self.house.open_session(row.key)

    def _start(self, mode: str, variant: bool = False) -> None:
        pack = self._selected_pack()
        if pack is not None:
            self.house.start_scenario(pack.scenario.id, mode=mode, variant=variant)

    def action_start_mock(self) -> None:
        self._start("mock")

    def action_start_practice(self) -> None:
        self._start("practice")

    def action_start_variant(self) -> None:
        self._start("mock", variant=True)

    def action_lead(self) -> None:
        """Take the interviewer's seat for the selected scenario."""
        pack = self._selected_pack()
        if pack is not None:
            self.house.ask_whom_to_lead(pack.scenario.id)

    def action_remove(self) -> None:
        row = self.selected()
        if row is not None and row.is_session:
            self.house.ask_to_delete(row.key, row.title, led=row.is_led)
