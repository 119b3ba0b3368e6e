"""The room: journaled before it is seen, resumed where it was, unchanged by what could not be kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.content.pack import Pack
from interviewer.journal import Journal, JournalConflict, JournalError
from interviewer.room import Refused, Room
from interviewer.session.evolve import replay
from tests.session.helpers import make, use_fakes


class Clock:
    """Seconds that only a test moves."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal.open(tmp_path / "journal.db", busy_seconds=0.05)
    yield journal
    journal.close()


@pytest.fixture
def pack(monkeypatch: pytest.MonkeyPatch) -> Pack:
    use_fakes(monkeypatch)
    return make()


@pytest.fixture
def room(pack: Pack, journal: Journal, clock: Clock) -> Room:
    return Room.start(pack, journal, clock=clock, new_id=lambda: "room-1", candidate="Ada")


def test_a_started_interview_is_on_disk(room: Room, journal: Journal) -> None:
    assert room.session_id == "room-1"
    assert room.remaining() == 1800.0
    assert replay(journal.pack("room-1"), journal.events("room-1")) == room.state
    assert journal.sessions()[0].candidate == "Ada"


def test_each_action_is_journaled_before_it_returns(room: Room, journal: Journal, clock: Clock) -> None:
    clock.now += 10
    actions = (
        lambda: room.submit("time=wrong"),
        room.hint,
        room.hint,
        room.repeat,
        room.pause,
        room.unpause,
        lambda: room.dispute(0, comment="no"),
        room.skip,
        room.end,
    )
    for action in actions:
        events = action()
        assert events
        assert journal.events("room-1")[-len(events) :] == events
    assert room.state.ended is not None
    assert room.tick() == ()


def test_resuming_gives_the_same_interview(room: Room, journal: Journal, clock: Clock) -> None:
    room.submit("time=met")
    room.submit("memory=loose")
    again = Room.resume("room-1", journal, clock=clock)
    assert again.state == room.state
    again.submit("space=met")
    assert again.state.messages == 3


def test_the_time_away_does_not_count(room: Room, journal: Journal, clock: Clock) -> None:
    clock.now += 100
    room.submit("time=met")
    clock.now += 100_000
    again = Room.resume("room-1", journal, clock=clock)
    assert again.remaining() == 1700.0
    assert not again.state.paused
    assert Room.resume("room-1", journal, clock=clock).remaining() == 1700.0


def test_what_was_paused_stays_paused(room: Room, journal: Journal, clock: Clock) -> None:
    room.pause()
    clock.now += 1000
    again = Room.resume("room-1", journal, clock=clock)
    assert again.available() == {"unpause", "end"}
    again.unpause()
    assert again.remaining() == 1800.0


def test_an_ended_interview_can_be_reopened_and_disputed(room: Room, journal: Journal, clock: Clock) -> None:
    room.submit("time=wrong")
    room.end()
    clock.now += 1000
    again = Room.resume("room-1", journal, clock=clock)
    assert again.state == room.state
    assert again.available() == {"dispute"}
    assert again.dispute(0, "time")


def test_what_is_not_kept_did_not_happen(room: Room, journal: Journal) -> None:
    before = room.state
    journal._connection.execute("PRAGMA query_only = ON")
    for action in (lambda: room.submit("time=met"), room.hint, room.skip, room.end, room.pause):
        with pytest.raises(JournalError):
            action()
        assert room.state == before
    journal._connection.execute("PRAGMA query_only = OFF")
    room.submit("time=met")
    assert replay(journal.pack("room-1"), journal.events("room-1")) == room.state


def test_what_is_refused_did_not_happen(room: Room, journal: Journal) -> None:
    before, kept = room.state, journal.events("room-1")
    with pytest.raises(Refused):
        room.unpause()
    with pytest.raises(Refused):
        room.dispute(7)
    assert (room.state, journal.events("room-1")) == (before, kept)


def test_two_windows_on_one_interview(room: Room, journal: Journal, clock: Clock) -> None:
    other = Room.resume("room-1", journal, clock=clock)
    other.submit("time=met")
    before = room.state
    with pytest.raises(JournalConflict, match="another window"):
        room.submit("space=met")
    assert room.state == before
    assert Room.resume("room-1", journal, clock=clock).state == other.state


def test_a_draft_is_kept_until_it_is_sent(room: Room, journal: Journal, clock: Clock) -> None:
    room.save_draft("time=m")
    assert Room.resume("room-1", journal, clock=clock).draft() == "time=m"
    room.hint()
    assert room.draft() == "time=m"
    room.submit("time=met")
    assert room.draft() == ""


def test_the_echo_of_a_draft_changes_nothing(room: Room) -> None:
    before = room.state
    assert isinstance(room.echo("time is n^2 and 800 TB"), tuple)
    assert room.echo("  ") == ()
    assert room.state == before


def test_a_clock_that_runs_backwards_does_no_harm(room: Room, clock: Clock) -> None:
    clock.now += 100
    room.submit("time=met")
    clock.now -= 90
    room.submit("space=met")
    assert [e.at for e in room.state.conversation] == sorted(e.at for e in room.state.conversation)
    assert room.remaining() == 1700.0


def test_minutes_and_mode_are_chosen(pack: Pack, journal: Journal, clock: Clock) -> None:
    room = Room.start(pack, journal, clock=clock, new_id=lambda: "x", mode="practice", minutes=5)
    assert (room.state.started.mode, room.remaining()) == ("practice", 300.0)
    with pytest.raises(Refused):
        Room.start(pack, journal, clock=clock, new_id=lambda: "y", minutes=0)
    assert [s.id for s in journal.sessions()] == ["x"]


def test_messages_from_a_file_are_all_heard(pack: Pack, journal: Journal, clock: Clock) -> None:
    room = Room.start(pack, journal, clock=clock, new_id=lambda: "x", keep_open=True)
    for text in ("skip", "skip", "skip", "done", "time=met"):
        room.submit(text)
    room.end("end-of-input")
    assert room.state.verdict is not None
    assert room.state.verdict.marks["time"] == "met"


def test_a_variant_is_kept_with_its_givens(pack: Pack, journal: Journal, clock: Clock) -> None:
    room = Room.start(pack, journal, clock=clock, new_id=lambda: "x", seed=7)
    assert room.state.started.seed == 7
    assert Room.resume("x", journal, clock=clock).state.givens == room.state.givens


def test_unusual_names_and_texts_are_kept(pack: Pack, journal: Journal, clock: Clock) -> None:
    room = Room.start(pack, journal, clock=clock, new_id=lambda: "x", candidate="A\ud800\x00{n}")
    room.submit("\ud800 \x00 [/] {0}")
    assert Room.resume("x", journal, clock=clock).state == room.state
