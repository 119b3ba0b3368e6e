"""Led sessions for the commands: found, listed, written as packets, deleted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.store import journal_file, open_journal
from interviewer.cli.store import summaries as all_summaries

if TYPE_CHECKING:
    from interviewer.journal import Journal
    from interviewer.journal.led_listing import DeskSummary
    from interviewer.session.led.facts import LedFacts
    from interviewer.transcript import Options

__all__ = ["NotJudged", "delete_led", "export_led", "find_led", "led_facts", "led_packet", "led_summaries"]


class NotJudged(Failure):
    """What is asked for is made after the interviewer's verdict, and there is none yet."""


def led_summaries() -> tuple[DeskSummary, ...]:
    """All led sessions, newest first; looking creates nothing."""
    if not journal_file().exists():
        return ()
    from interviewer.journal.led_listing import led_summaries as listed

    with open_journal() as journal, journal.reading() as connection:
        return listed(connection)


def find_led(name: str) -> DeskSummary | None:
    """The led session of this id or of a beginning of it that only one has, else None.

    "last" is the newest of all sessions, so it is a led one only where none was started after it.
    """
    summaries = led_summaries()
    if name == "last":
        others = all_summaries()[:1]
        newer = summaries and not (others and others[0].started_at > summaries[0].started_at)
        return summaries[0] if newer else None
    found = [s for s in summaries if s.id == name] or [s for s in summaries if name and s.id.startswith(name.lower())]
    return found[0] if len(found) == 1 else None


def led_facts(journal: Journal, session: DeskSummary) -> str:
    """How many facts of both halves there are: other numbers mean that a packet would be another one."""
    from interviewer.journal import JournalError
    from interviewer.journal.codes import table_path
    from interviewer.journal.desk import Desk
    from interviewer.journal.table import Table
    from interviewer.library.folders import data_folder

    private = len(Desk(journal).events(session.id))
    try:
        table = Table.open(table_path(data_folder(), session.code))
    except JournalError:
        return f"{private}"
    try:
        return f"{private}+{len(table.read())}"
    finally:
        table.close()


def led_packet(session: str, fmt: str, options: Options) -> str:
    """The packet of a led session in a format. The candidate's is made from their own half of the journal alone."""
    from interviewer.journal.desk import Desk
    from interviewer.journal.errors import JournalError
    from interviewer.library.folders import data_folder
    from interviewer.transcript.led_redaction import redacted_packet
    from interviewer.transcript.led_rendering import render_packet

    packet: Any
    try:
        if options.view == "candidate":
            from interviewer.journal.codes import table_path
            from interviewer.journal.table import Table
            from interviewer.transcript.led import candidate_packet

            with open_journal() as journal:
                code = Desk(journal).session(session).code
            table = Table.open(table_path(data_folder(), code))
            try:
                packet = candidate_packet(table.view(), table.read())
            finally:
                table.close()
        else:
            from interviewer.journal.led_sessions import open_led
            from interviewer.transcript.led import committee_packet

            with open_journal() as journal:
                facts = open_led(session, journal, data_folder())
            _must_be_judged(facts, options.view)
            packet = committee_packet(facts, notes=options.notes, view=options.view)
    except JournalError as error:
        raise Failure(error.sentence, error.hint) from None
    return render_packet(redacted_packet(packet, options.pseudonym, times=options.times), fmt)


def export_led(session: str, fmt: str | None, target: Path | None, options: Options) -> int:
    """Writes the packet, as Markdown where no format is named."""
    from interviewer.cli.transcripts import told_transcript_errors
    from interviewer.transcript import format_of, write_text

    with told_transcript_errors():
        chosen = format_of(target) if target is not None else fmt or "md"
        text = led_packet(session, chosen, options)
        if target is None:
            sys.stdout.write(text)
        else:
            write_text(text, target)
            print(f"Wrote {target}.")
    return Exit.OK


def _must_be_judged(facts: LedFacts, view: str) -> None:
    """Before the lead's verdict a packet would show the machine's marks to somebody who is still judging."""
    from interviewer.transcript.led_record import is_judged

    state = facts.replayed()
    if not is_judged(state):
        raise NotJudged(
            f"The {view}'s packet is made after the interviewer's verdict.",
            f"Give it first: interviewer lead --resume {state.opened.session}",
        )


def delete_led(session: str) -> None:
    """Removes both halves of a led session for good."""
    from interviewer.journal.led_sessions import delete_led_session
    from interviewer.library.folders import data_folder

    with open_journal() as journal:
        delete_led_session(session, journal, data_folder())
