"""interviewer export: the transcript of a session."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from interviewer.cli.bulk import Wanted, export_all
from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.exporting import add_redaction, led_options_of, options_of, rendered
from interviewer.cli.led import export_led, find_led
from interviewer.cli.store import open_journal, session_named
from interviewer.cli.transcripts import checked_target, told_transcript_errors

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", nargs="?", metavar="SESSION", help="id, the beginning of it, or the word last")
    parser.add_argument("--all", type=Path, metavar="DIR", help="every session into a folder; only what is new")
    formats = ("md", "html", "json", "txt")
    parser.add_argument("--format", choices=formats, help="from the ending of the file if not given, else md")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file to write, else standard output")
    views = ("interviewer", "candidate", "committee")
    parser.add_argument("--view", choices=views, help="whose transcript it is; of a led session the committee's")
    add_redaction(parser)
    notes = "private notes in the committee's view: of led sessions there unless --no-notes, else only with --notes"
    parser.add_argument("--notes", action=argparse.BooleanOptionalAction, help=notes)
    parser.add_argument("--template", type=Path, metavar="FILE", help="one's own Jinja2 template (docs/templates.md)")


def _run(arguments: Arguments) -> int:
    if arguments.template is not None and arguments.format is not None:
        raise Failure("--template brings its own format.", "Leave --format away.")
    if arguments.all is not None:
        if arguments.session is not None or arguments.output is not None:
            raise Failure("--all exports every session into its folder.", "Leave SESSION and -o away.")
        options, led = options_of(arguments), led_options_of(arguments)
        wanted = Wanted(arguments.format or "md", options, arguments.template, led)
        return export_all(arguments.all, wanted)
    if arguments.session is None:
        raise Failure("Which session?", "Name one, or last; --all DIR exports every session.")
    return _export_one(arguments)


def _export_one(arguments: Arguments) -> int:
    from interviewer.transcript import format_of, record_of, write_text

    target = arguments.output if arguments.template is not None else checked_target(arguments.output)
    if target and arguments.format and format_of(target) != arguments.format:
        raise Failure(f"{target} is no name for {arguments.format}.", "Leave --format away, or change the ending.")
    led = find_led(arguments.session)
    if led is not None:
        if arguments.template is not None:
            raise Failure("A led session's packet is not made by a template.", "Leave --template away.")
        return export_led(led.id, arguments.format, target, led_options_of(arguments))
    session = session_named(arguments.session)
    with open_journal() as journal, told_transcript_errors():
        fmt = format_of(target) if target and arguments.template is None else arguments.format or "md"
        text = rendered(record_of(journal, session.id), fmt, options_of(arguments), arguments.template)
        if target is None:
            sys.stdout.write(text)
        else:
            write_text(text, target)
            print(f"Wrote {target}.")
    return Exit.OK


command = Command(
    "export",
    "write the transcript of a session",
    (
        "interviewer export last",
        "interviewer export 3f2a -o interview.html",
        "interviewer export 3f2a --view committee --anonymous -o packet.html",
        "interviewer export --all transcripts --format json",
        "interviewer export last --template feedback.md.j2",
    ),
    _run,
    _arguments,
)
