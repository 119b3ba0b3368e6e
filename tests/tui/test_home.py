"""The home screen: filter, start, empty states, broken packs, sessions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import NARROW, WIDE, House
from rich.cells import cell_len

from interviewer.journal import JournalError, SessionSummary
from interviewer.library import Library, Problem
from interviewer.tui.dialogs import Choose
from interviewer.tui.interview import Interview
from interviewer.tui.shelf import Row, cells_of, matching, shelf_of


def empty_library(problems: tuple[Problem, ...] = ()) -> Library:
    return Library({}, problems)


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_scenarios_are_listed_and_described(house: House, size: tuple[int, int]) -> None:
    async with house.sit(size) as seat:
        screen = seat.screen()
        for pack in house.library.packs.values():
            assert pack.scenario.title[:20] in screen
        row = seat.home.selected()
        assert row is not None
        assert house.library.packs[row.scenario].scenario.stages[0].title in seat.text_of("#about-text")
        assert all(cell_len(line) <= size[0] for line in seat.lines())


async def test_what_it_trains_stands_in_a_tall_list(house: House) -> None:
    async with house.sit(WIDE) as seat:
        for pack in house.library.packs.values():
            assert pack.scenario.trains[:30] in seat.screen()


async def test_typing_filters_and_enter_starts(house: House) -> None:
    async with house.sit() as seat:
        await seat.press(*"transf")
        row = seat.home.selected()
        assert row is not None
        assert row.scenario == "transformer-inference"
        await seat.press("enter")
        assert isinstance(seat.app.screen, Choose)
        await seat.press("enter")
        await seat.until(lambda: isinstance(seat.app.screen, Interview))
        assert seat.room.state.started.mode == "mock"
        assert seat.room.pack.scenario.id == "transformer-inference"


async def test_escape_clears_a_filter_that_matches_nothing(house: House) -> None:
    async with house.sit() as seat:
        await seat.filter("zzzz")
        assert seat.home.selected() is None
        assert "Nothing matches" in seat.screen()
        await seat.press("enter")
        assert seat.app.screen is seat.home
        await seat.press("escape")
        assert seat.home.selected() is not None


async def test_arrows_move_from_the_filter_and_jk_in_the_list(house: House) -> None:
    async with house.sit() as seat:
        first = seat.home.selected()
        await seat.press("down")
        second = seat.home.selected()
        assert first != second
        await seat.press("tab", "k")
        assert seat.home.selected() == first
        await seat.press("j")
        assert seat.home.selected() == second
        await seat.press("t", "r", "a", "n", "s", "f")
        row = seat.home.selected()
        assert row is not None
        assert row.scenario == "transformer-inference"


async def test_practice_and_other_givens_by_key(house: House) -> None:
    async with house.sit() as seat:
        await seat.filter("pairwise")
        await seat.press("f3")
        await seat.until(lambda: isinstance(seat.app.screen, Interview))
        assert seat.room.state.started.mode == "practice"
        await seat.press("f12")
        await seat.press("f4")
        await seat.until(lambda: isinstance(seat.app.screen, Interview))
        assert seat.room.state.started.seed == 7


async def test_nothing_there_yet(house: House) -> None:
    async with house.sit(library=empty_library()) as seat:
        assert "There are no interviews here yet" in seat.screen()


async def test_a_broken_pack_is_shown_calmly_beside_the_good_ones(house: House) -> None:
    problem = Problem(Path("/packs/scenarios/mine.yaml"), 12, 3, "title: is missing [/] add one")
    library = Library(house.library.packs, (problem,))
    async with house.sit(WIDE, library=library) as seat:
        assert "Could not be loaded (the others are not affected)" in seat.screen()
        assert "mine.yaml:12" in seat.screen()
        await seat.filter("mine.yaml")
        assert "title: is missing [/] add one" in seat.text_of("#about-text")
        await seat.press("enter")
        assert seat.app.screen is seat.home


async def test_a_journal_that_cant_be_opened_says_what_to_do(house: House) -> None:
    def broken() -> None:
        raise JournalError("The folder /x can't be written.", "Check its permissions.")

    async with house.sit(WIDE, journal=broken) as seat:
        await seat.until(lambda: "can't be written" in seat.screen())
        assert "Check its permissions." in seat.screen()
        await seat.press("f2")
        assert seat.app.screen is seat.home
        assert "can't be written" in seat.notices()


async def test_a_session_is_deleted_only_after_asking(house: House) -> None:
    async with house.interview() as seat:
        await seat.press("f12")
        await seat.until(lambda: "Unfinished" in seat.screen())
        await seat.press("tab", "g")
        await seat.press("f8", "enter")
        assert len(seat.journal.sessions()) == 1
        await seat.press("f8", "down", "enter")
        assert seat.journal.sessions() == ()
        await seat.until(lambda: "Unfinished" not in seat.screen())


async def test_a_library_that_loads_after_the_first_paint(house: House) -> None:
    async with house.sit(library=lambda: house.library) as seat:
        await seat.until(lambda: seat.home.selected() is not None)
        assert "Interviews" in seat.screen()


@pytest.mark.parametrize("width", [20, 40, 77, 120])
@pytest.mark.parametrize("kind", ["scenario", "past", "unfinished", "problem"])
def test_a_row_is_exactly_as_wide_as_its_line(width: int, kind: str) -> None:
    row = Row(kind, "x", "日本語 " * 30, "trains", "senior", "20 min", None, "2026-01-01 10:00")  # type: ignore[arg-type]
    assert cell_len(cells_of(row, width)) == max(width, cell_len(cells_of(row, width)) if width < 52 else width)


def test_every_typed_word_has_to_match() -> None:
    rows = (Row("scenario", "a", "All Pairs", "memory"), Row("scenario", "b", "Pipeline", "memory"))
    assert [r.key for r in matching(rows, "MEM pairs")] == ["a"]
    assert matching(rows, "") == rows
    assert matching(rows, "nothing") == ()


def test_what_was_imported_is_told_apart_and_is_no_verdict_of_ones_own(house: House) -> None:
    [pack, *_] = house.library.packs.values()
    name, title = pack.scenario.id, pack.scenario.title
    own = SessionSummary("a", name, title, "", "mock", 1.0, 2.0, True, "lean_hire", True, 3)
    other = replace(own, id="b", started_at=5.0, tier="strong_hire", imported_at=9.0)
    rows = shelf_of(house.library, (other, own)).rows
    assert [row.key for row in matching(rows, "imported")] == ["b"]
    [scenario] = [row for row in rows if row.kind == "scenario" and row.key == name]
    assert scenario.verdict is not None
    assert scenario.verdict.word == "Lean Hire"
