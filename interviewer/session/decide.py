"""Commands are answered with events, or refused with a sentence that says why."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from interviewer.content.pack import Pack, default_givens
from interviewer.engine import engine
from interviewer.session import phrases
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
from interviewer.session.events import (
    AnswerSubmitted,
    Event,
    Paused,
    ReadingDisputed,
    Resumed,
    SessionStarted,
    StageSkipped,
)
from interviewer.session.fact import storable
from interviewer.session.hinting import LEVELS, give_hint, offer_hint
from interviewer.session.react import react
from interviewer.session.refusal import Refused
from interviewer.session.stages import ask_again, close, move_on, open_interview
from interviewer.session.state import SessionState
from interviewer.session.timing import out_of_time, pass_time
from interviewer.session.turn import Turn
from interviewer.session.words import Manner, manner_of

__all__ = ["Refused", "advance", "available", "decide"]


def decide(state: SessionState | None, command: Command, pack: Pack) -> tuple[Event, ...]:
    """The events that a command leads to. Raises Refused where it is not valid now."""
    return advance(state, command, pack)[0]


def advance(
    state: SessionState | None, command: Command, pack: Pack, *, keep_open: bool = False
) -> tuple[tuple[Event, ...], SessionState]:
    """The events of a command and the state they lead to: what folding them over `state` gives.

    keep_open: "done" in closing does not end the interview; for messages that are handed in all at once.
    Raises Refused where the command is not valid now.
    """
    if isinstance(command, StartSession):
        if state is not None:
            raise Refused("The interview has started already.")
        return _start(command, pack)
    if state is None:
        raise Refused("The interview has not started yet.")
    turn = Turn(state, pack, command.at, keep_open=keep_open)
    _COMMANDS[type(command)](turn, command)
    return tuple(turn.events), turn.state


def available(state: SessionState, at: float) -> frozenset[str]:
    """Names of the actions that are valid now: submit, hint, skip, repeat, pause, unpause, dispute, end."""
    names: set[str] = {"dispute"} if state.messages else set()
    if state.ended is not None:
        return frozenset(names)
    names.add("end")
    if state.paused:
        return frozenset(names | {"unpause"})
    names.add("submit")
    if state.time_up or out_of_time(state, at):
        return frozenset(names)
    names |= {"repeat", "pause"}
    if state.stage is not None:
        names.add("skip")
        if state.progress(state.stage).hints < LEVELS:
            names.add("hint")
    return frozenset(names)


def _start(command: StartSession, pack: Pack) -> tuple[tuple[Event, ...], SessionState]:
    if command.minutes is not None and not (math.isfinite(command.minutes) and command.minutes > 0):
        raise Refused("The time limit has to be more than zero minutes.")
    scenario, rubric = pack.scenario, pack.rubric
    turn = Turn(None, pack, command.at)
    turn.put(
        SessionStarted(
            at=command.at,
            scenario=scenario.id,
            scenario_hash=pack.scenario_hash,
            rubric=rubric.id,
            rubric_version=rubric.version,
            rubric_hash=pack.rubric_hash,
            engine=engine(),
            mode=command.mode,
            minutes=command.minutes,
            givens=dict(default_givens(scenario) if command.givens is None else command.givens),
            seed=command.seed,
            candidate=storable(command.candidate),
        )
    )
    open_interview(turn)
    return tuple(turn.events), turn.state


def _must_run(turn: Turn, *, on_the_clock: bool = True) -> bool:
    """Refuses where the interview is over or paused; False where the time ran out just now, so that was
    all.
    """
    state = turn.state
    if state.ended is not None:
        raise Refused("The interview has ended. You can still dispute how a message was read.")
    if state.paused:
        raise Refused("The interview is paused. Resume it first.")
    if on_the_clock and state.time_up:
        raise Refused("The time is up. You can finish the answer you are writing.")
    return not (on_the_clock and pass_time(turn))


def _submit(turn: Turn, command: SubmitAnswer) -> None:
    _must_run(turn, on_the_clock=False)
    before = turn.state
    late = before.time_up or out_of_time(before, turn.at)
    turn.put(AnswerSubmitted(at=turn.at, message=before.messages, text=storable(command.text)))
    if late:
        close(turn, "time", phrases.TIME_CLOSED)
        return
    manner = manner_of(command.text)
    offered = before.hint_offered
    if manner is Manner.HINT or (offered is not None and manner is Manner.YES):
        _hint(turn, offered)
    elif offered is not None and manner is Manner.NO:
        turn.say("reply", turn.phrase(phrases.HINT_DECLINED), reason="no-hint")
    elif manner is Manner.SKIP and not before.closing:
        _skip_stage(turn)
    elif manner is Manner.REPEAT:
        ask_again(turn)
    elif manner is Manner.PAUSE:
        _pause_now(turn)
    else:
        react(turn, before)
    if turn.state.ended is None and not turn.state.paused:
        pass_time(turn)


def _hint(turn: Turn, offered: int | None) -> None:
    if offered is None:
        offer_hint(turn)
    else:
        give_hint(turn, offered)


def _request_hint(turn: Turn, _command: RequestHint) -> None:
    if not _must_run(turn):
        return
    state = turn.state
    if state.stage is None:
        raise Refused("There are no hints any more: all questions have been asked.")
    if state.progress(state.stage).hints >= LEVELS:
        raise Refused("You have had all three hints of this part.")
    _hint(turn, state.hint_offered)


def _skip(turn: Turn, _command: SkipStage) -> None:
    if not _must_run(turn):
        return
    if turn.state.stage is None:
        raise Refused("There is nothing to skip: all questions have been asked. End the interview when you are done.")
    _skip_stage(turn)


def _skip_stage(turn: Turn) -> None:
    if turn.state.stage is None:
        ask_again(turn)
        return
    turn.put(StageSkipped(at=turn.at, stage=turn.state.stage))
    turn.say("reply", turn.phrase(phrases.SKIPPED), reason="skipped")
    move_on(turn)


def _repeat(turn: Turn, _command: RepeatQuestion) -> None:
    if _must_run(turn):
        ask_again(turn)


def _pause(turn: Turn, _command: Pause) -> None:
    if _must_run(turn):
        _pause_now(turn)


def _pause_now(turn: Turn) -> None:
    turn.say("notice", turn.phrase(phrases.PAUSED), reason="paused")
    turn.put(Paused(at=turn.at))


def _resume(turn: Turn, _command: Resume) -> None:
    if turn.state.ended is not None:
        raise Refused("The interview has ended.")
    if not turn.state.paused:
        raise Refused("The interview is not paused.")
    turn.put(Resumed(at=turn.at))


def _dispute(turn: Turn, command: DisputeReading) -> None:
    state = turn.state
    if not 0 <= command.message < state.messages:
        raise Refused("There is no such message of yours to dispute.")
    if command.check is not None and state.mark_of(command.check) is None:
        raise Refused(f"There is no check called '{command.check}' here.")
    if any((d.message, d.check) == (command.message, command.check) for d in state.disputes):
        raise Refused("You have disputed this reading already; it is kept.")
    turn.put(
        ReadingDisputed(at=turn.at, message=command.message, check=command.check, comment=storable(command.comment))
    )
    turn.say("notice", turn.phrase(phrases.DISPUTED, number=command.message + 1), reason="disputed")


def _tick(turn: Turn, _command: Tick) -> None:
    pass_time(turn)


def _end(turn: Turn, command: EndInterview) -> None:
    if turn.state.ended is not None:
        raise Refused("The interview has ended already.")
    close(turn, command.reason)


_COMMANDS: Mapping[type[Any], Callable[[Turn, Any], None]] = {
    SubmitAnswer: _submit,
    RequestHint: _request_hint,
    SkipStage: _skip,
    RepeatQuestion: _repeat,
    Pause: _pause,
    Resume: _resume,
    DisputeReading: _dispute,
    Tick: _tick,
    EndInterview: _end,
}
