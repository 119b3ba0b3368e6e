from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .helpers import Clock, House


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(tmp_path: Path, clock: Clock) -> Iterator[House]:
    house = House(tmp_path, clock)
    yield house
    house.journal.close()
