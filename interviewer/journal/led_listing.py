"""What the journal's lists say of its led sessions, without reading them whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["DeskSummary", "led_summaries"]


@dataclass(frozen=True, slots=True)
class DeskSummary:
    """One led session in a list. tier: the lead's verdict that stands, None before there is one."""

    id: str
    scenario: str
    title: str
    candidate: str
    started_at: float
    code: str
    shadow_code: str
    tier: str | None


def led_summaries(connection: sqlite3.Connection) -> tuple[DeskSummary, ...]:
    """All led sessions, the newest first."""
    rows = connection.execute(
        """SELECT id, scenario, title, candidate, started_at, code, shadow_code,
            (SELECT json FROM led_events WHERE session = id AND author = 'lead' AND type = 'VerdictGiven'
                ORDER BY seq DESC LIMIT 1)
        FROM led_sessions ORDER BY started_at DESC, id DESC"""
    ).fetchall()
    return tuple(_summary(row) for row in rows)


def _summary(row: Sequence[str | float | None]) -> DeskSummary:
    name, scenario, title, candidate, at, code, shadow_code, verdict = row
    tier = str(json.loads(str(verdict))["tier"]) if verdict is not None else None
    texts = str(name), str(scenario), str(title), str(candidate)
    return DeskSummary(*texts, float(at or 0.0), str(code), str(shadow_code), tier)
