"""The journal: sessions, their events and drafts, in one SQLite file. Durable on return, one transaction a
call.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from interviewer.content.pack import Pack
from interviewer.journal.errors import JournalConflict, JournalError, explained
from interviewer.journal.keeping import KeptFile, UnreadableFact, facts_of, row_of
from interviewer.journal.listing import PAGE, SessionSummary, page_of_ids, summaries
from interviewer.journal.packing import kept_pack, packed
from interviewer.journal.schema import bring_up_to_date
from interviewer.session.events import Event, event_adapter
from interviewer.session.fact import storable

__all__ = ["BUSY_SECONDS", "Journal", "SessionSummary"]

BUSY_SECONDS = 5.0
"""How long another program's write is waited for."""


class Journal(KeptFile):
    """An open journal. Every failure is a JournalError that says what to do; what was journaled before
    stays.
    """

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Journal:
        """Opens the journal file, making it and its folder where they are missing. Raises JournalError."""
        connection = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            connection = sqlite3.connect(
                path, timeout=busy_seconds, isolation_level=None, check_same_thread=False
            )
            connection.execute("PRAGMA foreign_keys = ON")
            bring_up_to_date(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        except (sqlite3.Error, OSError) as error:
            if connection is not None:
                connection.close()
            raise explained(error, path) from error
        except JournalError:
            if connection is not None:
                connection.close()
            raise
        return cls(connection, path)

    def create(
        self,
        session_id: str,
        pack: Pack,
        started_at: float,
        candidate: str = "",
        events: Sequence[Event] = (),
        *,
        imported_at: float | None = None,
    ) -> None:
        """A new session with a copy of its pack and its first events. imported_at: it was held elsewhere, and is taken
        in now. Raises JournalError, also for a known id.
        """
        scenario, rubric = pack.scenario, pack.rubric
        copy = packed(pack)
        values = (session_id, scenario.id, scenario.title, candidate, started_at)
        hashes = (pack.scenario_hash, rubric.id, rubric.version, pack.rubric_hash)
        with self.writing() as connection:
            if connection.execute("SELECT 1 FROM sessions WHERE id = ?", (session_id,)).fetchone():
                raise JournalError(f"There is a session {session_id} already.")
            connection.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*values, *hashes, copy)
            )
            self._insert(connection, session_id, 0, events)
            if imported_at is not None:
                connection.execute("INSERT INTO imports VALUES (?, ?)", (session_id, imported_at))

    def append(
        self,
        session_id: str,
        events: Sequence[Event],
        *,
        expected: int | None = None,
        draft: str | None = None,
    ) -> int:
        """Adds events, all or none; they are on disk when this returns. Gives the number of events now kept.

        expected: how many events the caller knows of; where there are others, nothing is kept and
        JournalConflict is
        raised. draft: replaces the draft in the same transaction.
        """
        with self.writing() as connection:
            kept = self._count(connection, session_id)
            if expected is not None and kept != expected:
                raise JournalConflict(
                    "This interview was continued in another window.", "Open it again to go on from there."
                )
            self._insert(connection, session_id, kept, events)
            if draft is not None:
                self._put_draft(connection, session_id, draft)
        return kept + len(events)

    def has(self, session_id: str) -> bool:
        """Whether there is a session of exactly this id."""
        with self.reading() as connection:
            return connection.execute("SELECT 1 FROM sessions WHERE id = ?", (session_id,)).fetchone() is not None

    def count(self, session_id: str) -> int:
        """How many events a session has. Raises JournalError for an unknown one."""
        with self.reading() as connection:
            return self._count(connection, session_id)

    def stored(self, session_id: str) -> tuple[tuple[str, ...], str]:
        """A session's events and its pack as the JSON texts that are kept, for work in another process."""
        with self.reading() as connection:
            self._count(connection, session_id)
            rows = connection.execute(
                "SELECT json FROM events WHERE session = ? ORDER BY seq", (session_id,)
            ).fetchall()
            pack = connection.execute("SELECT pack FROM sessions WHERE id = ?", (session_id,)).fetchone()
        return tuple(str(row[0]) for row in rows), str(pack[0])

    def _count(self, connection: sqlite3.Connection, session_id: str) -> int:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM events WHERE session = id) FROM sessions WHERE id = ?",
            (session_id,),
        ).fetchone()
        if row is None:
            raise _unknown(session_id)
        return int(row[0])

    def _insert(
        self, connection: sqlite3.Connection, session_id: str, start: int, events: Sequence[Event]
    ) -> None:
        rows = [(session_id, start + i, *row_of(event, event_adapter)) for i, event in enumerate(events)]
        connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?)", rows)

    def events(self, session_id: str) -> tuple[Event, ...]:
        """All events of a session, in order. Raises JournalError for an unknown or unreadable one."""
        with self.reading() as connection:
            self._count(connection, session_id)
            rows = connection.execute(
                "SELECT seq, json FROM events WHERE session = ? ORDER BY seq", (session_id,)
            ).fetchall()
        try:
            return tuple(facts_of(rows, event_adapter))
        except UnreadableFact as error:
            raise JournalError(
                f"Event {error.place} of session {session_id} in {self.path} is missing or can't be read.",
                "It may have been written by a newer interviewer; update it, or leave this session be.",
            ) from error

    def pack(self, session_id: str) -> Pack:
        """The pack that the session was started with, from its stored copy. Raises JournalError."""
        with self.reading() as connection:
            row = connection.execute("SELECT pack FROM sessions WHERE id = ?", (session_id,)).fetchone()
        if row is None:
            raise _unknown(session_id)
        return kept_pack(str(row[0]), session_id)

    def sessions(self) -> tuple[SessionSummary, ...]:
        """All sessions, the newest first."""
        with self.reading() as connection:
            return summaries(connection)

    def total(self) -> int:
        """How many sessions there are."""
        with self.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM events WHERE seq = 0").fetchone()[0])

    def ids(self) -> Iterator[str]:
        """The ids of all sessions, oldest first, a page at a time: memory does not grow with the journal."""
        after = (float("-inf"), "")
        while True:
            with self.reading() as connection:
                page = page_of_ids(connection, after)
            yield from (name for _at, name in page)
            if len(page) < PAGE:
                return
            after = page[-1]

    def imported(self, session_id: str) -> bool:
        """Whether it was taken in from a transcript, not held in this journal."""
        with self.reading() as connection:
            return connection.execute("SELECT 1 FROM imports WHERE session = ?", (session_id,)).fetchone() is not None

    def resolve(self, prefix: str) -> str:
        """The id that begins with the prefix. Raises JournalError where there is none, or more than one."""
        with self.reading() as connection:
            found = connection.execute(
                "SELECT id FROM sessions WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id", (prefix,)
            ).fetchall()
        ids = [row[0] for row in found]
        if prefix in ids:
            return prefix
        if not ids or not prefix:
            raise _unknown(prefix)
        if len(ids) > 1:
            shown = ", ".join(ids[:5]) + (", ..." if len(ids) > 5 else "")
            raise JournalError(f"'{prefix}' fits {len(ids)} sessions: {shown}.", "Type more of its id.")
        return str(ids[0])

    def save_draft(self, session_id: str, text: str) -> None:
        """Keeps what stands in the answer box; "" removes it."""
        with self.writing() as connection:
            self._count(connection, session_id)
            self._put_draft(connection, session_id, text)

    def _put_draft(self, connection: sqlite3.Connection, session_id: str, text: str) -> None:
        if text:
            connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?)", (session_id, storable(text)))
        else:
            connection.execute("DELETE FROM drafts WHERE session = ?", (session_id,))

    def draft(self, session_id: str) -> str:
        """What stood in the answer box; "" where nothing did."""
        with self.reading() as connection:
            row = connection.execute("SELECT text FROM drafts WHERE session = ?", (session_id,)).fetchone()
        return "" if row is None else str(row[0])

    def delete(self, session_id: str) -> None:
        """Removes a session with everything kept of it. Raises JournalError where there is none of this
        id.
        """
        with self.writing() as connection:
            self._count(connection, session_id)
            connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))


def _unknown(session_id: str) -> JournalError:
    return JournalError(f"There is no session '{session_id}'.", "'interviewer sessions' lists them.")
