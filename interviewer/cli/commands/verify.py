"""interviewer verify: grades JSON transcripts again from their own content."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit
from interviewer.cli.jsonl import print_line
from interviewer.cli.marks import tier_name
from interviewer.plain.text import safe

if TYPE_CHECKING:
    from interviewer.transcript.taken import Taken
    from interviewer.transcript.verifying import Verification

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a transcript in JSON")
    parser.add_argument("--json", action="store_true", help="a line of JSON for each file")


def _run(arguments: Arguments) -> int:
    failed = False
    for path in arguments.files:
        outcome = _outcome(path)
        failed = failed or outcome["status"] not in ("follows", "nothing")
        if arguments.json:
            print_line(outcome)
        else:
            print(f"{outcome['status']:<8} {safe(str(path))}: {safe(str(outcome['told']))}")
    return Exit.SOME_FAILED if failed else Exit.OK


def _outcome(path: Path) -> Mapping[str, object]:
    """status: follows, differs (this engine grades otherwise), altered, nothing (was judged in it), or unusable."""
    from interviewer.transcript.record import TranscriptError
    from interviewer.transcript.taken import AlteredTranscript, NothingJudged
    from interviewer.transcript.taking import read_file
    from interviewer.transcript.verifying import verify

    try:
        taken = read_file(path)
        found = verify(taken)
    except TranscriptError as error:
        status = {AlteredTranscript: "altered", NothingJudged: "nothing"}.get(type(error), "unusable")
        return {"file": str(path), "status": status, "told": str(error).removeprefix(f"{path}: ")}
    return {
        "file": str(path),
        "status": "follows" if found.follows else "differs",
        "told": _told(taken, found),
        "session": found.session,
        "scenario": found.scenario,
        "tier": found.tier,
        "engine": found.engine,
        "written_by": taken.written_by,
        "differences": [{"what": d.what, "recorded": d.recorded, "now": d.now} for d in found.differences],
        "otherwise": list(taken.otherwise),
    }


def _told(taken: Taken, found: Verification) -> str:
    level = tier_name(found.tier) if found.assessed else "not assessed"
    whose = "the machine's verdict, " if taken.led else ""
    if found.follows:
        told = f"{whose}{level}, and every one of {found.checks} marks follows"
    else:
        changes = "; ".join(f"{d.what} was {d.recorded} and is now {d.now}" for d in found.differences)
        told = f"{whose}{level} by engine {found.engine}, but graded again {changes}"
    if taken.led:
        told += "; people's marks and verdicts are as they were recorded"
    if taken.otherwise:
        parts = ", ".join(key.replace("_", " ") for key in taken.otherwise)
        told += f"; written by another engine, {taken.written_by}: what this one puts otherwise is unproven ({parts})"
    return told


command = Command(
    "verify",
    "grade JSON transcripts again from their own content",
    ("interviewer verify interview.json",),
    _run,
    _arguments,
    about="Says for each transcript whether its verdict and every mark follow from the events, the scenario and the "
    "rubric in it; for the packet of a led interview, whether the machine's do, and whether people's are as recorded. "
    "follows: they do; differs: this version grades otherwise; altered: it does not agree with itself; nothing: it is "
    "a led interview's packet for the candidate, in which nothing is judged; unusable: it can't be read. Exit 1 for a "
    "file that differs, was altered or is unusable. The hashes tell a careless change, not a forger; grading again "
    "tells whether the verdict fits what was said.",
)
