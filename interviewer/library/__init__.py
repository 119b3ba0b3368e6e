"""The library: finds, loads, validates and varies packs of scenarios and rubrics.

Names are imported when first used: who only asks for a folder does not wait for YAML, models and readers.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.library.folders import (
        Folder,
        bundled_folder,
        data_folder,
        standard_folders,
        user_packs_folder,
    )
    from interviewer.library.loading import Library, NoSuchScenario, PackFiles, load_library, load_paths
    from interviewer.library.problem import Problem
    from interviewer.library.varying import can_vary, givens_for

__all__ = [
    "Folder",
    "Library",
    "NoSuchScenario",
    "PackFiles",
    "Problem",
    "bundled_folder",
    "can_vary",
    "data_folder",
    "givens_for",
    "load_library",
    "load_paths",
    "standard_folders",
    "user_packs_folder",
]

_HOMES = {
    "folders": ("Folder", "bundled_folder", "data_folder", "standard_folders", "user_packs_folder"),
    "loading": ("Library", "NoSuchScenario", "PackFiles", "load_library", "load_paths"),
    "problem": ("Problem",),
    "varying": ("can_vary", "givens_for"),
}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"interviewer.library.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
