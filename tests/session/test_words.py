"""What kind of message it is, from its words alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.session.events import InterviewerSpoke, SessionStarted
from interviewer.session.evolve import evolve, replay
from interviewer.session.picking import pick
from interviewer.session.topic import names_variable, readable
from interviewer.session.words import Manner, manner_of, passes, puzzled, same_words
from tests.session.helpers import PACK


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("skip", Manner.SKIP),
        ("  Skip!  ", Manner.SKIP),
        ("skip the first loop", Manner.ANSWER),
        ("HINT", Manner.HINT),
        ("Can I have a hint?", Manner.HINT),
        ("a hint of n^2", Manner.ANSWER),
        ("repeat", Manner.REPEAT),
        ("Could you repeat the question?", Manner.REPEAT),
        ("What’s the question?", Manner.REPEAT),
        ("we repeat the loop", Manner.ANSWER),
        ("pause", Manner.PAUSE),
        ("Hi!", Manner.GREETING),
        ("hi, the time is n^2", Manner.ANSWER),
        ("pass", Manner.PASS),
        ("???", Manner.PASS),
        ("pass over the data twice", Manner.ANSWER),
        ("done.", Manner.DONE),
        ("That's all.", Manner.DONE),
        ("That’s all", Manner.DONE),
        ("no, that's it!", Manner.DONE),
        ("No", Manner.NO),
        ("No, memory is the limit", Manner.ANSWER),
        ("n", Manner.ANSWER),
        ("y", Manner.ANSWER),
        ("1", Manner.ANSWER),
        ("is it n^2?", Manner.QUESTION),
        ("should I assume float64", Manner.QUESTION),
        ("do the pairs first, then the sort", Manner.ANSWER),
        ("how much time is left", Manner.TIME_LEFT),
        ("How long do I have?", Manner.TIME_LEFT),
        ("how long does it take? n^2", Manner.ANSWER),
        ("", Manner.BLANK),
        ("\n\t \u00a0", Manner.BLANK),
        ("\u200b\u200e\x00\x07", Manner.BLANK),
        ("skip " * 1000, Manner.ANSWER),
    ],
)
def test_manner(text: str, manner: Manner) -> None:
    assert manner_of(text) is manner


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't know", True),
        ("I don’t really know", True),
        ("Honestly I have no idea how much that is.", True),
        ("I can't think of a better approach right now, sorry.", True),
        ("For the numbers I'm not sure, I'd have to run it.", True),
        ("It is known to be n^2", False),
        ("We don't know the order of the rows in advance", False),
        ("I know", False),
        ("I don't know " + "and so on " * 60, False),
    ],
)
def test_passes(text: str, expected: bool) -> None:
    assert passes(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What do you mean?", True),
        ("I don't understand.", True),
        ("i do not get what you are asking", True),
        ("Can you rephrase that please?", True),
        ("the question is unclear", True),
        ("I don't get more than n^2 pairs out of it", False),
        ("you can explain it by the cache", False),
        ("that is clear", False),
    ],
)
def test_puzzled(text: str, expected: bool) -> None:
    assert puzzled(text) is expected


@given(st.text(max_size=300))
def test_every_text_has_a_manner(text: str) -> None:
    assert manner_of(text) in Manner
    assert passes(text) in (True, False)
    assert readable(text) in (True, False)
    assert same_words(text, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n squared", True),
        ("800", True),
        ("память", True),
        ("🤖", False),
        ("?!...", False),
        ("def f(x):\n    return x", False),
        ("import this", True),
        ("time is n^2\nspace is n", True),
    ],
)
def test_readable(text: str, expected: bool) -> None:
    assert readable(text) is expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("what is d?", "d"),
        ("What's n again?", "n"),
        ("what does n stand for?", "n"),
        ("so what is the variable d here?", "d"),
        ("what is the runtime?", None),
        ("is it n^2?", None),
        ("what is d? " + "x" * 200, None),
    ],
)
def test_names_variable(text: str, name: str | None) -> None:
    assert names_variable(text, {"n": 1, "d": 2}) == name


def test_wordings_take_turns() -> None:
    pool = ("one {x}", "two", "three {y} more")
    said: list[str] = []
    for i in range(30):
        said.append(pick(pool, i * 3, said[-5:]).format(x="X", y="Y"))
    assert set(said) == {"one X", "two", "three Y more"}
    assert all(a != b for a, b in pairwise(said))


def test_a_session_begins_with_its_start() -> None:
    with pytest.raises(ValueError, match="begins with SessionStarted"):
        evolve(None, InterviewerSpoke(kind="notice", text="x"), PACK)
    with pytest.raises(ValueError, match="without events"):
        replay(PACK, ())


def test_starting_twice_changes_nothing() -> None:
    first = SessionStarted(
        scenario="small", scenario_hash="", rubric="small", rubric_version=1, rubric_hash="", engine="0",
        mode="mock", minutes=None, givens={"n": 1.0},
    )  # fmt: skip
    state = evolve(None, first, PACK)
    assert evolve(state, first.model_copy(update={"mode": "practice"}), PACK) == state
