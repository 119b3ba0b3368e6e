"""interviewer check: validates scenarios and rubrics and runs every example in them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit
from interviewer.cli.terminal import bold
from interviewer.plain.text import safe

if TYPE_CHECKING:
    from interviewer.library import Library

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    where = "files or folders; all scenarios there are if not given"
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=where)
    parser.add_argument("--explain", metavar="SENTENCE", help="tell why this sentence meets each check, or not")


def _run(arguments: Arguments) -> int:
    from interviewer.library import load_library, load_paths

    library = load_paths(arguments.paths) if arguments.paths else load_library()
    for problem in library.problems:
        print(safe(str(replace(problem, path=_near(problem.path)))))
    if arguments.explain is not None:
        _explain(library, arguments.explain)
        return Exit.BAD_INPUT if library.problems else Exit.OK
    failed, count = _run_examples(library)
    print(_summary(library, failed, count))
    if library.problems:
        return Exit.BAD_INPUT
    return Exit.SOME_FAILED if failed else Exit.OK


def _explain(library: Library, sentence: str) -> None:
    from interviewer.cli.explain import explanation

    for pack in library.packs.values():
        print(bold(safe(f"{pack.rubric.title} ({pack.rubric.id})")))
        print(safe(explanation(pack, sentence)))


def _run_examples(library: Library) -> tuple[int, int]:
    """Tells every example that is not as it should be; how many those are, and how many were run."""
    from interviewer.library.examples import check_examples

    failed = count = 0
    for name, pack in library.packs.items():
        for result in check_examples(pack, library.files.get(name)):
            count += 1
            if not result.good:
                failed += 1
                print(safe(str(replace(result, path=result.path and _near(result.path)))))
    return failed, count


def _near(path: Path) -> Path:
    """The path as a person here would type it."""
    try:
        return path.absolute().relative_to(Path.cwd())
    except (ValueError, OSError):
        return path


def _summary(library: Library, failed: int, count: int) -> str:
    good = f"{len(library.packs)} {'scenario' if len(library.packs) == 1 else 'scenarios'} usable"
    wrong = f"{len(library.problems)} {'problem' if len(library.problems) == 1 else 'problems'}"
    return f"{good}, {wrong}; {count - failed} of {count} examples as they should be."


command = Command(
    "check",
    "validate scenarios and rubrics and run their examples",
    (
        "interviewer check",
        "interviewer check scenarios/pairwise-similarity.yaml",
        "interviewer check --explain 'memory is what kills it' rubrics/pairwise-similarity.yaml",
    ),
    _run,
    _arguments,
    about="Tells everything that is wrong as file:line: what, and how to mend it, then grades every example. "
    "Exit code 2 where content can't be used, 1 where an example fails.",
)
