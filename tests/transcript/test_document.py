"""The document says what happened: marks with proof, the verdict as recorded, what could change it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviewer.content.rubric import VerdictRule
from interviewer.grading import holds
from interviewer.session.commands import DisputeReading, Pause, RequestHint, Resume
from interviewer.session.events import ReadingDisputed, VerdictReached
from interviewer.session.evolve import replay
from interviewer.transcript import FORMATS, Document, Record, TranscriptError, document_of, record_of, render
from interviewer.transcript.conversation import cut
from interviewer.transcript.levels import shortest_way

from .sessions import START, pack, record


def marks(document: Document) -> dict[str, str]:
    return {check.id: check.mark for check in document.checks}


def test_a_strong_interview_from_first_to_last() -> None:
    document = document_of(record("The time is O(n^2).", "800 TB in float64", "Memory is the bottleneck."))
    assert document.verdict.headline == "Strong Hire"
    assert document.verdict.final
    assert not document.verdict.provisional
    assert marks(document) == {"time": "met", "memory": "met", "bottleneck": "met"}
    assert document.met == 3
    assert (document.one_more, document.nearest, document.practise) == ((), (), ())
    assert document.session.started == "2026-01-02T03:04:05Z"
    assert document.session.candidate == "Ada"
    assert [given.shown for given in document.scenario.givens][:2] == ["10,000,000", "768"]
    assert "800 TB" in document.strong_answer


def test_every_quote_is_a_slice_of_the_message_and_marked_in_it() -> None:
    document = document_of(record("I think the time is O(n^2).", "It is 800 TB in float64."))
    said = {turn.message: turn for turn in document.conversation if turn.message is not None}
    for check in document.checks:
        if check.message is None:
            continue
        turn = said[check.message]
        assert turn.text[check.start : check.end] == check.quote
        assert "".join(p.text for p in turn.pieces if check.id in p.checks) == check.quote
        assert sum(check.id in p.begins for p in turn.pieces) == 1
    for turn in document.conversation:
        assert "".join(piece.text for piece in turn.pieces) == turn.text


def test_where_one_more_sentence_would_have_changed_the_level() -> None:
    document = document_of(record("The time is O(n^2)."))
    assert document.verdict.tier == "lean_hire"
    assert [(one.check, one.tier) for one in document.one_more] == [("memory", "strong_hire")]
    assert document.next_tier == "Strong Hire"
    assert document.nearest == ("The matrix needs 800 TB",)
    assert "The matrix needs 800 TB" in document.practise


def test_a_session_without_answers_is_not_assessed() -> None:
    for held in (record(), record("   ", "")):
        document = document_of(held)
        assert document.verdict.headline == "Not assessed"
        assert document.verdict.tier == "no_hire"
        assert not document.verdict.provisional
        assert document.one_more == ()


def test_an_open_session_says_so() -> None:
    document = document_of(record("The time is O(n^2).", end=False))
    assert document.verdict.headline == "Not finished; so far: Lean Hire"
    assert not document.verdict.final
    assert (document.session.ended, document.session.ending) == (None, "not finished")
    assert document_of(record(end=False)).verdict.headline == "Not finished"


def test_hints_are_counted_and_their_effect_told() -> None:
    document = document_of(record(RequestHint, RequestHint, RequestHint, RequestHint, "O(n^2)"))
    assert [hint.level for hint in document.hints] == [1, 2]
    time = next(check for check in document.checks if check.id == "time")
    assert time.after_hint == 2
    assert "not for Strong Hire" in time.hint


def test_pauses_do_not_count() -> None:
    document = document_of(record("The time is O(n^2).", Pause, Resume))
    assert document.session.seconds == 180.0


def test_a_dispute_is_kept_and_the_check_is_to_be_looked_at() -> None:
    held = record("It is big, roughly.", lambda at: DisputeReading(at, 0, "memory", "I said how big"))
    document = document_of(held)
    (dispute,) = document.disputes
    assert (dispute.message, dispute.check, dispute.comment) == (0, "memory", "I said how big")
    memory = next(check for check in document.checks if check.id == "memory")
    assert (memory.mark, memory.disputed, memory.word) == ("unread", True, "disputed, to be looked at")
    assert document.verdict.provisional
    assert document.verdict.condition


def test_a_dispute_after_the_end_changes_no_recorded_tier() -> None:
    held = record("The time is O(n^2).", "It is big.")
    before = document_of(held)
    late = ReadingDisputed(at=START + 999, message=1, check="memory", comment="")
    document = document_of(replace(held, events=(*held.events, late)))
    assert document.verdict.tier == before.verdict.tier == "lean_hire"
    assert document.verdict.note == ""
    assert document.verdict.provisional
    assert marks(document)["memory"] == "unread"


def test_the_recorded_verdict_stands_where_grading_differs_today() -> None:
    held = record("The time is O(n^2).")
    changed = tuple(
        event.model_copy(update={"tier": "strong_hire", "engine": "0.0.9", "marks": {**event.marks, "memory": "met"}})
        if isinstance(event, VerdictReached)
        else event
        for event in held.events
    )
    document = document_of(replace(held, events=changed))
    assert document.verdict.tier == "strong_hire"
    assert document.engine == "0.0.9"
    assert "0.0.9" in document.verdict.note
    assert "memory" in document.verdict.note
    memory = next(check for check in document.checks if check.id == "memory")
    assert (memory.mark, memory.recorded, memory.word) == ("met", "met", "met")
    assert document.one_more == ()


def test_a_misconception_is_told_with_its_explanation() -> None:
    document = document_of(record("The time is O(n)."))
    (part,) = document.misconceptions
    assert (part.id, part.check, part.open) == ("linear", "time", True)
    assert part.explain == "Pairs grow with the square."
    corrected = document_of(record("The time is O(n).", "Sorry, the time is O(n^2)."))
    assert [part.open for part in corrected.misconceptions] == [False]


def test_a_record_without_a_beginning_is_refused() -> None:
    for events in ((), record().events[1:]):
        with pytest.raises(TranscriptError, match="no beginning"):
            document_of(Record("x", pack(), events))


def test_rendering_is_the_same_every_time_and_from_a_replayed_state() -> None:
    held = record("The time is O(n^2), said “so”.", "800 TB in float64")
    for fmt in FORMATS:
        assert render(held, fmt) == render(Record(held.session_id, pack(), tuple(held.events)), fmt)
    assert document_of(held) == document_of(held, replay(held.pack, held.events))


def test_a_record_comes_from_whatever_keeps_sessions() -> None:
    held = record("O(n^2)")

    class Keeps:
        def events(self, session_id: str) -> tuple[object, ...]:
            return held.events if session_id == "x" else ()

        def pack(self, session_id: str) -> object:
            return held.pack

    assert record_of(Keeps(), "x") == Record("x", held.pack, held.events)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [("abcdef", ())]),
        ([(0, 6, "x")], [("abcdef", ("x",))]),
        ([(1, 3, "x")], [("a", ()), ("bc", ("x",)), ("def", ())]),
        ([(0, 4, "x"), (2, 6, "y")], [("ab", ("x",)), ("cd", ("x", "y")), ("ef", ("y",))]),
        ([(-5, 99, "x")], [("abcdef", ("x",))]),
        ([(3, 3, "x")], [("abc", ()), ("def", ())]),
    ],
)
def test_a_message_is_cut_where_quotes_begin_and_end(
    spans: list[tuple[int, int, str]], expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(piece.text, piece.checks) for piece in cut("abcdef", spans)] == expected


@pytest.mark.parametrize(
    ("rule", "met", "expected"),
    [
        ({"all": ["a", "b"]}, {"a", "b"}, ()),
        ({"all": ["a", "b"]}, {"b"}, ("a",)),
        ({"any": ["a", "b"]}, set(), ("a",)),
        ({"any": [{"all": ["a", "b"]}, "c"]}, set(), ("c",)),
        ({"any": [{"all": ["a", "b"]}, {"all": ["c", "d"]}]}, {"c"}, ("d",)),
        ({"at_least": 2, "of": ["a", "b", "c"]}, {"c"}, ("a",)),
        ({"at_least": 2, "of": ["a", "b", "c"]}, set(), ("a", "b")),
        ({"all": [{"any": ["x", "b"]}, "a", "b"]}, set(), ("a", "b")),
        ({"all": ["a", {"any": ["b", "c"]}]}, {"c"}, ("a",)),
    ],
)
def test_the_shortest_way_to_a_rule(rule: dict[str, object], met: set[str], expected: tuple[str, ...]) -> None:
    parsed = VerdictRule.model_validate(rule)
    assert shortest_way(parsed, met) == expected
    assert holds(parsed, met | set(expected))
