"""interviewer import: takes JSON transcripts into the journal."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, warn
from interviewer.cli.store import open_journal
from interviewer.plain.text import safe

if TYPE_CHECKING:
    from interviewer.journal import Journal
    from interviewer.library import Library
    from interviewer.transcript.record import Record
    from interviewer.transcript.taken import Taken

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a transcript in JSON")


def _run(arguments: Arguments) -> int:
    from interviewer.journal import JournalError
    from interviewer.library import load_library
    from interviewer.transcript.record import TranscriptError
    from interviewer.transcript.taking import read_file

    failed = False
    library = load_library()
    with open_journal() as journal:
        for path in arguments.files:
            try:
                taken = read_file(path)
                if taken.led:
                    print(safe(_led_here(taken, journal)))
                    continue
                print(safe(_kept(taken.record, journal)))
                for remark in _remarks(taken, library):
                    warn(f"{path}: {remark}")
            except TranscriptError as error:
                failed = True
                warn(f"Not imported: {error}.")
            except JournalError as error:
                failed = True
                warn(f"{path} was not imported. {error.sentence}", error.hint)
    return Exit.SOME_FAILED if failed else Exit.OK


def _led_here(taken: Taken, journal: Journal) -> str:
    """That a led interview is in its own data folder already. Raises JournalError for any other: what others get of it
    is a packet; the interview itself is the journal of two seats, with codes of their own.
    """
    from interviewer.journal import JournalError
    from interviewer.journal.desk import Desk
    from interviewer.journal.led_sessions import open_led
    from interviewer.library.folders import data_folder
    from interviewer.transcript.hashes import led_hash

    session = taken.record.session_id
    if any(kept.id == session for kept in Desk(journal).sessions()):
        facts = open_led(session, journal, data_folder())
        own = [led_hash(one.shared, one.private) for one in (facts, facts.without_notes())]
        if taken.data["events_hash"] in own:
            return f"Session {session} was led here and is in the journal already, the same to the last event."
    raise JournalError(
        f"Session {session} was led in another data folder, or has gone on since, and packets of led interviews are "
        "not taken in.",
        "'verify' and 'regrade' work on the packet itself.",
    )


def _kept(record: Record, journal: Journal) -> str:
    """Keeps a session, and says what was done. Raises JournalError where another one has its id."""
    from interviewer.journal import JournalError
    from interviewer.session.events import SessionStarted
    from interviewer.transcript.hashes import events_hash

    started = record.events[0]
    assert isinstance(started, SessionStarted)
    if journal.has(record.session_id):
        own = journal.events(record.session_id)
        if events_hash(own) == events_hash(record.events):
            return f"Session {record.session_id} is in the journal already, the same to the last event."
        raise JournalError(
            f"The journal has another session {record.session_id}.",
            f"Delete that one first if this one is to replace it: interviewer delete {record.session_id}",
        )
    journal.create(
        record.session_id, record.pack, started.at, started.candidate, record.events, imported_at=time.time()
    )
    who = started.candidate or "candidate not named"
    return f"Imported session {record.session_id}: {record.pack.scenario.title}, {who}."


def _remarks(taken: Taken, library: Library) -> Iterator[str]:
    """What a reader should know of a transcript that agrees with itself."""
    from interviewer.transcript.verifying import verify

    held = taken.record.pack
    here = library.packs.get(held.scenario.id)
    if taken.otherwise:
        yield (
            f"it was written by another engine, {taken.written_by}; its evidence is worked out anew from its events."
        )
    if here is None:
        yield f"its scenario {held.scenario.id} is not among yours; it is kept with the copy it brings."
    elif (here.scenario_hash, here.rubric_hash) != (held.scenario_hash, held.rubric_hash):
        yield "its scenario or rubric is not the one that you have; it is kept with the copy it brings."
    differences = verify(taken).differences
    if differences:
        changed = ", ".join(f"{one.what} was {one.recorded} and is now {one.now}" for one in differences)
        yield f"its verdict does not follow here: {changed}. Both are shown in its transcript."


command = Command(
    "import",
    "take a JSON transcript into the journal",
    ("interviewer import interview.json", "interviewer import transcripts/*.json"),
    _run,
    _arguments,
    about="Takes transcripts back that 'interviewer export --format json' wrote in the interviewer's view; they are "
    "marked as imported wherever sessions are listed. One that was altered, cut off or written by something else is "
    "told and left out; exit 1 then. Told, and taken in: another version's, one with a scenario or rubric that is not "
    "yours, and one whose verdict does not follow when it is graded again. Packets of led interviews can be verified "
    "and graded again, but are not taken in.",
)
