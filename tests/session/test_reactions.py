"""How the interviewer reacts: what is asked next, and what is never given away."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Note
from interviewer.reading.source import READ_LIMIT
from interviewer.session import phrases
from interviewer.session.commands import DisputeReading, EndInterview, SkipStage, SubmitAnswer
from interviewer.session.decide import Refused
from tests.session.helpers import CHECKS, Talk, make

pytestmark = pytest.mark.usefixtures("told")


def _kinds(spoken: list) -> list[str]:  # type: ignore[type-arg]
    return [e.kind for e in spoken]


def test_opening_poses_the_scenario_and_the_first_question() -> None:
    opening, question = Talk(minutes=25.0, candidate="Ada").said
    assert opening.kind == "opening"
    assert "Ada" in opening.text
    assert "25 minutes" in opening.text
    assert "Here are 1,000 gadgets" in opening.text
    assert (question.kind, question.stage, question.text) == ("question", "cost", "Question of cost at 1,000?")
    assert question.checks == ("time", "space")
    assert question.aspect == "time"


@pytest.mark.parametrize(("minutes", "words"), [(None, "no time limit"), (1.0, "1 minute."), (2.5, "2.5 minutes")])
def test_opening_tells_the_true_time(minutes: float | None, words: str) -> None:
    assert words in Talk(minutes=minutes).said[0].text


@pytest.mark.parametrize(
    ("note", "kind", "reason", "words", "why"),
    [
        (Note.UNREAD_NOTATION, "clarify", "unread-notation", "“time=unread-notation”", "quotes what was not read"),
        (Note.CONFLICT, "clarify", "conflict", "stand by", "asks for one of two answers"),
        (Note.LOOSE, "follow-up", "loose", "Tighter on time?", "the check's own tight question"),
        (Note.UNSIMPLIFIED, "follow-up", "unsimplified", "Tighter on time?", "the same for a cluttered one"),
        (Note.LOWER_BOUND, "follow-up", "lower-bound", "", "asks for the other side"),
        (Note.OFF_BY_THOUSANDS, "follow-up", "off-by-thousands", "“time=off-by-thousands”", "quotes the figure"),
        (Note.OFF_BY_EIGHT, "follow-up", "bits-for-bytes", "value", "asks for the unit of one value"),
        (Note.OFF_BY_TWO, "follow-up", "off-by-two", "“time=off-by-two”", "asks what is counted"),
        (Note.DROPPED_DIMENSION, "follow-up", "dropped-dimension", "", "asks for one unit's cost"),
        (Note.ARITHMETIC, "follow-up", "arithmetic", "“time=arithmetic”", "asks for the steps"),
        (Note.ASSUMPTION, "follow-up", "assumption", "assum", "asks for the assumption"),
        (Note.HEDGED, "clarify", "hedged", "", "asks to settle"),
        (Note.UNREAD_WORDS, "clarify", "clarify", "Clarify time?", "the check's own clarification"),
        (Note.DENIED, "follow-up", "denied", "", "asks what it is instead"),
        (Note.ASKED_BACK, "follow-up", "asked-back", "“time=asked-back”", "asks for a claim"),
        (Note.WRONG, "follow-up", "follow-up", "Follow-up on time at 1,000?", "the check's own follow-up"),
        (Note.TIGHTER, "follow-up", "follow-up", "Follow-up on time at 1,000?", "too small is not loose"),
    ],
)
def test_the_follow_up_fits(note: Note, kind: str, reason: str, words: str, why: str) -> None:
    spoken = Talk().say(f"time={note.value} space=met")
    asked = spoken[-1]
    assert (asked.kind, asked.reason, asked.checks) == (kind, reason, ("time",)), why
    assert words in asked.text, why
    assert "SECRET" not in asked.text
    assert asked.aspect == "time"


def test_the_aspect_of_a_follow_up_is_its_checks() -> None:
    asked = Talk().say("time=met space=wrong")[-1]
    assert (asked.checks, asked.aspect) == (("space",), "space")


def test_a_misconception_earns_its_own_question_once() -> None:
    talk = Talk()
    asked = talk.say("time=slip space=met")[-1]
    assert (asked.reason, asked.text) == ("dropped-width", "What does one gadget of 8 cost?")
    again = talk.say("time=slip")[-1]
    assert (again.checks, again.reason) == (("time",), "follow-up")


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("time=wrong space=unread-notation", "space"),
        ("time=unread-notation space=conflict", "time"),
        ("time=slip space=conflict", "space"),
        ("time=slip space=loose", "time"),
        ("time=off-by-two space=loose", "space"),
        ("time=hedged space=arithmetic", "space"),
        ("time=unread-words space=hedged", "space"),
        ("time=wrong space=unread-words", "space"),
        ("time=wrong space=wrong", "time"),
        ("space=wrong", "space"),
    ],
)
def test_the_most_urgent_comes_first(message: str, first: str) -> None:
    assert Talk().say(message)[-1].checks == (first,)


@pytest.mark.parametrize("note", [n for n in Note if n is not Note.RIGHT], ids=lambda n: n.value)
def test_two_follow_ups_and_no_more(note: Note) -> None:
    """Whatever keeps being wrong with every check, each is asked twice, the second time in other words."""
    talk = Talk()
    asked: dict[str, list[str]] = {check: [] for check in CHECKS}
    for i in range(30):
        for event in talk.say(" ".join(f"{check}={note.value}" for check in CHECKS) + f" try {i}"):
            if event.kind in ("follow-up", "clarify"):
                asked[event.checks[0]].append(event.text)
    assert talk.state.closing
    for check, texts in asked.items():
        assert len(texts) == 2, check
        assert texts[0] != texts[1], check


def test_what_was_said_early_is_credited_and_not_asked() -> None:
    talk = Talk()
    spoken = talk.say("time=met space=met memory=met bottleneck=met")
    assert [e.reason for e in spoken] == ["read", "covered", None]
    assert "Stage scale" in spoken[1].text
    assert (spoken[2].kind, spoken[2].stage) == ("question", "instead")
    assert [s.status for s in talk.state.stages] == ["done", "done", "current"]
    last = talk.say("plan=met")
    assert _kinds(last) == ["reply", "closing"]
    assert talk.state.stage is None


def test_everything_at_once_goes_straight_to_closing() -> None:
    talk = Talk()
    spoken = talk.say(" ".join(f"{check}=met" for check in CHECKS))
    assert [e.kind for e in spoken] == ["reply", "reply", "reply", "closing"]
    assert spoken[1].text != spoken[2].text
    assert talk.state.grade.tier == "strong_hire"


def test_a_half_covered_stage_asks_only_the_rest() -> None:
    talk = Talk()
    asked = talk.say("time=met space=met memory=met")[-1]
    assert (asked.stage, asked.checks) == ("scale", ("bottleneck",))
    assert "Question of scale" not in asked.text
    assert "Now with 1,000 gadgets." in asked.text
    assert "Follow-up on bottleneck" in asked.text


def test_a_bridge_leads_over() -> None:
    asked = Talk().say("time=met space=met")[-1]
    assert asked.text == "Now with 1,000 gadgets. Question of scale at 1,000?"


def test_an_answer_to_a_later_stage_is_credited_there_and_the_question_stands_once() -> None:
    talk = Talk()
    spoken = talk.say("plan=met")
    assert spoken[-1].stage == "cost"
    assert any(lead in spoken[-1].text for lead in phrases.ELSEWHERE)
    assert talk.state.mark_of("plan").mark == "met"  # type: ignore[union-attr]
    assert talk.state.question == "Follow-up on time at 1,000?", "what led to it is not part of it"
    assert talk.say("memory=met")[-1].stage == "scale", "who goes on twice is followed"


def test_what_is_taken_back_may_be_asked_again() -> None:
    talk = Talk()
    talk.say("time=met")
    asked = talk.say("time=conflict")[-1]
    assert asked.checks == ("time",)


@pytest.mark.parametrize(
    "text", ["I don't know", "no idea", "pass", "Not sure.", "idk", "I'm not sure about this one, sorry."]
)
def test_not_knowing_is_met_kindly_and_leads_on(text: str) -> None:
    talk = Talk()
    talk.say("time=met")
    spoken = talk.say(text)
    assert spoken[0].reason == "dont-know"
    assert "hint" in spoken[0].text
    assert spoken[-1].stage == "scale", "the one open check was passed on"
    assert talk.state.given_up == ("space",)


def test_not_knowing_the_main_question_asks_a_smaller_one_first() -> None:
    talk = Talk()
    assert talk.say("I don't know")[-1].checks == ("time",)
    assert talk.say("no idea")[-1].stage == "scale"


def test_never_knowing_ends_in_closing() -> None:
    talk = Talk()
    for _ in range(len(CHECKS) + 3):
        talk.say("I don't know")
    assert talk.state.closing


def test_an_answer_beside_not_knowing_counts_as_one() -> None:
    talk = Talk()
    spoken = talk.say("I don't know the rest but time=met")
    assert spoken[0].reason == "read"
    assert talk.state.given_up == ()


@pytest.mark.parametrize(
    "text",
    [
        "should I assume float64?",
        "Is the input sorted?",
        "do you want worst case or average?",
        "can I assume it is sorted",
    ],
)
def test_a_question_back_gets_a_neutral_answer_and_the_question_stands(text: str) -> None:
    talk = Talk()
    question = talk.state.question
    spoken = talk.say(text)
    assert [e.reason for e in spoken] == ["asked-back"]
    assert spoken[0].text in phrases.QUESTION_BACK
    assert talk.state.question == question
    assert talk.say(text)[0].text != spoken[0].text


def test_what_a_variable_is_is_no_secret() -> None:
    assert "width of a gadget" in Talk().say("what is d?")[0].text
    assert "1,000" in Talk().say("What does n stand for?")[0].text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the weather is lovely today", "off-topic"),
        ("🤖🤖🤖", "off-topic"),
        ("...", "off-topic"),
        ("def f(x):\n    return x\nimport os", "off-topic"),
        ("", "blank"),
        (" \n\t ", "blank"),
        ("\u200b", "blank"),
        ("hello", "greeting"),
        ("I don't understand the question", "puzzled"),
        ("Could you explain that?", "puzzled"),
    ],
)
def test_what_does_not_answer_gets_the_question_once_more_and_then_it_goes_on(text: str, reason: str) -> None:
    talk = Talk()
    question = talk.state.question
    first = talk.say(text)
    assert [e.reason for e in first] == [reason, "repeat"]
    assert first[1].text.endswith(question)
    assert talk.state.stage == "cost"
    second = talk.say(text)
    assert second[0].reason == reason
    assert second[0].text != first[0].text
    assert second[-1].stage == "scale"
    for _ in range(8):
        talk.say(text)
    assert talk.state.closing


def test_words_of_the_field_are_never_off_topic() -> None:
    assert Talk().say("It would simply be too slow.")[-1].reason == "follow-up"


def test_words_of_the_problem_are_never_off_topic() -> None:
    asked = Talk().say("It depends on the gadgets, I would say.")[-1]
    assert asked.reason == "follow-up"


def test_the_same_message_again_is_noticed() -> None:
    talk = Talk()
    talk.say("time=wrong and so on")
    spoken = talk.say("time=wrong  and so ON")
    assert "repeated" in [e.reason for e in spoken]
    assert spoken[-1].kind in ("follow-up", "question")


def test_a_terse_repetition_that_earns_something_is_not_scolded() -> None:
    talk = Talk()
    talk.say("time=met")
    assert "repeated" not in [e.reason for e in talk.say("space=met")]


def test_an_unknown_name_is_asked_for_and_bound_by_a_bare_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interviewer.session.follow.unbound_in", lambda state, mark: "m")
    talk = Talk()
    asked = talk.say("time=unbound")[-1]
    assert (asked.kind, asked.reason) == ("clarify", "unbound:m")
    assert "m" in asked.text.replace(".", " ").split()
    answer = talk.say("the number of gadgets")
    assert talk.state.bound == {"m": "n"}
    assert talk.state.context.bound == {"m": "n"}
    assert talk.state.heard[-1].reading.binds == {"m": "n"}
    assert any("m" in e.text and "n" in e.text for e in answer if e.kind == "reply")


def test_a_name_that_fits_nothing_binds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interviewer.session.follow.unbound_in", lambda state, mark: "m")
    talk = Talk()
    talk.say("time=unbound", "the number of moons")
    assert talk.state.bound == {}


@pytest.mark.parametrize("text", ["done", "that's all", "No", "nothing to add.", "no, that's it", "skip"])
def test_nothing_to_add_closes(text: str) -> None:
    talk = Talk()
    talk.say(" ".join(f"{check}=met" for check in CHECKS))
    talk.say(text)
    assert talk.state.ended is not None
    assert talk.state.ended.reason == "finished"
    assert talk.state.verdict is not None
    assert talk.state.verdict.tier == "strong_hire"


def test_a_correction_in_closing_counts() -> None:
    talk = Talk()
    talk.say(" ".join(f"{check}=met" for check in CHECKS if check != "plan"))
    talk.do(SkipStage(talk.now))
    assert talk.state.closing
    spoken = talk.say("One more thing: plan=met")
    assert [e.kind for e in spoken] == ["reply", "closing"]
    assert talk.state.grade.tier == "strong_hire"
    assert talk.say("I also wanted to thank you")[-1].text != spoken[-1].text


def test_what_is_unclear_in_closing_is_asked() -> None:
    talk = Talk()
    for _ in range(3):
        talk.do(SkipStage(talk.now))
    asked = talk.say("plan=unread-notation")[-1]
    assert (asked.kind, asked.checks) == ("clarify", ("plan",))
    assert talk.state.closing
    assert talk.say("plan=met")[-1].kind == "closing"


def test_mock_says_nothing_of_right_and_wrong() -> None:
    """The same utterances, word for word, but for which question comes: no word depends on a mark."""
    talk = Talk(mode="mock")
    for told in ("time=wrong", "space=met", "time=met memory=off-by-two", "bottleneck=met", "I don't know", "plan=met"):
        talk.say(told)
    everything = " ".join(e.text for e in talk.said).lower()
    for word in ("correct.", "right", "wrong", "great", "good answer", "well done", "exactly", "missing", "secret"):
        assert word not in everything.replace("all right", ""), word
    assert "feedback" not in {e.kind for e in talk.said}


def test_phrases_praise_and_blame_nothing() -> None:
    judging = ("great", "excellent", "perfect", "well done", "correct!", "exactly", "wrong answer", "nice")
    for name in phrases.__all__:
        pool = getattr(phrases, name)
        for text in pool if isinstance(pool, tuple) else (pool,) if isinstance(pool, str) else ():
            assert not any(word in text.lower() for word in judging), text


def test_practice_tells_after_each_stage_what_was_met_and_missing() -> None:
    talk = Talk(mode="practice")
    spoken = talk.say("time=met space=met")
    assert _kinds(spoken) == ["reply", "feedback", "question"]
    assert "Title of time, TELLTALE time; Title of space, TELLTALE space" in spoken[1].text
    spoken = talk.say("memory=met bottleneck=unread-words", "bottleneck=unread-words", "bottleneck=unread-words ")
    feedback = next(e for e in spoken if e.kind == "feedback")
    assert "Title of memory" in feedback.text
    assert "bottleneck" in feedback.text
    assert "person" in feedback.text
    assert "SECRET" not in feedback.text
    assert "TELLTALE bottleneck" not in feedback.text, "a title may hold the solution"
    talk.do(SkipStage(talk.now))
    assert "nothing yet" in talk.said[-2].text
    assert "Missing: plan." in talk.said[-2].text


def test_only_the_question_is_repeated_not_what_led_to_it() -> None:
    talk = Talk()
    asked = talk.say("time=met space=met")[-1]
    assert asked.lead == "Now with 1,000 gadgets."
    repeated = talk.say("repeat")[0]
    assert repeated.text.endswith("Question of scale at 1,000?")
    assert "Now with" not in repeated.text


def test_not_assessed_where_nothing_was_answered() -> None:
    talk = Talk()
    talk.say("", "hello", "hint")
    talk.do(EndInterview(talk.now))
    assert talk.state.verdict is not None
    assert talk.state.verdict.assessed is False


def test_the_verdict_is_of_what_was_heard() -> None:
    talk = Talk()
    talk.say("time=met")
    talk.do(EndInterview(talk.now, "end-of-input"))
    verdict = talk.state.verdict
    assert verdict is not None
    assert (verdict.tier, verdict.assessed, verdict.marks["time"]) == ("lean_hire", True, "met")
    with pytest.raises(Refused, match="ended"):
        talk.do(SubmitAnswer(talk.now, "space=met"))


def test_a_disputed_check_is_kept_and_not_asked_again() -> None:
    talk = Talk()
    talk.say("time=wrong")
    talk.do(DisputeReading(talk.now, 0, None, "I meant something else"))
    mark = talk.state.mark_of("time")
    assert mark is not None
    assert (mark.mark, mark.disputed) == ("unread", True)
    assert talk.say("space=wrong")[-1].checks == ("space",)
    with pytest.raises(Refused, match="already"):
        talk.do(DisputeReading(talk.now, 0))


def test_a_dispute_after_the_end_leaves_the_verdict_as_it_was_given() -> None:
    talk = Talk()
    talk.say("time=wrong")
    talk.do(EndInterview(talk.now))
    given = talk.state.verdict
    talk.do(DisputeReading(talk.now, 0, "time"))
    assert talk.state.verdict == given
    assert talk.state.mark_of("time").disputed  # type: ignore[union-attr]
    assert [d.check for d in talk.state.disputes] == ["time"]


@pytest.mark.parametrize(("message", "check"), [(-1, None), (1, None), (0, "nonsense")])
def test_a_dispute_of_nothing_is_refused(message: int, check: str | None) -> None:
    talk = Talk()
    talk.say("time=wrong")
    with pytest.raises(Refused, match="no "):
        talk.do(DisputeReading(talk.now, message, check))


def test_a_very_long_message_says_how_much_was_read() -> None:
    spoken = Talk().say("time=wrong " + "word " * 30_000)
    assert f"{READ_LIMIT:,}" in spoken[0].text


def test_braces_and_escapes_of_a_candidate_stay_words() -> None:
    talk = Talk()
    for text in ("time=unread-notation {n} {0} {", "space=unread-notation %s \x1b[31m [/]"):
        assert talk.say(text)
    assert "{n}" in talk.state.conversation[2].text


def test_a_text_whose_figure_can_not_be_worked_out_is_said_as_it_stands() -> None:
    talk = Talk(make(), givens={})
    assert talk.said[1].text == "Question of cost at {n}?"
