"""Any order of what both seats can do: nothing breaks, nothing is lost, and replaying gives the same state."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from interviewer.led_room import Refused
from interviewer.session.led.evolve import replay_led

from .helpers import CHECKS, Clock, House

TEXTS = st.sampled_from(
    [
        "time is n^2 d",
        "n^2",
        "space n^2, 8 MB",
        "gizmo",
        "I don't know",
        "",
        "   ",
        "[/]",
        "\x1b[2J",
        "skip",
        "\ud800",
        "é" * 300,
    ]
)
MARKS = st.sampled_from(["met", "unmet", "unread"])


class LedInterview(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.house = House(Path(self._folder.name), self.clock)
        self.room = self.house.start(minutes=20.0)
        self.shadow = self.house.shadow(self.room)
        self.seat = self.house.sit(self.room)
        self.sent: list[str] = []

    def teardown(self) -> None:
        self.house.journal.close()
        self._folder.cleanup()

    @rule(seconds=st.sampled_from([0.0, 1.0, 70.0, 2000.0]))
    def time_passes(self, seconds: float) -> None:
        self.clock.tick(seconds)

    @rule(text=TEXTS)
    def the_candidate_answers(self, text: str) -> None:
        with contextlib.suppress(Refused):
            self.seat.submit(text)
            self.sent.append(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))

    @rule(which=st.integers(0, 20), edit=st.booleans())
    def a_line_is_said(self, which: int, edit: bool) -> None:
        self.room.refresh()
        lines = self.room.script()
        with contextlib.suppress(Refused):
            self.room.send(lines[which % len(lines)], "edited" if edit else None)

    @rule(text=TEXTS)
    def something_else_is_said(self, text: str) -> None:
        with contextlib.suppress(Refused):
            self.room.say(text)

    @rule(text=TEXTS)
    def it_is_written_down(self, text: str) -> None:
        with contextlib.suppress(Refused):
            self.room.write_down(text)
            self.sent.append(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))

    @rule(
        check=st.sampled_from((*CHECKS, "none")),
        mark=MARKS,
        reason=st.sampled_from(["", "because"]),
        shadow=st.booleans(),
    )
    def a_check_is_marked(self, check: str, mark: str, reason: str, shadow: bool) -> None:
        with contextlib.suppress(Refused):
            (self.shadow if shadow else self.room).mark(check, mark, reason=reason)  # type: ignore[arg-type]

    @rule(check=st.sampled_from((None, *CHECKS)))
    def the_machine_is_shown(self, check: str | None) -> None:
        with contextlib.suppress(Refused):
            self.room.show_machine(check)

    @rule(text=TEXTS, flag=st.booleans())
    def a_note_is_written(self, text: str, flag: bool) -> None:
        with contextlib.suppress(Refused):
            self.room.note(text, flag=flag)

    @rule(pause=st.booleans())
    def the_clock_is_stopped_or_runs_on(self, pause: bool) -> None:
        with contextlib.suppress(Refused):
            self.room.pause() if pause else self.room.unpause()

    @rule(shadow=st.booleans(), tier=st.sampled_from(["strong_hire", "lean_hire", "no_hire"]))
    def a_verdict_is_given(self, shadow: bool, tier: str) -> None:
        with contextlib.suppress(Refused):
            room = self.shadow if shadow else self.room
            room.refresh()
            room.verdict(tier, "reason")  # type: ignore[arg-type]

    @precondition(lambda self: len(self.sent) > 2)
    @rule()
    def it_ends(self) -> None:
        with contextlib.suppress(Refused):
            self.room.end()

    @rule()
    def a_seat_is_taken_again(self) -> None:
        self.room = self.house.resume(self.room)
        with contextlib.suppress(Refused):
            self.seat = self.house.sit(self.room, alive=False)

    @invariant()
    def nothing_said_is_lost_and_both_seats_see_the_same(self) -> None:
        self.room.refresh()
        self.seat.refresh()
        assert list(self.room.state.table.answers) == self.sent
        assert self.seat.state == self.room.state.table
        assert self.seat.remaining() == self.room.remaining()

    @invariant()
    def replaying_gives_the_same(self) -> None:
        mine = self.room.author if not self.room.judgement.verdicts else None
        private = self.room._desk.events(self.room.session_id, mine)
        assert replay_led(self.room.pack, self.room._shared, private) == self.room.state

    @invariant()
    def the_machine_hears_what_was_said(self) -> None:
        core = self.room.state.core
        assert [u.text for u in core.conversation if u.speaker == "candidate"] == self.sent
        assert (
            self.room.in_stage("cost") + self.room.in_stage("scale")
            <= self.room.state.table.elapsed(self.clock()) + 1e-6
        )
        assert self.room.script()

    @invariant()
    def nobody_sees_the_other_before_their_own_verdict(self) -> None:
        self.shadow.refresh()
        if not self.shadow.judgement.verdicts:
            assert not self.shadow.state.judgement("lead").marks
        if not self.room.judgement.verdicts:
            assert not self.room.state.judgement("shadow").marks


TestLedInterview = LedInterview.TestCase
TestLedInterview.settings = settings(max_examples=10, stateful_step_count=20, deadline=None)
