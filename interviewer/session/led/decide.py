"""Commands of the interviewer's seat are answered with facts, shared and private, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from interviewer.engine import engine
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
from interviewer.session.led.private import (
    LEAD,
    CheckMarked,
    MachineJudged,
    MachineShown,
    NoteFlagged,
    NoteWritten,
    PrivateEvent,
    Prompted,
    StageBegun,
    VerdictGiven,
)
from interviewer.session.led.shared import (
    Answered,
    Said,
    SharedEvent,
    TableClosed,
    TablePaused,
    TableResumed,
)
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


def _mark(state: LedState, command: MarkCheck) -> Facts:
    if state.core.mark_of(command.check) is None:
        raise Refused(f"There is no check called '{command.check}' here.")
    judged = state.judgement(command.author)
    history = judged.marks.get(command.check)
    if history is not None and history.last.mark != command.mark and not command.reason.strip():
        raise Refused("You have seen the machine's mark of this check: say why you change yours.")
    where: dict[str, Any] = {"at": command.at, "author": command.author, "after": state.table.events}
    evidence: dict[str, Any] = {}
    if command.quote is not None:
        evidence = _quoted(state, command.quote)
    elif history is not None:
        last = history.last
        evidence = {"quote": last.quote, "message": last.message, "start": last.start, "end": last.end}
    observation = storable(command.observation.strip()) or (history.last.observation if history is not None else "")
    marked = CheckMarked(
        check=command.check, mark=command.mark, observation=observation, reason=storable(command.reason.strip()),
        **evidence, **where,
    )  # fmt: skip
    if history is not None and _same(history.last, marked):
        raise Refused("That is your mark already.")
    return (marked,)


def _same(one: CheckMarked, other: CheckMarked) -> bool:
    def what(mark: CheckMarked) -> tuple[object, ...]:
        return mark.mark, mark.message, mark.start, mark.end, mark.observation

    return what(one) == what(other)


def _quoted(state: LedState, quote: tuple[int, int, int]) -> dict[str, Any]:
    message, start, end = quote
    answers = state.table.answers
    if not 0 <= message < len(answers) or not 0 <= start < end <= len(answers[message]):
        raise Refused("There are no such words in the conversation.")
    return {"quote": answers[message][start:end], "message": message, "start": start, "end": end}


def _show(state: LedState, command: ShowMachine) -> Facts:
    judged = state.judgement(command.author)
    if command.check is not None and state.core.mark_of(command.check) is None:
        raise Refused(f"There is no check called '{command.check}' here.")
    seen = judged.all_shown or judged.verdicts or (command.check is not None and judged.sees_machine(command.check))
    if seen:
        raise Refused("The machine's mark is shown already.")
    return (MachineShown(at=command.at, author=command.author, after=state.table.events, check=command.check),)


def _note(state: LedState, command: WriteNote) -> Facts:
    if not command.text.strip():
        raise Refused("Nothing is written yet.")
    number = len(state.judgement(command.author).notes)
    return (
        NoteWritten(
            at=command.at,
            author=command.author,
            after=state.table.events,
            note=number,
            text=storable(command.text.strip()),
            stage=state.core.stage,
            clock=state.table.elapsed(command.at),
            flag=command.flag,
        ),
    )


def _flag(state: LedState, command: FlagNote) -> Facts:
    notes = state.judgement(command.author).notes
    if not 0 <= command.note < len(notes):
        raise Refused("There is no such note.")
    if notes[command.note].flag == command.flag:
        return ()
    where: dict[str, Any] = {"at": command.at, "author": command.author, "after": state.table.events}
    return (NoteFlagged(note=command.note, flag=command.flag, **where),)


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


def _verdict(state: LedState, command: GiveVerdict) -> Facts:
    if state.table.closed_at is None:
        raise Refused("End the interview first; the verdict comes after it.")
    if not command.reason.strip():
        raise Refused("Say why: a verdict needs a reason.")
    where: dict[str, Any] = {"at": command.at, "author": command.author, "after": state.table.events}
    given = VerdictGiven(tier=command.tier, reason=storable(command.reason.strip()), **where)
    if state.machine is not None or command.author != LEAD:
        return (given,)
    grade = state.core.grade
    judged = MachineJudged(
        tier=grade.tier,
        provisional=grade.provisional,
        assessed=grade.assessed and bool(state.core.heard),
        marks={mark.check: mark.mark.value for mark in grade.marks},
        engine=engine(),
        **where,
    )
    return given, judged


_COMMANDS: Mapping[type[Any], Callable[[LedState, Any], Facts]] = {
    SendLine: _send_line,
    SendOwn: _send_own,
    WriteDown: _write_down,
    MarkCheck: _mark,
    ShowMachine: _show,
    WriteNote: _note,
    FlagNote: _flag,
    PauseTable: _pause,
    ResumeTable: _resume,
    CloseTable: _close,
    GiveVerdict: _verdict,
}
