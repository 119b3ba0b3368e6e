"""Where content and data are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.library import bundled_folder, data_folder, standard_folders, user_packs_folder
from interviewer.library.folders import folder_around


def test_the_home_variable_overrides_the_platforms_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "mine"))
    assert data_folder() == tmp_path / "mine"
    assert user_packs_folder().path == tmp_path / "mine" / "packs"
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("value", ["", "  "])
def test_a_blank_home_is_no_home(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEWER_HOME", value)
    assert data_folder().name == "interviewer"
    assert data_folder().is_absolute()


def test_a_tilde_is_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("INTERVIEWER_HOME", "~/kept")
    assert data_folder() == tmp_path / "kept"


def test_bundled_content_is_found_and_comes_first() -> None:
    assert bundled_folder().bundled
    assert (bundled_folder().rubrics / "shared.yaml").is_file()
    assert standard_folders()[0] == bundled_folder()
    assert [folder.bundled for folder in standard_folders()] == [True, False]


def test_a_path_belongs_to_the_folder_with_scenarios_and_rubrics(folder: Path) -> None:
    for path in (folder, folder / "scenarios", folder / "rubrics" / "pairs.yaml", folder / "scenarios" / "new.yaml"):
        assert folder_around(path).path == folder
    assert folder_around(bundled_folder().path).bundled
