"""The hint ladder, the commands that are typed, the clock and pauses."""

from __future__ import annotations

import pytest

from interviewer.session.commands import (
    EndInterview,
    Pause,
    RepeatQuestion,
    RequestHint,
    Resume,
    SkipStage,
    SubmitAnswer,
    Tick,
)
from interviewer.session.decide import Refused, available
from interviewer.session.timing import say_minutes
from tests.session.helpers import CHECKS, Talk

pytestmark = pytest.mark.usefixtures("told")


def _types(events: tuple) -> list[str]:  # type: ignore[type-arg]
    return [e.type for e in events]


def test_the_ladder_says_its_price_before_each_step() -> None:
    talk = Talk()
    for level, effect, step in (
        (1, "no effect", "direction of cost at 1,000"),
        (2, "Lean Hire, not for Strong Hire", "insight of cost at 1,000"),
        (3, "no longer counts", "solution of cost at 1,000"),
    ):
        offered = talk.do(RequestHint(talk.now))
        assert _types(offered) == ["HintOffered", "InterviewerSpoke"]
        assert effect in offered[1].text  # type: ignore[union-attr]
        assert f"{level} of 3" in offered[1].text  # type: ignore[union-attr]
        assert talk.state.progress("cost").hints == level - 1
        given = talk.do(RequestHint(talk.now))
        assert _types(given) == ["HintTaken", "InterviewerSpoke"]
        assert step in given[1].text  # type: ignore[union-attr]
        assert talk.state.progress("cost").hints == level
    with pytest.raises(Refused, match="three hints"):
        talk.do(RequestHint(talk.now))
    assert "hint" not in available(talk.state, talk.now)


def test_hints_are_heard_with_the_answers_they_led_to() -> None:
    talk = Talk()
    talk.say("time=wrong", "hint", "hint", "hint", "hint", "space=met")
    assert [dict(h.hints) for h in talk.state.heard] == [{}, {"cost": 2}]


def test_an_offer_holds_only_until_something_else_is_said() -> None:
    talk = Talk()
    talk.say("hint", "time=wrong", "hint")
    assert talk.state.progress("cost").hints == 0
    assert talk.state.hint_offered == 1


@pytest.mark.parametrize(
    ("word", "taken"), [("yes", 1), ("Yes, please.", 1), ("hint", 1), ("no", 0), ("no, thanks", 0)]
)
def test_an_offer_can_be_taken_or_declined_in_words(word: str, taken: int) -> None:
    talk = Talk()
    talk.say("hint", word)
    assert talk.state.progress("cost").hints == taken


def test_each_stage_has_its_own_ladder() -> None:
    talk = Talk()
    talk.say("hint", "hint", "time=met space=met")
    assert talk.state.stage == "scale"
    assert talk.state.hint_offered is None
    talk.say("hint", "hint")
    assert [s.hints for s in talk.state.stages] == [1, 1, 0]


def test_no_hints_in_closing() -> None:
    talk = Talk()
    for _ in range(3):
        talk.do(SkipStage(talk.now))
    with pytest.raises(Refused, match="no hints"):
        talk.do(RequestHint(talk.now))
    assert talk.say("hint")[-1].reason == "no-hint"
    with pytest.raises(Refused, match="nothing to skip"):
        talk.do(SkipStage(talk.now))


@pytest.mark.parametrize("word", ["skip", "Skip.", " SKIP ", "next question"])
def test_skip_as_a_word(word: str) -> None:
    talk = Talk()
    spoken = talk.say(word)
    assert talk.state.progress("cost").status == "skipped"
    assert (spoken[-1].kind, spoken[-1].stage) == ("question", "scale")
    assert talk.state.heard == ()
    assert talk.state.conversation[2].text == word


@pytest.mark.parametrize("word", ["repeat", "Repeat the question", "can you repeat the question?"])
def test_repeat_as_a_word(word: str) -> None:
    talk = Talk()
    spoken = talk.say(word)
    assert spoken[0].text.endswith("Question of cost at 1,000?")
    assert talk.say(word)[0].text != spoken[0].text


def test_longer_than_a_word_is_an_answer() -> None:
    talk = Talk()
    talk.say("skip the gadgets time=met", "hint at space=met")
    assert [h.message for h in talk.state.heard] == [0, 1]
    assert talk.state.stage == "scale"


def test_skipping_everything_ends_in_closing_and_keeps_what_was_met() -> None:
    talk = Talk()
    talk.say("time=met")
    for _ in range(3):
        talk.do(SkipStage(talk.now))
    assert talk.state.closing
    assert [s.status for s in talk.state.stages] == ["skipped"] * 3
    assert talk.state.grade.tier == "lean_hire"


def test_repeat_asks_what_stands_now() -> None:
    talk = Talk()
    asked = talk.say("time=wrong")[-1]
    talk.do(RepeatQuestion(talk.now))
    assert talk.said[-1].text.endswith(asked.text)
    assert talk.state.asked.checks == asked.checks
    assert talk.state.follow_ups == {"time": ("follow-up",)}


def test_the_clock_counts_down_and_the_last_answer_may_be_finished() -> None:
    talk = Talk(minutes=10.0)
    assert talk.state.remaining(talk.now) == 600.0
    talk.now += 599
    assert "TimeRanOut" not in _types(talk.do(Tick(talk.now)))
    talk.now += 1
    events = talk.do(Tick(talk.now))
    assert _types(events) == ["TimeRanOut", "InterviewerSpoke"]
    assert talk.do(Tick(talk.now + 50)) == ()
    assert available(talk.state, talk.now) == {"submit", "end"}
    talk.now += 60
    last = talk.do(SubmitAnswer(talk.now, "time=met"))
    assert _types(last) == ["AnswerSubmitted", "InterviewerSpoke", "InterviewEnded", "VerdictReached"]
    assert talk.state.ended is not None
    assert talk.state.ended.reason == "time"
    assert talk.state.verdict is not None
    assert talk.state.verdict.tier == "lean_hire"


def test_without_ticks_the_late_answer_is_the_last() -> None:
    talk = Talk(minutes=1.0)
    talk.now += 61
    talk.say("time=met")
    assert talk.state.ended is not None
    assert talk.state.ended.reason == "time"
    assert talk.state.mark_of("time").mark == "met"  # type: ignore[union-attr]


@pytest.mark.parametrize("command", [RequestHint, SkipStage, RepeatQuestion, Pause])
def test_nothing_new_begins_after_time(command: type) -> None:
    talk = Talk(minutes=1.0)
    talk.now += 61
    assert _types(talk.do(command(talk.now))) == ["TimeRanOut", "InterviewerSpoke"]
    with pytest.raises(Refused, match="time is up"):
        talk.do(command(talk.now))


def test_ending_after_time() -> None:
    talk = Talk(minutes=1.0)
    talk.now += 61
    talk.do(Tick(talk.now))
    talk.do(EndInterview(talk.now))
    assert talk.state.verdict is not None
    assert talk.state.verdict.assessed is False


@pytest.mark.parametrize(
    ("minutes", "ticks", "said"),
    [
        (30.0, (899, 900, 901, 1499, 1500, 1740, 1741), ["15 minutes", "5 minutes", "1 minute"]),
        (30.0, (1000,), ["13 minutes"]),
        (30.0, (1770,), ["30 seconds"]),
        (30.0, (1600, 1770), ["3 minutes", "30 seconds"]),
        (8.0, (200, 240, 300, 420), ["4 minutes", "1 minute"]),
        (2.0, (60, 100), ["1 minute"]),
        (1.0, (20, 30, 50), ["30 seconds"]),
        (None, (100, 10_000), []),
    ],
)
def test_notices_are_few_and_true(minutes: float | None, ticks: tuple[int, ...], said: list[str]) -> None:
    talk = Talk(minutes=minutes)
    heard = [e.text for tick in ticks for e in talk.do(Tick(1000.0 + tick)) if e.type == "InterviewerSpoke"]
    assert [text.removesuffix(" left.") for text in heard] == said


def test_a_notice_also_comes_with_an_answer() -> None:
    talk = Talk(minutes=30.0)
    talk.now += 1000
    assert talk.say("time=wrong")[-1].text == "13 minutes left."
    assert talk.state.asked.checks == ("time",), "the question stands beside the notice"


def test_time_left_is_told_when_asked() -> None:
    talk = Talk(minutes=30.0)
    talk.now += 61
    spoken = talk.say("How much time do I have left?")
    assert "28 minutes" in spoken[0].text
    assert talk.state.unclear == 0
    assert "left" not in Talk().say("how much time is left?")[0].text


def test_a_pause_stops_the_clock_and_everything_else() -> None:
    talk = Talk(minutes=10.0)
    talk.now += 60
    talk.do(Pause(talk.now))
    assert available(talk.state, talk.now) == {"unpause", "end"}
    for command in (
        SubmitAnswer(talk.now, "time=met"),
        RequestHint(talk.now),
        SkipStage(talk.now),
        RepeatQuestion(talk.now),
        Pause(talk.now),
    ):
        with pytest.raises(Refused, match="paused"):
            talk.do(command)
    talk.now += 5000
    assert talk.do(Tick(talk.now)) == ()
    assert talk.state.remaining(talk.now) == 540.0
    talk.do(Resume(talk.now))
    assert talk.state.remaining(talk.now + 40) == 500.0
    with pytest.raises(Refused, match="not paused"):
        talk.do(Resume(talk.now))


def test_pause_as_a_word_and_ending_while_paused() -> None:
    talk = Talk(minutes=10.0)
    talk.say("pause")
    assert talk.state.paused
    talk.now += 900
    talk.do(EndInterview(talk.now))
    assert talk.state.verdict is not None
    assert talk.state.elapsed(talk.now) == 0.0


def test_the_clock_stands_still_after_the_end() -> None:
    talk = Talk(minutes=10.0)
    talk.now += 100
    talk.do(EndInterview(talk.now))
    assert talk.state.elapsed(talk.now + 9999) == 100.0


@pytest.mark.parametrize("minutes", [0.0, -1.0, float("inf"), float("nan")])
def test_an_impossible_limit_is_refused(minutes: float) -> None:
    with pytest.raises(Refused, match="more than zero"):
        Talk(minutes=minutes)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (59.9, "59 seconds"),
        (60, "1 minute"),
        (119, "1 minute"),
        (120, "2 minutes"),
        (3600, "60 minutes"),
    ],
)
def test_minutes_are_never_rounded_up(seconds: float, words: str) -> None:
    assert say_minutes(seconds) == words


def test_commands_in_closing_words() -> None:
    talk = Talk()
    talk.say(" ".join(f"{check}=met" for check in CHECKS))
    assert talk.say("repeat")[0].text.endswith("Say “done” when there is nothing more.")
    assert talk.state.closing
