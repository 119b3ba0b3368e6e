"""The candidate's program behind a browser: the same screen as in a terminal, in a process of narrow means."""

from __future__ import annotations

import contextlib
import os
import resource
import secrets
import sys
from pathlib import Path

__all__ = ["main"]

MAX_MEMORY = 1 << 30
MAX_OPEN_FILES = 64


def main() -> int:
    """Runs the seat whose table INTERVIEWER_TABLE names."""
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (MAX_OPEN_FILES, MAX_OPEN_FILES))
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    from interviewer.journal.errors import JournalError
    from interviewer.seat import CandidateSeat
    from interviewer.session.refusal import Refused
    from interviewer.tui.candidate.app import hold_seat

    try:
        path = Path(os.environ["INTERVIEWER_TABLE"])
        seat = CandidateSeat.join(path, holder=secrets.token_hex(8), pid=os.getpid(), take_over=True)
    except (JournalError, Refused, KeyError):
        return 2
    hold_seat(seat)
    return 0


if __name__ == "__main__":
    sys.exit(main())
