"""The private half of a led session's journal: in the journal's own file, which the candidate's seat never opens."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from interviewer.content.pack import Pack
from interviewer.journal.errors import JournalConflict, JournalError
from interviewer.journal.journal import Journal
from interviewer.journal.keeping import UnreadableFact, facts_of, row_of
from interviewer.journal.led_listing import DeskSummary, led_summaries
from interviewer.journal.packing import kept_pack, packed
from interviewer.session.led.private import LEAD, PrivateEvent, private_adapter

__all__ = ["Desk"]

_COMMON = ("DeskOpened", "StageBegun", "Prompted")
"""Facts of the lead that a second interviewer needs to follow the conversation."""


class Desk:
    """Led sessions in an open journal. Every failure is a JournalError."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def create(
        self,
        session: str,
        pack: Pack,
        at: float,
        candidate: str,
        codes: tuple[str, str],
        events: Sequence[PrivateEvent],
    ) -> None:
        """A new led session with a copy of its pack. codes: the candidate's and the shadow's."""
        copy = packed(pack)
        scenario = pack.scenario
        with self._journal.writing() as connection:
            connection.execute(
                "INSERT INTO led_sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (session, scenario.id, scenario.title, candidate, at, *codes, copy),
            )
            _insert(connection, session, 0, events)

    def append(self, session: str, author: str, events: Sequence[PrivateEvent], expected: int) -> int:
        """Adds private facts of one author, all or none; durable on return. Gives how many the author now has.

        expected: how many the caller knows of; where there are others, nothing is kept and JournalConflict is raised.
        """
        with self._journal.writing() as connection:
            kept = int(
                connection.execute(
                    "SELECT count(*) FROM led_events WHERE session = ? AND author = ?", (session, author)
                ).fetchone()[0]
            )
            if kept != expected:
                raise JournalConflict(
                    "This interview is being led in another window.",
                    "Go on there, or close that one and open it again.",
                )
            _insert(connection, session, kept, events)
        return kept + len(events)

    def events(self, session: str, seen_by: str | None = None) -> tuple[PrivateEvent, ...]:
        """Private facts, each author's in their order, the lead's first.

        seen_by: only what this author may know while judging: their own facts, and what was asked by whom; another's
        marks, notes and verdict are not even read. None: all.
        """
        mine = "1" if seen_by is None else f"(author = ?2 OR type IN ({', '.join('?' * len(_COMMON))}))"
        more = () if seen_by is None else (seen_by, *_COMMON)
        with self._journal.reading() as connection:
            rows = connection.execute(
                f"SELECT json FROM led_events WHERE session = ?1 AND {mine} ORDER BY author != '{LEAD}', author, seq",
                (session, *more),
            ).fetchall()
        try:
            return tuple(facts_of(enumerate(text for (text,) in rows), private_adapter))
        except UnreadableFact as error:
            raise JournalError(
                f"A fact of led session {session} can't be read.",
                "It may have been written by a newer interviewer; update this one.",
            ) from error

    def count(self, session: str, author: str) -> int:
        """How many facts an author has."""
        with self._journal.reading() as connection:
            return int(
                connection.execute(
                    "SELECT count(*) FROM led_events WHERE session = ? AND author = ?", (session, author)
                ).fetchone()[0]
            )

    def changed_since(self, version: int) -> int | None:
        """The file's version if another process has written to it since this one, else None."""
        with self._journal.reading() as connection:
            now = int(connection.execute("PRAGMA data_version").fetchone()[0])
        return None if now == version else now

    def pack(self, session: str) -> Pack:
        """The pack the session was started with, from its stored copy."""
        with self._journal.reading() as connection:
            row = connection.execute("SELECT pack FROM led_sessions WHERE id = ?", (session,)).fetchone()
        if row is None:
            raise _unknown(session)
        return kept_pack(str(row[0]), session)

    def sessions(self) -> tuple[DeskSummary, ...]:
        """All led sessions, the newest first."""
        with self._journal.reading() as connection:
            return led_summaries(connection)

    def session(self, name: str) -> DeskSummary:
        """The led session of this id or of a beginning of it that only one has, or the newest for "last"."""
        known = self.sessions()
        if name == "last" and known:
            return known[0]
        found = [s for s in known if s.id == name] or [s for s in known if name and s.id.startswith(name)]
        if not found:
            raise _unknown(name)
        if len(found) > 1:
            raise JournalError(f"'{name}' fits {len(found)} led sessions.", "Type more of its id.")
        return found[0]

    def by_shadow_code(self, code: str) -> DeskSummary:
        """The session a second interviewer's code leads to."""
        for summary in self.sessions():
            if summary.shadow_code == code:
                return summary
        raise JournalError("There is no interview under this code.", "Check it with the person who leads it.")

    def delete(self, session: str) -> None:
        """Removes the private half of a led session."""
        with self._journal.writing() as connection:
            found = connection.execute("DELETE FROM led_sessions WHERE id = ?", (session,))
            if found.rowcount == 0:
                raise _unknown(session)


def _insert(connection: sqlite3.Connection, session: str, start: int, events: Sequence[PrivateEvent]) -> None:
    connection.executemany(
        "INSERT INTO led_events VALUES (?, ?, ?, ?, ?, ?)",
        [(session, e.author, start + i, *row_of(e, private_adapter)) for i, e in enumerate(events)],
    )


def _unknown(session: str) -> JournalError:
    return JournalError(f"There is no led session '{session}'.", "'interviewer sessions' lists them.")
