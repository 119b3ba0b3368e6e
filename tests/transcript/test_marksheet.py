"""The table of marks: documented columns, and no cell that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

from interviewer.transcript.marksheet import COLUMNS, csv_header, csv_line, mark_rows
from interviewer.transcript.visible import ACTIVE

from .hostile import HOSTILE
from .sessions import record

DOCS = Path(__file__).parent.parent.parent / "docs" / "marks.md"
EMPTY = dict.fromkeys(COLUMNS)


def read_back(text: str) -> list[str]:
    (row,) = csv.reader(io.StringIO(text, newline=""))
    return row


def test_a_row_for_each_check() -> None:
    rows = list(mark_rows(record("The time is O(n^2).", "800 TB")))
    assert [row["check"] for row in rows] == ["time", "memory", "bottleneck"]
    assert all(list(row) == list(COLUMNS) for row in rows)
    first = rows[0]
    assert (first["mark"], first["mark_now"], first["quote"], first["message"]) == ("met", "met", "O(n^2)", 0)
    assert (first["tier"], first["assessed"], first["finished"], first["seed"]) == ("strong_hire", True, True, None)
    assert first["started"] == "2026-01-02T03:04:05Z"


def test_names_and_times_are_left_out() -> None:
    said = "ada, that's me: the time, says Ada, is O(n^2)"
    rows = list(mark_rows(record(said, "Ada says 800 TB, Ada"), pseudonym=lambda _name: "Person Q", times=False))
    assert "ada" not in str(rows).lower()
    assert [row["quote"] for row in rows][:2] == ["O(n^2)", "800 TB"]
    assert "2026" not in str(rows)
    assert {row["candidate"] for row in rows} == {"Person Q"}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_cell_is_run(text: str) -> None:
    line = csv_line({**EMPTY, "candidate": text, "quote": text, "read": text, "message": -1})
    assert ACTIVE.search(line) is None
    cells = dict(zip(COLUMNS, read_back(line), strict=True))
    assert cells["message"] == "-1"
    for column in ("candidate", "quote", "read"):
        assert not re.match(r"[\s']*[=+\-@＝＋－＠]", cells[column]) or cells[column].startswith("'")


def test_the_columns_are_documented() -> None:
    assert read_back(csv_header()) == list(COLUMNS)
    told = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE))
    assert told == dict(COLUMNS)
