"""The README is true: its examples run, its tables name what there is, its links lead somewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer.cli.catalogue import COMMANDS
from interviewer.content.rubric import Check, Rubric
from interviewer.content.scenario import Scenario, Stage, Subject, Variable

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = [
    line[2:]
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("$ ")
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with answers to read, where transcripts may be written."""
    place = tmp_path_factory.mktemp("readme")
    shutil.copy(ROOT / "tests/plain/scripts/strong-hire.txt", place / "answers.txt")
    with (place / "answers.txt").open() as answers:  # one session is there, to export and to grade again
        held = [sys.executable, "-m", "interviewer", "run", "pairwise-similarity", "--plain", "--candidate", "Ada"]
        environment = {**os.environ, "INTERVIEWER_HOME": str(place / "home")}
        subprocess.run(held, cwd=place, env=environment, stdin=answers, capture_output=True, check=True)
    # Each example runs by itself: those that read transcripts may run in another process than the one that exports.
    exported = [sys.executable, "-m", "interviewer", "export", "last", "--format", "json", "-o", "transcripts/held.json"]
    (place / "transcripts").mkdir()
    subprocess.run(exported, cwd=place, env=environment, capture_output=True, check=True)
    return place


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 10


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs(example: str, folder: Path) -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment["INTERVIEWER_HOME"] = str(folder / "home")
    done = subprocess.run(
        ["bash", "-c", example],
        cwd=ROOT if "rubrics/" in example else folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert len(done.stdout) > 15


def test_every_command_stands_in_the_table_and_no_other() -> None:
    named = re.findall(r"^\| `interviewer ([a-z]+)", README, re.MULTILINE)
    assert sorted(named) == sorted(command.name for command in COMMANDS)


def test_every_make_target_that_it_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?:`|^    )make ([a-z-]+)", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_every_link_leads_to_a_file(path: str) -> None:
    assert (ROOT / path).is_file()


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (Scenario, "the fields of a scenario"),
        (Stage, "the fields of a stage"),
        (Variable, "the fields of a variable"),
        (Subject, "the fields of a subject"),
        (Check, "the fields of a check"),
        (Rubric, "the fields of a rubric"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_authors_are_told_every_field(model: type, told: str) -> None:
    del told
    fields = [field.alias or name for name, field in model.model_fields.items()]  # type: ignore[attr-defined]
    assert [name for name in fields if f"`{name}" not in README and f"{name}`" not in README] == []


@pytest.mark.parametrize("kind", ["complexity", "quantity", "statement", "any", "all", "at_least"])
def test_authors_are_told_every_kind_of_rule(kind: str) -> None:
    assert f"`{kind}`" in README
