"""interviewer lead: the interviewer's seat of a led interview."""

from __future__ import annotations

import argparse
import time

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Failure
from interviewer.cli.held import want_screen
from interviewer.cli.ids import new_id
from interviewer.cli.leading import DEFAULT_PORT, Web, afterwards, hold
from interviewer.cli.numbers import minutes_argument, port_argument, seed_argument
from interviewer.cli.packs import pack_named
from interviewer.cli.store import open_journal

__all__ = ["command"]

def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help="id of the scenario")
    parser.add_argument("--candidate", default="", metavar="NAME", help="who is interviewed")
    parser.add_argument("--minutes", type=minutes_argument, metavar="N", help="time limit; else the scenario's own")
    parser.add_argument("--seed", type=seed_argument, metavar="N", help="other givens, the same for the same number")
    parser.add_argument("--resume", metavar="SESSION", help="go on with a led session: its id, or the word last")
    parser.add_argument("--shadow", metavar="CODE", help="sit in as a second interviewer, who marks on their own")
    parser.add_argument("--web", action="store_true", help="serve the candidate's screen to one browser")
    parser.add_argument("--host", metavar="H", help="with --web: address to listen at (this machine only if not given)")
    parser.add_argument("--port", type=port_argument, metavar="P", help=f"with --web: port ({DEFAULT_PORT})")
    parser.add_argument("--public", metavar="URL", help="with --web: the address that browsers use, behind a proxy")


def _run(arguments: Arguments) -> int:
    _checked(arguments)
    pack = pack_named(arguments.scenario) if arguments.scenario else None
    want_screen("Run it in a terminal window that is not piped.")
    from interviewer.journal.led_sessions import delete_led_session
    from interviewer.led_room import LedRoom
    from interviewer.library.folders import data_folder

    folder = data_folder()
    with open_journal() as journal:
        if arguments.shadow:
            room = LedRoom.shadow(arguments.shadow, journal, folder, clock=time.time)
        elif pack is None:
            room = LedRoom.resume(arguments.resume, journal, folder, clock=time.time)
        else:
            room = LedRoom.start(
                pack,
                journal,
                folder,
                clock=time.time,
                new_id=new_id,
                minutes=arguments.minutes,
                seed=arguments.seed,
                candidate=arguments.candidate,
            )
        web = Web(arguments.host, arguments.port, arguments.public) if arguments.web else None
        try:
            code = hold(room, web)
        except Failure:
            if pack is not None and room.is_untouched:  # it could not even begin, so it is no session in the lists
                delete_led_session(room.session_id, journal, folder)
            raise
        print(afterwards(room))
        return code


def _checked(arguments: Arguments) -> None:
    ways = [bool(arguments.scenario), bool(arguments.resume), bool(arguments.shadow)]
    if sum(ways) != 1:
        raise Failure(
            "Say what to lead: a SCENARIO, or --resume SESSION, or --shadow CODE.",
            "Run 'interviewer list' for the scenarios there are.",
        )
    if not arguments.web and (arguments.host or arguments.port is not None or arguments.public):
        raise Failure("--host, --port and --public go with --web.", "Add --web, or leave them away.")
    if arguments.web and arguments.shadow:
        raise Failure("A second interviewer does not serve the candidate.", "Leave --web away.")


command = Command(
    "lead",
    "lead an interview yourself: script, rubric, notes, clock, and the machine's marks as a second opinion",
    (
        "interviewer lead pairwise-similarity --candidate 'Ada Lovelace'",
        "interviewer lead pairwise-similarity --candidate Ada --web",
        "interviewer lead --resume last",
        "interviewer lead --shadow ABCDE-FGHJK",
    ),
    _run,
    _arguments,
    "You hold the interview; the candidate joins in a second terminal with 'interviewer join CODE', or in a browser "
    "with --web. The machine's marks stay hidden until you have marked a check yourself.",
)
