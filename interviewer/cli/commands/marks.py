"""interviewer marks: every mark of every session, for analysis."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, warn
from interviewer.cli.exporting import add_redaction
from interviewer.cli.jsonl import dumps
from interviewer.cli.judged import led_ids, led_states
from interviewer.cli.parallel import Progress
from interviewer.cli.store import journal_file, open_journal
from interviewer.cli.transcripts import streamed

if TYPE_CHECKING:
    from interviewer.journal import Journal

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("csv", "jsonl"), help="from the ending of the file if not given, else csv")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the file to write, else standard output")
    parser.add_argument("--columns", action="store_true", help="say what stands in each column")
    add_redaction(parser)


def _run(arguments: Arguments) -> int:
    from interviewer.transcript.marksheet import COLUMNS, csv_header, csv_line

    if arguments.columns:
        for column, meaning in COLUMNS.items():
            print(f"{column:<15} {meaning}")
        return Exit.OK
    target = arguments.output
    ending = target.suffix.lower() if target is not None else ""
    as_json = arguments.format == "jsonl" or (arguments.format is None and ending in (".jsonl", ".ndjson", ".json"))
    troubles: list[str] = []
    with streamed(target) as write:
        if not as_json:
            write(csv_header())
        for row in _rows(arguments, troubles):
            write(dumps(_plain(row)) + "\n" if as_json else csv_line(row))
    for trouble in troubles:
        warn(trouble)
    return Exit.SOME_FAILED if troubles else Exit.OK


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The row without halves of characters, which no column of text can hold."""
    from interviewer.session.fact import storable

    text = storable(json.dumps(row, ensure_ascii=False))
    plain: dict[str, Any] = json.loads(text)
    return plain


def _rows(arguments: Arguments, troubles: list[str]) -> Iterator[dict[str, Any]]:
    """The rows of all sessions, oldest first, the led ones after the others; what can't be read is told in the end."""
    from interviewer.cli.pseudonyms import pseudonyms

    if not journal_file().exists():
        return
    redaction = {"pseudonym": pseudonyms() if arguments.anonymous else None, "times": not arguments.no_times}
    with open_journal() as journal:
        led = led_ids(journal)
        progress = Progress("sessions", total=journal.total() + len(led))
        for rows in (_own_rows(journal, redaction, troubles), _led_rows(journal, led, redaction, troubles)):
            for of_session in rows:
                yield from of_session
                progress.step()
        progress.end()


def _own_rows(journal: Journal, redaction: dict[str, Any], troubles: list[str]) -> Iterator[list[dict[str, Any]]]:
    from interviewer.journal import JournalError
    from interviewer.transcript import record_of
    from interviewer.transcript.marksheet import mark_rows

    for session in journal.ids():
        try:
            yield list(mark_rows(record_of(journal, session), imported=journal.imported(session), **redaction))
        except (JournalError, ValueError) as error:
            troubles.append(f"Session {session} is left out: {error}")


def _led_rows(
    journal: Journal, sessions: Iterable[str], redaction: dict[str, Any], troubles: list[str]
) -> Iterator[list[dict[str, Any]]]:
    """No row of a session that is not judged yet: it would show the machine's marks to one who still judges."""
    from interviewer.transcript.led_marks import led_mark_rows
    from interviewer.transcript.led_record import is_judged

    for state in led_states(journal, sessions, troubles):
        yield list(led_mark_rows(state, **redaction)) if is_judged(state) else []


command = Command(
    "marks",
    "write every mark of every session as a table",
    ("interviewer marks -o marks.csv", "interviewer marks -o marks.jsonl --anonymous", "interviewer marks --columns"),
    _run,
    _arguments,
    about="One row for each check of each session and everybody who judged it, as CSV (nothing in it runs in a "
    "spreadsheet) or JSON Lines. "
    "--columns says what stands where. A led session comes in once its interviewer has given a verdict.",
)
