"""What a transcript is made from: one session's pack and events, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from interviewer.content.pack import Pack
from interviewer.session.events import Event

__all__ = ["Record", "TranscriptError", "record_of"]


class TranscriptError(Exception):
    """A transcript that can't be rendered or written; `str()` is a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Record:
    """A session with the copy of the content that it was held with."""

    session_id: str
    pack: Pack
    events: tuple[Event, ...]


class _Keeps(Protocol):
    """What is needed of a journal."""

    def events(self, session_id: str) -> tuple[Event, ...]: ...

    def pack(self, session_id: str) -> Pack: ...


def record_of(journal: _Keeps, session_id: str) -> Record:
    """The record of a session in the journal. Raises what the journal raises for a session that isn't there."""
    return Record(session_id, journal.pack(session_id), tuple(journal.events(session_id)))
