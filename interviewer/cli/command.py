"""What every command gives the program: its name, help, arguments and what it does."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Arguments", "Command"]

Arguments = argparse.Namespace


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    """For a command that takes none."""


@dataclass(frozen=True, slots=True)
class Command:
    """summary: one line in the list of commands. examples: shown below its help."""

    name: str
    summary: str
    examples: tuple[str, ...]
    run: Callable[[Arguments], int]
    arguments: Callable[[argparse.ArgumentParser], None] = _no_arguments
    about: str = ""
