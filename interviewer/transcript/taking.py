"""Takes a JSON transcript back: what it was made from, once everything in it agrees with that."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from interviewer.engine import engine
from interviewer.session.events import Event, SessionStarted, event_adapter
from interviewer.transcript.hashes import events_hash
from interviewer.transcript.jsonform import SCHEMA, VERSION, to_data
from interviewer.transcript.jsontext import MAX_BYTES, parsed
from interviewer.transcript.led_rendering import LED_SCHEMA
from interviewer.transcript.options import view_of
from interviewer.transcript.record import Record, TranscriptError
from interviewer.transcript.taken import (
    Taken,
    facts_taken,
    hashes_must_agree,
    pack_taken,
    parts_written_otherwise,
)

__all__ = ["read_file", "take"]

_SCHEMA = re.compile(r"interviewer\.(transcript|led)/(\d{1,6})")
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")


def read_file(path: Path) -> Taken:
    """The transcript in a file. Raises TranscriptError that says what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise TranscriptError(f"{path} can't be read: {error.strerror or error}") from None
    try:
        return take(content)
    except TranscriptError as error:
        raise type(error)(f"{path}: {error}") from None


def take(content: bytes) -> Taken:
    """The transcript of these bytes, a led interview's packet too. Raises TranscriptError; AlteredTranscript where it
    doesn't agree with itself; NothingJudged for a candidate's packet.
    """
    data = parsed(content)
    if _known_schema(data) == LED_SCHEMA:
        from interviewer.transcript.led_taking import take_packet

        return take_packet(data)
    source = data.get("source")
    if not isinstance(source, dict):
        raise TranscriptError(_no_source(data))
    session = data.get("session")
    name = session.get("id") if isinstance(session, dict) else None
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise TranscriptError("its session has no usable id; export it again with --format json")
    record = Record(name, pack_taken(source.get("pack")), _events(source.get("events")))
    _hashes_agree(data, record)
    return Taken(record, data, str(_written_by(data)), _otherwise(data, record))


def _known_schema(data: dict[str, Any]) -> str:
    schema = data.get("schema")
    found = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    if found is None:
        raise TranscriptError("this is no transcript of interviewer; make one with interviewer export --format json")
    known = LED_SCHEMA if found.group(1) == "led" else SCHEMA
    if int(found.group(2)) != VERSION:
        raise TranscriptError(
            f"this was written by another interviewer (schema {found.group()}, this one knows {known}); "
            "update interviewer"
        )
    return known


def _no_source(data: dict[str, Any]) -> str:
    if data.get("view") in ("candidate", "committee"):
        why = f"it is the {data['view']}'s view"
    elif data.get("redacted"):
        why = "names or times are left out of it"
    else:
        why = "its source is missing"
    return f"this transcript can't be taken back, for {why}; export it as JSON in the interviewer's view, in full"


def _events(data: object) -> tuple[Event, ...]:
    events = facts_taken(data, event_adapter)
    if not isinstance(events[0], SessionStarted):
        raise TranscriptError("its events do not begin with the start of an interview; export it again")
    return events


def _hashes_agree(data: dict[str, Any], record: Record) -> None:
    started = record.events[0]
    assert isinstance(started, SessionStarted)
    pack = record.pack
    told = {
        name: part.get("hash") if isinstance(part := data.get(name), dict) else None for name in ("scenario", "rubric")
    }
    hashes_must_agree(
        {
            "events": data.get("events_hash") == events_hash(record.events),
            "scenario": told["scenario"] == pack.scenario_hash == started.scenario_hash,
            "rubric": told["rubric"] == pack.rubric_hash == started.rubric_hash,
        }
    )


def _otherwise(data: dict[str, Any], record: Record) -> tuple[str, ...]:
    """Compares what is shown with what follows from the source; the parts that another engine may write otherwise."""
    try:
        now = json.loads(json.dumps(to_data(view_of(record))))
    except (ValueError, KeyError, ArithmeticError, RecursionError) as error:
        raise TranscriptError(f"it can't be graded by this version: {str(error)[:120]}") from None
    then_copied, now_copied = _copied(data), _copied(now)
    copied = {key: (then_copied.get(key), now_copied[key]) for key in now_copied}
    return parts_written_otherwise(data, now, copied, _written_by(data))


def _copied(data: dict[str, Any]) -> dict[str, Any]:
    """What every version writes alike: it is only copied from the source."""
    keys = ("view", "redacted", "session", "scenario", "rubric", "engine", "hints", "disputes")
    facts = {key: data.get(key) for key in keys}
    turns = data.get("conversation")
    facts["conversation"] = [_bare(turn) for turn in turns] if isinstance(turns, list) else None
    verdict = data.get("verdict")
    if isinstance(verdict, dict) and verdict.get("final"):
        facts["verdict"] = [verdict.get(key) for key in ("tier", "assessed", "final")]
        checks = data.get("checks")
        facts["marks"] = [_mark(check) for check in checks] if isinstance(checks, list) else None
    return facts


def _bare(turn: object) -> object:
    return {key: value for key, value in turn.items() if key != "read"} if isinstance(turn, dict) else turn


def _mark(check: object) -> object:
    if not isinstance(check, dict):
        return None
    # A dispute after the end makes the mark depend on what this version reads.
    return [check.get("id"), None if check.get("disputed") else check.get("mark")]


def _written_by(data: dict[str, Any]) -> object:
    """The engine that wrote the transcript: the one that graded it again."""
    verdicts = data.get("verdicts")
    last = verdicts[-1] if isinstance(verdicts, list) and verdicts else None
    return last.get("engine") if isinstance(last, dict) else engine()
