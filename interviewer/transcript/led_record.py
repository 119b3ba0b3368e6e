"""What the machine heard of a led interview as an ordinary record, which can be graded again like any other."""

from __future__ import annotations

from interviewer.session.events import Event, VerdictReached
from interviewer.session.led.private import MachineJudged
from interviewer.session.led.state import LedState
from interviewer.transcript.record import Record

__all__ = ["is_judged", "led_record"]


def is_judged(state: LedState) -> bool:
    """Whether the one who leads has given a verdict; until then nobody is shown what the machine makes of it."""
    return bool(state.judgement().verdicts)


def led_record(state: LedState) -> Record:
    """The record, with the machine's verdict as it was kept when the conversation closed; none until it is_judged."""
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
