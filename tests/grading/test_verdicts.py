"""From marks to a verdict."""

from __future__ import annotations

import random

import pytest

from interviewer.content.rubric import Verdict, VerdictRule
from interviewer.grading import Mark, grade, holds, say_rule
from interviewer.grading.verdict import tier_of
from tests.grading.packs import graded, hear, pack

STRONG = ["time is O(n log n)", "10^9 values in float64 are 8 GB", "I would use a heap"]


def test_tiers() -> None:
    assert graded(*STRONG).tier == "strong_hire"
    assert graded(STRONG[0]).tier == "lean_hire"
    assert graded("no idea").tier == "no_hire"


def test_the_reason_can_be_read_aloud() -> None:
    assert graded(*STRONG).reason == "Strong Hire: time, bytes and (heap or space) met."


@pytest.mark.parametrize(("hints", "tier"), [(0, "strong_hire"), (1, "strong_hire"), (2, "lean_hire"), (3, "no_hire")])
def test_hints_cost_what_was_said(hints: int, tier: str) -> None:
    assert graded(*STRONG, hints=hints).tier == tier


def test_unread_makes_the_verdict_provisional() -> None:
    found = graded("time is O(q log q)", *STRONG[1:])
    assert found.tier == "no_hire"
    assert found.provisional
    assert found.could_be == "strong_hire"
    assert "time" in found.condition


def test_a_disputed_check_is_to_be_looked_at() -> None:
    held = pack()
    heard = hear(held, "time is O(n^2)", *STRONG[1:])
    plain = grade(held, {"n": 1e9, "k": 100}, heard)
    disputed = grade(held, {"n": 1e9, "k": 100}, heard, [(0, "time")])
    assert (plain.mark("time").mark, plain.provisional) == (Mark.UNMET, False)
    assert disputed.mark("time").disputed
    assert (disputed.mark("time").mark, disputed.provisional) == (Mark.UNREAD, True)


def test_disputing_a_message_leaves_other_messages_alone() -> None:
    held = pack()
    heard = hear(held, "time is O(n^2)", "in float64 that is 8 MB")
    found = grade(held, {"n": 1e9, "k": 100}, heard, [(1, None)])
    assert found.mark("bytes").disputed
    assert not found.mark("time").disputed


def test_misconceptions_have_a_name_and_close_when_corrected() -> None:
    said = graded("time is O(n^2)").misconceptions
    assert [(m.id, m.open) for m in said] == [("bubble", True)]
    corrected = graded("time is O(n^2)", "sorry, the time is O(n log n)").misconceptions
    assert [(m.id, m.open) for m in corrected] == [("bubble", False)]
    assert graded("time is O(n log n)").misconceptions == ()
    assert graded("time is O(n log n), not the O(n^2) of a bubble sort").misconceptions == ()
    assert graded("n^2 time for the naive way, the time is O(n log n)").misconceptions == ()


def test_nothing_said_is_not_assessed() -> None:
    assert not graded().assessed
    assert not graded("", "  ").assessed
    assert graded("hm").assessed


def test_the_same_messages_give_the_same_grade() -> None:
    assert graded(*STRONG) == graded(*STRONG)


def test_verdict_rules_hold_as_their_truth_tables_say() -> None:
    rule = VerdictRule.model_validate({"all": ["a", {"any": ["b", {"at_least": 2, "of": ["c", "d", "e"]}]}]})
    generator = random.Random(1)
    for _ in range(200):
        met = {name for name in "abcde" if generator.random() < 0.5}
        wanted = "a" in met and ("b" in met or len(met & {"c", "d", "e"}) >= 2)
        assert holds(rule, met) is wanted


def test_more_met_checks_never_lower_the_tier() -> None:
    rule = {"strong_hire": {"all": ["a", "b"]}, "lean_hire": {"any": ["a", "c"]}}
    verdict = Verdict.model_validate(rule)
    order = ("no_hire", "lean_hire", "strong_hire")
    names = ("a", "b", "c")
    subsets = [{n for i, n in enumerate(names) if bits >> i & 1} for bits in range(8)]
    for small in subsets:
        for large in (s for s in subsets if small <= s):
            assert order.index(tier_of(verdict, small, small)) <= order.index(tier_of(verdict, large, large))


def test_say_rule_names_every_check() -> None:
    rule = VerdictRule.model_validate({"at_least": 2, "of": ["time", "space", "heap"]})
    assert say_rule(rule, pack().rubric) == "at least 2 of time, space, heap"
