"""Both screens, driven by keys: one-key acts, private things marked as such, and what a narrow terminal shows."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.pilot import Pilot
from textual.widgets import Static, TextArea

from interviewer.led_room import LedRoom
from interviewer.library import load_library
from interviewer.seat import CandidateSeat
from interviewer.tui.actions import for_place
from interviewer.tui.answer_box import AnswerBox
from interviewer.tui.candidate.app import seat_app
from interviewer.tui.conversation import Speech
from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.lead.app import LeadApp
from interviewer.tui.lead.box import LeadBox
from interviewer.tui.lead.comparing import Comparison, comparison_text
from interviewer.tui.lead.inviting import Invitation
from interviewer.tui.lead.panel import Rows
from interviewer.tui.lead.quoting import pieces, quote_options
from interviewer.tui.lead.rows import rubric_rows
from interviewer.tui.lead.screen import LeadScreen
from interviewer.tui.led_actions import CANDIDATE, LEAD_SEAT
from interviewer.tui.seat_app import SeatApp
from interviewer.tui.settings import Settings

from .helpers import MARK, House, say_next

SIZES = [(80, 24), (160, 50)]


@pytest.fixture
def room(house: House) -> LedRoom:
    return house.start(minutes=30.0)


@pytest.fixture
def seat(house: House, room: LedRoom) -> CandidateSeat:
    return house.sit(room)


def lead_app(room: LedRoom) -> LeadApp:
    return LeadApp(lambda: LeadScreen(room, Invitation(("the codes", "http://one/link"), "http://one/link")), Settings())


async def settle(pilot: Pilot[str], what: Callable[[], object]) -> None:
    for _ in range(200):
        await pilot.pause(0.02)
        if what():
            return
    raise AssertionError("did not happen")


async def write(pilot: Pilot[str], text: str) -> None:
    box = pilot.app.screen.query_one(AnswerBox)
    box.focus()
    box.replace_text(text)
    await pilot.press("enter")
    await settle(pilot, lambda: not box.text)


def shown(app: SeatApp) -> str:
    """The screen as text."""
    lines = [app.screen._compositor.render_strips()[y].text for y in range(app.size.height)]
    return "\n".join(lines)


@pytest.mark.parametrize("size", SIZES)
async def test_an_interview_led_by_keys(room: LedRoom, seat: CandidateSeat, size: tuple[int, int]) -> None:
    app = lead_app(room)
    async with app.run_test(size=size) as pilot:
        for number in (1, 2):  # the opening; then the first question, which is selected by itself
            await settle(pilot, lambda: app.screen.query_one(Rows).has_focus)
            await pilot.press("enter")
            await settle(pilot, lambda number=number: len(room.state.table.conversation) == number)
        seat.refresh()
        seat.submit("time is O(n^2 d)")
        await settle(pilot, lambda: "read: time n²·d" in shown(app))
        await pilot.press("f3", "m")
        await settle(pilot, lambda: "time" in room.judgement.marks)
        await pilot.press("j", "u")
        await settle(pilot, lambda: "space" in room.judgement.marks)
        await pilot.press("k", "q")
        await settle(pilot, lambda: isinstance(app.screen, Choose))
        await pilot.press("enter")
        await settle(pilot, lambda: room.judgement.marks["time"].last.quote)
        await pilot.press("f5")
        assert "PRIVATE" in str(app.screen.query_one(AnswerBox).border_title)
        await write(pilot, f"{MARK} note")
        assert room.judgement.notes[0].text == f"{MARK} note"
        assert app.screen.query_one(Rows).has_focus, "what is typed next is not said to the candidate"
        assert "Say to" in str(app.screen.query_one(AnswerBox).border_title)
        await write(pilot, "My own question?")
        assert room.state.table.conversation[-1].text == "My own question?"
        await pilot.press("f9")
        await write(pilot, "n squared pairs, said aloud")
        assert room.state.table.answers[-1] == "n squared pairs, said aloud"
        await pilot.press("f8")
        await settle(pilot, lambda: room.state.table.paused)
        await pilot.press("f8")
        await settle(pilot, lambda: not room.state.table.paused)
        await pilot.press("f10")
        await settle(pilot, lambda: isinstance(app.screen, Choose))
        await pilot.press("j", "enter")
        await settle(pilot, lambda: room.state.table.closed_at is not None)
        await pilot.press("f10")
        await settle(pilot, lambda: isinstance(app.screen, Choose))
        await pilot.press("j", "enter")
        await settle(pilot, lambda: isinstance(app.screen, Prompt))
        await pilot.press(*"good", "enter")
        await settle(pilot, lambda: room.judgement.final is not None)
        await settle(pilot, lambda: "beside the machine" in shown(app))
        assert room.judgement.final is not None
        assert (room.judgement.final.tier, room.judgement.final.reason) == ("lean_hire", "good")


async def test_a_mark_is_changed_only_with_a_reason(room: LedRoom) -> None:
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3", "m")
        await settle(pilot, lambda: room.judgement.marks)
        await pilot.press("u")
        await settle(pilot, lambda: isinstance(app.screen, Prompt))
        await pilot.press("enter")  # without a reason it stays open
        await pilot.pause(0.05)
        assert room.judgement.marks["time"].last.mark == "met"
        await pilot.press(*"oops", "enter")
        await settle(pilot, lambda: room.judgement.marks["time"].last.mark == "unmet")
        assert room.judgement.marks["time"].last.reason == "oops"


async def test_the_machine_stays_hidden_on_the_screen(room: LedRoom, seat: CandidateSeat) -> None:
    say_next(room)
    say_next(room)
    seat.refresh()
    seat.submit("time is O(n^2 d)")
    room.refresh()
    app = lead_app(room)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f3")
        await pilot.pause(0.1)
        assert "Machine: hidden" in shown(app)
        assert "–/·" in shown(app)
        await pilot.press("r")
        await settle(pilot, lambda: "Machine: met" in shown(app))
        assert room.judgement.shown == ("time",)


async def test_a_line_is_edited_before_it_is_said(room: LedRoom) -> None:
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.screen.query_one(AnswerBox)
        await settle(pilot, lambda: app.screen.query_one(Rows).option_count)
        await pilot.press("e")
        await settle(pilot, lambda: "gadgets" in box.text)
        await pilot.press("escape")  # thought better of it
        assert (box.text, len(room.state.table.conversation)) == ("", 0)
        await pilot.press("e")
        await write(pilot, "Softer words")
        assert room.state.table.conversation[0].text == "Softer words"
        assert room.state.sent[0].reason == "opening"


async def test_a_second_interviewer_marks_and_says_nothing(house: House, room: LedRoom) -> None:
    say_next(room)
    shadow = house.shadow(room)
    app = lead_app(shadow)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.05)
        assert "PRIVATE" in str(app.screen.query_one(AnswerBox).border_title)
        await write(pilot, "not for the candidate")
        assert [n.text for n in shadow.judgement.notes] == ["not for the candidate"]
        await pilot.press("escape", "f2", "enter", "f8", "f10")
        await pilot.pause(0.1)
        assert len(room.state.table.conversation) == 1
        assert room.state.table.closed_at is None


@pytest.mark.parametrize("size", SIZES)
async def test_the_candidates_screen(room: LedRoom, seat: CandidateSeat, size: tuple[int, int]) -> None:
    app = seat_app(seat)
    async with app.run_test(size=size) as pilot:
        await settle(pilot, lambda: "You are in" in shown(app))
        say_next(room)
        say_next(room)
        room.note(f"{MARK} note")
        await settle(pilot, lambda: "Question of cost" in shown(app))
        assert "pairs = all(gadgets)" in shown(app)
        app.screen.query_one(AnswerBox).replace_text("time is O(n^2 d)")
        await settle(pilot, lambda: "so far I read: time n²·d" in shown(app))
        await pilot.press("enter")
        await settle(pilot, lambda: (room.refresh() or True) and room.state.table.answers)
        room.pause()
        await settle(pilot, lambda: "paused and the clock stands still" in shown(app))
        assert "Question of cost" not in shown(app)
        app.screen.query_one(AnswerBox).replace_text("kept")
        await pilot.press("enter")
        await pilot.pause(0.1)
        assert app.screen.query_one(AnswerBox).text == "kept"
        room.unpause()
        await settle(pilot, lambda: "Question of cost" in shown(app))
        room.end()
        await settle(pilot, lambda: "has ended" in shown(app))
        assert MARK not in shown(app)
        assert list(app.screen.query(Speech))


async def test_what_was_still_being_written_at_the_end_is_told(room: LedRoom, seat: CandidateSeat) -> None:
    app = seat_app(seat)
    async with app.run_test(size=(80, 24)) as pilot:
        say_next(room)
        app.screen.query_one(AnswerBox).replace_text("half an ans")
        room.end()
        over = app.screen.query_one("#over", Static)
        await settle(pilot, lambda: "What you were still writing was not sent" in str(over.content))
        assert "not sent" in shown(app)


async def test_nothing_leads_out_of_the_candidates_screen(room: LedRoom, seat: CandidateSeat) -> None:
    app = seat_app(seat)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p", "f9", "ctrl+o", "f12", "f2", "f10")
        await pilot.pause(0.1)
        assert len(app.screen_stack) == 1
        assert not app.ENABLE_COMMAND_PALETTE
        await pilot.press("f1")
        await pilot.pause(0.05)
        assert "Send the answer" in shown(app)
        await pilot.press("escape")


async def test_a_seat_that_was_taken_over_ends_with_a_sentence(
    house: House, room: LedRoom, seat: CandidateSeat
) -> None:
    app = seat_app(seat)
    async with app.run_test(size=(80, 24)) as pilot:
        house.sit(room, take_over=True)
        app.screen._tell()  # type: ignore[attr-defined]
        await pilot.pause(0.1)
    assert app.return_value == "This interview goes on in another window."


@pytest.mark.parametrize("text", ["[/]", "[red]x[/red]", "\x1b[2Jx", "a" * 5000, "\u202eabc", "日本語"])
async def test_what_is_typed_is_text_on_both_screens(room: LedRoom, seat: CandidateSeat, text: str) -> None:
    say_next(room)
    seat.refresh()
    seat.submit(text)
    room.refresh()
    room.mark("time", "met", observation=text)
    room.note(text)
    room.say(text)
    for app in (lead_app(room), seat_app(seat)):
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("f3")
            await pilot.press("f4")
            await pilot.pause(0.1)
            assert "\x1b" not in shown(app)
            assert "\u202e" not in shown(app)


async def test_a_locked_journal_loses_no_text(room: LedRoom, seat: CandidateSeat, tmp_path: Path) -> None:
    import sqlite3

    seat._table._connection.execute("PRAGMA busy_timeout = 50")
    app = seat_app(seat)
    async with app.run_test(size=(80, 24)) as pilot:
        other = sqlite3.connect(room.table_path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        app.screen.query_one(AnswerBox).replace_text("do not lose me")
        await pilot.press("enter")
        await settle(pilot, lambda: any("in use by another" in n.message for n in app._notifications))
        assert not any(str(tmp_path) in n.message for n in app._notifications), "no place of a file is told"
        assert app.screen.query_one(AnswerBox).text == "do not lose me"
        other.execute("ROLLBACK")
        other.close()
        await pilot.press("enter")
        await settle(pilot, lambda: (room.refresh() or True) and room.state.table.answers == ("do not lose me",))


async def test_the_key_of_the_end_is_named_after_its_next_step(room: LedRoom) -> None:
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        say_next(room)
        await settle(pilot, lambda: "F10 End" in shown(app))
        box = app.screen.query_one(LeadBox)
        box.replace_text("half a question")
        room.end()
        assert isinstance(app.screen, LeadScreen)
        app.screen.show_state()
        await settle(pilot, lambda: "F10 Verdict" in shown(app))
        assert box.mode == "note", "nothing can be said any more"
        assert box.text == "half a question"
        room.verdict("no_hire", "ended early")
        app.screen.show_state()
        await settle(pilot, lambda: "F10 Compare" in shown(app))


async def test_a_judged_session_opens_at_the_comparison(room: LedRoom) -> None:
    room.end()
    room.verdict("no_hire", "ended early")
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot, lambda: isinstance(app.screen, Comparison) and app.screen.query("Static"))
        text = app.screen.query_one("Comparison Static", Static)
        assert "ended early" in str(text.content)


async def test_what_is_too_long_for_its_pane_can_be_read_on(house: House) -> None:
    room = house.start(load_library().pack("pairwise-similarity"), minutes=30.0)
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        full = app.screen.query_one("#full")
        await settle(pilot, lambda: full.max_scroll_y > 0)
        await pilot.press("space")
        await settle(pilot, lambda: full.scroll_y > 0)
        while full.scroll_y < full.max_scroll_y:
            await pilot.press("space")
        await pilot.press("space")
        await settle(pilot, lambda: full.scroll_y == 0)


async def test_after_an_edited_line_the_list_has_the_keys_again(room: LedRoom) -> None:
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot, lambda: app.screen.query_one(Rows).has_focus)
        await pilot.press("e")
        await settle(pilot, lambda: app.screen.query_one(LeadBox).has_focus)
        await pilot.press("enter")
        await settle(pilot, lambda: len(room.state.table.conversation) == 1)
        assert app.screen.query_one(Rows).has_focus


async def test_a_look_at_the_machines_mark_says_that_it_is_recorded(room: LedRoom) -> None:
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3", "r")
        await settle(pilot, lambda: "kept in the record" in "".join(n.message for n in app._notifications))
        assert room.judgement.shown == ("time",)


async def test_a_seat_looks_for_unused_objects_seldom(room: LedRoom) -> None:
    before = gc.get_threshold()
    gc.unfreeze()  # other screens of this process may have done it
    gc.set_threshold(700, 10, 10)
    try:
        async with lead_app(room).run_test(size=(80, 24)) as pilot:
            await settle(pilot, lambda: gc.get_freeze_count() > 0)
            assert gc.get_threshold()[0] > 700
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)


def test_figures_are_filled_in_where_judgements_are_compared(house: House) -> None:
    room = house.start(load_library().pack("pairwise-similarity"), minutes=None)
    room.write_down("I would have to look that up.")
    room.end()
    room.verdict("no_hire", "ended early")
    text = comparison_text(room).plain
    assert "800 TB" in text
    assert "{" not in text


def test_nothing_is_compared_that_the_machine_never_heard(room: LedRoom) -> None:
    say_next(room)
    room.mark("time", "met", observation="drew it on the board")
    room.end()
    room.verdict("lean_hire", "well drawn")
    text = comparison_text(room).plain
    assert "You, first: ◐ Lean Hire" in text
    assert "not assessed" in text
    assert "nothing to judge" in text
    assert "differ" not in text


async def test_the_rubric_stands_under_its_stages(room: LedRoom) -> None:
    rows = rubric_rows(room.state, room.judgement)
    assert [row.key or row.text for row in rows] == [
        f"{MARK}-stage-cost", "time", "space", f"{MARK}-stage-scale", "memory", "plan"
    ]  # fmt: skip
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3", "m", "j", "j", "m")  # over the heading of the second stage
        await settle(pilot, lambda: set(room.judgement.marks) == {"time", "memory"})
        await pilot.press("g", "u")
        await settle(pilot, lambda: "Why do you change your mark?" in shown(app))


async def test_the_candidates_link_is_copied_whole(room: LedRoom) -> None:
    app = lead_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f12")
        await settle(pilot, lambda: "Copy the link" in shown(app))
        await pilot.press("j", "enter")
        await settle(pilot, lambda: app.clipboard == "http://one/link")


async def test_the_second_interviewer_hears_that_it_is_over(house: House, room: LedRoom) -> None:
    app = lead_app(house.shadow(room))
    async with app.run_test(size=(80, 24)) as pilot:
        room.end()
        await settle(pilot, lambda: "The conversation is over." in "".join(n.message for n in app._notifications))


def test_the_comparison_names_what_differs(room: LedRoom) -> None:
    say_next(room)
    say_next(room)
    room.write_down("time is n^2 d")
    room.mark("time", "unmet", observation="mumbled")
    room.mark("space", "unmet")
    room.end()
    room.verdict("no_hire", "too little")
    text = comparison_text(room).plain
    assert "You, first: ✗ No Hire" in text
    assert "Machine: ◐ Lean Hire" in text
    assert "mumbled" in text.split("Where you differ")[1]
    assert f"{MARK}-title-space" in text.split("The same")[1]
    assert f"{MARK}-title-plan" in text.split("Not marked by you")[1].split("The same")[0]


def test_no_key_of_the_answer_box_is_taken_and_none_has_two_meanings() -> None:
    taken = {k for b in (*TextArea.BINDINGS, *AnswerBox.BINDINGS) if isinstance(b, Binding) for k in b.key.split(",")}
    for place in (LEAD_SEAT, CANDIDATE):
        keys = [key for action in for_place(place) if action.bound for key in action.keys]
        assert not taken & set(keys)
        assert len(keys) == len(set(keys))


def test_quotes_are_pieces_of_what_was_typed() -> None:
    text = "  Time is n^2. Space, 8.5 GB; yes!\n\nok"
    assert [text[s:e] for s, e in pieces(text)] == ["Time is n^2.", "Space, 8.5 GB;", "yes!", "ok"]
    assert [name for name, _ in quote_options(["a. b", "c"])] == ["1:0:1", "0:0:2", "0:3:4"]
