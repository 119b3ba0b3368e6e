"""evolve takes any events in any order; answers go through the same machine in grade_messages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.session.answers import grade_messages
from interviewer.session.events import (
    AnswerSubmitted,
    Event,
    HintOffered,
    HintTaken,
    InterviewEnded,
    InterviewerSpoke,
    Paused,
    ReadingDisputed,
    Resumed,
    StageEntered,
    StageSkipped,
    TimeRanOut,
    VerdictReached,
    event_adapter,
)
from interviewer.session.evolve import replay
from tests.session.helpers import CHECKS, PACK, STAGES, Talk, use_fakes

_AT = st.floats(0, 1e6)
_STAGE = st.sampled_from([*STAGES, "unknown"])
_CHECKS = st.lists(st.sampled_from([*CHECKS, "unknown"]), max_size=2).map(tuple)
_KINDS = ["opening", "question", "follow-up", "clarify", "reply", "hint", "feedback", "notice", "closing"]
_REASONS = [None, "repeat", "covered", "dont-know", "off-topic", "time:half", "unbound:m", "unbound:"]
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(StageEntered, at=_AT, stage=_STAGE),
    st.builds(
        InterviewerSpoke,
        at=_AT,
        kind=st.sampled_from(_KINDS),
        text=st.sampled_from(["", "“", "a “b” c", "”x“"]),
        stage=st.none() | _STAGE,
        checks=_CHECKS,
        aspect=st.sampled_from([None, "time", "space"]),
        reason=st.sampled_from(_REASONS),
    ),
    st.builds(AnswerSubmitted, at=_AT, message=st.integers(0, 9), text=st.sampled_from(["", "time=met", "m is n"])),
    st.builds(HintOffered, at=_AT, stage=_STAGE, level=st.integers(1, 3)),
    st.builds(HintTaken, at=_AT, stage=_STAGE, level=st.integers(1, 3)),
    st.builds(StageSkipped, at=_AT, stage=_STAGE),
    st.builds(Paused, at=_AT),
    st.builds(Resumed, at=_AT),
    st.builds(ReadingDisputed, at=_AT, message=st.integers(0, 9), check=st.none() | st.sampled_from(CHECKS)),
    st.builds(TimeRanOut, at=_AT),
    st.builds(InterviewEnded, at=_AT, reason=st.sampled_from(["time", "candidate"])),
    st.builds(
        VerdictReached, at=_AT, tier=st.just("no_hire"), provisional=st.booleans(), assessed=st.booleans(),
        marks=st.just({}), engine=st.just("0"),
    ),
)  # fmt: skip


@given(st.lists(EVENTS, max_size=25))
@settings(max_examples=100)
def test_any_events_fold(events: list[Event]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        use_fakes(patch)
        first = Talk().events[0]
        state = replay(PACK, [first, *events])
        assert state.elapsed(1e6) >= 0
        assert len(state.conversation) == sum(e.type in ("InterviewerSpoke", "AnswerSubmitted") for e in events)
        back = [event_adapter.validate_json(event_adapter.dump_json(e)) for e in (first, *events)]
        assert replay(PACK, back) == state


MESSAGES = st.lists(
    st.sampled_from(
        [
            "",
            "time=met",
            "space=met",
            "memory=wrong",
            "plan=met",
            "done",
            "no",
            "pause",
            "skip",
            "hint",
            "hi",
            "I don't know",
        ]
    ),
    max_size=14,
)


@given(MESSAGES)
@settings(max_examples=60)
def test_messages_handed_in_at_once_are_all_heard(messages: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        use_fakes(patch)
        state = grade_messages(PACK, messages)
        assert [u.text for u in state.conversation if u.speaker == "candidate"] == messages
        assert state.ended is not None
        assert state.verdict is not None
        for check in CHECKS:
            mark = state.mark_of(check)
            assert mark is not None
            assert (mark.mark == "met") == (f"{check}=met" in messages)
            if mark.mark == "met":
                assert messages[mark.evidence.message or 0] == f"{check}=met"


def test_messages_after_the_end_still_count() -> None:
    with pytest.MonkeyPatch.context() as patch:
        use_fakes(patch)
        state = grade_messages(PACK, ["skip", "skip", "skip", "done", "time=met", "that's all", "space=met"])
        assert state.grade.tier == "lean_hire"
        assert state.mark_of("space").evidence.message == 6  # type: ignore[union-attr]


def test_no_messages() -> None:
    with pytest.MonkeyPatch.context() as patch:
        use_fakes(patch)
        state = grade_messages(PACK, [])
        assert state.verdict is not None
        assert (state.verdict.tier, state.verdict.assessed) == ("no_hire", False)
