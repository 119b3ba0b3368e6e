"""interviewer join: the candidate's seat of a led interview, on the same machine."""

from __future__ import annotations

import argparse
import os
import secrets

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.held import want_screen

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="the code that the interviewer gave you")


def _run(arguments: Arguments) -> int:
    from interviewer.journal.errors import JournalError
    from interviewer.library.folders import data_folder
    from interviewer.seat import CandidateSeat, table_for
    from interviewer.session.refusal import Refused
    from interviewer.tui.candidate.app import hold_seat
    from interviewer.tui.settings import load_settings

    try:
        path = table_for(data_folder(), arguments.code)
        if not path.is_file():
            raise Failure("There is no interview under this code.", "Check it with the person who sent it.")
        want_screen("Run it in a terminal window that is not piped.")
        seat = CandidateSeat.join(path, holder=secrets.token_hex(8), pid=os.getpid())
    except JournalError as error:
        raise Failure(error.sentence, error.hint) from None
    except Refused as refusal:
        raise Failure(str(refusal)) from None
    last = hold_seat(seat, load_settings(data_folder() / "settings.json"))
    if last:
        print(last)
    return Exit.OK


command = Command(
    "join",
    "sit down as the candidate of a led interview",
    ("interviewer join ABCDE-FGHJK",),
    _run,
    _arguments,
    "The candidate's seat of an interview that somebody leads with 'interviewer lead' on this machine. "
    "It can be left (ctrl+q) and joined again with the same code; what was written is kept.",
)
