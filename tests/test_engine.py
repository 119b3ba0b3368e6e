"""The engine's name changes with the code that judges, and with nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer import __version__
from interviewer.engine import ROOMS, engine, fingerprint

CODE = {"reading/deep/read.py": b"one\ntwo\n", "grading/marks.py": b"a", "transcript/templates/t.md.j2": b"t"}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, content in CODE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def test_it_is_the_version_with_a_fingerprint() -> None:
    version, code = engine().split("+")
    assert (version, len(code)) == (__version__, 10)
    assert all((Path(__file__).parent.parent / "interviewer" / room).is_dir() for room in ROOMS)


@pytest.mark.parametrize("name", CODE)
def test_it_changes_with_every_file_that_judges(package: Path, name: str) -> None:
    before = fingerprint(package)
    (package / name).write_bytes(CODE[name] + b" ")
    assert fingerprint(package) != before


def test_it_changes_with_a_files_name(package: Path) -> None:
    before = fingerprint(package)
    (package / "grading/marks.py").rename(package / "grading/other.py")
    assert fingerprint(package) != before


def test_it_stays_whatever_else_changes(package: Path) -> None:
    before = fingerprint(package)
    (package / "tui").mkdir()
    (package / "tui/screen.py").write_bytes(b"new")
    (package / "reading/__pycache__").mkdir()
    (package / "reading/__pycache__/read.pyc").write_bytes(b"new")
    (package / "reading/deep/read.py").write_bytes(b"one\r\ntwo\r\n")
    assert fingerprint(package) == before


def test_without_sources_the_version_has_to_do(tmp_path: Path) -> None:
    assert fingerprint(tmp_path) == ""
