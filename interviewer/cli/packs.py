"""The library for the commands: loaded, its problems told, a scenario found by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.cli.diagnostics import Failure, warn
from interviewer.cli.rows import RowError

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.library import Library

__all__ = ["NO_SCENARIO", "load_packs", "pack_for_row", "pack_named"]

NO_SCENARIO = "Run 'interviewer list' for the scenarios there are."


def load_packs() -> Library:
    """Everything that can be used; what can't is told on stderr and never hides the rest."""
    from interviewer.library import load_library

    library = load_library()
    if library.problems:
        files = len({problem.path for problem in library.problems})
        what = "A file of scenarios or rubrics" if files == 1 else f"{files} files of scenarios or rubrics"
        warn(f"{what} can't be used.", "Run 'interviewer check' to see why.")
    return library


def pack_named(name: str) -> Pack:
    """The scenario of this id; the failure for an unknown one suggests what was meant."""
    from interviewer.library import NoSuchScenario

    try:
        return load_packs().pack(name)
    except NoSuchScenario as error:
        raise Failure(_sentence(error), NO_SCENARIO) from None


def pack_for_row(library: Library, name: str) -> Pack:
    """The scenario that a line of JSON Lines names."""
    from interviewer.library import NoSuchScenario

    try:
        return library.pack(name)
    except NoSuchScenario as error:
        raise RowError(str(error)) from None


def _sentence(error: Exception) -> str:
    text = str(error)
    return text[:1].upper() + text[1:] + ("" if text.endswith("?") else ".")
