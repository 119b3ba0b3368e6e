"""Sessions held by the real session machine over the small pack of the library's tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from interviewer.content.pack import Pack
from interviewer.library import Folder, load_library
from interviewer.session.commands import Command, EndInterview, StartSession, SubmitAnswer
from interviewer.session.decide import advance
from interviewer.session.events import Event
from interviewer.transcript import Record

__all__ = ["START", "pack", "record"]

START = 1_767_323_045.0  # 2026-01-02T03:04:05Z
_GOOD = Path(__file__).parent.parent / "library" / "good"


@cache
def pack() -> Pack:
    return load_library([Folder(_GOOD)]).pack("pairs")


def record(*messages: str | Callable[[float], Command], end: bool = True, minutes: float | None = 20) -> Record:
    """A session with one message or command a minute; a callable makes a command for the time."""
    at = START
    events, state = advance(None, StartSession(at=at, minutes=minutes, candidate="Ada"), pack())
    kept: list[Event] = list(events)
    for message in messages:
        at += 60
        command = SubmitAnswer(at=at, text=message) if isinstance(message, str) else message(at)
        events, state = advance(state, command, pack())
        kept += events
    if end and state.ended is None:
        events, state = advance(state, EndInterview(at=at + 60), pack())
        kept += events
    return Record("0192f0c0-0000-7000-8000-000000000001", pack(), tuple(kept))
