"""Every mark of every session as a row, for analysis: CSV for spreadsheets, JSON Lines for everything else.

docs/marks.md describes the columns.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from interviewer.engine import engine
from interviewer.grading.marks import Evidence
from interviewer.session.evolve import replay
from interviewer.transcript.judgement import is_assessed, recorded_mark, tier_given
from interviewer.transcript.record import Record
from interviewer.transcript.redaction import Pseudonym, Renamed
from interviewer.transcript.times import iso
from interviewer.transcript.visible import visible

__all__ = ["COLUMNS", "csv_header", "csv_line", "mark_rows"]

COLUMNS: Mapping[str, str] = {
    "session": "id of the session",
    "candidate": "who was interviewed; a pseudonym with --anonymous",
    "scenario": "id of the scenario",
    "rubric": "id of the rubric",
    "rubric_version": "its version",
    "rubric_hash": "hex sha256 of rubric and shared vocabulary",
    "mode": "mock, practice or led",
    "origin": "here, or imported where it was taken in from a transcript",
    "seed": "seed of the givens; empty at the default ones",
    "started": "UTC, ISO 8601; empty with --no-times",
    "seconds": "length without pauses; empty with --no-times",
    "finished": "whether the interview has ended",
    "assessed": "whether anything was answered",
    "tier": "strong_hire, lean_hire or no_hire, as recorded at the end, else as it stands; a person's last verdict",
    "provisional": "whether an unread or disputed check could change the tier",
    "tier_now": "the tier that this version gives for the same events and rubric",
    "by": "who gave the mark: machine; in a led session also lead or shadow, the people who judged",
    "check": "id of the check",
    "mark": "met, unmet or unread, as recorded at the end; a person's last mark",
    "first_mark": "the mark that was given first; only a person changes theirs",
    "blind": "whether a person marked it before seeing the machine's mark; empty for the machine",
    "mark_now": "the mark that this version gives; empty for a person, as all that only a machine has",
    "note": "why it is not met, or met with a remark; what a person observed",
    "after_hint": "hint level, 0 to 3, at which it was earned",
    "disputed": "whether the candidate disputes the reading",
    "message": "the candidate's message, from 0, that proves it; empty where nothing was said",
    "quote": "the proof, verbatim in JSON Lines",
    "read": "how it was read",
    "engine": "engine (version and fingerprint of the code that judges) that gave the recorded verdict",
    "engine_now": "engine that wrote this file",
}
"""Column -> what stands in it, in the order of the columns."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def mark_rows(
    record: Record,
    *,
    mode: str | None = None,
    imported: bool = False,
    pseudonym: Pseudonym | None = None,
    times: bool = True,
) -> Iterator[dict[str, Any]]:
    """The machine's marks of a session, one row a check. mode: what the column says, the session's own unless given.

    With a pseudonym the name is replaced in quotes and `read` as well.
    """
    state = replay(record.pack, record.events)
    started = state.started
    renamed = Renamed.of(started.candidate, pseudonym)
    shared = {
        "session": record.session_id,
        "candidate": renamed.stand_in if renamed else started.candidate,
        "scenario": started.scenario,
        "rubric": started.rubric,
        "rubric_version": started.rubric_version,
        "rubric_hash": started.rubric_hash,
        "mode": mode or started.mode,
        "origin": "imported" if imported else "here",
        "seed": started.seed,
        "started": iso(started.at) if times else None,
        "seconds": round(state.elapsed(state.last_at), 1) if times else None,
        "finished": state.ended is not None,
        "assessed": is_assessed(state),
        "tier": tier_given(state),
        "provisional": state.verdict.provisional if state.verdict is not None else state.grade.provisional,
        "tier_now": state.grade.tier,
        "by": "machine",
    }
    typed = {heard.message: heard.reading.source.typed for heard in state.heard}
    judged_by = state.verdict.engine if state.verdict is not None else started.engine
    for mark in state.grade.marks:
        given = recorded_mark(state, mark) or mark.mark.value
        own = {
            "check": mark.check,
            "mark": given,
            "first_mark": given,
            "blind": None,
            "mark_now": mark.mark.value,
            "note": mark.note.value,
            "after_hint": mark.after_hint,
            "disputed": mark.disputed,
            "message": mark.evidence.message,
            "quote": _quote(mark.evidence, typed, renamed),
            "read": renamed(mark.evidence.read) if renamed else mark.evidence.read,
            "engine": judged_by,
            "engine_now": engine(),
        }
        row = {**shared, **own}
        yield {column: row[column] for column in COLUMNS}


def _quote(evidence: Evidence, typed: Mapping[int, str], renamed: Renamed | None) -> str:
    """The quote, its name replaced as it is in the whole message, so that no half of a name is left at its ends."""
    if renamed is None:
        return evidence.quote
    text = typed.get(evidence.message) if evidence.message is not None else None
    if text is None:
        return renamed(evidence.quote)
    return renamed.quoted(text, evidence.start, evidence.end)[2]


def csv_header() -> str:
    """The line with the columns' names."""
    return _line(list(COLUMNS))


def csv_line(row: Mapping[str, Any]) -> str:
    """A row as a line of CSV that no spreadsheet runs anything of."""
    return _line([_cell(row[column]) for column in COLUMNS])


def _line(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    text = visible(str(value))
    # Spreadsheets run what begins so, also behind spaces; the apostrophe says that it is text.
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
