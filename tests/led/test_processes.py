"""Two processes at one journal: nothing is lost, nothing is torn, also where one of them is killed."""

from __future__ import annotations

from pathlib import Path

from interviewer.session.led.evolve import replay_led

from .helpers import House
from .killing import drive, kept, rounds


def test_events_of_two_processes_interleave_without_loss(tmp_path: Path) -> None:
    house = House(tmp_path)
    room = house.start(minutes=None)
    seats = [drive(who, house, room, 0, 60) for who in ("lead", "candidate")]
    for seat in seats:
        out, trouble = seat.communicate(timeout=60)
        assert out.split() == [*map(str, range(60)), "done"], trouble
    assert kept(house, room) == {"lead": set(range(60)), "candidate": set(range(60))}
    again = house.resume(room)
    spoken = [u for u in again.state.table.conversation if u.speaker == "interviewer"]
    assert [u.text for u in spoken] == [f"say {n}" for n in range(60) if n % 3 == 1]
    assert list(again.state.table.answers) == [f"answer {n}" for n in range(60)]
    switches = sum(
        a.speaker != b.speaker
        for a, b in zip(again.state.table.conversation, again.state.table.conversation[1:], strict=False)
    )
    assert switches >= 1
    private = again._desk.events(room.session_id)
    assert replay_led(room.pack, again._shared, private) == again.state
    house.journal.close()


def test_a_killed_seat_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    figures = rounds(tmp_path, 4, seed=5)
    assert figures["kills of the lead"] == figures["kills of the candidate"] == 2
