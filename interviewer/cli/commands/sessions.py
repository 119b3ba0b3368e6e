"""interviewer sessions: the interviews that were held or are under way."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.dates import iso, local
from interviewer.cli.diagnostics import Exit
from interviewer.cli.jsonl import print_json
from interviewer.cli.marks import tier_name
from interviewer.cli.store import summaries
from interviewer.cli.terminal import columns

if TYPE_CHECKING:
    from interviewer.journal import SessionSummary

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _run(arguments: Arguments) -> int:
    sessions = summaries()
    if arguments.json:
        print_json([_json(session) for session in sessions])
    elif not sessions:
        print("No sessions yet. Start one with 'interviewer run SCENARIO'.")
    else:
        rows = [(s.id, local(s.started_at), _state(s), str(s.answered), s.candidate or "-", s.title) for s in sessions]
        print(columns(rows, ("session", "started", "verdict", "answers", "candidate", "scenario")))
    return Exit.OK


def _state(session: SessionSummary) -> str:
    if not session.ended:
        return "unfinished"
    if not session.assessed or session.tier is None:
        return "not assessed"
    return tier_name(session.tier)


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
    }


command = Command("sessions", "list past and unfinished sessions", ("interviewer sessions",), _run, _arguments)
