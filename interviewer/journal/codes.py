"""Codes that join a seat to a led session. A code leads to its file; nothing lists the codes."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

__all__ = ["clean_code", "new_code", "table_path"]

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without those that are mistaken for another when read aloud."""
_LENGTH = 10


def new_code() -> str:
    """A code of two groups of five: nearly fifty bits, short enough to be read aloud."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return f"{letters[:5]}-{letters[5:]}"


def clean_code(typed: str) -> str | None:
    """The code as it was given out, however it was typed; None for what can't be one."""
    letters = "".join(c for c in typed.upper() if c not in " -_")
    if len(letters) != _LENGTH or any(c not in _LETTERS for c in letters):
        return None
    return f"{letters[:5]}-{letters[5:]}"


def table_path(folder: Path, code: str) -> Path:
    """The file of the table that this code leads to. folder: the data folder."""
    name = hashlib.sha256(f"interviewer table {code}".encode("ascii")).hexdigest()[:32]
    return folder / "tables" / f"{name}.sqlite3"
