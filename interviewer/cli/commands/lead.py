"""interviewer lead: the interviewer's seat of a led interview."""

from __future__ import annotations

import argparse
import os
import time
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.held import new_id, want_screen
from interviewer.cli.numbers import minutes_argument, port_argument, seed_argument
from interviewer.cli.packs import pack_named
from interviewer.cli.store import open_journal

if TYPE_CHECKING:
    from interviewer.led_room import LedRoom

__all__ = ["command"]

DEFAULT_PORT = 8642


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
        return _hold(room, arguments)


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


def _hold(room: LedRoom, arguments: Arguments) -> int:
    from interviewer.library.folders import data_folder
    from interviewer.tui.lead.app import hold_lead
    from interviewer.tui.settings import load_settings

    settings = load_settings(data_folder() / "settings.json")

    lines = []
    if room.author == "lead":
        lines = [
            f"Candidate, in a second terminal: interviewer join {room.code}",
            f"Second interviewer: interviewer lead --shadow {room.shadow_code}",
            f"To come back to this seat: interviewer lead --resume {room.session_id}",
        ]
    server = None
    if arguments.web and room.state.table.closed_at is None:
        from interviewer.web.serving import WebError, start_serving

        try:
            server = start_serving(
                room.table_path,
                arguments.host,
                DEFAULT_PORT if arguments.port is None else arguments.port,
                arguments.public,
            )
        except WebError as error:
            room.close()
            raise Failure(error.sentence, error.hint) from None
        lines = [f"Candidate, in a browser: {server.link}", *server.warnings, *lines]
    try:
        code = hold_lead(room, "\n\n".join(lines), settings, greet=bool(lines) and not room.state.table.conversation)
    finally:
        if server is not None:
            server.stop()
        room.close()
    print(_afterwards(room))
    return Exit.FAULT if code else Exit.OK


def _afterwards(room: LedRoom) -> str:
    if room.author != "lead":
        return f"Kept. To come back: interviewer lead --shadow {room.shadow_code}"
    if room.state.table.closed_at is None:
        return f"Kept. To go on: interviewer lead --resume {room.session_id}{os.linesep}Candidate: {room.code}"
    return f"Kept. The packet: interviewer export {room.session_id} --view committee -o packet.html"


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
