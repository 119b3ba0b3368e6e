"""interviewer compare: whether two complexities grow alike."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.jsonl import answer_lines
from interviewer.cli.rows import Row, text_of, texts_of
from interviewer.cli.terminal import columns

__all__ = ["command"]

_SENTENCES = {
    "equal": "equal: both grow alike",
    "looser": "looser: a valid upper bound, but not tight",
    "tighter": "tighter: grows slower than expected, so it is no upper bound",
    "incomparable": "incomparable: which one grows faster depends on the variables",
    "unread": "unread: one of them can't be read as a complexity",
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("expected", nargs="?", metavar="EXPECTED", help="the complexity that is expected")
    parser.add_argument("answer", nargs="?", metavar="ANSWER", help="the complexity to compare with it")
    parser.add_argument("--variables", default="", metavar="NAMES", help="names of the variables: n,d")
    parser.add_argument("--assume", action="append", default=[], metavar="ASSUMPTION", help="like 'u<=n'; repeatable")
    parser.add_argument("--json", metavar="FILE", help="compare the JSON Lines of a file (-: standard input)")


def _run(arguments: Arguments) -> int:
    if arguments.json is not None:
        if arguments.expected is not None:
            raise Failure("--json takes what to compare from its lines.", "Leave the rest off the command line.")
        return answer_lines(arguments.json, _compare_row)
    if arguments.answer is None:
        raise Failure("Two complexities are needed.", "Try: interviewer compare 'n^2 + n d' 'O(n^2)'")
    from interviewer.reading.comparing import compare_answers

    variables = [name.strip() for name in arguments.variables.split(",") if name.strip()]
    result = compare_answers(arguments.expected, arguments.answer, variables, arguments.assume)
    simplified = {True: "yes", False: "no: constants or lower-order terms can be dropped"}
    rows = [
        ("relation", _SENTENCES.get(result["relation"], result["relation"])),
        ("simplified", simplified.get(result["simplified"], "-")),
        ("read as", result["growth"] or "-"),
    ]
    print(columns(rows))
    return Exit.OK


def _compare_row(row: Row) -> Mapping[str, Any]:
    from interviewer.reading.comparing import compare_answers

    expected, answer = text_of(row, "expected"), text_of(row, "answer")
    variables = texts_of(row, "variables", required=False)
    return compare_answers(expected, answer, variables, texts_of(row, "assume", required=False))


command = Command(
    "compare",
    "compare two complexities over all the ways their variables can grow",
    (
        "interviewer compare 'n^2 + n d' 'O(n^2)' --variables n,d",
        "interviewer compare 'n' 'O(n + u)' --variables n,u --assume 'u<=n'",
        "interviewer compare --json pairs.jsonl",
    ),
    _run,
    _arguments,
    about="Tells whether the answer is equal to, looser or tighter than what is expected, or incomparable. "
    'With --json each line in is {"id","expected","answer","variables":[...],"assume":["u<=n"]}.',
)
