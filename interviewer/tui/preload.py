"""What an interview needs, imported while somebody looks at the first screen."""

from __future__ import annotations

import gc

__all__ = ["preload"]


def preload() -> None:
    """Import the interview, the debrief and what they stand on; safe in a thread."""
    import interviewer.room
    import interviewer.transcript
    import interviewer.tui.debrief
    import interviewer.tui.interview  # noqa: F401

    gc.freeze()  # what was imported stays; looking through it at every collection is felt while typing
    gc.set_threshold(20_000, 20, 50)
