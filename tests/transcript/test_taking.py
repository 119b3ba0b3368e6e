"""A transcript comes back to the byte; one that was altered, cut off or written by something else is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.journal import Journal
from interviewer.session.commands import DisputeReading, RequestHint, SkipStage
from interviewer.session.decide import Refused
from interviewer.transcript import Options, TranscriptError, record_of, render
from interviewer.transcript.taken import AlteredTranscript
from interviewer.transcript.taking import read_file, take
from interviewer.transcript.verifying import verify

from .hostile import HOSTILE
from .sessions import record

HELD = record("I think the time is O(n^2).", "It takes 800 TB.", "Memory is the bottleneck.")
WRITTEN = render(HELD, "json")


_SAID = st.one_of(
    st.text(max_size=60),
    st.sampled_from(["O(n^2)", "time is n", "800 TB", "hint", "skip", "done", "Memory is the bottleneck", "pause"]),
    st.sampled_from([text for text in HOSTILE if len(text) < 500 and text.isprintable()]),
)
_STEPS: list[Callable[[float], Any]] = [
    lambda at: RequestHint(at=at),
    lambda at: SkipStage(at=at),
    lambda at: DisputeReading(at=at, message=0, comment="no"),
]


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    opened = Journal.open(tmp_path_factory.mktemp("again") / "j.sqlite3")
    yield opened
    opened.close()


@settings(max_examples=40, deadline=None)
@given(messages=st.lists(_SAID, max_size=5), step=st.sampled_from([None, 0, 1, 2]), end=st.booleans())
def test_export_import_export_is_identical(journal: Journal, messages: list[str], step: int | None, end: bool) -> None:
    plain = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in messages]
    try:
        held = record(*plain, *([] if step is None else [_STEPS[step]]), end=end, minutes=None)
    except Refused:  # a pause among the messages, or nothing to skip
        held = record(*plain[:1], end=False, minutes=None)
    written = render(held, "json")
    taken = take(written.encode("utf-8")).record
    journal.create(taken.session_id, taken.pack, taken.events[0].at, "", taken.events)
    try:
        assert render(record_of(journal, taken.session_id), "json") == written
    finally:
        journal.delete(taken.session_id)


def test_a_whole_transcript_verifies() -> None:
    found = verify(take(WRITTEN.encode()))
    assert found.follows
    assert (found.tier, found.checks) == ("strong_hire", 3)


def altered(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(WRITTEN)
    change(data)
    return json.dumps(data).encode()


def _answer(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(e for e in data["source"]["events"] if e["type"] == "AnswerSubmitted")
    return found


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "what was said": lambda d: d["conversation"][2].update(text="O(n^2) it is"),
    "a mark": lambda d: d["checks"][0].update(mark="unmet"),
    "a quote": lambda d: d["checks"][0].update(quote="else"),
    "how it was read": lambda d: d["conversation"][2].update(read=["time n"]),
    "the tier": lambda d: d["verdict"].update(tier="no_hire"),
    "the headline": lambda d: d["verdict"].update(headline="No Hire"),
    "the candidate": lambda d: d["session"].update(candidate="Eve"),
    "a time": lambda d: d["session"].update(started="2020-01-01T00:00:00Z"),
    "an event": lambda d: _answer(d).update(text="else"),
    "an event left out": lambda d: d["source"]["events"].pop(),
    "an event twice": lambda d: d["source"]["events"].append(d["source"]["events"][-1]),
    "the rubric": lambda d: d["source"]["pack"]["rubric"].update(version=7),
    "the scenario": lambda d: d["source"]["pack"]["scenario"].update(title="Else"),
    "a hash": lambda d: d.update(events_hash="0" * 64),
    "a number written otherwise": lambda d: d["source"]["events"][0].update(at=str(d["source"]["events"][0]["at"])),
    "something added": lambda d: d.update(extra=1),
    "something missing": lambda d: d.pop("practise"),
    "a misconception": lambda d: d["misconceptions"].append({"id": "x"}),
    "the strong answer": lambda d: d.update(strong_answer="x"),
    "checks of another kind": lambda d: d.update(checks=3),
    "turns of another kind": lambda d: d.update(conversation=[None, 1, "x"]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_altered_transcript_is_told(change: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(AlteredTranscript, match="was altered"):
        take(altered(change))


BAD = {
    "nothing": (b"", "cut off"),
    "cut off": (WRITTEN[:3000].encode(), "cut off"),
    "no JSON": (b"# Interview", "not JSON"),
    "no object": (b"[1]", "no transcript"),
    "foreign": (b'{"schema": "else/1"}', "no transcript of interviewer"),
    "a packet without facts": (b'{"schema": "interviewer.led/1", "view": "committee"}', "its source is missing"),
    "no schema": (b"{}", "no transcript of interviewer"),
    "newer": (WRITTEN.replace("interviewer.transcript/1", "interviewer.transcript/2").encode(), "update interviewer"),
    "10,000 deep": (b"[" * 10_000, "nested too deep"),
    "10,000 deep inside": (WRITTEN.replace('"source": {', '"source": {"x": ' + "[" * 10_000).encode(), "too deep"),
    "not UTF-8": (b"\xff\xfe", "not UTF-8"),
    "NaN": (b'{"x": NaN}', "NaN"),
    "too large a number": (b'{"x": 1e999}', "too large"),
    "a number of 5,000 digits": (b'{"x": ' + b"9" * 5_000 + b"}", "can't be read"),
    "unknown event": (altered(lambda d: _answer(d).update(type="AnswerSung")), "'AnswerSung'"),
    "event of another shape": (altered(lambda d: d["source"]["events"].insert(1, [])), "event 2"),
    "no events": (altered(lambda d: d["source"].update(events=[])), "no events"),
    "no beginning": (altered(lambda d: d["source"]["events"].pop(0)), "do not begin"),
    "no pack": (altered(lambda d: d["source"].pop("pack")), "can't be read by this version"),
    "no source": (altered(lambda d: d.pop("source")), "its source is missing"),
    "bad id": (altered(lambda d: d["session"].update(id="../../x")), "no usable id"),
    "the candidate's": (render(HELD, "json", Options("candidate")).encode(), "it is the candidate's view"),
    "without times": (render(HELD, "json", Options(times=False)).encode(), "left out of it"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "words"), BAD.values(), ids=BAD)
def test_what_can_not_be_taken_is_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        take(content)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TranscriptError, match="can't be read"):
        read_file(tmp_path / "none.json")
    with pytest.raises(TranscriptError, match="can't be read"):
        read_file(tmp_path)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WRITTEN) - 1), st.sampled_from(['"', "{", "0", "x", "\\", ""]))
def test_one_changed_character_is_never_taken_for_whole(place: int, put: str) -> None:
    changed = WRITTEN[:place] + put + WRITTEN[place + 1 :]
    if json.dumps(_parsed(changed)) == json.dumps(json.loads(WRITTEN)):
        return
    try:
        taken = take(changed.encode())
    except TranscriptError:
        return
    assert taken.otherwise  # the version that wrote it was changed: what differs is told all the same


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None
