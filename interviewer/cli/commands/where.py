"""interviewer where: the folders and files that are used."""

from __future__ import annotations

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit
from interviewer.cli.store import journal_file
from interviewer.plain.text import safe

__all__ = ["command"]


def _run(arguments: Arguments) -> int:
    from interviewer.library.folders import bundled_folder, data_folder, user_packs_folder

    mine, bundled = user_packs_folder(), bundled_folder()
    rows = [
        ("data", data_folder()),
        ("sessions", journal_file()),
        ("own scenarios", mine.scenarios),
        ("own rubrics", mine.rubrics),
        ("bundled scenarios", bundled.scenarios),
        ("bundled rubrics", bundled.rubrics),
    ]
    for name, path in rows:  # never wrapped: a path is there to be copied
        print(f"{name:<18} {safe(str(path))}")
    return Exit.OK


command = Command(
    "where",
    "tell where sessions and scenarios are kept",
    ("interviewer where", "INTERVIEWER_HOME=~/practice interviewer where"),
    _run,
    about="Tells the folders in use. Sessions and your own scenarios are kept in the data folder; the "
    "environment variable INTERVIEWER_HOME moves it.",
)
