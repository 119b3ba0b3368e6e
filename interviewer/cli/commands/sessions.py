"""interviewer sessions: the interviews that were held or are under way."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.dates import iso, local
from interviewer.cli.diagnostics import Exit
from interviewer.cli.jsonl import print_json
from interviewer.cli.led import led_summaries
from interviewer.cli.marks import tier_name
from interviewer.cli.store import summaries
from interviewer.cli.terminal import columns

if TYPE_CHECKING:
    from interviewer.journal import SessionSummary
    from interviewer.journal.led_listing import DeskSummary

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _run(arguments: Arguments) -> int:
    sessions, led = summaries(), led_summaries()
    if arguments.json:
        rows = [*map(_json, sessions), *map(_led_json, led)]
        print_json(sorted(rows, key=lambda row: str(row["started_at"]), reverse=True) if led else rows)
    elif not sessions and not led:
        print("No sessions yet. Start one with 'interviewer run SCENARIO'.")
    else:
        listed = [
            (s.started_at, s.id, _state(s), _held(s), str(s.answered), s.candidate or "-", s.title) for s in sessions
        ]
        listed += [(s.started_at, s.id, _led_state(s), "led", "-", s.candidate or "-", s.title) for s in led]
        newest = sorted(listed, key=lambda row: row[0], reverse=True) if led else listed
        cells = [(name, local(at), *rest) for at, name, *rest in newest]
        print(columns(cells, ("session", "started", "verdict", "held", "answers", "candidate", "scenario")))
    return Exit.OK


def _state(session: SessionSummary) -> str:
    if not session.ended:
        return "unfinished"
    if not session.assessed or session.tier is None:
        return "not assessed"
    return tier_name(session.tier)


def _held(session: SessionSummary) -> str:
    return session.mode if session.imported_at is None else f"{session.mode}, imported"


def _led_state(session: DeskSummary) -> str:
    return "no verdict yet" if session.tier is None else tier_name(session.tier)


def _led_json(session: DeskSummary) -> dict[str, object]:
    return {
        "id": session.id,
        "scenario": session.scenario,
        "title": session.title,
        "candidate": session.candidate,
        "mode": "led",
        "started_at": iso(session.started_at),
        "tier": session.tier,
    }


def _json(session: SessionSummary) -> dict[str, object]:
    return {
        "id": session.id,
        "scenario": session.scenario,
        "title": session.title,
        "candidate": session.candidate,
        "mode": session.mode,
        "started_at": iso(session.started_at),
        "last_at": iso(session.last_at),
        "ended": session.ended,
        "tier": session.tier,
        "assessed": session.assessed,
        "answered": session.answered,
        "imported_at": None if session.imported_at is None else iso(session.imported_at),
    }


command = Command("sessions", "list past and unfinished sessions", ("interviewer sessions",), _run, _arguments)
