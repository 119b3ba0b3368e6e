"""interviewer sessions: the interviews that were held or are under way."""

from __future__ import annotations

import argparse

from interviewer.cli.command import Arguments, Command
from interviewer.cli.dates import local
from interviewer.cli.diagnostics import Exit
from interviewer.cli.jsonl import print_json
from interviewer.cli.led import led_summaries
from interviewer.cli.session_facts import as_values, how_held, led_as_values, led_standing, standing
from interviewer.cli.store import summaries
from interviewer.cli.terminal import columns

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _run(arguments: Arguments) -> int:
    sessions, led = summaries(), led_summaries()
    if arguments.json:
        rows = [*map(as_values, sessions), *map(led_as_values, led)]
        print_json(sorted(rows, key=lambda row: str(row["started_at"]), reverse=True) if led else rows)
    elif not sessions and not led:
        print("No sessions yet. Start one with 'interviewer run SCENARIO'.")
    else:
        listed = [
            (s.started_at, s.id, standing(s), how_held(s), str(s.answered), s.candidate or "-", s.title)
            for s in sessions
        ]
        listed += [(s.started_at, s.id, led_standing(s), "led", "-", s.candidate or "-", s.title) for s in led]
        newest = sorted(listed, key=lambda row: row[0], reverse=True) if led else listed
        cells = [(name, local(at), *rest) for at, name, *rest in newest]
        print(columns(cells, ("session", "started", "verdict", "held", "answers", "candidate", "scenario")))
    return Exit.OK


command = Command("sessions", "list past and unfinished sessions", ("interviewer sessions",), _run, _arguments)
