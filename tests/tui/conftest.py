"""A seat for tests: the real library, journal and room, with a clock and ids that tests can set."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from textual import _wait
from textual.pilot import Pilot
from textual.widgets import Static

from interviewer.journal import Journal
from interviewer.library import Library, load_library
from interviewer.room import Room
from interviewer.tui.answer_box import AnswerBox
from interviewer.tui.app import InterviewerApp, Start
from interviewer.tui.conversation import Speech
from interviewer.tui.home import Home
from interviewer.tui.interview import Interview
from interviewer.tui.shelf_view import Filter

NARROW, WIDE = (80, 24), (160, 50)


@dataclass
class Clock:
    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Seat:
    """A person at the program: presses keys and looks."""

    app: InterviewerApp
    pilot: Pilot[None]
    clock: Clock
    journal: Journal

    @property
    def home(self) -> Home:
        home = self.app.screen_stack[0]
        assert isinstance(home, Home)
        return home

    @property
    def interview(self) -> Interview:
        found = [s for s in self.app.screen_stack if isinstance(s, Interview)]
        return found[0]

    @property
    def room(self) -> Room:
        return self.interview.room

    @property
    def box(self) -> AnswerBox:
        return self.interview.query_one(AnswerBox)

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        boxes = self.app.screen.query(AnswerBox)
        if boxes and "enter" in keys:
            await self.until(lambda: not boxes.first().is_waiting)
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Put a text in the box as if it had been typed; key by key would take long."""
        self.box.insert(text)
        await self.pilot.pause()

    async def say(self, text: str) -> None:
        await self.type(text)
        await self.press("enter")

    async def until(self, true: Callable[[], object], seconds: float = 5.0) -> None:
        for _ in range(int(seconds / 0.02)):
            if true():
                return
            await self.pilot.pause(0.02)
        raise AssertionError(f"waited in vain; on screen:\n{self.screen()}")

    async def filter(self, text: str) -> None:
        """Put a text in the filter of the home screen; key by key would take long."""
        self.home.query_one(Filter).value = text
        await self.pilot.pause()

    async def resize(self, size: tuple[int, int]) -> None:
        await self.pilot.resize_terminal(*size)
        await self.until(lambda: self.app.screen.size == size)
        await self.pilot.pause(0.1)

    def screen(self) -> str:
        """The rendered text of the whole screen, line by line."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    def lines(self) -> list[str]:
        return self.screen().split("\n")

    def notices(self) -> str:
        return "\n".join(note.message for note in self.app._notifications)

    def text_of(self, selector: str) -> str:
        return str(self.app.screen.query_one(selector, Static).content)


Sit = Callable[..., AbstractAsyncContextManager[Seat]]


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library()


@dataclass
class House:
    """What outlives one run of the program."""

    path: Path
    library: Library
    clock: Clock = field(default_factory=Clock)
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    @asynccontextmanager
    async def sit(
        self, size: tuple[int, int] = NARROW, start: Start | None = None, **options: Any
    ) -> AsyncIterator[Seat]:
        journal = options.pop("journal", None) or Journal.open(self.path / "journal.db")
        app = InterviewerApp(
            journal,
            options.pop("library", self.library),
            self.clock,
            lambda: f"session{next(self.ids):04}",
            start,
            new_seed=lambda: 7,
            settings=self.path / "settings.json",
            **options,
        )
        async with app.run_test(size=size) as pilot:
            seat = Seat(app, pilot, self.clock, journal)
            await seat.until(lambda: seat.home.view is not None and seat.home.view.is_filled)
            if start is not None:
                await seat.until(lambda: any(s.query(Speech) or s.query(".verdict") for s in app.screen_stack))
                await pilot.pause()
            yield seat
        if isinstance(journal, Journal):
            journal.close()

    def interview(
        self, size: tuple[int, int] = NARROW, scenario: str = "pairwise-similarity", **options: Any
    ) -> AbstractAsyncContextManager[Seat]:
        """Sits down at an interview that has just begun."""
        return self.sit(size, ("scenario", scenario, options.pop("held", {})), **options)


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pilot looks whether the program is idle every 20 ms, several times a key; 10 ms see the same."""
    monkeypatch.setattr(_wait, "SLEEP_GRANULARITY", 0.01)
    monkeypatch.setattr(_wait, "SLEEP_IDLE", 0.0005)


@pytest.fixture
def house(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> House:
    for name in ("NO_COLOR", "INTERVIEWER_THEME", "VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return House(tmp_path, library)
