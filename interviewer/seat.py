"""The candidate's seat at a led interview: what a face of it talks to.

It opens the table's file and nothing else: no library, no journal, no rubric ever comes into this process.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from interviewer.journal.codes import clean_code, table_path
from interviewer.journal.errors import JournalError
from interviewer.journal.table import Table
from interviewer.reading.reader import read
from interviewer.reading.summary import summary
from interviewer.session.fact import storable
from interviewer.session.led.table import TableState, answer, leave_seat, take_seat
from interviewer.session.led.view import CandidateView, context_of_view
from interviewer.session.refusal import Refused

__all__ = ["CandidateSeat", "process_lives", "table_for"]


def process_lives(pid: int) -> bool:
    """Whether a process of this machine is still there."""
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def table_for(folder: Path, code: str) -> Path:
    """The table's file that a code leads to. Raises JournalError for a code that leads nowhere."""
    clean = clean_code(code)
    if clean is None:
        raise JournalError(
            "A code has ten letters and digits, like ABCDE-FGHJK.", "Check it with the person who sent it."
        )
    return table_path(folder, clean)


class CandidateSeat:
    """One candidate at one table. What they send is on disk before it is on screen."""

    def __init__(self, table: Table, clock: Callable[[], float], holder: str) -> None:
        """Use `CandidateSeat.join`."""
        self._table = table
        self._clock = clock
        self._holder = holder
        self.view: CandidateView = table.view()
        self._context = context_of_view(self.view)

    @classmethod
    def join(
        cls,
        path: Path,
        *,
        clock: Callable[[], float] = time.time,
        holder: str,
        pid: int,
        alive: Callable[[int], bool] = process_lives,
        take_over: bool = False,
    ) -> CandidateSeat:
        """Sits down. Raises JournalError for a wrong code and where somebody else sits there, Refused after the end.

        take_over: whoever sat there gives way; for the same person coming back by another way.
        """
        table = Table.open(path)
        try:
            table.read()
            at = max(clock(), table.state.last_at)
            take_seat(table.state, at)  # refuses after the end, before the seat is touched
            if not table.claim(holder, pid, at, alive, take_over=take_over):
                raise JournalError(
                    "Somebody sits in this seat already; there is one candidate to a code.",
                    "If that was you, close the other window, or wait a few seconds.",
                )
            seat = cls(table, clock, holder)
            table.act(lambda state: take_seat(state, at))
        except BaseException:
            table.close()
            raise
        return seat

    @property
    def state(self) -> TableState:
        """What both seats see."""
        return self._table.state

    def _now(self) -> float:
        return max(self._clock(), self.state.last_at)

    def refresh(self) -> bool:
        """Takes in what the other seat wrote; True where there was anything."""
        return bool(self._table.changed() and self._table.read())

    def submit(self, text: str) -> None:
        """Sends an answer; the draft is emptied with it. Raises Refused or JournalError; then nothing was sent."""
        clean = storable(text)
        at = self._now()
        self._table.act(lambda state: answer(state, clean, at), draft="")

    def echo(self, draft: str) -> tuple[str, ...]:
        """How the draft reads so far: growths and figures, no statements, never whether it is right."""
        return tuple(summary(read(draft, self._context))) if draft.strip() else ()

    def draft(self) -> str:
        """What stood in the answer box when it was last kept."""
        return self._table.draft()

    def save_draft(self, text: str) -> None:
        """Keeps what stands in the answer box; the other seat does not look at it."""
        self._table.save_draft(text)

    def told(self, error: JournalError) -> str:
        """What went wrong, for somebody who may sit elsewhere: without the places of files on this machine."""
        path = self._table.path
        return error.sentence.replace(str(path), "of this interview").replace(str(path.parent), "of this interview")

    def remaining(self) -> float | None:
        """Seconds left; None without a limit."""
        return self.state.remaining(self._now())

    def sign_of_life(self, typed: float, here: bool) -> bool:
        """Tells that somebody sits here; False where the seat was taken over."""
        return self._table.sign_of_life(self._holder, self._clock(), typed, here)

    def leave(self) -> None:
        """Stands up and closes the table; never fails."""
        try:
            presence = self._table.presence()
            if presence is not None and presence.holder == self._holder:
                at = self._now()
                self._table.act(lambda state: leave_seat(state, at))
                self._table.stand_up(self._holder)
        except (JournalError, Refused):
            pass  # the seat then empties by itself
        self._table.close()
