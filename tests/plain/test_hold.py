"""The interview in plain lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interviewer.content.pack import Pack
from interviewer.plain.words import HELP, Word, word_of
from interviewer.session.answers import grade_messages
from tests.plain.conftest import Held, script

Start = Callable[..., Held]

VERDICTS = [("strong-hire", "Strong Hire"), ("lean-hire", "Lean Hire"), ("no-hire", "No Hire")]


@pytest.mark.parametrize(("name", "verdict"), VERDICTS)
def test_the_scripts_end_in_their_verdicts(start: Start, name: str, verdict: str) -> None:
    told = start().say(*script(name))
    assert f"\nVerdict: {verdict}\n{verdict}: " in told


@pytest.mark.parametrize("name", [name for name, _ in VERDICTS])
def test_the_marks_are_those_of_grade(start: Start, pack: Pack, name: str) -> None:
    held = start()
    held.say(*script(name))
    here, there = held.room.state.grade, grade_messages(pack, script(name)).grade
    assert here == there


def test_it_is_a_conversation_with_role_labels(start: Start) -> None:
    told = start().say("the time is n^2 d")
    lines = told.splitlines()
    assert lines[0].startswith("Interviewer: ")
    assert "    sims = E @ E.T / (norms[:, None] * norms[None, :])" in lines
    assert "Given: n, number of embeddings: 10,000,000." in lines
    assert "Part 1 of 3: Time and extra space" in lines
    at = lines.index("You: the time is n^2 d")
    assert lines[at + 1].startswith("Interviewer: I read: time n²·d")
    assert not any(ord(char) < 32 and char != "\n" for char in told)
    assert not any("\u2500" <= char <= "\u259f" for char in told)


def test_at_a_terminal_what_was_typed_is_not_repeated(start: Start) -> None:
    assert "You: " not in start().say("the time is n^2 d", echo=False)


def test_one_line_is_one_message_and_empty_lines_are_none(start: Start) -> None:
    held = start()
    held.say("", "the time is n^2", "   ", "\t", "and d", "")
    said = [u.text for u in held.room.state.conversation if u.speaker == "candidate"]
    assert said == ["the time is n^2", "and d"]


def test_the_end_of_the_input_ends_the_interview(start: Start) -> None:
    held = start()
    told = held.say("the time is n^2 d")
    assert held.room.state.ended is not None
    assert held.room.state.ended.reason == "end-of-input"
    assert "Verdict: Lean Hire" in told


def test_nothing_said_is_not_assessed(start: Start) -> None:
    told = start().say()
    assert "Verdict: Not assessed" in told
    assert "Not met" not in told


def test_end_asks_first(start: Start) -> None:
    held = start()
    told = held.say("end", "the time is n^2 d", "end", "end", "this is not heard any more")
    assert told.count("Say end again to end it") == 2
    assert held.room.state.ended is not None
    assert held.room.state.ended.reason == "candidate"
    assert held.room.state.messages == 1
    assert "not heard any more" not in told


def test_help_names_the_words(start: Start) -> None:
    held = start()
    assert HELP in held.say("help")
    assert held.room.state.messages == 0


def test_a_pause_stops_the_clock_and_a_message_ends_it(start: Start) -> None:
    held = start(minutes=20)

    def lines() -> Iterator[str]:
        yield "pause\n"
        held.now += 3_000
        yield "the time is n^2 d\n"
        assert held.room.elapsed() == 0
        yield "pause\n"
        held.now += 3_000
        yield "resume\n"

    told = held.hold(lines())
    assert held.room.elapsed() == 0
    assert held.room.state.grade.mark("time").mark == "met"
    assert told.count("In terms of n and d") == 1


def test_resume_after_a_pause_repeats_the_question(start: Start) -> None:
    assert start().say("pause", "resume").count("In terms of n and d") == 2


def test_hint_skip_and_repeat_are_the_interview_s_own(start: Start) -> None:
    told = start().say("hint", "hint", "repeat", "skip")
    assert "Count two things separately" in told
    assert told.count("In terms of n and d") == 2
    assert "Part 2 of 3" in told


def test_a_reading_can_be_disputed(start: Start) -> None:
    held = start()
    told = held.say("dispute", "the time is blorp of n", "dispute", "dispute")
    assert "There is no answer yet" in told
    assert [dispute.message for dispute in held.room.state.disputes] == [0]
    assert "You have disputed this reading already" in told


def test_when_the_time_is_up_the_answer_may_be_finished(start: Start) -> None:
    held = start(minutes=1)

    def lines() -> Iterator[str]:
        held.now += 120
        yield "the time is n^2 d\n"
        yield "not heard any more\n"

    told = held.hold(lines())
    assert held.room.state.ended is not None
    assert held.room.state.ended.reason == "time"
    assert held.room.state.messages == 1
    assert "Verdict: Lean Hire" in told


def test_resumed_it_tells_the_last_exchange(start: Start) -> None:
    held = start()

    def lines() -> Iterator[str]:
        yield "the time is n^2 d\n"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        held.hold(lines())
    assert held.room.state.ended is None
    held.resume()
    told = held.say("space n^2")
    assert told.startswith("Going on where the interview stopped.")
    assert "You: the time is n^2 d\nInterviewer: I read: time n²·d" in told
    assert "Hello" not in told
    assert held.room.state.grade.mark("space").mark == "met"


@pytest.mark.parametrize("ending", ["md", "html", "json"])
def test_the_transcript_is_written(start: Start, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"interview.{ending}"
    told = start().say(*script("strong-hire"), export=path)
    assert f"The transcript is in {path}." in told
    written = path.read_text(encoding="utf-8")
    if ending == "json":
        assert json.loads(written)["verdict"]["tier"] == "strong_hire"
    else:
        assert "Strong Hire" in written


def test_what_a_person_typed_cant_command_the_terminal(start: Start) -> None:
    told = start().say("\x1b[2J\x9b31m the time is\x07 n^2 \u202ed", "[/] {n} %s", "(" * 3000)
    assert not any(ord(char) < 32 and char != "\n" for char in told)
    assert "\x9b" not in told
    assert "\u202e" not in told


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("help", Word.HELP), (" HELP. ", Word.HELP), ("/end", Word.END), ("quit", Word.END), ("exit!", Word.END),
        ("resume", Word.RESUME), ("continue", Word.RESUME), ("dispute", Word.DISPUTE), ("hint", Word.ANSWER),
        ("the end", Word.ANSWER), ("help me think", Word.ANSWER), ("", Word.ANSWER), ("//end", Word.ANSWER),
    ],
)  # fmt: skip
def test_words(line: str, word: Word) -> None:
    assert word_of(line) is word
