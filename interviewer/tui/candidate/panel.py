"""Title, clock and givens for the candidate: two lines on top, and a panel where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interviewer.session.led.table import TableState
from interviewer.session.led.view import CandidateView
from interviewer.tui.showing import cut_to_cells, fit, one_line, visible
from interviewer.tui.words import clock_text

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["GivensPanel", "TopLines", "table_clock"]


def table_clock(state: TableState, remaining: float | None) -> str:
    """The clock in words: not begun, running, paused, ended."""
    if state.closed_at is not None:
        return "ended"
    text = clock_text(remaining)
    if state.begun_at is None:
        return f"{text} · not begun"
    return f"{text} · paused" if state.paused else text


class TopLines(Static):
    """Title and clock, and below them the givens side by side."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "TopLines { height: 2; padding: 0 1; background: $panel; text-wrap: nowrap; }"

    def __init__(self, view: CandidateView) -> None:
        super().__init__(markup=False)
        self._view = view
        self._drawn = ""

    def show(self, state: TableState, remaining: float | None) -> None:
        """Draws them if anything changed."""
        width = self.screen.size.width - 2
        clock = table_clock(state, remaining)
        who = f" · {one_line(self._view.candidate, 60)}" if self._view.candidate else ""
        head = fit(f"{one_line(self._view.title)}{who}", max(width - cell_len(clock) - 2, 0))
        givens = ", ".join(f"{g.name} = {g.shown}" for g in self._view.givens)
        text = f"{head}  {clock}\n{cut_to_cells(givens, width)}"
        if text != self._drawn:
            self._drawn = text
            self.update(Content(text), layout=False)


class GivensPanel(VerticalScroll):
    """The clock, and each given with what it counts."""

    DEFAULT_CSS = """
    GivensPanel { width: 36; height: 100%; padding: 0 1; border-left: solid $primary; scrollbar-size-vertical: 1; }
    GivensPanel Static { margin-bottom: 1; }
    GivensPanel #clock { text-style: bold; height: 1; }
    """
    can_focus = False

    def __init__(self, view: CandidateView) -> None:
        super().__init__()
        self._view = view
        self._drawn = ""

    def compose(self) -> ComposeResult:
        yield Static("", id="clock", markup=False)
        parts: list[str | tuple[str, str]] = [("Givens", "bold $text-primary")]
        for given in self._view.givens:
            parts += [f"\n{given.name} = ", (given.shown, "bold"), (f"\n  {visible(given.meaning, 200, 2)}", "dim")]
        if not self._view.givens:
            parts.append("\nnone")
        yield Static(Content.assemble(*parts), markup=False)

    def show(self, state: TableState, remaining: float | None) -> None:
        """Draws the clock if it changed."""
        text = f"◷ {table_clock(state, remaining)}"
        if text != self._drawn:
            self._drawn = text
            self.query_one("#clock", Static).update(Content(text), layout=False)
