"""interviewer read: the complexities, quantities and statements in a text."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.jsonl import answer_lines
from interviewer.cli.packs import load_packs, pack_for_row, pack_named
from interviewer.cli.rows import Row, meanings_of, text_of
from interviewer.cli.typed import given_or_typed

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.library import Library

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="*", metavar="TEXT", help="texts to read; else standard input, one a line")
    parser.add_argument("--scenario", metavar="SCENARIO", help="read in the words of this scenario")
    parser.add_argument("--json", metavar="FILE", help="read the JSON Lines of a file (-: standard input)")


def _run(arguments: Arguments) -> int:
    if arguments.json is not None:
        if arguments.text or arguments.scenario:
            raise Failure("--json takes text and scenario from its lines.", "Leave them off the command line.")
        library = _Library()
        return answer_lines(arguments.json, lambda row: _read_row(row, library))
    from interviewer.cli.readings import reading_table

    pack = pack_named(arguments.scenario) if arguments.scenario else None
    for text in given_or_typed(arguments.text, "text"):
        print(reading_table(text, _read(text, {}, pack)))
    return Exit.OK


class _Library:
    """The scenarios, loaded when the first line names one: most lines bring their own variables."""

    def __init__(self) -> None:
        self._loaded: Library | None = None

    def pack(self, name: str) -> Pack:
        self._loaded = self._loaded or load_packs()
        return pack_for_row(self._loaded, name)


def _read_row(row: Row, library: _Library) -> Mapping[str, Any]:
    text = text_of(row, "text")
    variables = meanings_of(row, "variables")
    pack = library.pack(text_of(row, "scenario")) if row.get("scenario") is not None else None
    return _read(text, variables, pack)


def _read(text: str, variables: Mapping[str, str], pack: Pack | None) -> Mapping[str, Any]:
    """The reading of a text; with a scenario, in its words and with its statements."""
    from interviewer.content.pack import context_of
    from interviewer.grading import said_in
    from interviewer.reading.contract import read_contract
    from interviewer.reading.reader import read

    if pack is None:
        return read_contract(text, variables, None)
    context = context_of(pack.scenario)
    statements = [
        {"id": s.id, "text": s.quote, "start": s.span.start, "end": s.span.end, "says": s.read_as, "stance": s.stance}
        for s in said_in(pack, read(text, context))
    ]
    return {**read_contract(text, variables, context), "statements": statements}


command = Command(
    "read",
    "show how a text is read: complexities, quantities, statements",
    (
        "interviewer read 'time is O(n^2 d), and the matrix takes 800 TB'",
        "interviewer read --scenario feature-pipeline 'step 3 dominates with f squared times n'",
        "interviewer read --json texts.jsonl",
    ),
    _run,
    _arguments,
    about="Shows what is read in a text, never whether it is right. "
    'With --json each line in is {"id","text"} with "variables" or "scenario" if wanted.',
)
