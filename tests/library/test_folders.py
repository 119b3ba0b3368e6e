"""Where content and data are looked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import interviewer.library
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


def test_asking_for_a_folder_loads_neither_models_nor_yaml() -> None:
    program = (
        "import sys; from interviewer.library import data_folder; data_folder(); "
        "print([name for name in ('pydantic', 'yaml', 'rapidfuzz', 'sympy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_loading_content_needs_neither_sympy_nor_textual_nor_jinja() -> None:
    program = (
        "import sys; from interviewer.library import load_library; load_library(); "
        "print([name for name in ('sympy', 'textual', 'jinja2', 'sqlite3') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_every_public_name_is_there() -> None:
    for name in interviewer.library.__all__:
        assert getattr(interviewer.library, name) is not None
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = interviewer.library.nothing_like_it
