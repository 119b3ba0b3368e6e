"""What a command imports: the heavy parts wait until they are needed, and imports point down only."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

PROBE = """
import json, sys
from interviewer.__main__ import main
code = main(sys.argv[1:])
print(json.dumps(sorted(name for name in sys.modules if "." not in name)), file=sys.stderr)
sys.exit(code)
"""


def modules_after(*arguments: str) -> set[str]:
    """The top-level modules that a run of the program has imported."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["grade", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    heavy = {"textual", "rich", "sympy", "pydantic", "yaml", "jinja2", "sqlite3", "rapidfuzz", "snowballstemmer"}
    assert not modules_after(*arguments) & heavy


@pytest.mark.parametrize("arguments", [["list"], ["list", "--json"], ["sessions"], ["show", "pairwise-similarity"]])
def test_looking_imports_neither_screen_nor_algebra(arguments: list[str]) -> None:
    assert not modules_after(*arguments) & {"textual", "rich", "sympy", "jinja2"}


def test_reading_and_grading_import_neither_screen_nor_sympy() -> None:
    modules = modules_after("grade", "pairwise-similarity", "the time is n^2 d")
    assert not modules & {"textual", "rich", "sympy", "jinja2"}


def test_nothing_imports_the_commands_at_import_time() -> None:
    """Importing the package alone costs next to nothing."""
    done = subprocess.run(
        [sys.executable, "-c", "import interviewer, sys; print(len([m for m in sys.modules if 'interviewer' in m]))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "1"


def test_the_whole_screen_starts_without_the_other_commands() -> None:
    """Home is opened by far the most often, and its first paint waits for nothing that it does not show."""
    probe = "import interviewer.cli.program, sys; print([m for m in sys.modules if m.startswith('interviewer.cli.commands.')])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['interviewer.cli.commands.home']"
