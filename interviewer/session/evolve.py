"""State is a fold over events; replaying them is resuming. Total: no sequence of events fails once a session
began.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from interviewer.content.figures import fill
from interviewer.content.pack import Pack, context_of
from interviewer.grading import grade
from interviewer.grading.marks import Asked
from interviewer.reading.model import Aspect
from interviewer.session.events import (
    AnswerSubmitted,
    Event,
    HintOffered,
    HintTaken,
    InterviewEnded,
    InterviewerSpoke,
    Paused,
    ReadingDisputed,
    Resumed,
    SessionStarted,
    StageEntered,
    StageSkipped,
    TimeRanOut,
    VerdictReached,
)
from interviewer.session.hearing import binding_of, hear, shown
from interviewer.session.state import SessionState, StageProgress, StageStatus, Utterance

__all__ = ["evolve", "replay"]

_STANDING = ("question", "follow-up", "clarify", "closing")
_UNCLEAR = ("off-topic", "blank", "repeated", "greeting", "puzzled")


def evolve(state: SessionState | None, event: Event, pack: Pack) -> SessionState:
    """The state after one event. Raises ValueError where the first event is not SessionStarted."""
    after = _folded(state, event, pack)
    if state is None or (after.heard is state.heard and after.disputes is state.disputes):
        return after
    return _regraded(after)


def _folded(state: SessionState | None, event: Event, pack: Pack) -> SessionState:
    """The state after one event, but for its grade: no event looks at that, so a replay grades only once."""
    if state is None:
        if not isinstance(event, SessionStarted):
            raise ValueError(f"a session begins with SessionStarted, not with {event.type}")
        return _started(event, pack)
    after = _HANDLERS[type(event)](state, event)
    return after if event.at <= after.last_at else after.changed(last_at=event.at)


def replay(pack: Pack, events: Iterable[Event]) -> SessionState:
    """The state after all events. Raises ValueError where they do not begin with SessionStarted."""
    state: SessionState | None = None
    for event in events:
        state = _folded(state, event, pack)
    if state is None:
        raise ValueError("a session without events")
    return _regraded(state)


def _started(event: SessionStarted, pack: Pack) -> SessionState:
    scenario = pack.scenario
    return SessionState(
        pack=pack,
        started=event,
        givens=dict(event.givens),
        context=context_of(scenario),
        grade=grade(pack, event.givens, (), ()),
        stages=tuple(StageProgress(stage.id, stage.title) for stage in scenario.stages),
        last_at=event.at,
    )


def _started_again(state: SessionState, event: SessionStarted) -> SessionState:
    return state


def _regraded(state: SessionState) -> SessionState:
    disputes = [(dispute.message, dispute.check) for dispute in state.disputes]
    return state.changed(grade=grade(state.pack, state.givens, state.heard, disputes))


def _answered(state: SessionState, event: AnswerSubmitted) -> SessionState:
    heard = hear(state, event)
    read = shown(heard, state.pack)
    said = Utterance("candidate", "answer", event.text, event.at, state.stage, event.message, read)
    changes: _Changes = {}
    if heard is not None:
        changes["heard"] = (*state.heard, heard)
        binds = binding_of(state, heard)
        if binds:
            bound = changes["bound"] = {**state.bound, **binds}
            changes["context"] = replace(state.context, bound=bound)
    return state.changed(
        conversation=(*state.conversation, said),
        messages=max(state.messages, event.message + 1),
        hint_offered=None,
        **changes,
    )


_Changes = dict[str, Any]
"""Fields of the state that an event changes; gathered first, since every copy of the state costs all its fields."""


def _spoke(state: SessionState, event: InterviewerSpoke) -> SessionState:
    said = Utterance("interviewer", event.kind, event.text, event.at, event.stage)
    changes = _asked(state, event) if event.kind in _STANDING else _told(state, event)
    return state.changed(conversation=(*state.conversation, said), **changes)


def _told(state: SessionState, event: InterviewerSpoke) -> _Changes:
    """What the interviewer says that is no question."""
    if event.kind == "notice" and event.reason is not None and event.reason.startswith("time:"):
        return {"noticed": (*state.noticed, event.reason)}
    if event.kind != "reply":
        return {}
    if event.reason in _UNCLEAR:
        return {"unclear": state.unclear + 1}
    if event.reason == "covered" and event.stage is not None:
        return {"stages": _with_status(state.stages, event.stage, "done")}
    if event.reason == "dont-know":
        given_up = tuple(check for check in event.checks if check not in state.given_up)
        return {"given_up": (*state.given_up, *given_up), "passes": state.passes + 1}
    return {}


def _question(state: SessionState, event: InterviewerSpoke) -> str:
    """What is repeated when asked for: a nudge ("try it in other words") stands for the question it is about."""
    if event.reason == "another-way" and event.checks:
        return fill(state.pack.rubric.check(event.checks[0]).follow_up, state.givens)
    return event.text.removeprefix(event.lead).strip()


def _asked(state: SessionState, event: InterviewerSpoke) -> _Changes:
    """A question stands from now on. One that is only repeated changes nothing but the conversation."""
    if event.reason == "repeat":
        return {"hint_offered": None}
    opening = tuple(u.text for u in state.conversation[:1] if u.kind == "opening")
    before = state.asked.texts[len(opening) :][:1] if event.kind in ("follow-up", "clarify") else ()
    known = {check.id for check in state.pack.rubric.checks}
    asked = Asked(
        stage=event.stage,
        checks=tuple(check for check in event.checks if check in known),  # graded again, a rubric may lack some
        aspect=Aspect(event.aspect) if event.aspect is not None else None,
        subject=event.subject,
        texts=(*opening, *before, _without_quotes(event.text)),
    )
    follow_ups: Mapping[str, tuple[str, ...]] = state.follow_ups
    if event.kind in ("follow-up", "clarify"):
        reason = event.reason or "follow-up"
        follow_ups = {**follow_ups, **{c: (*follow_ups.get(c, ()), reason) for c in event.checks}}
    changes: _Changes = {
        "asked": asked,
        "question": _question(state, event),
        "question_kind": event.kind,
        "question_reason": event.reason,
        "follow_ups": follow_ups,
        "unclear": 0,
        "hint_offered": None,
    }
    if event.kind == "closing":
        changes |= {"stages": _with_status(state.stages, state.stage, "done"), "stage": None, "closing": True}
    return changes


def _without_quotes(text: str) -> str:
    """The text without what it quotes: a candidate may say again what was quoted back, and be credited for
    it.
    """
    kept = []
    for i, piece in enumerate(text.split("“")):
        kept.append(piece if i == 0 else piece.partition("”")[2])
    return "".join(kept)


def _with_status(
    stages: tuple[StageProgress, ...], stage: str | None, status: StageStatus
) -> tuple[StageProgress, ...]:
    """The stages with one of them given a status; one that was skipped stays skipped."""
    return tuple(replace(s, status=status) if s.id == stage and s.status != "skipped" else s for s in stages)


def _entered(state: SessionState, event: StageEntered) -> SessionState:
    stages = _with_status(_with_status(state.stages, state.stage, "done"), event.stage, "current")
    return state.changed(stages=stages, stage=event.stage, closing=False, passes=0, hint_offered=None)


def _skipped(state: SessionState, event: StageSkipped) -> SessionState:
    return state.changed(stages=_with_status(state.stages, event.stage, "skipped"), hint_offered=None)


def _hint_offered(state: SessionState, event: HintOffered) -> SessionState:
    return state.changed(hint_offered=event.level)


def _hint_taken(state: SessionState, event: HintTaken) -> SessionState:
    stages = tuple(replace(s, hints=max(s.hints, event.level)) if s.id == event.stage else s for s in state.stages)
    return state.changed(stages=stages, hint_offered=None, unclear=0)


def _paused(state: SessionState, event: Paused) -> SessionState:
    return state if state.paused else state.changed(paused=True, paused_at=event.at)


def _resumed(state: SessionState, event: Resumed) -> SessionState:
    if not state.paused:
        return state
    away = max(0.0, event.at - state.paused_at)
    return state.changed(paused=False, paused_at=0.0, paused_seconds=state.paused_seconds + away)


def _disputed(state: SessionState, event: ReadingDisputed) -> SessionState:
    return state.changed(disputes=(*state.disputes, event))


def _ran_out(state: SessionState, event: TimeRanOut) -> SessionState:
    return state.changed(time_up=True, hint_offered=None)


def _ended(state: SessionState, event: InterviewEnded) -> SessionState:
    if state.ended is not None:
        return state
    after = _resumed(state, Resumed(at=event.at))
    return after.changed(ended=event, stages=_with_status(after.stages, after.stage, "done"), hint_offered=None)


def _verdict(state: SessionState, event: VerdictReached) -> SessionState:
    return state if state.verdict is not None else state.changed(verdict=event)


_HANDLERS: Mapping[type[Any], Callable[[SessionState, Any], SessionState]] = {
    SessionStarted: _started_again,
    StageEntered: _entered,
    InterviewerSpoke: _spoke,
    AnswerSubmitted: _answered,
    HintOffered: _hint_offered,
    HintTaken: _hint_taken,
    StageSkipped: _skipped,
    Paused: _paused,
    Resumed: _resumed,
    ReadingDisputed: _disputed,
    TimeRanOut: _ran_out,
    InterviewEnded: _ended,
    VerdictReached: _verdict,
}
