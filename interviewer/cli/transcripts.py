"""Where a transcript may be written: told before an interview starts, not after an hour of answers."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from interviewer.cli.diagnostics import Failure

__all__ = ["checked_target", "streamed", "told_transcript_errors"]


@contextmanager
def told_transcript_errors(hint: str = "") -> Iterator[None]:
    """A transcript that can't be made or written ends the command with its sentence."""
    from interviewer.transcript import TranscriptError

    try:
        yield
    except TranscriptError as error:
        text = str(error)
        raise Failure(f"{text[:1].upper()}{text[1:]}.", hint) from None


def checked_target(path: Path | None) -> Path | None:
    """The file, once its ending is known and its folder can be written to."""
    if path is None:
        return None
    from interviewer.transcript import format_of

    with told_transcript_errors():
        format_of(path)
    folder = path.absolute().parent
    if not folder.is_dir():
        raise Failure(f"There is no folder {folder}.", "Create it first, or choose another file.")
    if path.is_dir() or not os.access(folder, os.W_OK):
        raise Failure(f"{path} can't be written.", "Choose a file in a folder that you may write to.")
    return path


@contextmanager
def streamed(path: Path | None) -> Iterator[Callable[[str], object]]:
    """Writes a long text piece by piece to standard output, or to a file that is there whole or not at all."""
    if path is None:
        yield sys.stdout.write
        return
    folder = path.absolute().parent
    if path.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise Failure(f"{path} can't be written.", "Choose a file in a folder that you may write to.")
    handle, name = tempfile.mkstemp(prefix=".interviewer-", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file.write
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    print(f"Wrote {path}.", file=sys.stdout)
