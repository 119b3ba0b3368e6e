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
    from interviewer.library import Library
    from interviewer.reading.model import Context

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
    from interviewer.content.pack import context_of
    from interviewer.reading.contract import read_contract

    context = context_of(pack_named(arguments.scenario).scenario) if arguments.scenario else None
    for text in given_or_typed(arguments.text, "text"):
        print(reading_table(text, read_contract(text, {}, context)))
    return Exit.OK


class _Library:
    """The scenarios, loaded when the first line names one: most lines bring their own variables."""

    def __init__(self) -> None:
        self._loaded: Library | None = None

    def context(self, name: str) -> Context:
        from interviewer.content.pack import context_of

        self._loaded = self._loaded or load_packs()
        return context_of(pack_for_row(self._loaded, name).scenario)


def _read_row(row: Row, library: _Library) -> Mapping[str, Any]:
    from interviewer.reading.contract import read_contract

    text = text_of(row, "text")
    variables = meanings_of(row, "variables")
    context = library.context(text_of(row, "scenario")) if row.get("scenario") is not None else None
    return read_contract(text, variables, context)


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
