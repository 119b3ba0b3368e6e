"""An interview that a command starts or resumes, on the whole screen or in plain lines."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.diagnostics import Exit, Failure, warn
from interviewer.cli.ids import new_id
from interviewer.cli.leading import take_the_lead
from interviewer.cli.transcripts import told_transcript_errors

if TYPE_CHECKING:
    from interviewer.journal import Journal
    from interviewer.library import Library
    from interviewer.room import Room
    from interviewer.tui.app import Start
    from interviewer.tui.leading import Leading

__all__ = ["hold_plain", "open_screen", "want_screen"]


def want_screen(instead: str = "Use 'interviewer run SCENARIO --plain'") -> None:
    """Fails where there is no terminal that a whole screen could be drawn on. instead: what to do then."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Failure("The full screen needs a terminal.", f"{instead} in pipes." if "--plain" in instead else instead)
    if os.name != "nt" and os.environ.get("TERM", "dumb") in ("dumb", ""):
        raise Failure("This terminal can't draw a full screen.", f"{instead.removesuffix('.')}.")


def open_screen(start: Start | None = None, export: Path | None = None) -> int:
    """The program on the whole screen, at home or where `start` says; gives the exit code.

    export: where the transcript of the interview that `start` began goes, once it has ended. Whoever leads an interview
    from home sits at another program for that long, and then is at home again.
    """
    notice = ""
    while True:
        leading, code = _at_home(start, export, notice)
        if leading is None:
            return code
        start, export = None, None
        try:
            take_the_lead(leading)
            notice = ""
        except Failure as failure:
            notice = f"{failure.sentence} {failure.hint}".strip()


def _at_home(start: Start | None, export: Path | None, notice: str) -> tuple[Leading | None, int]:
    """The program until it is left; what to lead then, if anything, and the exit code."""
    from interviewer.library.folders import data_folder
    from interviewer.tui.app import InterviewerApp

    begun: list[str] = []

    def noted_id() -> str:
        begun.append(new_id())
        return begun[-1]

    app = InterviewerApp(
        _journal,
        _library,
        new_id=noted_id,
        start=start,
        settings=data_folder() / "settings.json",
        notice=notice,
    )
    leading = app.run()
    if app.journal is not None:
        if export is not None and begun:
            _export_ended(app.journal, begun[0], export)
        app.journal.close()
    return leading, Exit.FAULT if app.return_code else Exit.OK


def _journal() -> Journal:
    """The journal; imported when it is opened, which is after the first paint."""
    from interviewer.cli.store import journal_file
    from interviewer.journal import Journal

    return Journal.open(journal_file())


def _library() -> Library:
    """The library; imported when it is loaded, which is after the first paint."""
    from interviewer.library import load_library

    return load_library()


def _export_ended(journal: Journal, session_id: str, export: Path) -> None:
    """Writes the transcript of an interview that has ended; says how to get it later where it has not."""
    from interviewer.transcript import record_of, write

    record = record_of(journal, session_id)
    if not any(event.type == "InterviewEnded" for event in record.events):
        warn(f"Session {session_id} has not ended, so no transcript was written.", "Go on with: interviewer resume")
        return
    with told_transcript_errors():
        write(record, export)
    print(f"The transcript is in {export}.")


def hold_plain(room: Room, journal: Journal, export: Path | None) -> int:
    """The interview over standard input and output. Interrupted, it says how to go on."""
    from interviewer.plain.hold import hold

    typed = sys.stdin.isatty()
    lines = _typed() if typed else sys.stdin
    later = f"Try again with: interviewer export {room.session_id} -o FILE"
    try:
        with told_transcript_errors(later):
            return hold(room, journal, lines=lines, out=sys.stdout, export=export, echo=not typed)
    except KeyboardInterrupt:
        raise Failure(
            "Interrupted; everything said so far is kept.",
            f"Go on with: interviewer resume {room.session_id} --plain",
            Exit.INTERRUPTED,
        ) from None


def _typed() -> Iterator[str]:
    """Lines typed at a prompt, with the terminal's line editing where there is one."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  (input() edits lines and keeps one's own answers once it is there)
    while True:
        try:
            yield input("You: ")
        except EOFError:
            print()
            return
