"""What both halves of the journal stand on: an open SQLite file, and facts as the rows of a table in it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from interviewer.journal.errors import explained
from interviewer.session.fact import Fact

__all__ = ["KeptFile", "UnreadableFact", "facts_of", "row_of"]

AnyFact = TypeVar("AnyFact", bound=Fact)


class UnreadableFact(Exception):
    """A row is missing or can't be read; place: its number in the order of facts."""

    def __init__(self, place: int) -> None:
        super().__init__(f"fact {place}")
        self.place = place


def row_of(fact: AnyFact, adapter: TypeAdapter[AnyFact]) -> tuple[str, str, float]:
    """The last columns of a fact's row: its type, all of it as JSON, its time."""
    return str(getattr(fact, "type", "")), adapter.dump_json(fact).decode("utf-8"), fact.at


def facts_of(rows: Iterable[tuple[int, str]], adapter: TypeAdapter[AnyFact], first: int = 0) -> Iterator[AnyFact]:
    """Facts from rows of their number and their JSON, which count on from `first`. Raises UnreadableFact."""
    for place, (number, text) in enumerate(rows, first):
        if number != place:
            raise UnreadableFact(place)
        try:
            yield adapter.validate_json(text)
        except ValidationError as error:
            raise UnreadableFact(place) from error


class KeptFile:
    """An open file, for one reader or writer of this process at a time. Every failure is a JournalError."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()

    def close(self) -> None:
        """Closes the file. Calling it again does nothing."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection; its failures become JournalErrors."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as error:
                raise explained(error, self.path) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed and on disk at the end, or undone."""
        with self._lock:
            connection = self._connection
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._undo()
                raise explained(error, self.path) from error
            except BaseException:
                self._undo()
                raise

    def _undo(self) -> None:
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error:
            # The first failure is the one to tell; an unfinished transaction is undone when the file is opened again.
            return
