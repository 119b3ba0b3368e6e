"""An interview in plain lines, held in this process with a clock that the test owns."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from interviewer.content.pack import Pack
from interviewer.journal import Journal
from interviewer.library import load_library
from interviewer.plain.hold import hold
from interviewer.room import Room

SCRIPTS = Path(__file__).parent / "scripts"


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_library().pack("pairwise-similarity")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal.open(tmp_path / "journal.sqlite3")
    yield opened
    opened.close()


class Held:
    """A room with a clock; `say` holds it over some lines and gives what was written."""

    def __init__(self, pack: Pack, journal: Journal, minutes: float | None = None) -> None:
        self.now = 1_000.0
        self.journal = journal
        ids = (f"s{number}" for number in itertools.count(1))
        self.room = Room.start(pack, journal, clock=lambda: self.now, new_id=lambda: next(ids), minutes=minutes)

    def say(self, *lines: str, export: Path | None = None, echo: bool = True) -> str:
        return self.hold((f"{line}\n" for line in lines), export, echo)

    def hold(self, lines: Iterable[str], export: Path | None = None, echo: bool = True) -> str:
        out = io.StringIO()
        assert hold(self.room, self.journal, lines=lines, out=out, export=export, echo=echo) == 0
        return out.getvalue()

    def resume(self) -> None:
        self.room = Room.resume(self.room.session_id, self.journal, clock=lambda: self.now)


@pytest.fixture
def start(pack: Pack, journal: Journal) -> Callable[..., Held]:
    """start(minutes=...): a new interview."""
    return lambda minutes=None: Held(pack, journal, minutes)


def script(name: str) -> list[str]:
    """The lines of a script that is kept beside the tests."""
    return (SCRIPTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
