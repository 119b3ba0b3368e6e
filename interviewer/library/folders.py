"""Where content and data are kept."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

__all__ = [
    "Folder",
    "bundled_folder",
    "data_folder",
    "folder_around",
    "standard_folders",
    "user_packs_folder",
]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that holds `scenarios/` and `rubrics/`; either may be missing. bundled: it ships with us."""

    path: Path
    bundled: bool = False

    @property
    def scenarios(self) -> Path:
        return self.path / "scenarios"

    @property
    def rubrics(self) -> Path:
        return self.path / "rubrics"


def data_folder() -> Path:
    """Where sessions and one's own packs are kept: INTERVIEWER_HOME, else the platform's folder."""
    home = os.environ.get("INTERVIEWER_HOME", "").strip()
    if home:
        return Path(home).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("interviewer", appauthor=False))


def user_packs_folder() -> Folder:
    """One's own scenarios and rubrics."""
    return Folder(data_folder() / "packs")


def bundled_folder() -> Folder:
    """The content that ships with the program: inside the installed package, else beside it (a checkout)."""
    package = Path(str(resources.files("interviewer")))
    inside = package / "_data"
    return Folder(inside if inside.is_dir() else package.parent, bundled=True)


def standard_folders() -> tuple[Folder, ...]:
    """Bundled content first, then one's own."""
    return bundled_folder(), user_packs_folder()


def folder_around(path: Path) -> Folder:
    """The folder that a path named by an author belongs to: the one that holds scenarios/ and rubrics/."""
    path = path.absolute()
    for candidate in _upwards(path):
        if (candidate / "scenarios").is_dir() or (candidate / "rubrics").is_dir():
            return Folder(candidate, bundled=candidate == bundled_folder().path)
    return Folder(path if path.is_dir() else path.parent)


def _upwards(path: Path) -> Iterable[Path]:
    """The folder itself, its parent and its grandparent, as far as a pack's file can be below its folder."""
    yield from [candidate for candidate in (path, path.parent, path.parent.parent) if candidate.is_dir()]
