"""The shared half of a led session's journal: one small file with what both seats see, and nothing else.

It is a file of its own because SQLite reads whole pages and, when it checkpoints or recovers, whole logs: what must
never come into the candidate's process must not stand in a file which that process opens.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from interviewer.journal.errors import JournalError, explained
from interviewer.journal.keeping import KeptFile, UnreadableFact, facts_of, row_of
from interviewer.session.fact import storable
from interviewer.session.led.shared import SharedEvent, shared_adapter
from interviewer.session.led.table import TableState, evolve_table
from interviewer.session.led.view import CandidateView

__all__ = ["SEAT_SECONDS", "Presence", "Table"]

APPLICATION = 0x494E5454  # "INTT"
VERSION = 1
SEAT_SECONDS = 6.0
"""A seat that gave no sign of life for this long is taken to be empty."""

_TABLES = """
CREATE TABLE view (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL) STRICT;
CREATE TABLE events (seq INTEGER PRIMARY KEY CHECK (seq >= 0), type TEXT NOT NULL, json TEXT NOT NULL, at REAL NOT NULL)
    STRICT;
CREATE TABLE draft (one INTEGER PRIMARY KEY CHECK (one = 1), text TEXT NOT NULL) STRICT;
CREATE TABLE seat (one INTEGER PRIMARY KEY CHECK (one = 1), holder TEXT NOT NULL, pid INTEGER NOT NULL,
    seen REAL NOT NULL, typed REAL NOT NULL, here INTEGER NOT NULL) STRICT;
CREATE TABLE link (one INTEGER PRIMARY KEY CHECK (one = 1), token TEXT, cookie TEXT) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Presence:
    """The candidate's seat as it last told of itself: when it was seen, when something was typed, in focus or not."""

    holder: str
    pid: int
    seen: float
    typed: float
    here: bool


class Table(KeptFile):
    """An open table. Every call is one transaction; failures are JournalErrors."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Use `Table.create` or `Table.open`."""
        super().__init__(connection, path)
        self._version = -1
        self.state = TableState()

    @classmethod
    def create(cls, path: Path, view: CandidateView, events: Sequence[SharedEvent]) -> Table:
        """A new table with the candidate's view and its first facts. Raises JournalError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            connection = _connected(path)
            connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} COMMIT;")
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        except (sqlite3.Error, OSError) as error:
            raise explained(error, path) from error
        table = cls(connection, path)
        with table.writing():
            connection.execute("INSERT INTO view VALUES (1, ?)", (view.model_dump_json(),))
            table._insert(events)
        return table

    @classmethod
    def open(cls, path: Path) -> Table:
        """A table that is there already. Raises JournalError where there is none, or what is there is none."""
        try:
            if not path.is_file():
                raise JournalError("There is no interview under this code.", "Check it with the person who sent it.")
            connection = _connected(path)
            application = int(connection.execute("PRAGMA application_id").fetchone()[0])
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        except (sqlite3.Error, OSError) as error:
            raise explained(error, path) from error
        if application != APPLICATION or version != VERSION:
            connection.close()
            raise JournalError(
                "This interview was started by another version of interviewer.", "Use the same version on both seats."
            )
        return cls(connection, path)

    def view(self) -> CandidateView:
        """The scenario as the candidate's seat knows it."""
        with self.reading() as connection:
            row = connection.execute("SELECT json FROM view").fetchone()
        try:
            return CandidateView.model_validate_json(row[0] if row else "")
        except ValidationError as error:
            raise JournalError("The interview's first page can't be read.", "Ask for a new one.") from error

    def changed(self) -> bool:
        """Whether another process has written since this was last asked; cheap enough for twenty times a second."""
        with self.reading() as connection:
            version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        changed, self._version = version != self._version, version
        return changed

    def read(self) -> tuple[SharedEvent, ...]:
        """The facts that this object has not seen yet; its state goes along."""
        with self.reading():
            return self._catch_up()

    def act(
        self, decide: Callable[[TableState], Sequence[SharedEvent]], draft: str | None = None
    ) -> tuple[SharedEvent, ...]:
        """Decides on the true state and writes what was decided, in one transaction; durable on return.

        Gives all facts that are new to this object, those of the other seat included. draft: replaces the draft with
        it. Whatever `decide` raises undoes everything; then the state stays, too.
        """
        before = self.state
        try:
            with self.writing():
                fresh = self._catch_up()
                decided = tuple(decide(self.state))
                self._insert(decided)
                if draft is not None:
                    self._put_draft(draft)
        except BaseException:
            self.state = before
            raise
        for event in decided:
            self.state = evolve_table(self.state, event)
        return (*fresh, *decided)

    def _catch_up(self) -> tuple[SharedEvent, ...]:
        rows = self._connection.execute(
            "SELECT seq, json FROM events WHERE seq >= ? ORDER BY seq", (self.state.events,)
        ).fetchall()
        try:
            found = tuple(facts_of(rows, shared_adapter, self.state.events))
        except UnreadableFact as error:
            raise JournalError(
                f"Line {error.place} of this interview is missing or can't be read.",
                "It may have been written by a newer interviewer; use the same version on both seats.",
            ) from error
        for event in found:
            self.state = evolve_table(self.state, event)
        return found

    def _insert(self, events: Sequence[SharedEvent]) -> None:
        count = int(self._connection.execute("SELECT count(*) FROM events").fetchone()[0])
        rows = [(count + i, *row_of(e, shared_adapter)) for i, e in enumerate(events)]
        self._connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)

    def _put_draft(self, text: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO draft VALUES (1, ?)", (storable(text),))

    def save_draft(self, text: str) -> None:
        """Keeps what stands in the candidate's answer box."""
        with self.writing():
            self._put_draft(text)

    def draft(self) -> str:
        """What stood in the candidate's answer box."""
        with self.reading() as connection:
            row = connection.execute("SELECT text FROM draft").fetchone()
        return "" if row is None else str(row[0])

    def claim(self, holder: str, pid: int, at: float, alive: Callable[[int], bool], *, take_over: bool = False) -> bool:
        """Sits down in the candidate's seat; False where somebody else sits there and lives.

        take_over: sit down in any case; whoever sat there finds out by `sign_of_life`.
        """
        with self.writing() as connection:
            row = connection.execute("SELECT holder, pid, seen FROM seat").fetchone()
            free = row is None or row[0] in ("", holder) or not alive(int(row[1])) or at - float(row[2]) > SEAT_SECONDS
            if not free and not take_over:
                return False
            connection.execute("INSERT OR REPLACE INTO seat VALUES (1, ?, ?, ?, 0, 1)", (holder, pid, at))
        return True

    def sign_of_life(self, holder: str, at: float, typed: float, here: bool) -> bool:
        """The seat is still held; False where another has taken it over."""
        with self.writing() as connection:
            found = connection.execute(
                "UPDATE seat SET seen = ?, typed = ?, here = ? WHERE holder = ?", (at, typed, int(here), holder)
            )
            return found.rowcount == 1

    def stand_up(self, holder: str) -> None:
        """Leaves the seat, if one still holds it."""
        with self.writing() as connection:
            connection.execute("UPDATE seat SET holder = '', seen = 0 WHERE holder = ?", (holder,))

    def presence(self) -> Presence | None:
        """Who sits in the candidate's seat; None where nobody ever did, or they left."""
        with self.reading() as connection:
            row = connection.execute("SELECT holder, pid, seen, typed, here FROM seat").fetchone()
        return None if row is None or not row[0] else Presence(row[0], row[1], row[2], row[3], bool(row[4]))

    def set_link(self, token: str) -> None:
        """A new link: the hash of its secret. A browser that is in already stays in."""
        with self.writing() as connection:
            connection.execute(
                "INSERT INTO link VALUES (1, ?1, NULL) ON CONFLICT (one) DO UPDATE SET token = ?1", (token,)
            )

    def use_link(self, token: str, cookie: str) -> bool:
        """Turns the link's secret (its hash) into a cookie's (its hash), once; False where that can't be."""
        with self.writing() as connection:
            used = connection.execute("UPDATE link SET token = NULL, cookie = ? WHERE token = ?", (cookie, token))
            return used.rowcount == 1

    def link(self) -> tuple[str | None, str | None]:
        """The hashes of the secret of a link not used yet, and of the cookie that is let in."""
        with self.reading() as connection:
            row = connection.execute("SELECT token, cookie FROM link").fetchone()
        return (None, None) if row is None else (row[0], row[1])


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=5.0, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    return connection
