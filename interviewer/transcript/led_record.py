"""What a led interview's packet is made from, and what the machine heard of it as an ordinary record."""

from __future__ import annotations

from dataclasses import dataclass, replace

from interviewer.content.pack import Pack
from interviewer.session.events import Event, VerdictReached
from interviewer.session.led.evolve import replay_led
from interviewer.session.led.private import MachineJudged, NoteFlagged, NoteWritten, PrivateEvent
from interviewer.session.led.shared import SharedEvent
from interviewer.session.led.state import LedState
from interviewer.transcript.record import Record

__all__ = ["LedFacts", "is_judged", "led_record"]


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


def is_judged(state: LedState) -> bool:
    """Whether the one who leads has given a verdict; until then nobody is shown what the machine makes of it."""
    return bool(state.judgement().verdicts)


def led_record(state: LedState) -> Record:
    """What the machine heard, which can be graded again like any other record.

    With the machine's verdict as it was kept when the conversation closed; none until it is_judged.
    """
    kept = state.machine if is_judged(state) else None
    events: tuple[Event, ...] = tuple(event for event in state.core_events if not isinstance(event, VerdictReached))
    return Record(state.opened.session, state.pack, events if kept is None else (*events, _reached(kept)))


def _reached(kept: MachineJudged) -> VerdictReached:
    return VerdictReached(
        at=kept.at,
        tier=kept.tier,
        provisional=kept.provisional,
        assessed=kept.assessed,
        marks=kept.marks,
        engine=kept.engine,
    )
