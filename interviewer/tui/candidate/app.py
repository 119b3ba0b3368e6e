"""Runs the candidate's seat on the terminal, or on the other end of a browser."""

from __future__ import annotations

import contextlib

from interviewer.seat import CandidateSeat
from interviewer.tui.candidate.screen import CandidateScreen
from interviewer.tui.seat_app import SeatApp
from interviewer.tui.settings import Settings

__all__ = ["hold_seat", "seat_app"]


def seat_app(seat: CandidateSeat, settings: Settings | None = None) -> SeatApp:
    """The program of this seat."""
    return SeatApp(lambda: CandidateScreen(seat), settings or Settings())


def hold_seat(seat: CandidateSeat, settings: Settings | None = None) -> str:
    """Runs it to its end; gives a last sentence for the terminal, "" for none."""
    try:
        return seat_app(seat, settings).run() or ""
    finally:
        with contextlib.suppress(Exception):
            seat.leave()
