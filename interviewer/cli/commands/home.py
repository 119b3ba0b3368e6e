"""interviewer without a command: the program on the whole screen."""

from __future__ import annotations

from interviewer.cli.held import open_screen, want_screen

__all__ = ["run"]


def run() -> int:
    """Opens the home screen."""
    want_screen()
    return open_screen()
