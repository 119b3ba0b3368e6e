"""interviewer read and interviewer compare."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Run

READ_KEYS = {
    "complexities": {"text", "start", "end", "growth", "bound", "aspect", "case", "stance"},
    "quantities": {"text", "start", "end", "low", "high", "unit", "stance"},
}
TEXT = "Time is O(r² c), and the table takes 80 GB."


def test_read_has_the_keys_of_the_contract(run: Run) -> None:
    row = {"id": 5, "text": TEXT, "variables": {"r": "number of rows", "c": "number of columns"}}
    result = run("read", "--json", "-", stdin=json.dumps(row)).rows()[0]
    assert list(result) == ["id", "complexities", "quantities", "statements"]
    for kind, keys in READ_KEYS.items():
        assert result[kind]
        for claim in result[kind]:
            assert set(claim) == keys
            assert TEXT[claim["start"] : claim["end"]] == claim["text"]
    assert (result["complexities"][0]["growth"], result["complexities"][0]["aspect"]) == ("r^2*c", "time")
    assert (result["quantities"][0]["low"], result["quantities"][0]["unit"]) == (80e9, "byte")


def test_read_knows_the_words_of_a_scenario(run: Run) -> None:
    row = {"id": 1, "text": "quadratic in the number of rows", "scenario": "pairwise-similarity"}
    result = run("read", "--json", "-", stdin=json.dumps(row)).rows()[0]
    assert [claim["growth"] for claim in result["complexities"]] == ["n^2"]


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ({}, '"text" is missing'),
        ({"text": 3}, '"text" must be a string'),
        ({"text": "n", "variables": "n"}, '"variables" must be an object'),
        ({"text": "n", "variables": {"n": 3}}, 'the meaning of "n" must be a string'),
        ({"text": "n", "scenario": "none-such"}, "there is no scenario 'none-such'"),
    ],
)
def test_a_bad_row_of_read(run: Run, row: dict, error: str) -> None:
    done = run("read", "--json", "-", stdin=json.dumps({"id": 1, **row}))
    assert done.code == 1
    assert error in done.rows()[0]["error"]


def test_null_stands_for_nothing_given(run: Run) -> None:
    row = {"id": 1, "text": "O(n)", "variables": None, "scenario": None}
    assert run("read", "--json", "-", stdin=json.dumps(row)).code == 0


def test_read_for_people(run: Run) -> None:
    done = run("read", "time is O(n^2)\x1b[0m", "", "about 3 TB")
    assert done.code == 0
    assert "complexity" in done.out
    assert "n^2" in done.out
    assert "3e+12 byte" in done.out
    assert "\x1b" not in done.out


@pytest.mark.parametrize(
    ("expected", "answer", "extra", "relation", "why"),
    [
        ("n^2*d", "O(d n²)", {}, "equal", "the order of factors is nothing"),
        ("n", "O(n^2)", {}, "looser", "a valid bound that is not tight"),
        ("n^2", "n", {}, "tighter", "no upper bound"),
        ("n*d", "n^2/d + d^2", {}, "incomparable", "depends on how they grow"),
        ("n", "fast", {}, "unread", "no complexity"),
        ("n", "O(n + u)", {"variables": ["n", "u"], "assume": ["u<=n"]}, "equal", "the assumption makes it so"),
    ],
)
def test_compare(run: Run, expected: str, answer: str, extra: dict, relation: str, why: str) -> None:
    row = {"id": 1, "expected": expected, "answer": answer, "variables": ["n", "d"], **extra}
    result = run("compare", "--json", "-", stdin=json.dumps(row)).rows()[0]
    assert list(result) == ["id", "relation", "simplified", "growth"]
    assert result["relation"] == relation


def test_compare_for_people(run: Run) -> None:
    done = run("compare", "n", "O(n + u)", "--variables", "n,u", "--assume", "u<=n")
    assert done.code == 0
    assert "equal: both grow alike" in done.out


def test_compare_needs_two(run: Run) -> None:
    done = run("compare", "n")
    assert done.code == 2
    assert "Two complexities are needed" in done.err
