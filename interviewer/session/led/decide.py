"""Commands of the interviewer's seat are answered with facts, shared and private, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from interviewer.session.fact import storable
from interviewer.session.led.commands import (
    CloseTable,
    FlagNote,
    GiveVerdict,
    LedCommand,
    MarkCheck,
    PauseTable,
    ResumeTable,
    SendLine,
    SendOwn,
    ShowMachine,
    WriteDown,
    WriteNote,
)
from interviewer.session.led.judging import flag_note, give_verdict, mark_check, show_machine, write_note
from interviewer.session.led.private import LEAD, PrivateEvent, Prompted, StageBegun
from interviewer.session.led.shared import Answered, Said, SharedEvent, TableClosed, TablePaused, TableResumed
from interviewer.session.led.state import LedState
from interviewer.session.refusal import Refused

__all__ = ["available_led", "decide_led"]

Facts = tuple[PrivateEvent | SharedEvent, ...]


def decide_led(state: LedState, command: LedCommand) -> Facts:
    """The facts a command leads to, private ones first. Raises Refused where it is not valid now."""
    return _COMMANDS[type(command)](state, command)


def available_led(state: LedState, author: str = LEAD) -> frozenset[str]:
    """What this person can do now: say, write_down, mark, show, note, pause, resume, close, verdict, revise."""
    names = {"mark", "note"}
    judged = state.judgement(author)
    if not judged.verdicts and not judged.all_shown:
        names.add("show")
    if state.table.closed_at is not None:
        names.add("revise" if judged.verdicts else "verdict")
    elif author == LEAD:
        names |= {"say", "write_down", "close", "resume" if state.table.paused else "pause"}
    return frozenset(names)


def _must_be_open(state: LedState) -> None:
    if state.table.closed_at is not None:
        raise Refused("The interview has ended; nothing more can be said in it.")


def _must_say(state: LedState, text: str) -> str:
    _must_be_open(state)
    if state.table.paused:
        raise Refused("The interview is paused. Let it go on first.")
    if not text.strip():
        raise Refused("Nothing is written yet.")
    return storable(text.strip())


def _send_line(state: LedState, command: SendLine) -> Facts:
    line = command.line
    text = _must_say(state, line.text if command.text is None else command.text)
    private: list[PrivateEvent] = []
    where: dict[str, Any] = {"at": command.at, "after": state.table.events}
    if line.kind == "question" and line.stage is not None and line.stage != state.core.stage:
        private.append(StageBegun(stage=line.stage, **where))
    private.append(
        Prompted(
            said=command.id,
            origin=line.origin,
            original=line.text if text != line.text.strip() else "",
            stage=line.stage,
            checks=line.checks,
            aspect=line.aspect,
            subject=line.subject,
            reason=line.reason,
            level=line.level,
            **where,
        )
    )
    return (*private, Said(at=command.at, id=command.id, kind=line.kind, text=text))


def _send_own(state: LedState, command: SendOwn) -> Facts:
    text = _must_say(state, command.text)
    prompted = Prompted(
        at=command.at, after=state.table.events, said=command.id, origin="own", stage=state.core.stage
    )
    return prompted, Said(at=command.at, id=command.id, kind="follow-up", text=text)


def _write_down(state: LedState, command: WriteDown) -> Facts:
    _must_be_open(state)
    if not command.text.strip():
        raise Refused("Nothing is written yet.")
    return (Answered(at=command.at, text=storable(command.text), by="interviewer"),)


def _pause(state: LedState, command: PauseTable) -> Facts:
    _must_be_open(state)
    if state.table.paused:
        raise Refused("The interview is paused already.")
    return (TablePaused(at=command.at),)


def _resume(state: LedState, command: ResumeTable) -> Facts:
    _must_be_open(state)
    if not state.table.paused:
        raise Refused("The interview is not paused.")
    return (TableResumed(at=command.at),)


def _close(state: LedState, command: CloseTable) -> Facts:
    _must_be_open(state)
    return (TableClosed(at=command.at),)


_COMMANDS: Mapping[type[Any], Callable[[LedState, Any], Facts]] = {
    SendLine: _send_line,
    SendOwn: _send_own,
    WriteDown: _write_down,
    MarkCheck: mark_check,
    ShowMachine: show_machine,
    WriteNote: write_note,
    FlagNote: flag_note,
    PauseTable: _pause,
    ResumeTable: _resume,
    CloseTable: _close,
    GiveVerdict: give_verdict,
}
