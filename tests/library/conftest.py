"""A small whole pack that tests break in one place at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

GOOD = Path(__file__).parent / "good"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the whole pack."""
    target = tmp_path / "content"
    shutil.copytree(GOOD, target)
    return target
