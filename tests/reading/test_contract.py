from __future__ import annotations

import pytest

from interviewer.reading.contract import meaning_words, read_contract


def test_keys_and_offsets() -> None:
    text = "Time is 𝒪(n²·d), about 800 TB."
    out = read_contract(text, {"n": "number of rows", "d": "dimension"})
    assert list(out) == ["complexities", "quantities", "statements"]
    (row,) = out["complexities"]
    assert row == {
        "text": "𝒪(n²·d)",
        "start": 8,
        "end": 15,
        "growth": "n^2*d",
        "bound": "O",
        "aspect": "time",
        "case": None,
        "stance": "asserted",
    }
    (figure,) = out["quantities"]
    assert text[figure["start"] : figure["end"]] == figure["text"]
    assert (figure["low"], figure["high"], figure["unit"]) == (8e14, 8e14, "byte")
    assert out["statements"] == []


def test_an_unreadable_growth_is_null() -> None:
    (row,) = read_contract("time O(n^^2;;)")["complexities"]
    assert (row["growth"], row["bound"], row["aspect"]) == (None, "O", "time")


def test_two_aspects_are_two_rows() -> None:
    rows = read_contract("O(n) time and space")["complexities"]
    assert [(row["start"], row["aspect"]) for row in rows] == [(0, "time"), (0, "space")]


def test_two_subjects_are_one_row() -> None:
    assert len(read_contract("steps 1 and 2 are O(n)")["complexities"]) == 1


def test_own_names_come_back_as_the_scenarios() -> None:
    (row,) = read_contract("with N rows it's O(N log N)", {"n": "number of rows"})["complexities"]
    assert row["growth"] == "n*log(n)"


@pytest.mark.parametrize(
    ("bound", "typed"),
    [("O", "O(n)"), ("Theta", "Θ(n)"), ("Omega", "Ω(n)"), ("o", "o(n)"), (None, "n log n"), ("Theta", "\\Theta(n)")],
)
def test_bounds(bound: str | None, typed: str) -> None:
    (row,) = read_contract(typed)["complexities"]
    assert row["bound"] == bound


@pytest.mark.parametrize(
    ("meaning", "word"),
    [
        ("number of rows", "rows"),
        ("the number of rows in the table", "rows"),
        ("embedding dimension", "dimension"),
        ("size of the hash table", "hash size"),
        ("sequence length", "length"),
        ("", ""),
    ],
)
def test_meaning_words(meaning: str, word: str) -> None:
    words = meaning_words(meaning)
    assert (word in words) if word else words == ()
