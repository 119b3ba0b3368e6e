"""The JSON transcript: whole, verbatim, and harmless on a terminal."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.transcript import render_document
from interviewer.transcript.visible import ACTIVE

from .hostile import HOSTILE
from .samples import document


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_was_said_is_verbatim_and_harmless(text: str) -> None:
    written = render_document(document(said=text, other=text, name=text), "json")
    assert ACTIVE.search(written) is None
    written.encode("utf-8")
    data = json.loads(written)
    assert data["conversation"][1]["text"] == text
    assert data["session"]["candidate"] == text
    assert data["disputes"][0]["comment"] == text


def test_the_shape_that_other_programs_rely_on() -> None:
    data = json.loads(render_document(document(), "json"))
    assert list(data) == [
        "schema", "view", "redacted", "session", "scenario", "rubric", "engine", "events_hash", "verdict", "verdicts",
        "checks", "misconceptions", "hints", "disputes", "conversation", "notes", "strong_answer", "practise", "source",
    ]  # fmt: skip
    assert data["schema"] == "interviewer.transcript/1"
    assert data["verdict"]["tier"] == "lean_hire"
    assert data["verdict"]["could_be"] == "strong_hire"
    assert [rule["tier"] for rule in data["verdict"]["rules"]] == ["strong_hire", "lean_hire"]
    assert data["rubric"] == {"id": "pairs", "title": "Pairs", "version": 3, "hash": "b" * 64}
    assert {check["id"]: check["mark"] for check in data["checks"]} == {
        "quadratic": "met", "time": "met", "space": "unread", "cost": "unmet",
    }  # fmt: skip
    assert data["checks"][3]["message"] is None


@settings(max_examples=80, deadline=None)
@given(st.text(st.characters(), max_size=80))
def test_any_text_comes_back(text: str) -> None:
    written = render_document(document(said=text, other=text, name=text), "json")
    assert json.loads(written)["conversation"][1]["text"] == text
    assert ACTIVE.search(written) is None
