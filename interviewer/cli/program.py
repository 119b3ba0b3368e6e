"""The command line as a whole: finds the command, reads its arguments, runs it under guard."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from interviewer import __version__
from interviewer.cli.command import Command
from interviewer.cli.commands import home
from interviewer.cli.diagnostics import Failure, guarded, prepare_streams
from interviewer.cli.suggest import did_you_mean
from interviewer.collecting import collect_seldom

__all__ = ["main"]

_ABOUT = "A mock interviewer for the complexity analysis of ML systems. Without a command it opens the program."
_EPILOG = """example:
  interviewer run pairwise-similarity

exit codes: 0 all went well; 1 some lines or examples failed; 2 wrong usage, or content that can't be used;
3 a fault in interviewer itself; 130 interrupted (ctrl+c)."""


class _Parser(argparse.ArgumentParser):
    """argparse, with errors as sentences."""

    def error(self, message: str) -> NoReturn:
        raise Failure(f"{message[:1].upper()}{message[1:]}.", f"Run '{self.prog} --help' for how it is used.")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program with these arguments (those of the process by default) and gives its exit code."""
    collect_seldom()
    prepare_streams()
    return guarded(lambda: _run(list(sys.argv[1:] if argv is None else argv)))


def _run(argv: list[str]) -> int:
    if not argv:
        return home.run()
    from interviewer.cli.catalogue import COMMANDS

    by_name = {command.name: command for command in COMMANDS}
    if not argv[0].startswith("-") and argv[0] not in by_name:
        raise _unknown(argv[0], by_name)
    one = () if argv[0].startswith("-") else (by_name[argv[0]],)
    arguments, unknown = _parser(one or COMMANDS).parse_known_args(argv)
    if unknown:
        place = " ".join(["interviewer", *(command.name for command in one)])
        raise Failure(f"'{unknown[0]}' is not known here.", f"Run '{place} --help' for how it is used.")
    command: Command | None = getattr(arguments, "command", None)
    return home.run() if command is None else command.run(arguments)


def _unknown(word: str, by_name: dict[str, Command]) -> Failure:
    hint = did_you_mean(word, by_name)
    if not hint:
        hint = "Run 'interviewer --help' for the commands, or 'interviewer run SCENARIO' to start an interview."
    return Failure(f"'{word}' is not a command.", hint)


def _parser(commands: Sequence[Command]) -> argparse.ArgumentParser:
    """A parser of these commands; for one command there is no need to build the others."""
    parser = _Parser(
        prog="interviewer",
        description=_ABOUT,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"interviewer {__version__}")
    places = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in commands:
        label = "example" if len(command.examples) == 1 else "examples"
        place = places.add_parser(
            command.name,
            help=command.summary,
            description=command.about or command.summary,
            epilog="\n".join([f"{label}:", *(f"  {example}" for example in command.examples)]),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.arguments(place)
        place.set_defaults(command=command)
    return parser
