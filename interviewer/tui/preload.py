"""What an interview needs, imported while somebody looks at the first screen."""

from __future__ import annotations

from interviewer.collecting import keep_what_is_there

__all__ = ["preload"]


def preload() -> None:
    """Import the interview, the debrief and what they stand on; safe in a thread."""
    import interviewer.room
    import interviewer.transcript
    import interviewer.tui.debrief
    import interviewer.tui.interview  # noqa: F401

    keep_what_is_there()
