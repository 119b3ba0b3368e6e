"""One command being answered: the events so far, and the state they lead to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interviewer.content.figures import FigureError, fill
from interviewer.content.pack import Pack
from interviewer.session.events import Event, InterviewerSpoke, SpeechKind
from interviewer.session.evolve import evolve
from interviewer.session.picking import pick
from interviewer.session.state import SessionState

__all__ = ["Turn"]

_LATELY = 8


class Turn:
    """Collects events and keeps the state they lead to, so that each decision sees what was decided before
    it.
    """

    def __init__(self, state: SessionState | None, pack: Pack, at: float, *, keep_open: bool = False) -> None:
        """keep_open: "done" does not close the interview (messages handed in at once are all heard)."""
        self._state = state
        self._pack = pack
        self.at = at
        self.keep_open = keep_open
        self.events: list[Event] = []

    @property
    def state(self) -> SessionState:
        """The state after the events so far. Raises ValueError before the first."""
        if self._state is None:
            raise ValueError("the session has not begun")
        return self._state

    def put(self, event: Event) -> None:
        """Adds an event."""
        self._state = evolve(self._state, event, self._pack)
        self.events.append(event)

    def say(self, kind: SpeechKind, text: str, **about: Any) -> None:
        """The interviewer says something; `about` are the other fields of InterviewerSpoke."""
        about.setdefault("stage", self.state.stage)
        self.put(InterviewerSpoke(at=self.at, kind=kind, text=text, **about))

    def phrase(self, pool: Sequence[str], **words: object) -> str:
        """A wording of the pool that was not used lately, with its words put in."""
        said = self.state.conversation
        lately = [u.text for u in said[-_LATELY:] if u.speaker == "interviewer"]
        return pick(pool, len(said), lately).format(**words)

    def filled(self, text: str) -> str:
        """A scenario's or rubric's text with its figures; as it stands where a figure can't be worked out."""
        try:
            return fill(text, self.state.givens).strip()
        except FigureError:
            return text.strip()
