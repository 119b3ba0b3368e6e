"""What a later message takes back by name, and what it leaves alone."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Mark, Note
from tests.grading.packs import graded

TIME = "the comparing takes O(n log n) time"

CASES = [
    ((TIME, "I take back the comparing part, it is quick"), "time", Mark.UNMET, "named"),
    ((TIME, "I take my comparing claim back."), "time", Mark.UNMET, "the other order of words"),
    ((TIME, "Forget what I said about the time."), "time", Mark.UNMET, "said about it"),
    ((TIME, "I withdraw what I said on comparing"), "time", Mark.UNMET, "withdrawn"),
    (
        (TIME, "Comparing is the bottleneck then", "Forget what I said about comparing, it's the writing"),
        "time",
        Mark.MET,
        "what was said last about it was no cost",
    ),
    (
        (TIME, "I'd say the same again", "Forget what I said about comparing"),
        "time",
        Mark.UNMET,
        "nothing else was said about it",
    ),
    ((TIME, "I take back the memory part"), "time", Mark.MET, "another thing"),
    ((TIME, "Forget the comparing for a moment"), "time", Mark.MET, "left aside, not taken back"),
    ((TIME, "I take back the comparing part", "No, the time is O(n log n) after all"), "time", Mark.MET, "said again"),
    (("8 GB in float64", "scratch that number"), "bytes", Mark.UNMET, "the figure just told"),
    (("8 GB in float64", "so far so good", "scratch that number"), "bytes", Mark.MET, "not the figure just told"),
    (("8 GB in float64", "scratch that estimate: in float64 it takes 8 GB"), "bytes", Mark.MET, "told anew"),
    (("it takes 8 GB in float64", "hm, forget 8, I have to think"), "bytes", Mark.UNMET, "the figure itself"),
    (("it takes 8 GB in float64", "forget 9, I have to think"), "bytes", Mark.MET, "another figure"),
    (
        ("it takes 8 GB in float64", "I take back the 8, the rows are shared"),
        "bytes",
        Mark.UNMET,
        "taken back by its digits",
    ),
    (("it takes 8 GB in float64", "Hm. I take that 8 back."), "bytes", Mark.UNMET, "the other order"),
    (("it takes 8 GB in float64", "drop the 8."), "bytes", Mark.UNMET, "dropped"),
    (("it takes 8 GB in float64", "drop the 8 smallest rows"), "bytes", Mark.MET, "rows are dropped, not the figure"),
    (("8 GB in float64", "I must have a zero too many there"), "bytes", Mark.UNMET, "a slip in the figure just told"),
    (("8 GB in float64", "ok", "I had a zero too many there"), "bytes", Mark.MET, "not the figure just told"),
    (
        ("8 GB in float64", "Actually no. The rows are shared, so it's only 3 GB"),
        "bytes",
        Mark.UNMET,
        "what is left of it",
    ),
    (("it takes 8 GB in float64", "no wait, they are bytes", "so 1.5 GB"), "bytes", Mark.UNMET, "what follows from it"),
    (("it takes 8 GB in float64", "they are doubles", "so 2.5 GB more"), "bytes", Mark.MET, "nothing was put right"),
    ((TIME, "hm. the n log n was wrong, I have to think"), "time", Mark.UNMET, "a growth by its formula"),
    ((TIME, "ok so let me think. strike the n log n"), "time", Mark.UNMET, "struck out by its formula"),
    ((TIME, "the n^2 was wrong"), "time", Mark.MET, "another growth"),
    ((TIME, "the n log n was right"), "time", Mark.MET, "confirmed"),
    ((TIME, "scratch that number"), "time", Mark.MET, "a growth is no number"),
]


@pytest.mark.parametrize(("messages", "check", "mark", "why"), CASES)
def test_what_is_taken_back(messages: tuple[str, ...], check: str, mark: Mark, why: str) -> None:
    assert graded(*messages).mark(check).mark is mark, why


def test_the_evidence_is_the_withdrawal() -> None:
    mark = graded(TIME, "Well, I take back the comparing part.").mark("time")
    assert (mark.note, mark.evidence.message, mark.evidence.quote) == (
        Note.DENIED,
        1,
        "take back the comparing part",
    )
