"""One live interview: clock, id, journal and session together. What a face talks to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from interviewer.content.pack import Pack
from interviewer.journal import Journal
from interviewer.session.commands import (
    Command,
    DisputeReading,
    EndInterview,
    Pause,
    RepeatQuestion,
    RequestHint,
    Resume,
    SkipStage,
    StartSession,
    SubmitAnswer,
    Tick,
)
from interviewer.session.decide import Refused, advance, available
from interviewer.session.events import Event, Paused, Resumed
from interviewer.session.evolve import evolve, replay
from interviewer.session.fact import storable
from interviewer.session.hearing import read_lines, reading_of
from interviewer.session.state import SessionState

__all__ = ["Refused", "Room"]


class Room:
    """An interview that is on disk before it is on screen.

    Every action returns its new events, journaled, or raises Refused (not valid now) or JournalError (not
    kept); in
    both cases the state stays what it was.
    """

    def __init__(
        self,
        session_id: str,
        state: SessionState,
        journal: Journal,
        clock: Callable[[], float],
        kept: int,
        keep_open: bool = False,
    ) -> None:
        """Use `Room.start` or `Room.resume`. kept: number of events in the journal."""
        self._keep_open = keep_open
        self.session_id = session_id
        self._state = state
        self._journal = journal
        self._clock = clock
        self._kept = kept

    @classmethod
    def start(
        cls,
        pack: Pack,
        journal: Journal,
        *,
        clock: Callable[[], float],
        new_id: Callable[[], str],
        mode: Literal["mock", "practice"] = "mock",
        minutes: float | None = None,
        seed: int | None = None,
        candidate: str = "",
        keep_open: bool = False,
    ) -> Room:
        """A new interview, journaled with its opening. minutes: None for the scenario's own; seed: None for
        its givens. keep_open: "done" does not close it, for messages that come from a file.

        Raises Refused or JournalError.
        """
        givens = None
        if seed is not None:
            from interviewer.library import givens_for

            givens = givens_for(pack.scenario, seed)
        at = clock()
        limit = float(pack.scenario.minutes) if minutes is None else minutes
        command = StartSession(at=at, mode=mode, minutes=limit, seed=seed, candidate=storable(candidate), givens=givens)
        events, state = advance(None, command, pack)
        session_id = new_id()
        journal.create(session_id, pack, at, storable(candidate), events)
        return cls(session_id, state, journal, clock, len(events), keep_open)

    @classmethod
    def resume(cls, session_id: str, journal: Journal, *, clock: Callable[[], float]) -> Room:
        """An interview as it was left; the time since then does not count. Raises JournalError."""
        pack, events = journal.pack(session_id), journal.events(session_id)
        state = replay(pack, events)
        room = cls(session_id, state, journal, clock, len(events))
        room._leave_out_the_time_away()
        return room

    def _leave_out_the_time_away(self) -> None:
        state, now = self._state, self._now()
        if state.ended is not None or state.paused or now <= state.last_at:
            return
        away = (Paused(at=state.last_at), Resumed(at=now))
        for event in away:
            state = evolve(state, event, self.pack)
        self._keep(away, state)

    @property
    def state(self) -> SessionState:
        """What is true of the interview now."""
        return self._state

    @property
    def pack(self) -> Pack:
        """The scenario with its rubric, as they were when the interview started."""
        return self._state.pack

    def _now(self) -> float:
        """The clock, which never runs backwards within one interview."""
        return max(self._clock(), self._state.last_at)

    def _keep(self, events: tuple[Event, ...], state: SessionState, draft: str | None = None) -> None:
        if events:
            self._kept = self._journal.append(self.session_id, events, expected=self._kept, draft=draft)
        self._state = state

    def _do(self, command: Command, draft: str | None = None) -> tuple[Event, ...]:
        events, state = advance(self._state, command, self.pack, keep_open=self._keep_open)
        self._keep(events, state, draft)
        return events

    def submit(self, text: str) -> tuple[Event, ...]:
        """A message of the candidate; the draft is emptied with it."""
        return self._do(SubmitAnswer(self._now(), text), draft="")

    def hint(self) -> tuple[Event, ...]:
        """Offers the next hint with its effect; called again, gives it."""
        return self._do(RequestHint(self._now()))

    def skip(self) -> tuple[Event, ...]:
        """Leaves the current stage out."""
        return self._do(SkipStage(self._now()))

    def repeat(self) -> tuple[Event, ...]:
        """Asks the standing question again."""
        return self._do(RepeatQuestion(self._now()))

    def pause(self) -> tuple[Event, ...]:
        """Stops the clock."""
        return self._do(Pause(self._now()))

    def unpause(self) -> tuple[Event, ...]:
        """Lets the clock run on."""
        return self._do(Resume(self._now()))

    def dispute(self, message: int, check: str | None = None, comment: str = "") -> tuple[Event, ...]:
        """Says that a message was read wrongly; also after the end."""
        return self._do(DisputeReading(self._now(), message, check, comment))

    def tick(self) -> tuple[Event, ...]:
        """Time has passed; mostly gives nothing."""
        return self._do(Tick(self._now()))

    def end(self, reason: Literal["finished", "candidate", "end-of-input"] = "candidate") -> tuple[Event, ...]:
        """Ends the interview and gives the verdict."""
        return self._do(EndInterview(self._now(), reason))

    def echo(self, draft: str) -> tuple[str, ...]:
        """How the draft reads so far; never whether it is right."""
        if not draft.strip():
            return ()
        return read_lines(reading_of(self._state, draft), self._state.pack)

    def save_draft(self, text: str) -> None:
        """Keeps what stands in the answer box. Raises JournalError."""
        self._journal.save_draft(self.session_id, text)

    def draft(self) -> str:
        """What stood in the answer box when it was last kept."""
        return self._journal.draft(self.session_id)

    def remaining(self) -> float | None:
        """Seconds left; None without a limit."""
        return self._state.remaining(self._now())

    def elapsed(self) -> float:
        """Seconds of interview so far."""
        return self._state.elapsed(self._now())

    def available(self) -> frozenset[str]:
        """Names of the actions that are valid now."""
        return available(self._state, self._now())
