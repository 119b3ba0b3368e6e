"""interviewer run: starts an interview."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

from interviewer.cli.command import Arguments, Command
from interviewer.cli.held import hold_plain, open_screen, want_screen
from interviewer.cli.ids import new_id
from interviewer.cli.numbers import minutes_argument, seed_argument
from interviewer.cli.packs import pack_named
from interviewer.cli.store import open_journal
from interviewer.cli.transcripts import checked_target

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="id of the scenario")
    parser.add_argument(
        "--mode",
        choices=("mock", "practice"),
        default="mock",
        help="mock: nothing is judged until the end (default); practice: feedback after each stage",
    )
    parser.add_argument("--minutes", type=minutes_argument, metavar="N", help="time limit; else the scenario's own")
    parser.add_argument("--seed", type=seed_argument, metavar="N", help="other givens, the same for the same number")
    parser.add_argument("--candidate", default="", metavar="NAME", help="whose interview it is")
    parser.add_argument("--plain", action="store_true", help="line by line, for pipes and screen readers")
    parser.add_argument("--export", type=Path, metavar="FILE", help="write the transcript (.md, .html, .json, .txt)")


def _run(arguments: Arguments) -> int:
    export = checked_target(arguments.export)
    pack = pack_named(arguments.scenario)
    options: dict[str, Any] = {"mode": arguments.mode, "minutes": arguments.minutes, "seed": arguments.seed}
    options["candidate"] = arguments.candidate
    if not arguments.plain:
        want_screen()
        return open_screen(("scenario", pack.scenario.id, options), export)
    from interviewer.room import Room

    with open_journal() as journal:
        room = Room.start(pack, journal, clock=time.time, new_id=new_id, **options)
        return hold_plain(room, journal, export)


command = Command(
    "run",
    "start an interview",
    (
        "interviewer run pairwise-similarity",
        "interviewer run pairwise-similarity --mode practice --seed 7",
        "interviewer run pairwise-similarity --plain --export interview.md < answers.txt",
    ),
    _run,
    _arguments,
)
