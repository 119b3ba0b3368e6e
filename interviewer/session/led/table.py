"""What both seats see, as a fold over the shared facts. This is all that the candidate's seat knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from interviewer.session.led.shared import (
    Answered,
    Said,
    SeatLeft,
    SeatTaken,
    SharedEvent,
    TableClosed,
    TableOpened,
    TablePaused,
    TableResumed,
)
from interviewer.session.refusal import Refused
from interviewer.session.state import Utterance

__all__ = ["TableState", "answer", "evolve_table", "leave_seat", "replay_table", "take_seat"]


@dataclass(frozen=True, slots=True)
class TableState:
    """The conversation and the clock.

    begun_at: when the first thing was said, None before; the clock starts then. seated: the candidate took the seat
    and did not leave it in good order. answers: the candidate's messages in order.
    """

    session: str = ""
    minutes: float | None = None
    conversation: tuple[Utterance, ...] = ()
    answers: tuple[str, ...] = ()
    begun_at: float | None = None
    paused: bool = False
    paused_at: float = 0.0
    paused_seconds: float = 0.0
    seated: bool = False
    ever_seated: bool = False
    closed_at: float | None = None
    last_at: float = 0.0
    events: int = 0

    def elapsed(self, at: float) -> float:
        """Seconds on the clock up to `at`; pauses and the time before the first question do not count."""
        if self.begun_at is None:
            return 0.0
        now = self.paused_at if self.paused else at
        if self.closed_at is not None:
            now = min(now, self.closed_at)
        return max(0.0, now - self.begun_at - self.paused_seconds)

    def remaining(self, at: float) -> float | None:
        """Seconds left, never below zero; None without a limit."""
        return None if self.minutes is None else max(0.0, self.minutes * 60.0 - self.elapsed(at))


def evolve_table(state: TableState, event: SharedEvent) -> TableState:
    """The state after one shared fact. Total: any order of facts can be folded."""
    after = replace(_folded(state, event), events=state.events + 1)
    return after if event.at <= after.last_at else replace(after, last_at=event.at)


def _folded(state: TableState, event: SharedEvent) -> TableState:
    if isinstance(event, TableOpened):
        return replace(state, session=event.session, minutes=event.minutes)
    if isinstance(event, Said):
        said = Utterance("interviewer", event.kind, event.text, event.at)
        begun = event.at if state.begun_at is None else state.begun_at
        return replace(state, conversation=(*state.conversation, said), begun_at=begun)
    if isinstance(event, Answered):
        said = Utterance("candidate", "answer", event.text, event.at, None, len(state.answers))
        return replace(state, conversation=(*state.conversation, said), answers=(*state.answers, event.text))
    if isinstance(event, SeatTaken | SeatLeft):
        return replace(state, seated=isinstance(event, SeatTaken), ever_seated=True)
    if isinstance(event, TablePaused):
        return state if state.paused else replace(state, paused=True, paused_at=event.at)
    if isinstance(event, TableResumed):
        return _resumed(state, event.at)
    if isinstance(event, TableClosed) and state.closed_at is None:
        return replace(_resumed(state, event.at), closed_at=event.at)
    return state


def _resumed(state: TableState, at: float) -> TableState:
    if not state.paused:
        return state
    away = max(0.0, at - max(state.paused_at, state.begun_at or at))
    return replace(state, paused=False, paused_at=0.0, paused_seconds=state.paused_seconds + away)


def replay_table(events: Iterable[SharedEvent]) -> TableState:
    """The state after all of them."""
    state = TableState()
    for event in events:
        state = evolve_table(state, event)
    return state


def answer(state: TableState, text: str, at: float) -> tuple[SharedEvent, ...]:
    """The candidate answers. Raises Refused where that is not possible now."""
    if state.closed_at is not None:
        raise Refused("The interview has ended; your answer was not sent.")
    if state.paused:
        raise Refused("The interviewer has paused the interview. Your text stays; send it when it goes on.")
    if not text.strip():
        raise Refused("Nothing is written yet.")
    return (Answered(at=at, text=text),)


def take_seat(state: TableState, at: float) -> tuple[SharedEvent, ...]:
    """The candidate sits down. Raises Refused after the end."""
    if state.closed_at is not None:
        raise Refused("This interview has ended; there is nothing to join any more.")
    return (SeatTaken(at=at),)


def leave_seat(state: TableState, at: float) -> tuple[SharedEvent, ...]:
    """The candidate leaves in good order; after the end that is no news."""
    return () if state.closed_at is not None or not state.seated else (SeatLeft(at=at),)
