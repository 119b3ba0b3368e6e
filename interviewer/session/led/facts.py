"""A led interview as everything that is kept of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from interviewer.content.pack import Pack
from interviewer.session.led.evolve import replay_led
from interviewer.session.led.private import NoteFlagged, NoteWritten, PrivateEvent
from interviewer.session.led.shared import SharedEvent
from interviewer.session.led.state import LedState

__all__ = ["LedFacts"]


@dataclass(frozen=True, slots=True)
class LedFacts:
    """A led interview: the copy of the content that it was held with, and the facts of both halves of its journal.

    private: each author's in their order, the lead's first.
    """

    pack: Pack
    shared: tuple[SharedEvent, ...]
    private: tuple[PrivateEvent, ...]

    def replayed(self) -> LedState:
        """The state after all of them. Raises ValueError where they do not begin as a led interview does."""
        return replay_led(self.pack, self.shared, self.private)

    def without_notes(self) -> LedFacts:
        """The same without private notes."""
        return replace(self, private=tuple(e for e in self.private if not isinstance(e, NoteWritten | NoteFlagged)))
