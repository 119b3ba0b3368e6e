"""Builds the packets of a led interview: the candidate's from what both seats saw, the committee's from everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from interviewer.content.pack import pack_to_json
from interviewer.engine import engine
from interviewer.session.led.facts import LedFacts
from interviewer.session.led.private import LEAD, CheckMarked, Prompted
from interviewer.session.led.shared import Answered, Said, SharedEvent
from interviewer.session.led.state import LedState
from interviewer.session.led.table import TableState, replay_table
from interviewer.session.led.view import CandidateView
from interviewer.session.led.viewing import view_of
from interviewer.transcript.hashes import led_events_to_json, led_hash, shared_hash
from interviewer.transcript.led_parts import (
    LEAD_NAME,
    CandidatePacket,
    CommitteePacket,
    LedCheck,
    LedMark,
    LedNote,
    LedTurn,
    LedVerdict,
    MachinePart,
    StagePart,
    Times,
)
from interviewer.transcript.times import after, iso
from interviewer.transcript.words import NOTHING_HEARD, TIERS

__all__ = ["candidate_packet", "committee_packet"]

_SAID = {"opening": "Opening", "question": "Question", "follow-up": "Follow-up", "hint": "Hint", "closing": "Closing"}
_MARKS = {"met": "met", "unmet": "not met", "unread": "to be looked at"}


def candidate_packet(view: CandidateView, shared: Iterable[SharedEvent]) -> CandidatePacket:
    """For the candidate: the conversation, the givens and the times, from what their own seat knew."""
    events = tuple(shared)
    table = replay_table(events)
    return CandidatePacket(
        session=view.session,
        title=view.title,
        candidate=view.candidate,
        code=view.code,
        minutes=view.minutes,
        givens=view.givens,
        times=_times(events, table),
        turns=tuple(_turns(events, table)),
        events_hash=shared_hash(events),
    )


def _start(events: tuple[SharedEvent, ...], table: TableState) -> float:
    return table.begun_at if table.begun_at is not None else (events[0].at if events else 0.0)


def _times(events: tuple[SharedEvent, ...], table: TableState) -> Times:
    ended = iso(table.closed_at) if table.closed_at is not None else None
    return Times(iso(_start(events, table)), ended, table.elapsed(table.last_at))


def _turns(events: tuple[SharedEvent, ...], table: TableState) -> Iterator[LedTurn]:
    start, message = _start(events, table), 0
    for event in events:
        if isinstance(event, Said):
            yield LedTurn("interviewer", _SAID[event.kind], event.text, after(event.at - start))
        elif isinstance(event, Answered):
            label = "Answer" if event.by == "candidate" else "Spoken, written down by the interviewer"
            yield LedTurn("candidate", label, event.text, after(event.at - start), message)
            message += 1


def _by(author: str) -> str:
    return {LEAD: LEAD_NAME, "shadow": "Second interviewer"}.get(author, author)


def committee_packet(
    facts: LedFacts, *, notes: bool = True, view: Literal["committee", "interviewer"] = "committee"
) -> CommitteePacket:
    """For those who decide: every mark and verdict with its reason; private notes where they are wanted.

    Raises ValueError for facts that are not a led interview's.
    """
    facts = facts if notes else facts.without_notes()
    state, events = facts.replayed(), facts.shared
    opened, table = state.opened, state.table

    def source() -> dict[str, Any]:
        return {"events": led_events_to_json(facts.shared, facts.private), "pack": pack_to_json(facts.pack)}

    start = _start(events, table)
    seen = view_of(state.pack, opened.session, opened.givens, minutes=opened.minutes, candidate=opened.candidate)
    return CommitteePacket(
        session=opened.session,
        title=state.pack.scenario.title,
        scenario=opened.scenario,
        scenario_hash=opened.scenario_hash,
        rubric=opened.rubric,
        rubric_version=opened.rubric_version,
        rubric_hash=opened.rubric_hash,
        engine=state.machine.engine if state.machine is not None else opened.engine,
        written_by=engine(),
        candidate=opened.candidate,
        code=state.pack.scenario.code,
        minutes=opened.minutes,
        seed=opened.seed,
        givens=seen.givens,
        times=_times(events, table),
        verdicts=tuple(_verdicts(state, start)),
        machine=_machine(state, start),
        provisional=state.core.grade.condition if state.core.grade.provisional and _assessed(state) else "",
        checks=tuple(_check(check, state, start) for check in (c.id for c in state.pack.rubric.checks)),
        shown=tuple(_shown(state)),
        stages=tuple(StagePart(s.id, s.title, state.in_stage(s.id, table.last_at)) for s in state.pack.scenario.stages),
        turns=tuple(_read_turns(events, state)),
        notes=tuple(_notes(state)),
        source=source,
        view=view,
        events_hash=led_hash(facts.shared, facts.private),
    )


def _verdicts(state: LedState, start: float) -> Iterator[LedVerdict]:
    for author, judged in state.judgements.items():
        for number, given in enumerate(judged.verdicts):
            which = "revised" if number else "first"
            yield LedVerdict(_by(author), which, given.tier, TIERS[given.tier], given.reason, after(given.at - start))


def _machine(state: LedState, start: float) -> LedVerdict:
    grade, judged = state.core.grade, state.machine
    tier = judged.tier if judged is not None else grade.tier
    at = judged.at if judged is not None else state.table.last_at
    name, reason = (TIERS[tier], grade.reason) if _assessed(state) else ("Not assessed", NOTHING_HEARD)
    return LedVerdict("Machine", "at the end", tier, name, reason, after(at - start))


def _assessed(state: LedState) -> bool:
    return state.assessed if state.machine is None else state.machine.assessed


def _check(name: str, state: LedState, start: float) -> LedCheck:
    check, mark = state.pack.rubric.check(name), state.core.grade.mark(name)
    recorded = state.machine.marks.get(name) if state.machine is not None else None
    machine = recorded or mark.mark.value
    marks: list[LedMark] = []
    blind = []
    for author, judged in state.judgements.items():
        history = judged.marks.get(name)
        if history is not None:
            marks += [_mark(author, given, start) for given in history.marks]
            blind += [_by(author)] if history.blind else []
    lead = state.judgement(LEAD).marks.get(name)
    evidence = mark.evidence
    return LedCheck(
        id=name,
        title=state.filled(check.title),
        expected=evidence.expected or state.filled(check.expects),
        marks=tuple(marks),
        blind=tuple(blind),
        machine=MachinePart(
            machine, _MARKS.get(machine, machine), evidence.quote, evidence.message, evidence.read, evidence.rule
        ),
        differs=lead is not None and lead.last.mark != machine and _assessed(state),
        people=tuple(_people(name, state)),
    )


def _people(check: str, state: LedState) -> Iterator[str]:
    for author, judged in state.judgements.items():
        history = judged.marks.get(check)
        if history is not None:
            words = [_MARKS[given.mark] for given in (history.first, *history.overridden)]
            yield f"{_by(author)}: {', then '.join(words)}"


def _mark(author: str, given: CheckMarked, start: float) -> LedMark:
    return LedMark(
        _by(author),
        given.mark,
        _MARKS[given.mark],
        given.quote,
        given.message,
        given.observation,
        given.reason,
        after(given.at - start),
    )


def _shown(state: LedState) -> Iterator[str]:
    for author, judged in state.judgements.items():
        if judged.all_shown:
            yield f"{_by(author)}: all marks"
        for check in judged.shown:
            yield f"{_by(author)}: {state.filled(state.pack.rubric.check(check).title)}"


def _read_turns(events: tuple[SharedEvent, ...], state: LedState) -> Iterator[LedTurn]:
    """The conversation with how each answer was read, and what the script said where it was edited."""
    read = {u.message: u.read for u in state.core.conversation if u.message is not None}
    said = iter([state.prompts.get(e.id) for e in events if isinstance(e, Said)])
    for turn in _turns(events, state.table):
        if turn.speaker == "candidate":
            heard = read.get(turn.message, ()) if turn.message is not None else ()
            yield LedTurn(turn.speaker, turn.label, turn.text, turn.after, turn.message, heard)
        else:
            yield _prompted(turn, next(said, None))


def _prompted(turn: LedTurn, prompt: Prompted | None) -> LedTurn:
    if prompt is None:
        return turn
    own = f"{turn.label}, in the interviewer's own words" if prompt.origin == "own" else turn.label
    return LedTurn(turn.speaker, own, turn.text, turn.after, edited_from=prompt.original)


def _notes(state: LedState) -> Iterator[LedNote]:
    titles = {stage.id: stage.title for stage in state.pack.scenario.stages}
    for author, judged in state.judgements.items():
        for note in judged.notes:
            yield LedNote(_by(author), note.text, titles.get(note.stage or "", ""), after(note.clock), note.flag)
