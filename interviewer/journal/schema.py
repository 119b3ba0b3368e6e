"""The tables, and how an older journal is brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from interviewer.journal.errors import JournalError
from interviewer.journal.led_schema import led_tables

__all__ = ["APPLICATION", "VERSION", "bring_up_to_date"]

APPLICATION = 0x494E5456
"""SQLite application id ("INTV"): tells a journal from another program's database."""


def _first(connection: sqlite3.Connection) -> None:
    connection.execute(
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY NOT NULL, scenario TEXT NOT NULL, title TEXT NOT NULL, candidate TEXT NOT
            NULL,
            started_at REAL NOT NULL, scenario_hash TEXT NOT NULL, rubric TEXT NOT NULL,
            rubric_version INTEGER NOT NULL, rubric_hash TEXT NOT NULL, pack TEXT NOT NULL
        ) STRICT"""
    )
    connection.execute(
        """CREATE TABLE events (
            session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
            seq INTEGER NOT NULL CHECK (seq >= 0),
            type TEXT NOT NULL, json TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (session, seq)
        ) STRICT"""
    )
    connection.execute(
        """CREATE TABLE drafts (
            session TEXT PRIMARY KEY NOT NULL REFERENCES sessions(id) ON DELETE CASCADE, text TEXT NOT NULL
        ) STRICT"""
    )


def _imports(connection: sqlite3.Connection) -> None:
    """Which sessions were not held here, and when they were taken in."""
    connection.execute(
        """CREATE TABLE imports (
            session TEXT PRIMARY KEY NOT NULL REFERENCES sessions(id) ON DELETE CASCADE, at REAL NOT NULL
        ) STRICT"""
    )


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, led_tables, _imports)
"""Step i takes a journal from version i to i + 1; each runs in one transaction with the change of the
version.
"""

VERSION = len(_STEPS)


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Makes the tables or migrates them. Raises JournalError for a newer journal or another program's
    database.
    """
    if _version(connection, path) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in _STEPS[_version(connection, path) :]:
            step(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    if application != APPLICATION and (tables or version or application):
        raise JournalError(
            f"{path} is a database of another program.", "Choose another folder with INTERVIEWER_HOME."
        )
    if version > VERSION:
        raise JournalError(
            f"The journal {path} was written by a newer interviewer "
            f"(format {version}, this one knows {VERSION}).",
            "Update interviewer, or choose another folder with INTERVIEWER_HOME.",
        )
    return version
