"""Where interviews are kept: an append-only journal of events in SQLite, durable before anything is shown."""

from interviewer.journal.errors import JournalConflict, JournalError
from interviewer.journal.journal import Journal, SessionSummary

__all__ = ["Journal", "JournalConflict", "JournalError", "SessionSummary"]
