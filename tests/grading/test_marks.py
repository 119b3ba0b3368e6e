"""From messages to marks: what earns a check, what takes it back, and with which evidence."""

from __future__ import annotations

import pytest

from interviewer.grading import Asked, Mark, Note
from interviewer.reading.model import Aspect
from tests.grading.packs import graded

MARKS = [
    # messages, check, mark, note, why
    (["time is O(n log n)"], "time", Mark.MET, Note.RIGHT, "said"),
    (["O(n log n)"], "time", Mark.MET, Note.RIGHT, "a bound without an aspect is about time"),
    (["memory is O(n log n)"], "time", Mark.UNMET, Note.NOT_SAID, "another aspect"),
    (["time is O(2n log n + n)"], "time", Mark.MET, Note.UNSIMPLIFIED, "right, with smaller terms"),
    (["time is O(n^2)"], "time", Mark.UNMET, Note.LOOSE, "an upper bound, not tight"),
    (["time is O(n)"], "time", Mark.UNMET, Note.TIGHTER, "too small"),
    (["time is Ω(n log n)"], "time", Mark.UNMET, Note.LOWER_BOUND, "a lower bound"),
    (["Is the time O(n log n)?"], "time", Mark.UNMET, Note.ASKED_BACK, "a question"),
    (["The time is not O(n log n)."], "time", Mark.UNMET, Note.DENIED, "denied"),
    (["A heap doesn't remove the O(n log n)."], "time", Mark.MET, Note.RIGHT, "what is not removed stays"),
    (["A heap doesn't take O(n log n)."], "time", Mark.UNMET, Note.DENIED, "denied, and nothing said to stay"),
    (["The time is O(n) or O(n log n) or O(n^2)."], "time", Mark.UNMET, Note.HEDGED, "no choice made"),
    (["time is O(n log n)", "no, the time is O(n^2)"], "time", Mark.UNMET, Note.LOOSE, "a later answer replaces"),
    (["time is O(n^2)", "the time is O(n log n)"], "time", Mark.MET, Note.RIGHT, "and puts right"),
    (["time is O(q log q)"], "time", Mark.UNREAD, Note.UNBOUND, "nobody said what q is"),
    (["10^9 values in float64 are 8 GB"], "bytes", Mark.MET, Note.RIGHT, "agrees with the data type"),
    (["in float32 that is 4 GB"], "bytes", Mark.MET, Note.RIGHT, "agrees with the other one"),
    (["it takes 4 GB"], "bytes", Mark.MET, Note.RIGHT, "no data type said: an ordinary one"),
    (["in float64 that is 8.000 MB"], "bytes", Mark.MET, Note.RIGHT, "a point between thousands"),
    (["in float64 that is 0.008 GB"], "bytes", Mark.UNMET, None, "and a decimal point"),
    (["in float32 that is 8 GB"], "bytes", Mark.UNMET, Note.ASSUMPTION, "for another data type"),
    (["in float32: 10^9 * 8 bytes = 8 GB"], "bytes", Mark.UNMET, Note.ASSUMPTION, "the width is not the type's"),
    (["10^9 * 8 bytes = 8 GB"], "bytes", Mark.MET, Note.RIGHT, "a width names a type"),
    (["in float32 it is 4 GB, with 8 bytes each 8 GB"], "bytes", Mark.MET, Note.RIGHT, "each with its own"),
    (["in float64 that is 8 MB"], "bytes", Mark.UNMET, Note.OFF_BY_THOUSANDS, "a prefix slipped"),
    (["in float64 that is 64 GB"], "bytes", Mark.UNMET, Note.OFF_BY_EIGHT, "bits"),
    (["float32: **4 GB** (float64 would be 8)"], "bytes", Mark.MET, Note.RIGHT, "the data type that heads the figure"),
    (
        ["I would use a heap", "haven't worked out what a heap costs"],
        "heap",
        Mark.MET,
        Note.RIGHT,
        "wondered, not denied",
    ),
    (["Would it be 8 GB?"], "bytes", Mark.UNMET, Note.ASKED_BACK, "a question"),
    (["it takes 8 GB or 80 GB or 800 GB"], "bytes", Mark.UNMET, Note.HEDGED, "no choice made"),
    (["one second at 1e9 operations per second"], "duration", Mark.MET, Note.RIGHT, "ordinary"),
    (["at 1e6 operations per second it takes 1000 seconds"], "duration", Mark.MET, Note.RIGHT, "at the rate stated"),
    (["at 1e6 operations per second it takes one second"], "duration", Mark.UNMET, None, "not at the rate stated"),
    (["10^9 / 10^6 = 1000 seconds"], "duration", Mark.MET, Note.RIGHT, "what it is divided by is the rate"),
    (["10^8 / 10^8 = 1 second"], "duration", Mark.UNMET, None, "also where another rate would make it right"),
    (["8 GB in float64", "no, ten times that, 80 GB. Final answer"], "bytes", Mark.UNMET, None, "settled behind it"),
    (["8 GB in float64", "no, hang on, 80 GB it is"], "bytes", Mark.UNMET, None, "as it is"),
    (["8 GB in float64", "no, I'd add a disk of 80 GB"], "bytes", Mark.MET, Note.RIGHT, "nothing is settled"),
    (["8 GB in float64.", "Final answer: 64 GB."], "bytes", Mark.UNMET, Note.OFF_BY_EIGHT, "a last word replaces"),
    (["8 GB in float64. Wait, make that 70 GB."], "bytes", Mark.UNMET, None, "a correction to wrong"),
    (["it takes 8 GB. it takes 9 TB."], "bytes", Mark.UNMET, Note.CONFLICT, "the same thing said twice, differently"),
    (
        ["8 GB in float64.", "The disk has 9 TB."],
        "bytes",
        Mark.MET,
        Note.RIGHT,
        "another figure is about something else",
    ),
    (["8 GB in float64.", "No: the disk has 9 TB."], "bytes", Mark.MET, Note.RIGHT, "a plain no corrects nothing"),
    (["8 GB in float64, on a disk of 9 TB."], "bytes", Mark.MET, Note.RIGHT, "the same in one sentence"),
    (["8 GB in float64.", "Actually for 50 copies it is 400 GB."], "bytes", Mark.MET, None, "for several of them"),
    (["time is O(n log n). The time is O(n^3)."], "time", Mark.UNMET, Note.CONFLICT, "two answers in one breath"),
    (["time is O(n log n). Wait, the time is O(n^3)."], "time", Mark.UNMET, Note.LOOSE, "the later one replaces"),
    (["I would use a heap"], "heap", Mark.MET, Note.RIGHT, "said"),
    (["I would not use a heap"], "heap", Mark.UNMET, Note.DENIED, "rejected"),
    (["I would use a heap", "a heap is slow"], "heap", Mark.UNMET, Note.WRONG, "taken back later"),
    (["time is O(n log n)"], "linear", Mark.MET, Note.RIGHT, "implied by another check"),
    ([""], "time", Mark.UNMET, Note.NOT_SAID, "empty messages are legal and earn nothing"),
]


@pytest.mark.parametrize(("messages", "check", "mark", "note", "why"), MARKS)
def test_marks(messages: list[str], check: str, mark: Mark, note: Note | None, why: str) -> None:
    found = graded(*messages).mark(check)
    assert found.mark is mark, f"{why}: {found}"
    if note is not None:
        assert found.note is note, f"{why}: {found}"


def test_evidence_quotes_verbatim() -> None:
    text = "I think the time is  O(n·log n) overall"
    evidence = graded("hello", text).mark("time").evidence
    assert evidence.message == 1
    assert evidence.quote == text[evidence.start : evidence.end]
    assert "log" in evidence.quote
    assert evidence.expected == "expects time"
    assert evidence.rule


def test_what_a_figure_assumes_is_told_as_a_person_would() -> None:
    assert graded("one second").mark("duration").evidence.read == "1 s (at 1 GFLOP/s)"


def test_a_terse_answer_is_about_what_was_asked() -> None:
    asked = Asked("all", ("space",), Aspect.SPACE)
    assert graded("O(n)", asked=asked).mark("space").mark is Mark.MET
    assert graded("O(n)").mark("space").mark is Mark.UNMET


def test_an_explicit_aspect_beats_what_was_asked() -> None:
    asked = Asked("all", ("time",), Aspect.TIME)
    assert graded("space is O(n)", asked=asked).mark("space").mark is Mark.MET


def test_own_names_are_bound_by_a_later_message() -> None:
    grade = graded("time is O(q log q)", "q is the number of records")
    assert grade.mark("time").mark is Mark.MET
