"""interviewer grade: the contract that other programs rely on, and the table for people."""

from __future__ import annotations

import json

import pytest

from interviewer.engine import engine
from interviewer.library import load_library
from interviewer.session.answers import grade_messages
from tests.cli.conftest import Run

CHECK_KEYS = {"mark", "quote", "message", "start", "end", "read", "expected", "rule"}
MESSAGES = ["The time is O(n^2 d).", "And space?\nThe space is O(n²)…", "skip"]


def graded(run: Run, **row: object) -> dict:
    done = run("grade", "--json", "-", stdin=json.dumps({"scenario": "pairwise-similarity", **row}))
    assert done.err == ""
    return done.rows()[0]


def test_a_row_has_exactly_the_keys_of_the_contract(run: Run) -> None:
    result = graded(run, id="a", messages=MESSAGES, category="extra keys are fine")
    assert list(result) == [
        "id", "scenario", "tier", "checks", "misconceptions", "provisional", "rubric", "engine",
    ]  # fmt: skip
    assert (result["id"], result["scenario"], result["engine"]) == ("a", "pairwise-similarity", engine())
    assert set(result["rubric"]) == {"id", "version", "hash"}
    pack = load_library().pack("pairwise-similarity")
    assert list(result["checks"]) == [check.id for check in pack.rubric.checks]
    assert result["rubric"]["hash"] == pack.rubric_hash
    for check in result["checks"].values():
        assert set(check) == CHECK_KEYS
        assert check["mark"] in ("met", "unmet", "unread")


def test_evidence_is_a_verbatim_slice_of_the_message(run: Run) -> None:
    checks = graded(run, messages=MESSAGES)["checks"]
    assert checks["time"]["mark"] == "met"
    assert checks["space"]["mark"] == "met"
    for check in checks.values():
        if check["message"] is None:
            assert (check["quote"], check["start"], check["end"]) == ("", 0, 0)
        else:
            assert MESSAGES[check["message"]][check["start"] : check["end"]] == check["quote"]


def test_nothing_said_is_no_hire_with_nothing_quoted(run: Run) -> None:
    for messages in ([], [""], ["", "   "]):
        result = graded(run, messages=messages)
        assert result["tier"] == "no_hire"
        assert result["provisional"] is False
        assert all(check["message"] is None for check in result["checks"].values())


def test_a_misconception_is_named_with_its_quote(run: Run) -> None:
    found = graded(run, messages=["The time is O(n²)."])["misconceptions"]
    assert [(one["id"], one["quote"], one["open"]) for one in found] == [("dropped-dimension", "O(n²)", True)]


def test_the_same_messages_give_the_same_bytes(run: Run) -> None:
    line = json.dumps({"id": 1, "scenario": "pairwise-similarity", "messages": MESSAGES})
    assert run("grade", "--json", "-", stdin=line).out == run("grade", "--json", "-", stdin=line).out


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ({"messages": ["n"]}, '"scenario" is missing'),
        ({"scenario": "pairwise-similarity"}, '"messages" is missing'),
        (
            {"scenario": "pairwise-similarity", "messages": "n^2"},
            '"messages" must be a list of strings, this is a string',
        ),
        ({"scenario": "pairwise-similarity", "messages": ["n", None]}, '"messages"[1] must be a string, this is null'),
        ({"scenario": "pairwise-similarity", "messages": [["n"]]}, '"messages"[0] must be a string, this is a list'),
        ({"scenario": "pairwise", "messages": []}, "there is no scenario 'pairwise'"),
        ({"scenario": 3, "messages": []}, '"scenario" must be a string, this is a number'),
    ],
)
def test_a_bad_row_says_what_is_wrong(run: Run, row: dict, error: str) -> None:
    done = run("grade", "--json", "-", stdin=json.dumps({"id": "x", **row}))
    assert done.code == 1
    assert done.rows()[0]["id"] == "x"
    assert error in done.rows()[0]["error"]


HOSTILE = [
    "\ud800 n^2 d \udfff", "\x00\x1b[2J n^2", "[/]", "9**9**9**9", "9" * 5000, "(" * 5000, "n^" * 3000,
    "__import__('os').system('true')", "‮n^2", "🙂" * 3000, "a" * 100_000, "\n" * 1000, "{n}", "%s%s%n",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_messages_are_graded_like_any_other(run: Run, text: str) -> None:
    result = graded(run, id=text[:50], messages=[text, "the time is n^2 d"])
    assert "error" not in result
    assert result["checks"]["time"]["mark"] == "met"


def test_the_table_is_for_people(run: Run) -> None:
    done = run("grade", "pairwise-similarity", "the time is n^2 d", "nothing\x1b[31m else")
    assert done.code == 0
    assert done.out.startswith("Lean Hire\n")
    assert "+ met" in done.out
    assert '"n^2 d"' in done.out
    assert "\x1b" not in done.out


def test_messages_may_come_from_standard_input_one_a_line(run: Run) -> None:
    typed = run("grade", "pairwise-similarity", stdin="\ufeffthe time is n^2 d\r\n\nspace n^2\n")
    given = run("grade", "pairwise-similarity", "the time is n^2 d", "space n^2")
    assert typed.out == given.out


def test_json_is_what_the_session_says(run: Run) -> None:
    state = grade_messages(load_library().pack("pairwise-similarity"), MESSAGES)
    result = graded(run, messages=MESSAGES)
    assert result["tier"] == state.grade.tier
    assert {name: check["mark"] for name, check in result["checks"].items()} == {
        mark.check: mark.mark.value for mark in state.grade.marks
    }


def test_json_and_arguments_together_are_refused(run: Run) -> None:
    done = run("grade", "--json", "-", "pairwise-similarity")
    assert done.code == 2
    assert "Leave them off" in done.err
