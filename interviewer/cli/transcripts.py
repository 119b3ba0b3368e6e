"""Where a transcript may be written: told before an interview starts, not after an hour of answers."""

from __future__ import annotations

import os
from pathlib import Path

from interviewer.cli.diagnostics import Failure

__all__ = ["FORMATS", "checked_target"]

FORMATS = ("md", "html", "json")


def checked_target(path: Path | None) -> Path | None:
    """The file, once its ending is known and its folder can be written to."""
    if path is None:
        return None
    if path.suffix.lstrip(".").lower() not in FORMATS:
        endings = ", ".join(f".{ending}" for ending in FORMATS)
        raise Failure(f"A transcript can't be written to {path}.", f"The name must end in one of {endings}.")
    folder = path.absolute().parent
    if not folder.is_dir():
        raise Failure(f"There is no folder {folder}.", "Create it first, or choose another file.")
    if path.is_dir() or not os.access(folder, os.W_OK):
        raise Failure(f"{path} can't be written.", "Choose a file in a folder that you may write to.")
    return path
