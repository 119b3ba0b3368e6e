"""interviewer resume: goes on with a session where it was left."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Failure
from interviewer.cli.held import hold_plain, open_screen, want_screen
from interviewer.cli.led import find_led
from interviewer.cli.store import open_journal, session_named, summaries
from interviewer.cli.transcripts import checked_target

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", nargs="?", metavar="SESSION", help="the newest unfinished one if not given")
    parser.add_argument("--plain", action="store_true", help="line by line, for pipes and screen readers")
    parser.add_argument("--export", type=Path, metavar="FILE", help="write the transcript (.md, .html, .json, .txt)")


def _run(arguments: Arguments) -> int:
    export = checked_target(arguments.export)
    if not arguments.plain:
        want_screen()
    session = _unfinished(arguments.session)
    if not arguments.plain:
        return open_screen(("session", session), export)
    from interviewer.room import Room

    with open_journal() as journal:
        room = Room.resume(session, journal, clock=time.time)
        return hold_plain(room, journal, export)


def _unfinished(name: str | None) -> str:
    if name is None:
        own = (session for session in summaries() if session.imported_at is None)
        found = next((session for session in own if not session.ended), None)
        if found is None:
            raise Failure("No session of yours is unfinished.", "Start one with 'interviewer run SCENARIO'.")
        return found.id
    led = find_led(name) if name != "last" else None
    if led is not None:
        raise Failure(f"Session {led.id} is a led one.", f"Go on with: interviewer lead --resume {led.id}")
    session = session_named(name)
    if session.ended:
        raise Failure(f"Session {session.id} has ended.", f"Read it with 'interviewer export {session.id}'.")
    return session.id


command = Command(
    "resume",
    "go on with a session",
    ("interviewer resume", "interviewer resume 3f2a --plain"),
    _run,
    _arguments,
)
