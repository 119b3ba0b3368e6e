"""What somebody at the home screen wants to lead."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Leading"]


@dataclass(frozen=True, slots=True)
class Leading:
    """A led session to go on with, or a scenario to lead somebody through (session "")."""

    session: str = ""
    scenario: str = ""
    candidate: str = ""
