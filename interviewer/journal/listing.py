"""What the journal's lists say of its sessions, without reading them whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["PAGE", "SessionSummary", "page_of_ids", "summaries"]

PAGE = 500
"""Ids that are read at a time."""


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One line of the list of sessions. tier: None until the verdict. answered: messages of the candidate.

    imported_at: when it was taken in from a transcript; None where it was held in this journal.
    """

    id: str
    scenario: str
    title: str
    candidate: str
    mode: str
    started_at: float
    last_at: float
    ended: bool
    tier: str | None
    assessed: bool
    answered: int
    imported_at: float | None = None


def summaries(connection: sqlite3.Connection) -> tuple[SessionSummary, ...]:
    """All sessions, the newest first."""
    rows = connection.execute(
        """SELECT s.id, s.scenario, s.title, s.candidate, s.started_at,
            (SELECT json FROM events WHERE session = s.id AND seq = 0),
            (SELECT max(at) FROM events WHERE session = s.id),
            (SELECT count(*) FROM events WHERE session = s.id AND type = 'AnswerSubmitted'),
            (SELECT count(*) FROM events WHERE session = s.id AND type = 'InterviewEnded'),
            (SELECT json FROM events WHERE session = s.id AND type = 'VerdictReached'
                ORDER BY seq LIMIT 1),
            (SELECT at FROM imports WHERE session = s.id)
        FROM sessions s ORDER BY s.started_at DESC, s.id DESC"""
    ).fetchall()
    return tuple(_summary(row) for row in rows if row[5] is not None)


def _summary(row: Sequence[object]) -> SessionSummary:
    session_id, scenario, title, candidate, started_at, first, last_at, answered, ended, verdict, imported = row
    start = json.loads(str(first))
    outcome = json.loads(str(verdict)) if verdict is not None else {}
    return SessionSummary(
        id=str(session_id),
        scenario=str(scenario),
        title=str(title),
        candidate=str(candidate),
        mode=str(start.get("mode", "mock")),
        started_at=float(str(started_at)),
        last_at=float(str(last_at)),
        ended=bool(ended),
        tier=outcome.get("tier"),
        assessed=bool(outcome.get("assessed", False)),
        answered=int(str(answered)),
        imported_at=None if imported is None else float(str(imported)),
    )


def page_of_ids(connection: sqlite3.Connection, after: tuple[float, str]) -> list[tuple[float, str]]:
    """The next PAGE sessions after a start and an id, oldest first, each as its start and its id."""
    return connection.execute(
        """SELECT started_at, id FROM sessions s WHERE (started_at, id) > (?, ?)
            AND EXISTS (SELECT 1 FROM events WHERE session = s.id AND seq = 0)
        ORDER BY started_at, id LIMIT ?""",
        (*after, PAGE),
    ).fetchall()
