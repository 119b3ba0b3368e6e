"""Terse answers: what stood open says what they are about."""

from __future__ import annotations

import pytest

from interviewer.grading import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.grading.said import earns

FIRST_QUESTION = [
    ("n", True, True, "one answer for both steps that were asked about"),
    ("O(n) and O(u)", True, False, "one answer for each, in turn"),
    ("O(u), O(n)", False, True, "one answer for each, the first wrong"),
    ("n log n", False, False, "wrong for both"),
    ("Step 1 is O(n).", True, False, "a step that is named"),
]


@pytest.mark.parametrize(("text", "first", "second", "why"), FIRST_QUESTION)
def test_an_answer_that_names_no_step(text: str, first: bool, second: bool, why: str) -> None:
    grade = grade_messages(load_library().packs["feature-pipeline"], [text]).grade
    met = [grade.mark(check).mark is Mark.MET for check in ("groupby", "aggregate")]
    assert met == [first, second], why


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Step 3.", True),
        ("the products, I think", True),
        ("3, not even close", True),
        ("step 3, if I'm not mistaken", True),
        ("step 3 it isn't", False),
        ("Step 3 adds a product column for every pair.", False),
    ],
)
def test_naming_a_thing_answers_a_question(text: str, met: bool) -> None:
    before = ["Grouping O(n), aggregating O(n).", "Step 3 takes O(f^2 n) time and space.", "Sort O(n log n), lag O(n)."]
    grade = grade_messages(load_library().packs["feature-pipeline"], [*before, text]).grade
    assert (grade.mark("bottleneck").mark is Mark.MET) == met


WHATEVER_WAS_ASKED = [
    ("step 3", True, "a name and nothing else"),
    ("#3, easily", True, "with how sure one is"),
    ("It'd be step 3, I'm quite sure.", True, "with a verb that only points"),
    ("so products it is. 80 GB", True, "figures may follow"),
    ("not the sort. the pairwise columns", True, "after what is denied"),
    ("f²n. step 3", False, "says what a growth was of"),
    ("step 3?", False, "a question"),
    ("The interactions are useful.", False, "something is said of them"),
    ("step 3 or the sort", False, "two are named"),
    ("memory, bottleneck, products, sort", False, "a list of words"),
]


@pytest.mark.parametrize(("text", "met", "why"), WHATEVER_WAS_ASKED)
def test_a_message_that_only_names_a_thing(text: str, met: bool, why: str) -> None:
    grade = grade_messages(load_library().packs["feature-pipeline"], [text]).grade
    assert (grade.mark("bottleneck").mark is Mark.MET) == met, why


@pytest.mark.parametrize(
    ("text", "met", "why"),
    [
        ("800 TB, 2.4 years on a core, memory", True, "three answers to three things, in turn"),
        ("800 TB, 2.4 years on a core, compute", False, "another answer"),
        ("memory, not the flops", True, "what is not meant is named behind it"),
        ("flops, not the memory", False, "the memory is what is not meant"),
        ("memory, not really", False, "taken back"),
        ("800 TB, memory", False, "what the figure is of"),
    ],
)
def test_what_is_named_last_or_against_another(text: str, met: bool, why: str) -> None:
    grade = grade_messages(load_library().packs["pairwise-similarity"], ["time n²d, space n²", text]).grade
    assert (grade.mark("bottleneck").mark is Mark.MET) == met, why


FIRST_TWO = ["O(n), O(n)"]
AHEAD = [
    (["O(n f^2)", "n log n"], {"sort"}, "the next step's cost, while space was asked about"),
    (["O(n f^2)", "n log n and then n."], {"sort", "lag"}, "both costs of the next question"),
    (["O(n f^2)", "O(n log n) and O(n), in that order"], {"sort", "lag"}, "in that order"),
    (["O(n f^2)", "n log n. Lag is O(n)."], {"sort", "lag"}, "the first one named by its place only"),
    (["O(n f^2)", "n"], set(), "no step that comes next costs this"),
    (["O(n f^2)", "n and then n log n"], set(), "not in their order"),
]


FURTHER_ON = [
    (["n log n and then n."], {"sort", "lag"}, "the costs of both steps of the last stage"),
    (["O(n log n), O(n)"], {"sort", "lag"}, "as a list"),
    (["n log n"], set(), "not of all its steps"),
]


@pytest.mark.parametrize(("texts", "met", "why"), FURTHER_ON)
def test_costs_of_a_later_stage_while_the_first_is_asked_about(texts: list[str], met: set[str], why: str) -> None:
    given = ["Step 1 O(n). Step 2 is O(n·u), the rows are scanned for each user.", "Step 3 is O(n²), time and memory."]
    grade = grade_messages(load_library().packs["feature-pipeline"], [*given, *texts]).grade
    assert {check for check in ("aggregate", "sort", "lag") if grade.mark(check).mark is Mark.MET} == met, why


@pytest.mark.parametrize(("texts", "met", "why"), AHEAD)
def test_costs_told_ahead_of_the_question(texts: list[str], met: set[str], why: str) -> None:
    grade = grade_messages(load_library().packs["feature-pipeline"], [*FIRST_TWO, *texts]).grade
    assert {check for check in ("sort", "lag") if grade.mark(check).mark is Mark.MET} == met, why
    assert grade.mark("interactions").mark is Mark.MET, why


@pytest.mark.parametrize(
    ("answer", "met"),
    [
        ("o(n), o(n)", True),
        ("o(n) and o(n)", True),
        ("o(n) for both", True),
        ("little o: o(n), o(n)", False),
    ],
)
def test_who_types_small_means_the_usual_bound(answer: str, met: bool) -> None:
    assert earns("feature-pipeline", "aggregate", [answer]) is met


@pytest.mark.parametrize(
    ("answer", "met"),
    [
        ("n for both steps", True),
        ("n each", True),
        ("n apiece", True),
        ("n for both parts", True),
        ("n for both matrices", False),
        ("n² for both steps", False),
    ],
)
def test_one_letter_for_both_steps(answer: str, met: bool) -> None:
    assert earns("feature-pipeline", "aggregate", [answer]) is met
