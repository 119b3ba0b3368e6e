"""interviewer export: the transcript of a session."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.store import open_journal, session_named

__all__ = ["command"]

FORMATS = ("md", "html", "json")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", metavar="SESSION", help="id, the beginning of it, or the word last")
    parser.add_argument("--format", choices=FORMATS, help="from the ending of the file if not given, else md")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file to write, else standard output")


def _run(arguments: Arguments) -> int:
    ending = arguments.output.suffix.lstrip(".").lower() if arguments.output else ""
    if arguments.format and ending and ending != arguments.format:
        raise Failure(
            f"{arguments.output} ends in .{ending}, but --format says {arguments.format}.",
            "Leave --format away.",
        )
    from interviewer.transcript import TranscriptError, record_of, render, write

    session = session_named(arguments.session)
    with open_journal() as journal:
        record = record_of(journal, session.id)
    if arguments.output is None:
        sys.stdout.write(render(record, arguments.format or "md"))
        return Exit.OK
    try:
        write(record, arguments.output)
    except TranscriptError as error:
        raise Failure(str(error)) from None
    print(f"Wrote {arguments.output}.")
    return Exit.OK


command = Command(
    "export",
    "write the transcript of a session",
    ("interviewer export last", "interviewer export 3f2a -o interview.html"),
    _run,
    _arguments,
)
