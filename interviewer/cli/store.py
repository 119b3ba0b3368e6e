"""The journal for the commands: opened, its errors told as sentences, a session found by what was typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.diagnostics import Failure, warn
from interviewer.cli.suggest import did_you_mean

if TYPE_CHECKING:
    from interviewer.journal import Journal, SessionSummary

__all__ = ["journal_file", "last_verdicts", "open_journal", "session_named", "summaries"]


def journal_file() -> Path:
    """Where sessions are kept; the file may not be there yet."""
    from interviewer.library.folders import data_folder

    return data_folder() / "journal.sqlite3"


@contextmanager
def open_journal() -> Iterator[Journal]:
    """The journal, closed afterwards; whatever is wrong with it ends the command with a sentence."""
    from interviewer.journal import Journal, JournalError

    try:
        journal = Journal.open(journal_file())
        try:
            yield journal
        finally:
            journal.close()
    except JournalError as error:
        raise Failure(error.sentence, error.hint) from None


def summaries() -> tuple[SessionSummary, ...]:
    """All sessions, newest first. Looking creates nothing: no journal means no sessions."""
    if not journal_file().exists():
        return ()
    with open_journal() as journal:
        return journal.sessions()


def last_verdicts() -> dict[str, str]:
    """The newest verdict of each scenario that was held here. A journal that can't be used costs only this column."""
    try:
        sessions = summaries()
    except Failure as failure:
        warn(failure.sentence, failure.hint)
        return {}
    found: dict[str, str] = {}
    for session in sessions:
        if session.tier is not None and session.assessed and session.imported_at is None:
            found.setdefault(session.scenario, session.tier)
    return found


def session_named(name: str) -> SessionSummary:
    """The session of this id, of a beginning of it that only one has, or the newest for the word "last"."""
    from interviewer.journal import JournalError

    sessions = summaries()
    if not sessions:
        raise Failure("There are no sessions yet.", "Start one with 'interviewer run SCENARIO'.")
    if name == "last":
        return sessions[0]
    with open_journal() as journal:
        try:
            found = journal.resolve(name.lower())
        except JournalError as error:
            near = did_you_mean(name, [session.id for session in sessions])
            raise Failure(error.sentence, near or error.hint) from None
    return next(session for session in sessions if session.id == found)
