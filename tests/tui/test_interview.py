"""The interview screen: sending, lines, history, hints, pause, end, draft, resume."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from conftest import NARROW, WIDE, House
from textual import events

from interviewer.session.events import (
    AnswerSubmitted,
    HintOffered,
    HintTaken,
    InterviewerSpoke,
    Paused,
    StageSkipped,
)
from interviewer.tui.answer_box import AnswerBox
from interviewer.tui.conversation import Conversation
from interviewer.tui.debrief import Debrief
from interviewer.tui.dialogs import Choose
from interviewer.tui.pause import PausePage


def answers(seat) -> list[str]:
    return [e.text for e in seat.journal.events(seat.room.session_id) if isinstance(e, AnswerSubmitted)]


async def test_enter_sends_what_was_typed_key_by_key(house: House) -> None:
    async with house.interview() as seat:
        await seat.pilot.press("n", "circumflex_accent", "2", "space", "d")
        assert seat.box.text == "n^2 d"
        await seat.press("enter")
        assert answers(seat) == ["n^2 d"]
        assert seat.box.text == ""
        assert "n^2 d" in seat.screen()


async def test_an_answer_is_on_disk_when_it_is_on_screen(house: House) -> None:
    async with house.interview() as seat:
        await seat.say("time is n^2 d")
        said = [u.text for u in seat.room.state.conversation]
        assert "time is n^2 d" in said
        assert answers(seat) == ["time is n^2 d"]
        assert seat.room.state.conversation[-1].text.split("\n")[0][:30] in seat.screen()


async def test_an_empty_answer_is_not_sent(house: House) -> None:
    async with house.interview() as seat:
        await seat.say("  \n ")
        assert answers(seat) == []
        assert "Nothing is written yet" in seat.notices()


async def test_ctrl_j_is_a_new_line(house: House) -> None:
    async with house.interview() as seat:
        await seat.pilot.press("a", "ctrl+j", "b")
        assert seat.box.text == "a\nb"
        await seat.press("enter")
        assert answers(seat) == ["a\nb"]


@pytest.mark.parametrize("pasted", ["one\ntwo\n", "one\r\ntwo\r\n", "one\rtwo\r"])
async def test_pasted_newlines_never_send(house: House, pasted: str) -> None:
    async with house.interview() as seat:
        seat.box.post_message(events.Paste(pasted))
        await seat.pilot.pause(0.1)
        assert answers(seat) == []
        assert seat.box.text == "one\ntwo\n"


async def test_a_paste_that_comes_as_keys_does_not_send(house: House) -> None:
    async with house.interview() as seat:
        for key in ("o", "enter", "t", "enter", "enter", "w", "enter"):
            character = "\r" if key == "enter" else key
            seat.box.post_message(events.Key(key, character))
        await seat.pilot.pause(0.2)
        assert answers(seat) == []
        assert seat.box.text == "o\nt\n\nw\n"


async def test_history_of_own_answers(house: House) -> None:
    async with house.interview() as seat:
        await seat.say("first one")
        await seat.say("second\none")
        await seat.type("draft")
        await seat.press("up")
        assert seat.box.text == "second\none"
        await seat.press("up")
        assert seat.box.text == "second\none", "within the text the cursor moves"
        await seat.press("up")
        assert seat.box.text == "first one"
        await seat.press("up")
        assert seat.box.text == "first one", "there is nothing older"
        await seat.press("down")
        await seat.press("down")
        assert seat.box.text == "draft", "what was being written comes back"


async def test_the_echo_shows_how_the_draft_reads(house: House) -> None:
    async with house.interview() as seat:
        await seat.type("time is n^2 d")
        await seat.until(lambda: "so far I read" in seat.text_of("#echo"))
        assert all(part in seat.text_of("#echo") for part in seat.room.echo("time is n^2 d"))


async def test_a_hint_is_offered_with_its_effect_and_taken_when_asked_again(house: House) -> None:
    async with house.interview() as seat:
        await seat.press("f2")
        kinds = [type(e) for e in seat.journal.events(seat.room.session_id)]
        assert HintOffered in kinds
        assert HintTaken not in kinds
        await seat.press("ctrl+t")
        assert HintTaken in [type(e) for e in seat.journal.events(seat.room.session_id)]
        assert "1 hint" in seat.screen() or seat.room.state.stages[0].hints == 1


async def test_skip_and_repeat(house: House) -> None:
    async with house.interview() as seat:
        await seat.press("f4")
        assert seat.room.state.conversation[-1].text
        await seat.press("f3")
        assert any(isinstance(e, StageSkipped) for e in seat.journal.events(seat.room.session_id))
        assert seat.room.state.stages[0].status == "skipped"


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_pause_hides_the_question_and_stops_the_clock(house: House, size: tuple[int, int]) -> None:
    async with house.interview(size) as seat:
        question = seat.room.state.conversation[-1].text[:30]
        assert question in seat.screen()
        await seat.press("f8")
        assert isinstance(seat.app.screen, PausePage)
        assert question not in seat.screen()
        assert "Paused" in seat.screen()
        before = seat.room.remaining()
        house.clock.now += 600
        assert seat.room.remaining() == before
        await seat.press("enter")
        assert seat.app.screen is seat.interview
        assert seat.room.remaining() == before
        assert question in seat.screen()


async def test_end_is_asked_first(house: House) -> None:
    async with house.interview() as seat:
        await seat.say("time is n^2 d")
        await seat.press("f10")
        assert isinstance(seat.app.screen, Choose)
        await seat.press("enter")
        assert seat.room.state.ended is None, "the first choice is to go on"
        room = seat.room
        await seat.press("f10")
        await seat.press("down", "enter")
        assert room.state.ended is not None
        assert isinstance(seat.app.screen, Debrief)


async def test_the_draft_survives_and_the_session_resumes(house: House) -> None:
    async with house.interview() as seat:
        await seat.say("time is n^2 d")
        await seat.type("half a thought")
        session = seat.room.session_id
        await seat.until(lambda: seat.journal.draft(session) == "half a thought")
        said = len(seat.room.state.conversation)
    async with house.sit(start=("session", session)) as seat:
        assert seat.box.text == "half a thought"
        assert len(seat.room.state.conversation) >= said
        assert "time is n^2 d" in [u.text for u in seat.room.state.conversation]


async def test_leaving_keeps_everything_and_home_offers_to_resume(house: House) -> None:
    async with house.interview() as seat:
        await seat.type("half a thought")
        await seat.press("f12")
        assert seat.app.screen is seat.home
        await seat.until(lambda: seat.home.selected() is not None)
        await seat.until(lambda: "Unfinished" in seat.screen())
        assert [s.ended for s in seat.journal.sessions()] == [False]
        await seat.press("home", "up", "up", "up", "up", "up", "up")
        row = seat.home.selected()
        assert row is not None
        assert row.kind == "unfinished"
        await seat.press("enter")
        await seat.press("enter")
        assert seat.box.text == "half a thought"
        assert seat.app.screen is seat.interview


async def test_time_up_is_told_and_the_current_answer_may_be_finished(house: House) -> None:
    async with house.interview() as seat:
        room = seat.room
        await seat.type("time is n^2 d")
        house.clock.now += 3600
        await seat.until(lambda: room.state.time_up)
        assert seat.box.text == "time is n^2 d"
        await seat.press("enter")
        assert room.state.ended is not None
        await seat.until(lambda: isinstance(seat.app.screen, Debrief))


async def test_dispute_during_a_mock_interview_names_no_marks(house: House) -> None:
    async with house.interview() as seat:
        await seat.say("time is n^2 d, roughly")
        await seat.press("f5")
        assert "n^2 d, roughly" in seat.screen()
        await seat.press("enter")
        assert "not met" not in seat.screen()
        await seat.pilot.press(*"meant")
        await seat.press("enter")
        disputes = seat.room.state.disputes
        assert [(d.message, d.check, d.comment) for d in disputes] == [(0, None, "meant")]


async def test_ctrl_c_ends_nothing_and_says_how_to_leave(house: House) -> None:
    async with house.interview() as seat:
        await seat.type("precious")
        await seat.press("ctrl+c")
        assert seat.box.text == "precious"
        assert "ctrl+q" in seat.notices()
        seat.box.select_all()
        await seat.press("ctrl+c")
        assert seat.app.clipboard == "precious"


async def test_page_keys_scroll_the_conversation_while_writing(house: House) -> None:
    async with house.interview() as seat:
        for _ in range(6):
            await seat.press("f4")
        talk = seat.interview.query_one(Conversation)
        bottom = talk.scroll_y
        assert bottom > 0
        await seat.press("pageup")
        assert talk.scroll_y < bottom
        assert seat.app.screen.focused is seat.box


async def test_escape_comes_back_to_the_box(house: House) -> None:
    async with house.interview() as seat:
        await seat.press("shift+tab")
        assert not isinstance(seat.app.screen.focused, AnswerBox)
        await seat.press("escape")
        assert isinstance(seat.app.screen.focused, AnswerBox)


async def test_ctrl_q_keeps_the_draft_and_stops_the_clock(house: House) -> None:
    async with house.interview() as seat:
        session = seat.room.session_id
        await seat.type("half a thought")
        await seat.pilot.press("ctrl+q")
        await seat.pilot.pause()
        assert seat.journal.draft(session) == "half a thought"
        assert isinstance(seat.journal.events(session)[-1], (Paused, InterviewerSpoke))
        assert any(isinstance(e, Paused) for e in seat.journal.events(session))
    async with house.sit(start=("session", session)) as seat:
        await seat.until(lambda: isinstance(seat.app.screen, PausePage))
        await seat.press("enter")
        assert seat.box.text == "half a thought"


async def test_the_editor_gets_the_draft_and_gives_it_back(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "editor.sh"
    script.write_text('#!/bin/sh\nprintf "%s\\nand more\\n" "$(cat "$1")" > "$1"\n', "utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))
    async with house.interview() as seat:
        monkeypatch.setattr(seat.app, "suspend", nullcontext)
        await seat.type("time is n^2 d")
        await seat.press("f9")
        assert seat.box.text == "time is n^2 d\nand more"
        assert answers(seat) == []


@pytest.mark.parametrize(
    ("editor", "sentence"),
    [("", "Set VISUAL or EDITOR"), ("/no/such/editor", "could not be started"), ("false", "ended with code 1")],
)
async def test_an_editor_that_fails_leaves_the_draft(
    house: House, monkeypatch: pytest.MonkeyPatch, editor: str, sentence: str
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    async with house.interview() as seat:
        monkeypatch.setattr(seat.app, "suspend", nullcontext)
        await seat.type("precious")
        await seat.press("f9")
        assert seat.box.text == "precious"
        assert sentence in seat.notices()
