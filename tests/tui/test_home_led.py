"""Led sessions on the home screen: shown, told apart, gone on with, deleted whole."""

from __future__ import annotations

import itertools

import pytest
from conftest import NARROW, WIDE, House
from rich.cells import cell_len

from interviewer.journal import Journal
from interviewer.led_room import LedRoom
from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.leading import Leading


def lead(house: House, *, judged: bool) -> LedRoom:
    """An interview that was begun, or also ended and judged."""
    ids = itertools.count(1)
    with_journal = Journal.open(house.path / "journal.db")
    pack = house.library.pack("pairwise-similarity")
    room = LedRoom.start(
        pack,
        with_journal,
        house.path,
        clock=house.clock,
        new_id=lambda: f"led{'judged' if judged else 'open'}{next(ids)}",
        candidate="Grace Hopper" if judged else "Ada Lovelace",
    )
    if judged:
        room.end()
        room.verdict("no_hire", "left early")
    room.close()
    with_journal.close()
    return room


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_led_sessions_are_shown_and_told_apart(house: House, size: tuple[int, int]) -> None:
    lead(house, judged=False)
    lead(house, judged=True)
    async with house.sit(size) as seat:
        await seat.filter("led ada")
        assert "without your verdict: enter goes on" in seat.screen()
        assert "takes the interviewer's seat again" in seat.text_of("#about-text")
        await seat.filter("led grace")
        assert "Led by you: enter shows your judgement" in seat.screen()
        assert "Your verdict" in seat.text_of("#about-text")
        assert "No Hire" in seat.screen()
        assert all(cell_len(line) <= size[0] for line in seat.lines())


async def test_the_leads_verdict_is_no_verdict_of_ones_own(house: House) -> None:
    lead(house, judged=True)
    async with house.sit() as seat:
        await seat.filter("pairwise")
        row = seat.home.selected()
        assert row is not None
        assert row.kind == "scenario"
        assert row.verdict is None


@pytest.mark.parametrize("judged", [False, True])
async def test_enter_leaves_for_the_interviewers_seat(house: House, judged: bool) -> None:
    room = lead(house, judged=judged)
    async with house.sit() as seat:
        await seat.filter("led")
        await seat.press("enter")
        assert seat.app.return_value == Leading(session=room.session_id)


async def test_a_scenario_can_be_led_from_home(house: House) -> None:
    async with house.sit() as seat:
        await seat.filter("pairwise")
        await seat.press("enter")
        assert isinstance(seat.app.screen, Choose)
        await seat.press("k", "enter")
        await seat.until(lambda: isinstance(seat.app.screen, Prompt))
        await seat.press(*"Ada", "enter")
        assert seat.app.return_value == Leading(scenario="pairwise-similarity", candidate="Ada")


async def test_a_scenario_is_led_by_one_key(house: House) -> None:
    async with house.sit() as seat:
        await seat.filter("pairwise")
        await seat.press("f6")
        await seat.until(lambda: isinstance(seat.app.screen, Prompt))
        assert "interviewer lead pairwise-similarity --web" in " ".join(seat.screen().split())
        await seat.press("enter")
        assert seat.app.return_value == Leading(scenario="pairwise-similarity")


async def test_deleting_a_led_session_takes_both_halves(house: House) -> None:
    room = lead(house, judged=True)
    async with house.sit() as seat:
        await seat.filter("grace")
        await seat.press("f8")
        assert "notes" in seat.screen()
        await seat.press("j", "enter")
        await seat.until(lambda: not room.table_path.exists())
        assert seat.home.selected() is None


async def test_what_could_not_be_led_is_said(house: House) -> None:
    async with house.sit(notice="There is no interview under this code.") as seat:
        await seat.until(lambda: "no interview under this code" in seat.notices())
