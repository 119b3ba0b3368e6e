"""Clock, stage and presence of the candidate, in one or two lines."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from interviewer.led_room import LedRoom
from interviewer.tui.candidate.panel import table_clock
from interviewer.tui.lead.rows import minutes_seconds
from interviewer.tui.showing import fit, one_line
from interviewer.tui.side_panel import given_texts

__all__ = ["LeadStatus"]

_WORDS = {"typing": "✎ typing", "here": "● here", "away": "○ away", "not here yet": "○ not here yet"}


class LeadStatus(Static):
    """Two lines of exactly the screen's width."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "LeadStatus { height: 2; padding: 0 1; background: $panel; text-wrap: nowrap; }"

    def __init__(self, room: LedRoom) -> None:
        super().__init__(markup=False)
        self._room = room
        self._drawn = ""
        self._givens = ", ".join(f"{name} = {figure}" for name, figure, _ in given_texts(room.state.core))

    def show(self, presence: str) -> None:
        """Draws them if anything changed."""
        room, width = self._room, self.screen.size.width - 2
        state = room.state
        role = "" if room.author == "lead" else " · second interviewer"
        clock = table_clock(state.table, room.remaining())
        head = fit(f"{one_line(room.pack.scenario.title)}{role}", max(width - cell_len(clock) - 2, 0))
        name = one_line(state.opened.candidate, 40) or "Candidate"
        who = f"{name}: {_WORDS[presence]}" if state.table.closed_at is None else name
        stage = state.core.find_stage(state.core.stage)
        where = f"{one_line(stage.title)} · {minutes_seconds(room.in_stage(stage.id))}" if stage is not None else ""
        left = max(width - cell_len(who) - 2, 0)
        second = " · ".join(part for part in (where, self._givens) if part)
        text = f"{head}  {clock}\n{fit(second, left)}  {who}"
        if text != self._drawn:
            self._drawn = text
            self.update(Content(text), layout=False)
