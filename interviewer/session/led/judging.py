"""What a person judges of a led interview is answered with private facts, or refused with a sentence."""

from __future__ import annotations

from typing import Any

from interviewer.engine import engine
from interviewer.session.fact import storable
from interviewer.session.led.commands import FlagNote, GiveVerdict, MarkCheck, ShowMachine, WriteNote
from interviewer.session.led.private import (
    LEAD,
    CheckMarked,
    MachineJudged,
    MachineShown,
    NoteFlagged,
    NoteWritten,
    PrivateEvent,
    VerdictGiven,
)
from interviewer.session.led.state import LedState
from interviewer.session.refusal import Refused

__all__ = ["flag_note", "give_verdict", "mark_check", "show_machine", "write_note"]


def mark_check(state: LedState, command: MarkCheck) -> tuple[PrivateEvent, ...]:
    """A mark, or more evidence for one's mark."""
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


def show_machine(state: LedState, command: ShowMachine) -> tuple[PrivateEvent, ...]:
    """The machine's mark is shown before one's own; that is kept."""
    judged = state.judgement(command.author)
    if command.check is not None and state.core.mark_of(command.check) is None:
        raise Refused(f"There is no check called '{command.check}' here.")
    seen = judged.all_shown or judged.verdicts or (command.check is not None and judged.sees_machine(command.check))
    if seen:
        raise Refused("The machine's mark is shown already.")
    return (MachineShown(at=command.at, author=command.author, after=state.table.events, check=command.check),)


def write_note(state: LedState, command: WriteNote) -> tuple[PrivateEvent, ...]:
    """A private note in the stage that is under way."""
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


def flag_note(state: LedState, command: FlagNote) -> tuple[PrivateEvent, ...]:
    """Come back to a note, or no longer."""
    notes = state.judgement(command.author).notes
    if not 0 <= command.note < len(notes):
        raise Refused("There is no such note.")
    if notes[command.note].flag == command.flag:
        return ()
    where: dict[str, Any] = {"at": command.at, "author": command.author, "after": state.table.events}
    return (NoteFlagged(note=command.note, flag=command.flag, **where),)


def give_verdict(state: LedState, command: GiveVerdict) -> tuple[PrivateEvent, ...]:
    """A verdict; with the lead's first one the machine's is kept as it stands then."""
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
        assessed=state.assessed,
        marks={mark.check: mark.mark.value for mark in grade.marks},
        engine=engine(),
        **where,
    )
    return given, judged


