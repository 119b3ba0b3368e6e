"""The debrief: verdict with its proof, export, dispute, retry, reopening from home."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import NARROW, WIDE, House, Seat
from rich.cells import cell_len
from textual.widgets import Input, Static

from interviewer.content.figures import fill
from interviewer.tui.debrief import Debrief, Pages
from interviewer.tui.interview import Interview

HOSTILE = "n^2 d [/] \x1b[31m \u202e"


async def finish(seat: Seat, *answers: str) -> Debrief:
    room = seat.room
    for answer in answers:
        await seat.say(answer)
    await seat.press("f10")
    await seat.press("down", "enter")
    await seat.until(lambda: isinstance(seat.app.screen, Debrief))
    assert room.state.ended is not None
    await seat.pilot.pause()
    return seat.app.screen  # type: ignore[return-value]


def text_of(debrief: Debrief) -> str:
    return "\n".join(str(part.content) for part in debrief.query_one(Pages).query(Static))


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_debrief_says_why(house: House, size: tuple[int, int]) -> None:
    async with house.interview(size) as seat:
        debrief = await finish(seat, "time is n^2 d", "space is n^2")
        text, room = text_of(debrief), debrief.room
        for check in room.pack.rubric.checks:
            assert fill(check.title, room.state.givens) in text
        assert "Lean Hire" in text
        assert "answer 1: “" in text
        assert "✓ met" in text
        assert "✗ not met" in text
        assert "why it matters" in text
        assert "expected" in text
        assert "What a strong answer would have said" in text
        assert "What to practise next" in text
        assert all(cell_len(line) <= size[0] for line in seat.lines())


async def test_nothing_answered_is_not_assessed(house: House) -> None:
    async with house.interview() as seat:
        debrief = await finish(seat)
        assert "ot assessed" in text_of(debrief)
        assert "No Hire" not in str(debrief.query_one(".verdict", Static).content).split("\n")[0]


@pytest.mark.parametrize("ending", ["md", "html", "json"])
async def test_export_writes_the_file_and_says_where(house: House, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out.{ending}"
    async with house.interview() as seat:
        await finish(seat, "time is n^2 d")
        await seat.press("e")
        box = seat.app.screen.query_one(Input)
        box.value = str(target)
        await seat.press("enter")
        assert str(target) in seat.notices()
        assert isinstance(seat.app.screen, Debrief)
    assert "n^2 d" in target.read_text("utf-8")
    if ending == "json":
        assert json.loads(target.read_text("utf-8"))["verdict"]["tier"] in ("strong_hire", "lean_hire", "no_hire")


async def test_export_asks_before_writing_over_and_refuses_other_endings(house: House, tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("mine", "utf-8")
    async with house.interview() as seat:
        await finish(seat, "time is n^2 d")
        await seat.press("e")
        box = seat.app.screen.query_one(Input)
        box.value = str(target)
        await seat.press("enter")
        assert target.read_text("utf-8") == "mine"
        assert "Enter again writes over it" in seat.screen()
        box.value = str(tmp_path / "out.docx")
        await seat.press("enter")
        assert not isinstance(seat.app.screen, Debrief)
        box.value = str(tmp_path / "no" / "such" / "folder" / "out.md")
        await seat.press("enter")
        await seat.press("escape")
        assert isinstance(seat.app.screen, Debrief)
    assert target.read_text("utf-8") == "mine"


async def test_a_dispute_makes_the_check_one_to_be_looked_at(house: House) -> None:
    async with house.interview(WIDE) as seat:
        debrief = await finish(seat, "something odd about memory " + HOSTILE)
        await seat.press("d")
        await seat.press("enter")
        await seat.press("down", "enter")
        await seat.pilot.press(*"look")
        await seat.press("enter")
        await seat.until(lambda: "to be looked at" in text_of(debrief))
        dispute = debrief.room.state.disputes[0]
        assert dispute.check is not None
        assert dispute.comment == "look"
        assert "look" in text_of(debrief)


async def test_retry_with_other_givens_starts_a_new_session(house: House) -> None:
    async with house.interview() as seat:
        debrief = await finish(seat, "time is n^2 d")
        await seat.press("r")
        await seat.until(lambda: isinstance(seat.app.screen, Interview))
        await seat.pilot.pause()
        assert seat.room.session_id != debrief.room.session_id
        assert seat.room.state.started.seed == 7
        assert len(seat.journal.sessions()) == 2


async def test_home_shows_the_last_verdict_and_reopens_the_debrief(house: House) -> None:
    async with house.interview() as seat:
        await finish(seat, "time is n^2 d")
        await seat.press("h")
        assert seat.app.screen is seat.home
        await seat.until(lambda: "Past sessions" in seat.screen())
        assert seat.screen().count("Lean Hire") == 2
        await seat.filter("lean")
        await seat.press("down")
        row = seat.home.selected()
        assert row is not None
        assert row.kind == "past"
        await seat.press("enter")
        await seat.until(lambda: isinstance(seat.app.screen, Debrief))
        await seat.pilot.pause()
        assert "◐ Lean Hire" in seat.screen()


async def test_what_was_typed_is_text_in_the_debrief(house: House) -> None:
    async with house.interview(WIDE) as seat:
        debrief = await finish(seat, "time is " + HOSTILE)
        assert "\x1b" not in text_of(debrief)
        assert "\u202e" not in text_of(debrief)
        assert seat.screen()
