"""Programs that hear Ctrl-C whatever started the tests."""

from __future__ import annotations

import signal

__all__ = ["hears_ctrl_c"]


def hears_ctrl_c() -> None:
    """To be called in a program before it begins: what a shell starts in the background ignores Ctrl-C, and so would
    all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
