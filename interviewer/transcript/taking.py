"""Takes a JSON transcript back: what it was made from, once everything in it agrees with that."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from interviewer import __version__
from interviewer.content.pack import Pack, pack_from_json
from interviewer.session.events import Event, SessionStarted, event_adapter
from interviewer.transcript.hashes import events_hash, events_to_json
from interviewer.transcript.jsonform import SCHEMA, VERSION, to_data
from interviewer.transcript.led_rendering import LED_SCHEMA
from interviewer.transcript.options import view_of
from interviewer.transcript.record import Record, TranscriptError

__all__ = ["MAX_BYTES", "AlteredTranscript", "Taken", "read_file", "take"]

MAX_BYTES = 64 << 20
_SCHEMA = re.compile(r"interviewer\.transcript/(\d{1,6})")
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")


class AlteredTranscript(TranscriptError):
    """The transcript does not agree with itself: something in it was changed after it was written."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A transcript that agrees with itself. otherwise: parts that this version would write otherwise, which is so
    where another version wrote the transcript; empty in one of this version.
    """

    record: Record
    data: dict[str, Any]
    otherwise: tuple[str, ...]


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
    """The transcript of these bytes. Raises TranscriptError; AlteredTranscript where it doesn't agree with itself."""
    data = _parsed(content)
    _known_schema(data)
    source = data.get("source")
    if not isinstance(source, dict):
        raise TranscriptError(_no_source(data))
    session = data.get("session")
    name = session.get("id") if isinstance(session, dict) else None
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise TranscriptError("its session has no usable id; export it again with --format json")
    record = Record(name, _pack(source.get("pack")), _events(source.get("events")))
    _hashes_agree(data, record)
    return Taken(record, data, _same(data, record))


def _parsed(content: bytes) -> dict[str, Any]:
    if len(content) > MAX_BYTES:
        raise TranscriptError(f"this is larger than {MAX_BYTES >> 20} MiB, and no transcript is")
    try:
        data = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number, parse_float=_finite)
    except UnicodeDecodeError as error:
        raise TranscriptError(f"this is not UTF-8 (byte {error.start + 1}); export it again") from None
    except json.JSONDecodeError as error:
        cut = error.pos >= len(content.decode("utf-8-sig").rstrip()) or "Unterminated" in error.msg
        hint = "it seems to be cut off; get the whole file" if cut else "give a transcript in JSON"
        raise TranscriptError(f"this is not JSON: {error.msg} in line {error.lineno}; {hint}") from None
    except RecursionError:
        raise TranscriptError("this is nested too deep, and no transcript is") from None
    except ValueError as error:
        raise TranscriptError(f"this can't be read: {str(error)[:120]}") from None
    if not isinstance(data, dict):
        raise TranscriptError("this is JSON, but no transcript; make one with interviewer export --format json")
    return data


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"the number {text[:20]} is too large")
    return value


def _known_schema(data: dict[str, Any]) -> None:
    schema = data.get("schema")
    found = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    if schema == LED_SCHEMA:
        raise TranscriptError(
            "this is the packet of a led interview, and such packets are not taken back, for they lack what each seat "
            "kept; the session itself stays in the data folder in which it was led"
        )
    if found is None:
        raise TranscriptError("this is no transcript of interviewer; make one with interviewer export --format json")
    if int(found.group(1)) != VERSION:
        raise TranscriptError(
            f"this was written by another interviewer (schema {found.group()}, this one knows {SCHEMA}); "
            "update interviewer"
        )


def _no_source(data: dict[str, Any]) -> str:
    if data.get("view") in ("candidate", "committee"):
        why = f"it is the {data['view']}'s view"
    elif data.get("redacted"):
        why = "names or times are left out of it"
    else:
        why = "its source is missing"
    return f"this transcript can't be taken back, for {why}; export it as JSON in the interviewer's view, in full"


def _pack(data: object) -> Pack:
    try:
        if isinstance(data, dict):
            return pack_from_json(data)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise TranscriptError(
        "its scenario or rubric can't be read by this version; update interviewer, or export it again"
    )


def _events(data: object) -> tuple[Event, ...]:
    if not isinstance(data, list) or not data:
        raise TranscriptError("it holds no events; export it again")
    events: list[Event] = []
    for place, item in enumerate(data):
        try:
            events.append(event_adapter.validate_python(item))
        except (ValidationError, RecursionError):
            kind = item.get("type") if isinstance(item, dict) else None
            named = f" ({kind[:40]!r})" if isinstance(kind, str) else ""
            raise TranscriptError(
                f"event {place + 1}{named} can't be read by this version; update interviewer, or export it again"
            ) from None
    if not isinstance(events[0], SessionStarted):
        raise TranscriptError("its events do not begin with the start of an interview; export it again")
    if events_to_json(events) != data:
        raise AlteredTranscript("this transcript was altered: its events are not as interviewer writes them")
    return tuple(events)


def _hashes_agree(data: dict[str, Any], record: Record) -> None:
    started = record.events[0]
    assert isinstance(started, SessionStarted)
    pack = record.pack
    told = {name: part.get("hash") if isinstance(part := data.get(name), dict) else None for name in _HASHED}
    wrong = [
        what
        for what, agrees in (
            ("events", data.get("events_hash") == events_hash(record.events)),
            ("scenario", told["scenario"] == pack.scenario_hash == started.scenario_hash),
            ("rubric", told["rubric"] == pack.rubric_hash == started.rubric_hash),
        )
        if not agrees
    ]
    if wrong:
        raise AlteredTranscript(
            f"this transcript was altered: its {' and '.join(wrong)} "
            f"{'do' if wrong[0] == 'events' or len(wrong) > 1 else 'does'} not have the hash that it carries"
        )


_HASHED = ("scenario", "rubric")


def _same(data: dict[str, Any], record: Record) -> tuple[str, ...]:
    """Compares what is shown with what follows from the source; the parts that another version may write otherwise."""
    try:
        now = json.loads(json.dumps(to_data(view_of(record))))
    except (ValueError, KeyError, ArithmeticError, RecursionError) as error:
        raise TranscriptError(f"it can't be graded by this version: {str(error)[:120]}") from None
    facts_then, facts_now = _facts(data), _facts(now)
    differing = [key for key in facts_now if facts_then.get(key) != facts_now[key]]
    if differing:
        raise AlteredTranscript(f"this transcript was altered: its {_listed(differing)} not what its events say")
    otherwise = tuple(key for key in {**now, **data} if data.get(key) != now.get(key))
    if otherwise and _written_by(data) == __version__:
        raise AlteredTranscript(f"this transcript was altered: its {_listed(otherwise)} not what its events give")
    return otherwise


def _facts(data: dict[str, Any]) -> dict[str, Any]:
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
    """The version that wrote the transcript: the one that graded it again."""
    verdicts = data.get("verdicts")
    last = verdicts[-1] if isinstance(verdicts, list) and verdicts else None
    return last.get("engine") if isinstance(last, dict) else __version__


def _listed(keys: list[str] | tuple[str, ...]) -> str:
    names = [key.replace("_", " ") for key in keys]
    if len(names) == 1:
        return f"{names[0]} {'are' if names[0].endswith('s') else 'is'}"
    return f"{', '.join(names[:-1])} and {names[-1]} are"
