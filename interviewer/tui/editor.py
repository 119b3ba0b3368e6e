"""A long answer in the person's own editor: $VISUAL, then $EDITOR."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

__all__ = ["EditorError", "edit"]


class EditorError(Exception):
    """No editor, or one that failed; the message says what to do. The draft is as it was."""


def _command() -> list[str]:
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        words = shlex.split(chosen)
    except ValueError:
        raise EditorError(f"$VISUAL or $EDITOR can't be read: {chosen}") from None
    if not words:
        raise EditorError("No editor is set. Set VISUAL or EDITOR, for example: export EDITOR=nano")
    return words


def edit(draft: str, suspended: Callable[[], AbstractContextManager[None]]) -> str:
    """The draft as it was saved in the editor, without the newline that editors add at the end.

    suspended: gives the terminal to the editor for a while. Raises EditorError; the draft is then unchanged.
    """
    command = _command()
    handle, name = tempfile.mkstemp(prefix="answer-", suffix=".md")
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(draft)
        with suspended():
            done = subprocess.run([*command, name], check=False)
        if done.returncode != 0:
            raise EditorError(f"{command[0]} ended with code {done.returncode}; the answer is as it was.")
        text = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError as error:
        raise EditorError(
            f"{command[0]} could not be started ({error.strerror or error}). Set VISUAL or EDITOR."
        ) from None
    finally:
        path.unlink(missing_ok=True)
    return text.removesuffix("\n") if not draft.endswith("\n") else text
