"""What is said after an answer that any of several rules had earned, and speaks against it."""

from __future__ import annotations

import pytest

from interviewer.grading import Asked
from interviewer.grading.marks import Mark, Note
from tests.grading.packs import check, graded, pack

EITHER = check(
    "either",
    {
        "kind": "any",
        "of": [
            {"kind": "complexity", "aspect": "time", "growth": ["n*log(n)"], "unless": ["removed"]},
            {"kind": "statement", "says": ["heap"]},
        ],
        "against": ["slow"],
    },
)
HELD = pack(
    checks=[EITHER],
    misconceptions=[],
    verdict={"strong_hire": {"all": ["either"]}, "lean_hire": {"all": ["either"]}},
)
TIME = "time is O(n log n)"

CASES = [
    ((TIME,), Mark.MET, "one of the rules"),
    ((TIME, "that is slow"), Mark.UNMET, "spoken against later"),
    ((TIME, "that is slow", TIME), Mark.MET, "and said again"),
    (("that is slow", TIME), Mark.MET, "spoken against before"),
    ((TIME, "that is not slow"), Mark.MET, "denied"),
    ((TIME, "is that slow?"), Mark.MET, "asked"),
    (("it is slow. no, time is O(n log n)",), Mark.MET, "the later one of a message stands"),
    (("a heap", TIME, "slow"), Mark.UNMET, "all that earned it is taken back"),
    (("removed? no, time is O(n log n)",), Mark.MET, "what is asked takes nothing away"),
    (("the O(n log n) is removed",), Mark.UNMET, "what is said does"),
]


BOTH = check(
    "both",
    {
        "kind": "all",
        "of": [
            {"kind": "complexity", "aspect": "time", "growth": ["n*log(n)"]},
            {"kind": "complexity", "aspect": "time", "growth": ["n"]},
        ],
    },
)
PARTS = [
    (("sorting takes O(n log n) time", "writing takes O(n) time"), Mark.MET, "each part for itself"),
    (("sorting takes O(n log n) time", "writing takes O(n) time", "the time is O(n^2)"), Mark.UNMET, "another answer"),
    (("the time is O(n log n)",), Mark.UNMET, "one part"),
]


@pytest.mark.parametrize(("messages", "mark", "why"), PARTS)
def test_parts_of_an_all_do_not_take_each_other_back(messages: tuple[str, ...], mark: Mark, why: str) -> None:
    held = pack(
        checks=[BOTH], misconceptions=[], verdict={"strong_hire": {"all": ["both"]}, "lean_hire": {"all": ["both"]}}
    )
    asked = Asked(checks=("both",))
    assert graded(*messages, asked=asked, held=held).mark("both").mark is mark, why


@pytest.mark.parametrize(("messages", "mark", "why"), CASES)
def test_what_speaks_against_an_answer(messages: tuple[str, ...], mark: Mark, why: str) -> None:
    assert graded(*messages, held=HELD).mark("either").mark is mark, why


def test_the_evidence_is_what_speaks_against_it() -> None:
    mark = graded(TIME, "oh, that is slow", held=HELD).mark("either")
    assert (mark.note, mark.evidence.message, mark.evidence.quote) == (Note.WRONG, 1, "slow")
