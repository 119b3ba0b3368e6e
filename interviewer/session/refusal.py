"""The one exception of deciding."""

from __future__ import annotations

__all__ = ["Refused"]


class Refused(Exception):
    """A command that is not valid now; the message is a sentence for the person who gave it."""
