"""interviewer list: the scenarios there are."""

from __future__ import annotations

import argparse

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit
from interviewer.cli.jsonl import print_json
from interviewer.cli.marks import tier_name
from interviewer.cli.packs import load_packs
from interviewer.cli.store import last_verdicts
from interviewer.cli.terminal import columns

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _run(arguments: Arguments) -> int:
    packs = load_packs().packs
    verdicts = last_verdicts()
    if arguments.json:
        print_json(
            [
                {
                    "id": name,
                    "title": pack.scenario.title,
                    "trains": pack.scenario.trains,
                    "level": pack.scenario.level,
                    "minutes": pack.scenario.minutes,
                    "roles": list(pack.scenario.roles),
                    "last_verdict": verdicts.get(name),
                }
                for name, pack in packs.items()
            ]
        )
        return Exit.OK
    rows = []
    for name, pack in packs.items():
        scenario = pack.scenario
        last = tier_name(verdicts[name]) if name in verdicts else "-"
        rows.append((name, scenario.level, f"{scenario.minutes} min", last, scenario.title))
    print(columns(rows, ("scenario", "level", "time", "last verdict", "title")))
    return Exit.OK


command = Command("list", "list the scenarios", ("interviewer list",), _run, _arguments)
