"""With the real reader and grader: the bundled scenarios, and what only they can show."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.content.pack import Pack
from interviewer.grading.marks import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from interviewer.session.events import InterviewerSpoke, event_adapter
from interviewer.session.evolve import evolve, replay
from tests.session.helpers import PACK, Talk

_DEV = Path(__file__).parents[1] / "answers" / "dev"


def _messages() -> Iterator[str]:
    for path in sorted(_DEV.glob("sessions-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[:8]:
            yield from json.loads(line)["messages"]


PACKS = dict(load_library().packs)
SAID = [*_messages(), "skip", "hint", "I don't know", "what is n?", "", "the weather", "where m is the number of rows"]


@pytest.mark.parametrize("name", sorted(PACKS))
@given(data=st.data())
@settings(max_examples=6)
def test_any_answers_replay_to_the_same_interview(name: str, data: st.DataObject) -> None:
    """The answers of candidates, shuffled among all scenarios."""
    pack: Pack = PACKS[name]
    talk = Talk(pack, minutes=30.0)
    asked: Counter[str] = Counter()
    for text in data.draw(st.lists(st.sampled_from(SAID), max_size=8)):
        if talk.state.ended is not None:
            break
        met = [m.check for m in talk.state.grade.marks if m.mark is Mark.MET]
        spoken = talk.say(text)
        assert spoken
        now_met = [m.check for m in talk.state.grade.marks if m.mark is Mark.MET]
        for event in spoken:
            if event.kind in ("follow-up", "clarify"):
                asked.update(event.checks)
                assert not [c for c in event.checks if c in met and c in now_met]
    assert all(count <= 2 for count in asked.values())
    again = [event_adapter.validate_json(event_adapter.dump_json(e)) for e in talk.events]
    assert replay(pack, again) == talk.state


@pytest.mark.parametrize("name", sorted(PACKS))
def test_each_scenario_can_be_walked_through(name: str) -> None:
    talk = Talk(PACKS[name])
    for stage in PACKS[name].scenario.stages:
        assert talk.state.stage == stage.id
        talk.say("hint", "hint", "hint", "hint", "hint", "hint", "skip")
    assert talk.state.closing
    talk.say("no")
    assert talk.state.verdict is not None
    assert all("{" not in e.text for e in talk.said), "every figure is filled in"


def test_an_unknown_name_is_bound_by_a_bare_answer_and_counts() -> None:
    talk = Talk(PACK)
    asked = talk.say("Time is O(m^2 * d).")[-1]
    assert (asked.reason, asked.checks) == ("unbound:m", ("time",))
    talk.say("the number of gadgets")
    mark = talk.state.mark_of("time")
    assert mark is not None
    assert (mark.mark, mark.evidence.message) == (Mark.MET, 0)


def test_two_answers_in_one_message() -> None:
    asked = Talk(PACK).say("The running time is O(n^3). The running time is O(n).")[-1]
    assert asked.reason == "conflict"
    assert "O(n^3)" in asked.text
    assert "O(n)" in asked.text


def test_alternatives_are_to_be_settled_and_the_settled_one_counts() -> None:
    talk = Talk(PACK)
    assert talk.say("The time is O(n^2 d) or O(n d).")[-1].reason == "hedged"
    talk.say("n^2 d")
    assert talk.state.mark_of("time").mark is Mark.MET  # type: ignore[union-attr]


def test_terse_answers_are_about_what_was_asked() -> None:
    talk = Talk(PACK)
    talk.say("n^2 d")
    asked = talk.said[-1]
    assert (asked.checks, asked.aspect) == (("space",), "space")
    talk.say("n^2")
    assert [talk.state.mark_of(c).mark for c in ("time", "space")] == [Mark.MET, Mark.MET]  # type: ignore[union-attr]


def test_how_it_was_read_is_said() -> None:
    spoken = Talk(PACK).say("Time is O(n^2 * d).")
    assert isinstance(spoken[0], InterviewerSpoke)
    assert spoken[0].text.startswith("I read: time n²·d.")


def test_the_same_messages_give_the_same_marks_typed_or_handed_in() -> None:
    messages = ["Time is O(n^2 d)", "hint", "hint", "space n^2", "8 MB", "skip", "", "one more: gadgets"]
    talk = Talk(PACK)
    talk.say(*messages)
    assert grade_messages(PACK, messages).grade == talk.state.grade


def test_a_nudge_stands_for_the_question_it_is_about() -> None:
    pack = PACKS["pairwise-similarity"]
    state = grade_messages(pack, ["n log n"])
    nudge = InterviewerSpoke(
        kind="follow-up", text="Try it in other words.", stage="growth", checks=("space",), reason="another-way"
    )
    assert evolve(state, nudge, pack).question == pack.rubric.check("space").follow_up
