"""interviewer regrade: grades held interviews again, and says which verdicts and checks flip, and why."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure, warn
from interviewer.cli.jsonl import print_line
from interviewer.cli.judged import led_ids
from interviewer.cli.led import find_led
from interviewer.cli.parallel import Progress, add_jobs, in_order
from interviewer.cli.regrading import Item, Outcome, items_of, led_items_of, prepare
from interviewer.cli.store import journal_file, open_journal, session_named

if TYPE_CHECKING:
    from interviewer.cli.flips import Totals

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sessions", nargs="*", metavar="SESSION", help="ids, beginnings of them, or JSON transcripts (FILE.json)"
    )
    parser.add_argument("--all", action="store_true", help="every session of the journal")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--rubric", type=Path, metavar="FILE", help="grade by this rubric; else by today's")
    which.add_argument("--stored", action="store_true", help="by the rubric it was held with: only the version differs")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="a line of JSON for each session, the totals in the last")
    shape.add_argument("--html", action="store_true", help="the report as a page")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where the page goes, else standard output")
    parser.add_argument("--fail-on-flip", action="store_true", help="exit 1 where any verdict or check flips")
    add_jobs(parser)


def _run(arguments: Arguments) -> int:
    from interviewer.cli.flips import Totals, print_table, write_page

    if arguments.output is not None and not arguments.html:
        raise Failure("-o is for the page.", "Add --html, or send the output somewhere with >.")
    _check_rubric(arguments.rubric)
    totals = Totals()
    with ExitStack() as stack:
        items, count = _items(arguments, stack)
        progress = Progress("sessions", arguments.progress, count)
        outcomes = in_order(items, prepare, (arguments.rubric, arguments.stored), arguments.jobs)
        rows = _rows(outcomes, totals, progress)
        if arguments.json:
            _print_json(rows, totals)
        elif arguments.html:
            write_page(rows, totals, arguments.output)
        else:
            print_table(rows, totals)
    for trouble in totals.troubles:
        warn(trouble)
    if totals.failed or (arguments.fail_on_flip and totals.flipped):
        return Exit.SOME_FAILED
    return Exit.OK


def _check_rubric(path: Path | None) -> None:
    """Fails before the work begins where the rubric can't be used."""
    if path is None:
        return
    from interviewer.library.lone import load_rubric

    found = load_rubric(path)
    if found.rubric is None:
        first = str(found.problems[0]) if found.problems else f"{path} can't be used"
        raise Failure(f"{first}.", "Run 'interviewer check' on it for all that is wrong.")


def _items(arguments: Arguments, stack: ExitStack) -> tuple[Iterable[Item], int]:
    """What is to be graded, and how many: files first, then sessions, then led ones."""
    names: list[str] = arguments.sessions
    if arguments.all == bool(names):
        raise Failure("Which sessions?", "Name them (or transcripts in JSON), or say --all.")
    files = [Item(name) for name in names if name.lower().endswith(".json")]
    own, led = _named([name for name in names if not name.lower().endswith(".json")])
    if not (own or led or (arguments.all and journal_file().exists())):
        return files, len(files)
    journal = stack.enter_context(open_journal())
    ids: Iterable[str] = journal.ids() if arguments.all else own
    led = led_ids(journal) if arguments.all else led
    count = len(files) + len(led) + (journal.total() if arguments.all else len(own))
    return chain(files, items_of(journal, ids), led_items_of(journal, led)), count


def _named(names: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the sessions that are named, and those of the led ones among them."""
    own, led = [], []
    for name in names:
        found = find_led(name)
        if found is not None:
            led.append(found.id)
        else:
            own.append(session_named(name).id)
    return tuple(own), tuple(led)


def _rows(outcomes: Iterable[Outcome], totals: Totals, progress: Progress) -> Iterator[dict[str, Any]]:
    """The rows of the sessions that could be graded, counted on their way."""
    for outcome in outcomes:
        progress.step()
        totals.count(outcome.row, outcome.trouble)
        if outcome.row is not None:
            yield outcome.row
    progress.end()


def _print_json(rows: Iterable[dict[str, Any]], totals: Totals, write: Callable[[object], None] = print_line) -> None:
    for row in rows:
        write(row)
    write({"totals": totals.as_values()})


command = Command(
    "regrade",
    "grade held interviews again, and say what flips and why",
    (
        "interviewer regrade --all",
        "interviewer regrade --all --rubric rubrics/pairwise-similarity.yaml --fail-on-flip",
        "interviewer regrade old/*.json --stored --json",
        "interviewer regrade --all --html -o flips.html",
    ),
    _run,
    _arguments,
    about="Grades by today's rubric (or --rubric FILE) and this version; the recorded verdicts stand. For each verdict "
    "and check that comes out otherwise it says why: the line of the rubric that changed, or what was read then and "
    "now, with the quote. Of a led interview the machine's marks are graded again, once its interviewer has given a "
    "verdict. Interviews that have not ended are passed over.",
)
