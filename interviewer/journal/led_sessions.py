"""Led sessions as a whole, both halves of their journal together."""

from __future__ import annotations

from pathlib import Path

from interviewer.journal.codes import table_path
from interviewer.journal.desk import Desk
from interviewer.journal.journal import Journal
from interviewer.journal.table import Table
from interviewer.session.led.facts import LedFacts

__all__ = ["delete_led_session", "open_led"]


def open_led(session: str, journal: Journal, folder: Path) -> LedFacts:
    """A led session as a whole, everybody's judgement included. Raises JournalError."""
    desk = Desk(journal)
    summary = desk.session(session)
    table = Table.open(table_path(folder, summary.code))
    try:
        shared = table.read()
    finally:
        table.close()
    return LedFacts(desk.pack(summary.id), shared, desk.events(summary.id))


def delete_led_session(session: str, journal: Journal, folder: Path) -> None:
    """Removes both halves of a led session for good. Raises JournalError."""
    desk = Desk(journal)
    path = table_path(folder, desk.session(session).code)
    desk.delete(session)
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
