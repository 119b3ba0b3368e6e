"""interviewer delete: removes a session for good."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.dates import local
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.led import delete_led, find_led
from interviewer.cli.store import open_journal, session_named
from interviewer.plain.text import safe

if TYPE_CHECKING:
    from interviewer.journal.led_listing import DeskSummary

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", metavar="SESSION", help="id of the session, or the beginning of it")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _run(arguments: Arguments) -> int:
    led = find_led(arguments.session)
    if led is not None:
        return _delete_led(led, arguments.yes)
    session = session_named(arguments.session)
    what = f"session {session.id} ({session.title}, {local(session.started_at)}, answers: {session.answered})"
    if not arguments.yes and not _agreed(what):
        print("Nothing was deleted.")
        return Exit.OK
    with open_journal() as journal:
        journal.delete(session.id)
    print(f"Deleted {safe(what)}.")
    return Exit.OK


def _delete_led(led: DeskSummary, yes: bool) -> int:
    what = f"led session {led.id} ({led.title}, {local(led.started_at)}), with notes, marks and conversation"
    if not yes and not _agreed(what):
        print("Nothing was deleted.")
        return Exit.OK
    delete_led(led.id)
    print(f"Deleted {safe(what)}.")
    return Exit.OK


def _agreed(what: str) -> bool:
    if not sys.stdin.isatty():
        raise Failure(f"Deleting {what} can't be undone, so it wants a yes.", "Add --yes.")
    print(f"Delete {safe(what)}? It can't be undone. [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


command = Command("delete", "delete a session", ("interviewer delete 3f2a --yes",), _run, _arguments)
