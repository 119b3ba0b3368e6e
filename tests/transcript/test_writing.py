"""Files are written whole or not at all, and every failure is a sentence that helps."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from interviewer.transcript import Record, TranscriptError, format_of, render, write

from .sessions import record


@pytest.fixture(scope="module")
def held() -> Record:
    return record("The time is n^2.", "800 TB")


@pytest.mark.parametrize(
    ("name", "fmt"),
    [("a.md", "md"), ("a.markdown", "md"), ("a.HTML", "html"), ("a.htm", "html"), ("a.b.json", "json")],
)
def test_the_ending_names_the_format(name: str, fmt: str, held: Record, tmp_path: Path) -> None:
    assert format_of(Path(name)) == fmt
    path = write(held, tmp_path / name)
    assert path.read_text(encoding="utf-8") == render(held, format_of(path))
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.pdf", "'.pdf'"),
        ("a", "no ending"),
        (".md", "no ending"),
        ("nowhere/a.md", "create it first"),
        ("folder.md", "is a folder"),
        ("a.md.gz", ".md, .html, .json or .txt"),
    ],
)
def test_what_can_not_be_written_is_told(name: str, words: str, held: Record, tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(TranscriptError) as caught:
        write(held, tmp_path / name)
    assert words in str(caught.value)
    assert list(tmp_path.iterdir()) == [tmp_path / "folder.md"]


def test_an_older_file_is_replaced_with_its_permissions(held: Record, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write(held, path)
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "interviewer.transcript/1"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_failure_leaves_the_older_file_and_no_rest(
    held: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    path.write_text("old", encoding="utf-8")

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TranscriptError, match="No space left on device"):
        write(held, path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_no_permission_is_told(held: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(TranscriptError, match="change its permissions"):
        write(held, tmp_path / "a.md")
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_told(held: Record) -> None:
    with pytest.raises(TranscriptError, match="md, html, json, txt"):
        render(held, "pdf")  # type: ignore[arg-type]
