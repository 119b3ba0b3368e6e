"""interviewer export: the transcript of a session."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.led import export_led, find_led
from interviewer.cli.store import open_journal, session_named
from interviewer.cli.transcripts import checked_target, told_transcript_errors

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", metavar="SESSION", help="id, the beginning of it, or the word last")
    formats = ("md", "html", "json", "txt")
    parser.add_argument("--format", choices=formats, help="from the ending of the file if not given, else md")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file to write, else standard output")
    views = ("interviewer", "candidate", "committee")
    parser.add_argument("--view", choices=views, help="whose transcript it is; of a led session the committee's")
    parser.add_argument("--no-notes", action="store_true", help="leave private notes out of a led session's packet")


def _run(arguments: Arguments) -> int:
    from interviewer.transcript import Options, format_of, record_of, render, write

    target = checked_target(arguments.output)
    if target and arguments.format and format_of(target) != arguments.format:
        raise Failure(f"{target} is no name for {arguments.format}.", "Leave --format away, or change the ending.")
    led = find_led(arguments.session)
    if led is not None:
        return export_led(led.id, arguments.view, arguments.format, target, notes=not arguments.no_notes)
    session = session_named(arguments.session)
    with open_journal() as journal, told_transcript_errors():
        record = record_of(journal, session.id)
        options = Options(view=arguments.view or "interviewer")
        if target is None:
            sys.stdout.write(render(record, arguments.format or "md", options))
        else:
            write(record, target, options)
            print(f"Wrote {target}.")
    return Exit.OK


command = Command(
    "export",
    "write the transcript of a session",
    (
        "interviewer export last",
        "interviewer export 3f2a -o interview.html",
        "interviewer export 3f2a --view candidate",
    ),
    _run,
    _arguments,
)
