"""Whether the terminal is gone: its window was closed, and nobody told the program so."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.app import App

__all__ = ["hung_up", "leave_when_hung_up"]

_CHECK_EVERY = 2.0
"""Seconds between two looks. Under `make run` it is make that is told, and it waits for the program to end."""


def hung_up() -> bool:
    """Whether standard input was a terminal that is no longer there; False where it is none."""
    try:
        import termios
    except ImportError:  # Windows closes the program with its window
        return False
    stream = sys.__stdin__
    if stream is None or stream.closed:
        return False
    try:
        termios.tcgetattr(stream.fileno())
    except termios.error as problem:
        return bool(problem.args[0] == errno.EIO)
    except (OSError, ValueError):
        return False
    return False


def leave_when_hung_up(app: App[Any]) -> None:
    """Ends an app soon after its terminal is gone. All that was said is kept already; there is nobody left to ask."""
    app.set_interval(_CHECK_EVERY, lambda: app.exit(return_code=129) if hung_up() else None)
