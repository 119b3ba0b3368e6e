"""The interviewer's side as a fold over shared and private facts in their one order; replaying is resuming."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from interviewer.content.pack import Pack
from interviewer.session.events import (
    AnswerSubmitted,
    Event,
    HintTaken,
    InterviewEnded,
    InterviewerSpoke,
    Paused,
    Resumed,
    SessionStarted,
    SpeechKind,
    StageEntered,
    VerdictReached,
)
from interviewer.session.evolve import evolve
from interviewer.session.led.judgement import judged
from interviewer.session.led.private import DeskOpened, MachineJudged, PrivateEvent, Prompted, StageBegun
from interviewer.session.led.shared import Answered, Said, SharedEvent, TableClosed, TablePaused, TableResumed
from interviewer.session.led.state import LedState
from interviewer.session.led.table import evolve_table

__all__ = ["evolve_led", "merged", "replay_led"]


def merged(shared: Sequence[SharedEvent], private: Sequence[PrivateEvent]) -> Iterator[SharedEvent | PrivateEvent]:
    """Both kinds of facts in one order: a private one stands after as many shared ones as it says."""
    waiting = sorted(private, key=lambda event: event.after)  # stable: each author's own order is kept
    place = 0
    for number, event in enumerate(shared):
        while place < len(waiting) and waiting[place].after <= number:
            yield waiting[place]
            place += 1
        yield event
    yield from waiting[place:]


def replay_led(pack: Pack, shared: Sequence[SharedEvent], private: Sequence[PrivateEvent]) -> LedState:
    """The state after all facts. Raises ValueError where the desk was never opened."""
    state: LedState | None = None
    for event in merged(shared, private):
        state = evolve_led(state, event, pack)
    if state is None:
        raise ValueError("a led session without events")
    return state


def evolve_led(state: LedState | None, event: SharedEvent | PrivateEvent, pack: Pack) -> LedState:
    """The state after one fact. Raises ValueError where the first is not DeskOpened."""
    if state is None:
        if not isinstance(event, DeskOpened):
            raise ValueError(f"a led session begins with DeskOpened, not with {event.type}")
        return _opened(event, pack)
    if event.audience == "both":
        return _shared(state, event)
    return _private(state, event)


def _opened(event: DeskOpened, pack: Pack) -> LedState:
    started = SessionStarted(
        at=event.at,
        scenario=event.scenario,
        scenario_hash=event.scenario_hash,
        rubric=event.rubric,
        rubric_version=event.rubric_version,
        rubric_hash=event.rubric_hash,
        engine=event.engine,
        mode="mock",
        minutes=event.minutes,
        givens=event.givens,
        seed=event.seed,
        candidate=event.candidate,
    )
    core = evolve(None, started, pack)
    state = LedState(pack=pack, opened=event, core=core, core_events=(started,))
    return _heard(state, Paused(at=event.at))  # the clock waits for the first thing said


def _heard(state: LedState, event: Event) -> LedState:
    """The machine hears it too."""
    core = evolve(state.core, event, state.pack)
    return replace(state, core=core, core_events=(*state.core_events, event))


def _shared(state: LedState, event: SharedEvent) -> LedState:
    begun = state.table.begun_at is not None
    state = replace(state, table=evolve_table(state.table, event))
    if state.core.ended is not None:
        return state
    if isinstance(event, Said):
        if not begun and not state.table.paused:
            state = _heard(state, Resumed(at=event.at))
        return _said(state, event)
    if isinstance(event, Answered):
        return _heard(state, AnswerSubmitted(at=event.at, message=state.core.messages, text=event.text))
    if isinstance(event, TablePaused) and begun:
        return _heard(state, Paused(at=event.at))
    if isinstance(event, TableResumed) and begun:
        return _heard(state, Resumed(at=event.at))
    if isinstance(event, TableClosed):
        state = _heard(state, InterviewEnded(at=event.at, reason="finished"))
        return _heard(state, _verdict(state, event.at))
    return state


def _verdict(state: LedState, at: float) -> VerdictReached:
    grade = state.core.grade
    return VerdictReached(
        at=at,
        tier=grade.tier,
        provisional=grade.provisional,
        assessed=state.assessed,
        marks={mark.check: mark.mark.value for mark in grade.marks},
        engine=state.opened.engine,
    )


def _said(state: LedState, event: Said) -> LedState:
    state = replace(state, said=(*state.said, event.id))
    prompt = state.prompts.get(event.id)
    if prompt is not None and prompt.level is not None and prompt.stage is not None:
        state = _heard(state, HintTaken(at=event.at, stage=prompt.stage, level=prompt.level))
    if event.kind == "closing":
        state = _left(state, event.at)
    kind: SpeechKind = event.kind
    about: dict[str, Any] = {"stage": state.core.stage}
    if prompt is not None and prompt.origin != "own":
        about = {
            "stage": prompt.stage,
            "checks": prompt.checks,
            "aspect": prompt.aspect,
            "subject": prompt.subject,
            "reason": prompt.reason,
        }
    elif event.kind == "follow-up":
        # A question of one's own is about what was asked before it; nobody knows better.
        asked = state.core.asked
        about |= {"aspect": asked.aspect.value if asked.aspect is not None else None, "subject": asked.subject}
    return _heard(state, InterviewerSpoke(at=event.at, kind=kind, text=event.text, **about))


def _private(state: LedState, event: PrivateEvent) -> LedState:
    if isinstance(event, Prompted):
        return replace(state, prompts={**state.prompts, event.said: event})
    if isinstance(event, StageBegun):
        return _begun(state, event)
    if isinstance(event, MachineJudged):
        return state if state.machine is not None else replace(state, machine=event)
    before = state.judgement(event.author)
    after = judged(before, event)
    return state if after is before else replace(state, judgements={**state.judgements, event.author: after})


def _begun(state: LedState, event: StageBegun) -> LedState:
    if state.core.ended is not None:
        return state
    return _heard(_left(state, event.at), StageEntered(at=event.at, stage=event.stage))


def _left(state: LedState, at: float) -> LedState:
    """The time of the stage that is left is added up."""
    now, seconds = state.table.elapsed(at), dict(state.stage_seconds)
    if state.core.stage is not None:
        seconds[state.core.stage] = seconds.get(state.core.stage, 0.0) + max(0.0, now - state.stage_from)
    return replace(state, stage_seconds=seconds, stage_from=now)
