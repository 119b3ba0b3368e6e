"""The rules of a led interview, command by command."""

from __future__ import annotations

import pytest

from interviewer.journal import JournalConflict, JournalError
from interviewer.led_room import LedRoom, Refused
from interviewer.session.led.shared import Said

from .helpers import CHECKS, Clock, House, say_next


@pytest.fixture
def room(house: House) -> LedRoom:
    return house.start(minutes=30.0)


def test_the_script_is_said_line_by_line(room: LedRoom) -> None:
    said = []
    while (line := room.next_line()) is not None:
        room.send(line)
        said.append(line.kind)
    assert said == ["opening", "question", "question", "closing"]
    assert room.state.core.closing
    assert [u.kind for u in room.state.table.conversation] == said


def test_follow_ups_and_hints_belong_to_the_current_stage(room: LedRoom) -> None:
    say_next(room)
    assert not [line for line in room.script() if line.kind in ("follow-up", "hint")]
    say_next(room)
    lines = room.script()
    assert [line.checks for line in lines if line.kind == "follow-up"] == [("time",), ("space",)]
    assert [line.level for line in lines if line.kind == "hint"] == [1, 2, 3]


def test_the_follow_up_that_the_session_would_ask_is_suggested(room: LedRoom, house: House) -> None:
    seat = house.sit(room)
    say_next(room)
    say_next(room)
    seat.submit("the time is O(n^2)")
    room.refresh()
    [suggested] = [line for line in room.script() if line.suggested]
    assert suggested.reason == "dropped-width"
    assert "ask?" in suggested.text
    room.send(suggested)
    assert room.state.core.follow_ups["time"] == ("dropped-width",)


def test_the_list_of_follow_ups_gives_no_mark_away(room: LedRoom, house: House) -> None:
    seat = house.sit(room)
    say_next(room)
    say_next(room)
    seat.submit("the time is O(n^2 d)")
    room.refresh()
    assert room.state.core.grade.mark("time").mark == "met"
    own = [line.checks for line in room.script() if line.kind == "follow-up" and not line.suggested]
    assert own == [("time",), ("space",)]


def test_a_line_can_be_edited_and_both_wordings_are_kept(room: LedRoom, house: House) -> None:
    line = room.next_line()
    assert line is not None
    room.send(line, "Something gentler")
    assert room.state.table.conversation[0].text == "Something gentler"
    assert room.state.sent[0].original == line.text
    assert "gentler" in house.sit(room).state.conversation[0].text


def test_a_terse_answer_is_about_what_was_asked(room: LedRoom, house: House) -> None:
    seat = house.sit(room)
    say_next(room)
    say_next(room)
    seat.submit("n^2 d")
    room.refresh()
    assert room.state.core.grade.mark("time").mark == "met"


def test_what_is_said_aloud_counts_as_the_candidates_words(room: LedRoom) -> None:
    say_next(room)
    say_next(room)
    room.write_down("time is n^2 d")
    assert room.state.core.grade.mark("time").mark == "met"
    assert room.state.table.answers == ("time is n^2 d",)


def test_a_hint_lowers_what_is_earned_after_it(room: LedRoom) -> None:
    say_next(room)
    say_next(room)
    room.send(next(line for line in room.script() if line.level == 2))
    room.write_down("time is n^2 d")
    assert room.state.core.grade.mark("time").after_hint == 2


def test_the_machine_is_hidden_until_one_has_marked(room: LedRoom) -> None:
    assert not any(room.judgement.sees_machine(check) for check in CHECKS)
    room.mark("time", "met", observation="said it aloud")
    assert [check for check in CHECKS if room.judgement.sees_machine(check)] == ["time"]
    assert room.judgement.marks["time"].blind
    room.show_machine("space")
    room.mark("space", "unmet")
    assert not room.judgement.marks["space"].blind
    room.show_machine()
    assert all(room.judgement.sees_machine(check) for check in CHECKS)


def test_a_changed_mark_needs_a_reason_and_both_are_kept(room: LedRoom) -> None:
    room.mark("time", "met")
    with pytest.raises(Refused, match="say why"):
        room.mark("time", "unmet")
    room.mark("time", "unmet", reason="misheard")
    history = room.judgement.marks["time"]
    assert (history.first.mark, history.last.mark) == ("met", "unmet")
    assert [m.reason for m in history.overridden] == ["misheard"]


def test_a_quote_is_taken_from_the_conversation(room: LedRoom, house: House) -> None:
    house.sit(room).submit("I say n^2 d here")
    room.refresh()
    room.mark("time", "met", quote=(0, 6, 11))
    assert room.judgement.marks["time"].last.quote == "n^2 d"
    room.mark("time", "met", observation="firmly")
    assert room.judgement.marks["time"].last.quote == "n^2 d"
    for wrong in [(0, 0, 999), (1, 0, 1), (-1, 0, 1), (0, 3, 3)]:
        with pytest.raises(Refused, match="no such words"):
            room.mark("space", "met", quote=wrong)


def test_a_session_without_a_typed_answer_is_complete(room: LedRoom) -> None:
    say_next(room)
    for check in CHECKS:
        room.mark(check, "met", observation="at the whiteboard")
    room.end()
    room.verdict("strong_hire", "all of it, aloud")
    assert room.judgement.final is not None
    assert room.state.machine is not None
    assert not room.state.machine.assessed


def test_the_verdict_comes_after_the_end_with_a_reason(room: LedRoom) -> None:
    with pytest.raises(Refused, match="End the interview first"):
        room.verdict("no_hire", "because")
    say_next(room)
    room.end()
    with pytest.raises(Refused, match="needs a reason"):
        room.verdict("no_hire", "  ")
    room.verdict("no_hire", "first thought")
    room.verdict("lean_hire", "second thought")
    assert room.judgement.first is not None
    assert room.judgement.final is not None
    assert (room.judgement.first.tier, room.judgement.final.tier) == ("no_hire", "lean_hire")


def test_after_the_end_nothing_is_said_but_marks_go_on(room: LedRoom, house: House) -> None:
    seat = house.sit(room)
    say_next(room)
    room.end()
    seat.refresh()
    for refused in (lambda: room.say("more"), lambda: room.write_down("more"), room.pause, room.end):
        with pytest.raises(Refused):
            refused()
    with pytest.raises(Refused, match="ended"):
        seat.submit("too late")
    room.mark("time", "unmet")
    room.note("after all")


def test_the_clock_starts_with_the_first_word_and_pauses_for_both(room: LedRoom, house: House, clock: Clock) -> None:
    seat = house.sit(room)
    clock.tick(600)
    assert room.remaining() == 1800.0
    say_next(room)
    clock.tick(60)
    seat.refresh()
    assert (room.remaining(), seat.remaining()) == (1740.0, 1740.0)
    room.pause()
    clock.tick(500)
    seat.refresh()
    assert (room.remaining(), seat.remaining()) == (1740.0, 1740.0)
    with pytest.raises(Refused, match="paused"):
        seat.submit("during the pause")
    with pytest.raises(Refused, match="paused"):
        room.say("during the pause")
    room.unpause()
    clock.tick(10)
    seat.refresh()
    assert room.state.core.elapsed(clock.now) == 70.0
    assert seat.remaining() == 1730.0


def test_time_is_kept_for_each_stage(room: LedRoom, clock: Clock) -> None:
    say_next(room)
    say_next(room)
    clock.tick(30)
    say_next(room)
    clock.tick(12)
    assert (room.in_stage("cost"), room.in_stage("scale")) == (30.0, 12.0)
    say_next(room)
    clock.tick(100)
    assert (room.in_stage("cost"), room.in_stage("scale")) == (30.0, 12.0)


def test_notes_know_their_time_and_stage(room: LedRoom, clock: Clock) -> None:
    room.note("before")
    say_next(room)
    say_next(room)
    clock.tick(65)
    room.note("during", flag=True)
    room.flag(0, True)
    room.flag(1, False)
    notes = room.judgement.notes
    assert [(n.text, n.stage, n.clock, n.flag) for n in notes] == [
        ("before", None, 0.0, True),
        ("during", "cost", 65.0, False),
    ]


def test_presence(room: LedRoom, house: House, clock: Clock) -> None:
    assert room.presence() == "not here yet"
    seat = house.sit(room)
    room.refresh()
    assert room.presence() == "here"
    seat.sign_of_life(clock.now, True)
    assert room.presence() == "typing"
    clock.tick(4)
    assert room.presence() == "here"
    seat.sign_of_life(0.0, False)
    assert room.presence() == "away"
    seat.sign_of_life(0.0, True)
    assert room.presence() == "here"
    clock.tick(60)
    assert room.presence() == "away", "a seat that died says nothing"
    seat.sign_of_life(0.0, True)
    seat.leave()
    room.refresh()
    assert room.presence() == "away"


def test_one_candidate_to_a_code(room: LedRoom, house: House, clock: Clock) -> None:
    first = house.sit(room)
    with pytest.raises(JournalError, match="sits in this seat"):
        house.sit(room)
    house.sit(room, alive=False)  # its process has died
    assert not first.sign_of_life(0.0, True)
    clock.tick(10)
    third = house.sit(room)  # or it gave no sign of life
    fourth = house.sit(room, take_over=True)
    assert not third.sign_of_life(0.0, True)
    fourth.leave()
    house.sit(room)


def test_a_draft_is_kept_and_goes_with_its_answer(room: LedRoom, house: House) -> None:
    seat = house.sit(room)
    seat.save_draft("half a thought")
    seat.leave()
    again = house.sit(room)
    assert again.draft() == "half a thought"
    again.submit("half a thought, finished")
    assert again.draft() == ""
    room.refresh()
    assert room.state.table.answers == ("half a thought, finished",)


def test_two_windows_of_the_lead_do_not_mix(room: LedRoom, house: House) -> None:
    other = house.resume(room)
    room.note("mine")
    with pytest.raises(JournalConflict, match="another window"):
        other.note("theirs")
    assert [n.text for n in house.resume(room).judgement.notes] == ["mine"]


def test_a_shadow_marks_alone_and_sees_the_rest_after_its_own_verdict(room: LedRoom, house: House) -> None:
    shadow = house.shadow(room)
    say_next(room)
    say_next(room)
    room.mark("time", "met", observation="lead saw")
    room.note("lead's note")
    shadow.refresh()
    assert shadow.state.core.stage == "cost"
    assert "lead" not in shadow.state.judgements
    shadow.mark("time", "unmet")
    shadow.note("shadow's note")
    with pytest.raises(Refused):
        shadow.verdict("no_hire", "too early")
    room.end()
    room.verdict("strong_hire", "well done")
    assert not [e for e in room.state.judgements if e == "shadow" and not room.judgement.verdicts]
    shadow.refresh()
    assert "lead" not in shadow.state.judgements, "not before its own verdict"
    shadow.verdict("lean_hire", "not so well")
    assert shadow.state.judgement("lead").marks["time"].last.observation == "lead saw"
    room.refresh()
    assert room.state.judgement("shadow").marks["time"].last.mark == "unmet"


def test_a_shadow_leads_nothing(room: LedRoom, house: House) -> None:
    shadow = house.shadow(room)
    assert not shadow.available() & {"say", "write_down", "pause", "close"}


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("", "ten letters"),
        ("ABC", "ten letters"),
        ("OOOOO-IIIII", "ten letters"),
        ("ABCDE-FGHJK", "no interview under this code"),
        ("../../etc/passwd", "ten letters"),
        ("AAAAA-AAAAA\x00", "ten letters"),
    ],
)
def test_wrong_codes(house: House, room: LedRoom, code: str, why: str) -> None:
    from interviewer.journal.table import Table
    from interviewer.seat import table_for

    with pytest.raises(JournalError, match=why):
        Table.open(table_for(house.folder, code))
    with pytest.raises(JournalError):
        LedRoom.shadow(code, house.journal, house.folder, clock=house.clock)


def test_codes_are_forgiving_in_how_they_are_typed(house: House, room: LedRoom) -> None:
    from interviewer.seat import table_for

    typed = f"  {room.code.lower().replace('-', ' ')} "
    assert table_for(house.folder, typed) == room.table_path


def test_the_candidates_code_opens_no_shadow_and_the_other_way_round(house: House, room: LedRoom) -> None:
    from interviewer.seat import table_for

    with pytest.raises(JournalError):
        LedRoom.shadow(room.code, house.journal, house.folder, clock=house.clock)
    assert not table_for(house.folder, room.shadow_code).exists()


def test_joining_after_the_end_is_refused(house: House, room: LedRoom) -> None:
    room.end()
    with pytest.raises(Refused, match="has ended"):
        house.sit(room)


def test_resuming_is_replaying(house: House, room: LedRoom, clock: Clock) -> None:
    seat = house.sit(room)
    say_next(room)
    say_next(room)
    seat.submit("time is n^2 d")
    room.refresh()
    room.mark("time", "met", quote=(0, 0, 4))
    room.say("My own question?")
    seat.submit("8 MB of memory")
    room.refresh()
    room.note("a note")
    clock.tick(5)
    again = house.resume(room)
    assert again.state == room.state
    assert again.state.core_events == room.state.core_events


def test_what_was_prompted_but_never_said_changes_nothing(house: House, room: LedRoom) -> None:
    """A seat that dies between its two halves of the journal leaves a prompt without a word said."""
    line = room.next_line()
    assert line is not None

    class Died(Exception):
        pass

    def die(*_args: object) -> None:
        raise Died

    room._table.act = die  # type: ignore[method-assign,assignment]
    with pytest.raises(Died):
        room.send(line)
    again = house.resume(room)
    assert again.state.table.conversation == ()
    assert again.next_line() == line
    again.send(line)
    assert [e.text for e in again._shared if isinstance(e, Said)] == [line.text]
