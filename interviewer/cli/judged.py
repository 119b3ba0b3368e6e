"""Led sessions one after the other, for what is made of many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.journal import Journal
    from interviewer.session.led.state import LedState

__all__ = ["led_ids", "led_states"]


def led_ids(journal: Journal) -> tuple[str, ...]:
    """The ids of all led sessions, oldest first."""
    from interviewer.journal.desk import Desk

    return tuple(summary.id for summary in reversed(Desk(journal).sessions()))


def led_states(journal: Journal, sessions: Iterable[str], troubles: list[str]) -> Iterator[LedState]:
    """The sessions, read as they are needed. troubles: takes a sentence for each that can't be read."""
    from interviewer.journal import JournalError
    from interviewer.journal.led_sessions import open_led
    from interviewer.library.folders import data_folder

    for session in sessions:
        try:
            state = open_led(session, journal, data_folder()).replayed()
        except (JournalError, ValueError) as error:
            troubles.append(f"Session {session} is left out: {error}")
        else:
            yield state
