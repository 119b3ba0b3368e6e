"""JSON Lines in and out: the contract that other programs rely on, and hostile lines."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.cli.jsonl import dumps
from tests.cli.conftest import Run

GOOD = '{"id": 1, "expected": "n^2", "answer": "O(n^2)", "variables": ["n"]}'

BAD_LINES = [
    ("{", "this is not JSON", "cut off"),
    ("[1, 2]", "an object {...} is expected, this is a list", "no object"),
    ('"n^2"', "an object {...} is expected, this is a string", "no object"),
    ('{"id": NaN}', "NaN is no JSON number", "NaN is no JSON"),
    ('{"id": -Infinity}', "-Infinity is no JSON number", "nor is this"),
    ('{"id": 1e999}', "too large", "would come back as Infinity"),
    ('{"id": ' + "9" * 5000 + "}", "can't be read", "Python refuses integers of so many digits"),
    ("[" * 100_000, "nested too deep", "must not exhaust the stack"),
    ('{"id": 7, "expected": "n"}', '"answer" is missing', "a field is missing"),
    ('{"id": 7, "expected": "n", "answer": 3}', '"answer" must be a string, this is a number', "wrong type"),
    ('{"id": 7, "expected": "n", "answer": null}', '"answer" must be a string, this is null', "wrong type"),
    (
        '{"id": 7, "expected": "n", "answer": "n", "variables": "n"}',
        "must be a list of strings",
        "wrong type",
    ),
    (
        '{"id": 7, "expected": "n", "answer": "n", "assume": ["n<=m", 1]}',
        '"assume"[1] must be',
        "wrong entry",
    ),
    (
        '{"id": 7, "expected": "n", "answer": "n", "variables": {"n": 1}}',
        '"variables" must be a list',
        "object",
    ),
]


@pytest.mark.parametrize(("line", "error", "why"), BAD_LINES, ids=[f"{w}-{i}" for i, (_, _, w) in enumerate(BAD_LINES)])
def test_a_bad_line_is_answered_and_the_run_goes_on(run: Run, line: str, error: str, why: str) -> None:
    done = run("compare", "--json", "-", stdin=f"{GOOD}\n{line}\n{GOOD}\n")
    first, bad, last = done.rows()
    assert done.code == 1
    assert set(bad) == {"id", "error"}
    assert error in bad["error"]
    assert bad["error"].startswith("line 2: ")
    assert bad["id"] in (None, 7)
    assert first == last
    assert first["id"] == 1


def test_invalid_utf8_is_a_bad_line(run: Run) -> None:
    done = run("compare", "--json", "-", stdin=b'{"id": 1, "expected": "\xff"}\n' + GOOD.encode())
    assert done.code == 1
    assert "not UTF-8" in done.rows()[0]["error"]
    assert done.rows()[1]["relation"] == "equal"


def test_blank_lines_a_byte_order_mark_and_crlf_are_no_problem(run: Run) -> None:
    done = run("compare", "--json", "-", stdin=b"\xef\xbb\xbf" + f"{GOOD}\r\n\r\n   \n{GOOD}".encode())
    assert done.code == 0
    assert [row["relation"] for row in done.rows()] == ["equal", "equal"]


def test_no_lines_are_no_error(run: Run) -> None:
    assert run("compare", "--json", "-", stdin="") == (0, "", "")


@pytest.mark.parametrize("identity", [0, -3, 1.5, "x", "", None, True, [1, {"a": None}], {"k": "ü"}, "\ud800", 10**400])
def test_the_id_is_handed_through(run: Run, identity: object) -> None:
    line = json.dumps({"id": identity, "expected": "n", "answer": "n"})
    done = run("compare", "--json", "-", stdin=line)
    assert done.code == 0
    assert done.rows()[0]["id"] == identity


def test_lines_with_the_same_id_are_answered_in_order(run: Run) -> None:
    lines = [json.dumps({"id": "same", "expected": "n", "answer": answer}) for answer in ("n", "n^2", "n")]
    done = run("compare", "--json", "-", stdin="\n".join(lines))
    assert [row["relation"] for row in done.rows()] == ["equal", "looser", "equal"]


def test_keys_that_are_not_known_are_ignored(run: Run) -> None:
    line = json.dumps({"id": 1, "expected": "n", "answer": "n", "category": "plain", "why": "for people"})
    assert run("compare", "--json", "-", stdin=line).code == 0


def test_a_file_is_read_like_standard_input(run: Run, tmp_path) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(GOOD + "\n", encoding="utf-8")
    assert run("compare", "--json", str(path)).out == run("compare", "--json", "-", stdin=GOOD).out


@pytest.mark.parametrize("path", ["no/such/file.jsonl", "."])
def test_a_file_that_cant_be_read_is_a_sentence(run: Run, path: str) -> None:
    done = run("compare", "--json", path)
    assert done.code == 2
    assert done.out == ""
    assert "can't be read" in done.err


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner), max_leaves=5))
def test_output_is_json_in_valid_utf8_that_no_terminal_obeys(value: object) -> None:
    text = dumps(value)
    assert json.loads(text.encode("utf-8")) == value
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in text)
