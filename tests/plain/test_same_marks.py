"""The same messages get the same marks in plain lines as from `interviewer grade`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from interviewer.journal import Journal
from interviewer.library import load_library
from interviewer.plain.hold import hold
from interviewer.room import Room
from interviewer.session.answers import grade_messages

ANSWERS = Path(__file__).parent.parent / "answers" / "dev"
LIBRARY = load_library()


def interviews(path: Path, count: int) -> list[list[str]]:
    """The messages of the first interviews that can be typed line by line."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    typed = [row["messages"] for row in rows if all(m.strip() and "\n" not in m for m in row["messages"])]
    return typed[:count]


@pytest.mark.parametrize("path", sorted(ANSWERS.glob("sessions-*.jsonl")), ids=lambda path: path.stem)
def test_labelled_interviews(path: Path, journal: Journal) -> None:
    pack = LIBRARY.pack(path.stem.removeprefix("sessions-"))
    for number, messages in enumerate(interviews(path, 8)):
        room = Room.start(pack, journal, clock=lambda: 1_000.0, new_id=lambda number=number: f"s{number}")  # type: ignore[misc]
        hold(room, journal, lines=[f"{message}\n" for message in messages], out=io.StringIO())
        assert room.state.grade == grade_messages(pack, messages).grade
