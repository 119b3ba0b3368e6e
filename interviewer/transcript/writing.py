"""Writes a transcript to a file: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from interviewer.transcript.options import WHOLE, Options
from interviewer.transcript.record import Record, TranscriptError
from interviewer.transcript.rendering import Format, render

__all__ = ["format_of", "write", "write_text"]

_ENDINGS: dict[str, Format] = {
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".txt": "txt",
}


def format_of(path: Path) -> Format:
    """The format that a file's ending names. Raises TranscriptError for any other."""
    found = _ENDINGS.get(path.suffix.lower())
    if found is None:
        what = f"'{path.suffix}'" if path.suffix else "no ending"
        raise TranscriptError(
            f"{path.name or path} has {what}, and that names no transcript format; "
            "end the name in .md, .html, .json or .txt"
        )
    return found


def write(record: Record, path: Path, options: Options = WHOLE) -> Path:
    """Writes the transcript in the format of the path's ending; an older file is replaced in one step.

    Returns the path. Raises TranscriptError that says what to do where it can't be written.
    """
    return write_text(render(record, format_of(path), options), path)


def write_text(text: str, path: Path) -> Path:
    """Writes a text, whole or not at all. Raises TranscriptError that says what to do where it can't be written."""
    folder = path.parent
    if not folder.is_dir():
        raise TranscriptError(f"there is no folder {folder}; create it first, or choose another place")
    if path.is_dir():
        raise TranscriptError(f"{path} is a folder; name a file in it")
    try:
        _replace(path, text.encode("utf-8"))
    except PermissionError:
        raise TranscriptError(f"{path} may not be written; choose another place or change its permissions") from None
    except OSError as error:
        raise TranscriptError(f"{path} could not be written: {error.strerror or error}") from None
    return path


def _replace(path: Path, data: bytes) -> None:
    """Writes beside the file, then puts the new one in its place, so that a half-written one is never seen."""
    handle, name = tempfile.mkstemp(prefix=".transcript-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(path))
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, else what a new file would have."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
