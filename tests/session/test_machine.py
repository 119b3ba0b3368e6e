"""The interview as a state machine: no sequence of commands breaks it, loses a message, or asks what is met."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from interviewer.grading.marks import Mark, Note
from interviewer.session.commands import (
    Command,
    DisputeReading,
    EndInterview,
    Pause,
    RepeatQuestion,
    RequestHint,
    Resume,
    SkipStage,
    StartSession,
    SubmitAnswer,
    Tick,
)
from interviewer.session.decide import Refused, advance, available
from interviewer.session.events import (
    AnswerSubmitted,
    Event,
    HintOffered,
    HintTaken,
    InterviewEnded,
    InterviewerSpoke,
    TimeRanOut,
    VerdictReached,
    event_adapter,
)
from interviewer.session.evolve import evolve, replay
from interviewer.session.state import SessionState
from tests.session.helpers import CHECKS, PACK, use_fakes

TOLD = st.lists(
    st.tuples(st.sampled_from(CHECKS), st.sampled_from(["met", "slip", *(n.value for n in Note)])),
    min_size=1,
    max_size=4,
).map(lambda pairs: " ".join(f"{check}={note}" for check, note in pairs))

SAID = st.sampled_from(
    [
        "",
        " \n",
        "hi",
        "I don't know",
        "pass",
        "no",
        "yes",
        "done",
        "that's all",
        "skip",
        "hint",
        "repeat",
        "pause",
        "what is d?",
        "should I assume float64?",
        "how much time do I have left?",
        "the weather is lovely today",
        "the gadgets are many",
        "🤖🤖",
        "m is n",
        "def f(x):\n    return x\nimport os",
        "[/] {n} {0} %s \x1b[31m",
        "\ud800",
        "x" * 9000,
    ]
)


class Interview(RuleBasedStateMachine):
    """Any commands in any order, with a clock that only runs forward."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        use_fakes(self.patch)
        self.state: SessionState | None = None
        self.events: list[Event] = []
        self.typed: list[str] = []
        self.now = 1000.0

    def teardown(self) -> None:
        self.patch.undo()

    @initialize(mode=st.sampled_from(["mock", "practice"]), minutes=st.sampled_from([None, 1.0, 10.0, 30.0]))
    def start(self, mode: Any, minutes: float | None) -> None:
        self.give(StartSession(self.now, mode=mode, minutes=minutes))

    def give(self, command: Command) -> tuple[Event, ...] | None:
        """One command; the events are checked against the state they were decided in."""
        before = self.state
        try:
            events, after = advance(before, command, PACK)
        except Refused as refused:
            sentence = str(refused)
        else:
            return self.take(before, events, after)
        assert sentence.endswith(".")
        return None

    def take(self, before: SessionState | None, events: tuple[Event, ...], after: SessionState) -> tuple[Event, ...]:
        folded = before
        for event in events:
            self.check_event(folded, event)
            folded = evolve(folded, event, PACK)
            assert event_adapter.validate_json(event_adapter.dump_json(event)) == event
        assert folded == after
        self.state = after
        self.events.extend(events)
        return events

    def check_event(self, state: SessionState | None, event: Event) -> None:
        if state is None:
            return
        if isinstance(event, InterviewerSpoke):
            assert event.text.strip()
            for check in event.checks:
                asks = event.kind in ("question", "follow-up", "clarify") and event.reason != "repeat"
                if asks:
                    mark = state.mark_of(check)
                    assert mark is not None
                    assert mark.mark is not Mark.MET, f"{check} is met, and asked: {event.text}"
                    assert not mark.disputed
            if event.reason == "covered":
                stage = state.find_stage(event.stage)
                assert stage is not None
        if state.ended is not None:
            assert event.type in ("VerdictReached", "ReadingDisputed", "InterviewerSpoke")
        if state.paused:
            assert event.type in (
                "Resumed",
                "InterviewEnded",
                "VerdictReached",
                "ReadingDisputed",
                "InterviewerSpoke",
            )

    @rule(text=TOLD | SAID, seconds=st.sampled_from([0.0, 5.0, 200.0]))
    def submit(self, text: str, seconds: float) -> None:
        self.now += seconds
        events = self.give(SubmitAnswer(self.now, text))
        if events is None:
            return
        self.typed.append(text.replace("\ud800", "\ufffd"))
        answered = [e for e in events if isinstance(e, InterviewerSpoke)]
        assert answered, f"nothing was answered to {text!r}"

    @rule()
    def hint(self) -> None:
        self.give(RequestHint(self.now))

    @rule()
    def skip(self) -> None:
        self.give(SkipStage(self.now))

    @rule()
    def repeat(self) -> None:
        self.give(RepeatQuestion(self.now))

    @rule()
    def pause(self) -> None:
        self.give(Pause(self.now))

    @rule(seconds=st.sampled_from([0.0, 1000.0]))
    def resume(self, seconds: float) -> None:
        self.now += seconds
        self.give(Resume(self.now))

    @rule(message=st.integers(-1, 5), check=st.sampled_from([None, "nonsense", *CHECKS]))
    def dispute(self, message: int, check: str | None) -> None:
        self.give(DisputeReading(self.now, message, check, "that is not what I said"))

    @rule(seconds=st.sampled_from([0.0, 30.0, 300.0]))
    def tick(self, seconds: float) -> None:
        self.now += seconds
        assert self.give(Tick(self.now)) is not None

    @rule(sure=st.integers(0, 4))
    def end(self, sure: int) -> None:
        if sure == 0:
            self.give(EndInterview(self.now))

    @rule()
    def start_again(self) -> None:
        assert self.give(StartSession(self.now)) is None

    @invariant()
    def every_message_is_kept(self) -> None:
        if self.state is None:
            return
        answers = [e for e in self.events if isinstance(e, AnswerSubmitted)]
        assert [e.text for e in answers] == self.typed
        assert [e.message for e in answers] == list(range(len(answers)))
        said = [u.text for u in self.state.conversation if u.speaker == "candidate"]
        assert said == self.typed

    @invariant()
    def replaying_is_resuming(self) -> None:
        if self.state is not None and len(self.events) < 80:
            assert replay(PACK, self.events) == self.state

    @invariant()
    def at_most_two_follow_ups_a_check(self) -> None:
        asked: Counter[str] = Counter()
        for event in self.events:
            if isinstance(event, InterviewerSpoke) and event.kind in ("follow-up", "clarify"):
                asked.update(event.checks)
        assert all(count <= 2 for count in asked.values()), asked

    @invariant()
    def never_the_same_sentence_twice_in_a_row(self) -> None:
        said = [e.text for e in self.events if isinstance(e, InterviewerSpoke)]
        assert all(one != two for one, two in pairwise(said))

    @invariant()
    def hints_are_offered_before_they_are_given(self) -> None:
        offered: set[tuple[str, int]] = set()
        for event in self.events:
            if isinstance(event, HintOffered):
                offered.add((event.stage, event.level))
            if isinstance(event, HintTaken):
                assert (event.stage, event.level) in offered

    @invariant()
    def it_ends_once_with_a_verdict(self) -> None:
        kinds = Counter(type(e) for e in self.events)
        assert kinds[InterviewEnded] == kinds[VerdictReached] <= 1
        assert kinds[TimeRanOut] <= 1
        if self.state is not None and kinds[InterviewEnded]:
            assert self.state.stage is None or self.state.ended is not None

    @invariant()
    def what_is_offered_is_accepted(self) -> None:
        if self.state is None:
            return
        commands: dict[str, Command] = {
            "submit": SubmitAnswer(self.now, "time=wrong"),
            "hint": RequestHint(self.now),
            "skip": SkipStage(self.now),
            "repeat": RepeatQuestion(self.now),
            "pause": Pause(self.now),
            "unpause": Resume(self.now),
            "end": EndInterview(self.now),
        }
        names = available(self.state, self.now)
        for name, command in commands.items():
            try:
                advance(self.state, command, PACK)
            except Refused:
                assert name not in names, name
            else:
                assert name in names or (name in ("hint", "skip", "repeat", "pause") and _just_ran_out(self)), name


def _just_ran_out(machine: Interview) -> bool:
    """The first command after the limit is answered with the notice that time is up."""
    state = machine.state
    return state is not None and not state.time_up and state.remaining(machine.now) == 0


Interview.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestInterview = Interview.TestCase
