"""What stands in the lists of the interviewer's panel, as plain rows: script, rubric, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from interviewer.content.rubric import Check
from interviewer.grading.marks import CheckMark
from interviewer.session.led.judgement import Judgement, MarkHistory
from interviewer.session.led.private import NoteWritten
from interviewer.session.led.script import ScriptLine
from interviewer.session.led.state import LedState
from interviewer.tui.showing import one_line, visible
from interviewer.tui.words import mark_sign

__all__ = ["Row", "minutes_seconds", "note_rows", "rubric_rows", "script_rows"]

_KINDS = {"opening": "Opening", "question": "Question", "follow-up": "Follow-up", "hint": "Hint", "closing": "Closing"}
_MARKS = {"met": "met", "unmet": "not met", "unread": "to be looked at"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list, and what is shown of it in full. sign: goes before it. indent: belongs to the row above.

    A row without a key is a heading, which can't be selected.
    """

    key: str
    sign: str
    text: str
    full: str
    style: str = ""
    indent: bool = False


def minutes_seconds(seconds: float) -> str:
    """Time on the clock: "4:07"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def script_rows(
    state: LedState, lines: tuple[ScriptLine, ...], next_key: str | None, spent: Mapping[str, float]
) -> list[Row]:
    """The script. spent: seconds of each stage so far."""
    titles = {stage.id: stage.title for stage in state.pack.scenario.stages}
    rows = []
    for line in lines:
        sign = "✓" if line.sent else "▶" if line.key == next_key or line.suggested else "○"
        style = "dim" if line.sent else "bold" if line.key == next_key or line.suggested else ""
        if line.kind == "question" and line.stage is not None:
            seconds = spent.get(line.stage, 0.0)
            clock = f" ({minutes_seconds(seconds)})" if seconds else ""
            text = f"{one_line(titles[line.stage])}{clock}"
        elif line.kind == "hint":
            text = one_line(line.text, 120)
        elif line.kind == "follow-up":
            text = f"{'ask: ' if line.suggested else ''}{one_line(line.text, 120)}"
        else:
            text = _KINDS[line.kind]
        kind = f"{_KINDS[line.kind]}{', the session would ask this now' if line.suggested else ''}"
        full = f"{kind}{' · said already' if line.sent else ''}\n{visible(line.text, 1500, 30)}"
        rows.append(Row(line.key, sign, text, full, style, line.kind in ("follow-up", "hint")))
    return rows


def rubric_rows(state: LedState, judgement: Judgement) -> list[Row]:
    """Every check under the stage it is for, with one's own mark and, after the stroke, the machine's where it may be
    seen.
    """
    rows: list[Row] = []
    for heading, checks in _by_stage(state):
        rows += [Row("", "", heading, "", "dim"), *_check_rows(state, judgement, checks)]
    return rows


def _by_stage(state: LedState) -> Iterator[tuple[str, list[Check]]]:
    """The checks of each stage in the order of the script; one that two stages are for stands in the first of them."""
    waiting = {check.id: check for check in state.pack.rubric.checks}
    for stage in state.pack.scenario.stages:
        found = [waiting.pop(name) for name in stage.checks if name in waiting]
        if found:
            yield one_line(stage.title, 120), found
    if waiting:
        yield "At any time", list(waiting.values())


def _check_rows(state: LedState, judgement: Judgement, checks: Iterable[Check]) -> list[Row]:
    rows = []
    for check in checks:
        history = judgement.marks.get(check.id)
        mine = mark_sign(history.last.mark) if history is not None else None
        machine = state.core.mark_of(check.id) if judgement.sees_machine(check.id) else None
        theirs = mark_sign(machine.mark.value, machine.disputed).sign if machine is not None else "·"
        differs = history is not None and machine is not None and history.last.mark != machine.mark.value
        title = one_line(state.filled(check.title), 120)
        sign = f"{mine.sign if mine is not None else '–'}/{theirs}"
        full = _rubric_full(state.filled(check.title), state.filled(check.expects), history, machine)
        style = "bold" if differs else ""
        rows.append(Row(check.id, sign, title, full, style))
    return rows


def _rubric_full(title: str, expects: str, history: MarkHistory | None, machine: CheckMark | None) -> str:
    parts = [visible(title, 300, 3)]
    if history is None:
        parts.append("You: not marked (m met · u unmet · l look at)")
    else:
        parts.append(f"You: {_MARKS[history.last.mark]}")
        if history.last.quote:
            parts.append(f"“{one_line(history.last.quote, 200)}”")
        if history.last.observation:
            parts.append(f"Seen: {visible(history.last.observation, 400, 6)}")
        if history.last.reason:
            parts.append(f"Because: {visible(history.last.reason, 400, 6)}")
    if machine is None:
        parts.append("Machine: hidden until you mark (r shows it)")
    else:
        parts.append(f"Machine: {mark_sign(machine.mark.value, machine.disputed).word}")
        if machine.evidence.quote:
            parts.append(f"“{one_line(machine.evidence.quote, 200)}”")
    parts.append(f"Expected: {visible(expects, 600, 10)}")
    return "\n".join(parts)


def note_rows(state: LedState, notes: tuple[NoteWritten, ...]) -> list[Row]:
    """One's notes, the newest first."""
    titles = {stage.id: stage.title for stage in state.pack.scenario.stages}
    rows = []
    for note in reversed(notes):
        stage = one_line(titles.get(note.stage or "", "before the first stage"))
        full = f"{minutes_seconds(note.clock)} · {stage}{' · come back to this' if note.flag else ''}\n"
        sign = "⚑" if note.flag else "·"
        text = f"{minutes_seconds(note.clock)} {one_line(note.text, 160)}"
        rows.append(Row(str(note.note), sign, text, full + visible(note.text, 1500, 30), "bold" if note.flag else ""))
    return rows
