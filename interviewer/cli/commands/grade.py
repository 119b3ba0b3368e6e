"""interviewer grade: the marks and the verdict for a candidate's messages."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.jsonl import Answer, answer_lines, answer_lines_on
from interviewer.cli.packs import NO_SCENARIO, load_packs, pack_for_row, pack_named
from interviewer.cli.parallel import Progress, add_jobs
from interviewer.cli.rows import Row, text_of, texts_of
from interviewer.cli.typed import given_or_typed

if TYPE_CHECKING:
    from interviewer.library import Library

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help="id of the scenario")
    parser.add_argument("messages", nargs="*", metavar="MESSAGE", help="answers; else standard input, one a line")
    parser.add_argument("--json", metavar="FILE", help="grade the JSON Lines of a file (-: standard input)")
    add_jobs(parser)


def _run(arguments: Arguments) -> int:
    if arguments.json is not None:
        if arguments.scenario is not None:
            raise Failure("--json takes scenario and messages from its lines.", "Leave them off the command line.")
        if arguments.jobs == 1 and not arguments.progress:
            return answer_lines(arguments.json, _prepared())
        if arguments.jobs > 1:
            load_packs()  # tells once what can't be used; the processes load it quietly
        return answer_lines_on(
            arguments.json,
            _prepared if arguments.jobs == 1 else _prepared_quietly,
            arguments.jobs,
            Progress("lines", arguments.progress),
        )
    if arguments.scenario is None:
        raise Failure("Which scenario?", NO_SCENARIO)
    from interviewer.cli.marks import grade_table
    from interviewer.session.answers import grade_messages

    pack = pack_named(arguments.scenario)
    messages = given_or_typed(arguments.messages, "answer")
    print(grade_table(grade_messages(pack, list(messages))))
    return Exit.OK


def _prepared() -> Answer:
    library = load_packs()
    return lambda row: _grade_row(row, library)


def _prepared_quietly() -> Answer:
    from interviewer.library import load_library

    library = load_library()
    return lambda row: _grade_row(row, library)


def _grade_row(row: Row, library: Library) -> Mapping[str, object]:
    from interviewer.cli.marks import grade_json
    from interviewer.session.answers import grade_messages

    name, messages = text_of(row, "scenario"), texts_of(row, "messages")
    return grade_json(grade_messages(pack_for_row(library, name), messages))


command = Command(
    "grade",
    "grade a candidate's messages",
    (
        "interviewer grade pairwise-similarity 'time is n^2 d' 'the matrix takes 800 TB'",
        "interviewer grade --json answers.jsonl",
        "interviewer grade --json answers.jsonl --jobs 2 > marks.jsonl",
    ),
    _run,
    _arguments,
    about="Grades messages as one interview at the default givens: every mark with evidence, the verdict. "
    'With --json each line in is {"id","scenario","messages":[...]}, each line out carries the same id.',
)
