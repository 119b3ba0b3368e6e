"""The pause: the clock stands still, and the question is hidden behind a calm page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["PausePage"]


class PausePage(Screen[str]):
    """Covers everything. Dismissed with "go-on" or "leave"."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space,escape,f8,ctrl+s", "answer('go-on')", "Go on", show=False),
        Binding("h,f12,alt+h", "answer('leave')", "Home", show=False),
    ]
    DEFAULT_CSS = """
    PausePage { align: center middle; background: $background; }
    PausePage Vertical { width: 60; max-width: 100%; height: auto; }
    PausePage Static { text-align: center; width: 100%; margin-bottom: 1; }
    PausePage .title { text-style: bold; }
    """

    def __init__(self, clock: str) -> None:
        super().__init__()
        self._clock = clock

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static("Paused", classes="title", markup=False)
            yield Static(f"The clock stands still: {self._clock}.", markup=False)
            yield Static("The question is hidden; your draft is kept.", markup=False)
            yield Static("enter: go on · h: home (resume later) · ctrl+q: quit", markup=False)

    def action_answer(self, answer: str) -> None:
        self.dismiss(answer)
