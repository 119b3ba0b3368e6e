"""interviewer verify: grades JSON transcripts again from their own content."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit
from interviewer.cli.jsonl import print_line
from interviewer.cli.marks import tier_name
from interviewer.plain.text import safe

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a transcript in JSON")
    parser.add_argument("--json", action="store_true", help="a line of JSON for each file")


def _run(arguments: Arguments) -> int:
    failed = False
    for path in arguments.files:
        outcome = _outcome(path)
        failed = failed or outcome["status"] != "follows"
        if arguments.json:
            print_line(outcome)
        else:
            print(f"{outcome['status']:<8} {safe(str(path))}: {safe(str(outcome['told']))}")
    return Exit.SOME_FAILED if failed else Exit.OK


def _outcome(path: Path) -> Mapping[str, object]:
    """status: follows, differs (another version grades otherwise), altered, or unusable."""
    from interviewer.transcript.record import TranscriptError
    from interviewer.transcript.taking import AlteredTranscript, read_file
    from interviewer.transcript.verifying import verify

    try:
        found = verify(read_file(path))
    except TranscriptError as error:
        status = "altered" if isinstance(error, AlteredTranscript) else "unusable"
        told = str(error).removeprefix(f"{path}: ")
        return {"file": str(path), "status": status, "told": told}
    level = tier_name(found.tier) if found.assessed else "not assessed"
    if found.follows:
        told = f"{level}, and every one of {found.checks} marks follows"
    else:
        changes = "; ".join(f"{d.what} was {d.recorded} and is now {d.now}" for d in found.differences)
        told = f"{level} by version {found.engine}, but graded again {changes}"
    return {
        "file": str(path),
        "status": "follows" if found.follows else "differs",
        "told": told,
        "session": found.session,
        "scenario": found.scenario,
        "tier": found.tier,
        "engine": found.engine,
        "differences": [{"what": d.what, "recorded": d.recorded, "now": d.now} for d in found.differences],
    }


command = Command(
    "verify",
    "grade JSON transcripts again from their own content",
    ("interviewer verify interview.json",),
    _run,
    _arguments,
    about="Says for each transcript whether its verdict and every mark follow from the events, the scenario and the "
    "rubric in it. follows: they do; differs: this version grades otherwise; altered: it does not agree with itself; "
    "unusable: it can't be read. Exit 1 unless all follow. The hashes tell a careless change, not a forger; grading "
    "again tells whether the verdict fits what was said.",
)
