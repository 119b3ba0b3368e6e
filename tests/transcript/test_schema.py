"""The published JSON Schema is the one the program makes, and every transcript keeps to it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from interviewer.transcript import VIEWS, Options, render, render_document
from interviewer.transcript.schema import json_schema
from interviewer.transcript.views import ViewName

from .samples import document
from .sessions import record

PUBLISHED = Path(__file__).parent.parent.parent / "docs" / "transcript.schema.json"
VALIDATOR = Draft202012Validator(json_schema())


def test_the_published_schema_is_up_to_date() -> None:
    """After a wanted change: write json_schema() to the file, and read the difference."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == json.loads(json.dumps(json_schema()))
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("redacted", [False, True])
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_keeps_to_it(view: ViewName, redacted: bool) -> None:
    options = Options(view, (lambda _n: "Person X") if redacted else None, times=not redacted, notes=True)
    held = record("time is O(n^2)", "hint", "hint", "800 TB", "\x1b[1m", minutes=None)
    for written in (
        render(held, "json", options),
        render_document(document(), "json", options),
        render(record(end=False), "json", options),
    ):
        VALIDATOR.validate(json.loads(written))


def test_it_refuses_what_a_view_must_not_hold() -> None:
    data = json.loads(render_document(document(), "json", Options("candidate")))
    assert VALIDATOR.is_valid(data)
    for key, value in (("strong_answer", "x"), ("notes", []), ("source", None), ("verdicts", [])):
        assert not VALIDATOR.is_valid({**data, key: value})
    assert not VALIDATOR.is_valid({**data, "events_hash": "x"})
