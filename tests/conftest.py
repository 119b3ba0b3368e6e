"""What all tests share: a data folder of their own, and hypothesis without deadlines."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from interviewer.collecting import collect_seldom

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

collect_seldom()  # as the program does; it takes a tenth of the run

_numbers = count()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that nobody else uses; it isn't there until something is saved.

    Only its name is made here: most of some twenty thousand tests save nothing, and a folder for each took a minute.
    """
    folder = tmp_path_factory.getbasetemp() / f"home-{next(_numbers)}"
    monkeypatch.setenv("INTERVIEWER_HOME", str(folder))
    monkeypatch.delenv("INTERVIEWER_DEBUG", raising=False)
    return folder
