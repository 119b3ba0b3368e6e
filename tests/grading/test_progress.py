"""Judging goes on from what was judged before, and gives what judging everything anew gives."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.content.pack import default_givens
from interviewer.grading import Heard, grade
from interviewer.grading import rules as grading_rules
from tests.grading.packs import hear, pack

SAYINGS = (
    "time is O(n log n)",
    "time is O(n^2)",
    "the time is not O(n log n)",
    "time is O(q log q)",
    "q is the number of records",
    "in float64 that is 8 GB",
    "it takes 4 GB",
    "final answer: 80 GB",
    "I would use a heap",
    "a heap is slow",
    "",
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(SAYINGS), max_size=8))
def test_message_by_message_is_as_all_at_once(messages: Sequence[str]) -> None:
    held, fresh = pack(), pack()
    heard = hear(held, *messages)
    givens = default_givens(held.scenario)
    for length in range(len(heard) + 1):
        step = grade(held, givens, heard[:length])
    assert step == grade(fresh, givens, hear(fresh, *messages))


def test_two_interviews_with_one_pack_do_not_mix() -> None:
    held = pack()
    givens = default_givens(held.scenario)
    one, other = hear(held, SAYINGS[0], SAYINGS[5]), hear(held, SAYINGS[1], SAYINGS[6])
    for length in (1, 2):
        found = grade(held, givens, one[:length]), grade(held, givens, other[:length])
    assert [g.mark("time").mark.value for g in found] == ["met", "unmet"]


def test_other_givens_are_judged_anew() -> None:
    held = pack()
    heard = hear(held, "in float64 that is 8 GB")
    assert grade(held, {"n": 1e9, "k": 100}, heard).mark("bytes").mark.value == "met"
    assert grade(held, {"n": 1e6, "k": 100}, heard).mark("bytes").mark.value == "unmet"


def test_a_message_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    held = pack()
    givens = default_givens(held.scenario)
    heard = hear(held, *SAYINGS[:3], *SAYINGS[5:] * 5)
    judged: list[Heard] = []
    plain = grading_rules.complexity_findings

    def counting(rule: object, message: Heard, *rest: object) -> object:
        judged.append(message)
        return plain(rule, message, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(grading_rules, "complexity_findings", counting)
    for length in range(1, len(heard) + 1):
        grade(held, givens, heard[:length])
    leaves = 5  # complexity rules of the pack, the misconception's once for "ever" and once for "still"
    assert len(judged) <= leaves * len(heard)
    judged.clear()
    grade(held, givens, heard)
    assert judged == []
