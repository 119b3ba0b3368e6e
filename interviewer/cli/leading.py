"""The interviewer's seat, held from a command or from the home screen."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.ids import new_id
from interviewer.cli.packs import pack_named
from interviewer.cli.store import open_journal

if TYPE_CHECKING:
    from interviewer.led_room import LedRoom
    from interviewer.tui.leading import Leading
    from interviewer.web.serving import Serving

__all__ = ["DEFAULT_PORT", "Web", "afterwards", "hold", "take_the_lead"]

DEFAULT_PORT = 8642


@dataclass(frozen=True, slots=True)
class Web:
    """Where the candidate's screen is served. None: this machine only, the usual port, no proxy in front."""

    host: str | None
    port: int | None
    public: str | None


def hold(room: LedRoom, web: Web | None = None) -> int:
    """Sits at the interviewer's seat until it is left, and closes the room; gives the exit code."""
    from interviewer.library.folders import data_folder
    from interviewer.session.led.private import LEAD
    from interviewer.tui.lead.app import hold_lead
    from interviewer.tui.lead.inviting import Invitation
    from interviewer.tui.settings import load_settings

    settings = load_settings(data_folder() / "settings.json")
    with contextlib.closing(room), _served(room, web) as server:
        invitation = Invitation(tuple(_codes(room, server)), server.link if server is not None else "")
        greet = bool(invitation.link) or (room.author == LEAD and not room.state.table.conversation)
        code = hold_lead(room, invitation, settings, greet=greet)
    return Exit.FAULT if code else Exit.OK


def take_the_lead(leading: Leading) -> None:
    """The interviewer's seat for what somebody at home wants to lead. Raises Failure where it can't be taken."""
    from interviewer.led_room import LedRoom
    from interviewer.library.folders import data_folder

    with open_journal() as journal:
        if leading.session:
            room = LedRoom.resume(leading.session, journal, data_folder(), clock=time.time)
        else:
            room = LedRoom.start(
                pack_named(leading.scenario),
                journal,
                data_folder(),
                clock=time.time,
                new_id=new_id,
                candidate=leading.candidate,
            )
        hold(room)


def _codes(room: LedRoom, server: Serving | None) -> list[str]:
    """How others sit down, and how to come back. server: of the candidate's link, None where there is none."""
    if room.author != "lead":
        return []
    codes = [f"Candidate, in a browser:\n{server.link}", *server.warnings] if server is not None else []
    codes.append(f"Candidate, in a second terminal: interviewer join {room.code}")
    if server is None and room.state.table.closed_at is None:
        codes.append(f"In a browser instead: leave this seat, then interviewer lead --resume {room.session_id} --web")
    return [
        *codes,
        f"Second interviewer: interviewer lead --shadow {room.shadow_code}",
        f"To come back to this seat: interviewer lead --resume {room.session_id}",
    ]


@contextlib.contextmanager
def _served(room: LedRoom, web: Web | None) -> Iterator[Serving | None]:
    """Serves the candidate's screen where that is wanted, as long as the block lasts."""
    if web is None or room.state.table.closed_at is not None:
        yield None
        return
    from interviewer.web.serving import WebError, start_serving

    try:
        port = DEFAULT_PORT if web.port is None else web.port
        server = start_serving(room.table_path, web.host, port, web.public)
    except WebError as error:
        raise Failure(error.sentence, error.hint) from None
    try:
        yield server
    finally:
        server.stop()


def afterwards(room: LedRoom) -> str:
    """A last sentence for the terminal: how to come back, or what can be had now."""
    if room.author != "lead":
        return f"Kept. To come back: interviewer lead --shadow {room.shadow_code}"
    if room.state.table.closed_at is None:
        return f"Kept. To go on: interviewer lead --resume {room.session_id}{os.linesep}Candidate: {room.code}"
    if not room.judgement.verdicts:
        return f"Kept. To give your verdict: interviewer lead --resume {room.session_id}"
    return f"Kept. The packet: interviewer export {room.session_id} --view committee -o packet.html"
