"""The library: finds, loads, validates and varies packs of scenarios and rubrics."""

from __future__ import annotations

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
