"""What can go wrong with the journal, as a sentence and what to do about it."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

__all__ = ["JournalConflict", "JournalError", "explained"]

_ELSEWHERE = "Choose another folder with the environment variable INTERVIEWER_HOME."


class JournalError(Exception):
    """The journal could not do what was asked; the message is a sentence, `hint` says what to do.

    Nothing that was journaled before is lost, and nothing of the failed step was kept.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.sentence = sentence
        self.hint = hint


class JournalConflict(JournalError):
    """Another program has gone on with the same interview since it was read."""


def _damaged(path: Path) -> JournalError:
    return JournalError(
        f"The journal {path} is damaged or is not a journal.",
        f"It was left as it is. Move it away (mv '{path}' '{path}.damaged') and a new one is made; "
        f"sqlite3 '{path}.damaged' .recover may get its interviews back.",
    )


def explained(error: sqlite3.Error | OSError, path: Path) -> JournalError:
    """The error of the database or of the system in words that help."""
    if isinstance(error, OSError):
        return _of_system(error, path)
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_FORMAT")):
        return _damaged(path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")):
        return JournalError(
            f"The journal {path} is in use by another program.",
            "Close the other one, or wait a moment, and try again.",
        )
    if name.startswith("SQLITE_FULL"):
        return JournalError(
            f"There is no space left for the journal {path}.", "Free some space on that disk and try again."
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_CANTOPEN")):
        return JournalError(
            f"The journal {path} can't be opened for writing.",
            f"Check the permissions of the file and of its folder. {_ELSEWHERE}",
        )
    if name.startswith("SQLITE_IOERR"):
        return JournalError(
            f"The disk failed while the journal {path} was used.",
            f"Check the disk and its space. {_ELSEWHERE}",
        )
    return JournalError(f"The journal {path} could not be used: {error}.", _ELSEWHERE)


def _of_system(error: OSError, path: Path) -> JournalError:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return JournalError(
            f"The folder {path.parent} can't be written.", f"Check its permissions. {_ELSEWHERE}"
        )
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return JournalError(f"{path.parent} is not a folder.", _ELSEWHERE)
    if error.errno == errno.ENOSPC:
        return JournalError(f"There is no space left for {path.parent}.", "Free some space and try again.")
    reason = error.strerror or str(error)
    return JournalError(f"The folder {path.parent} could not be made: {reason}.", _ELSEWHERE)
