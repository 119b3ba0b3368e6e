"""The hash of a session's events: it tells whether a transcript still holds what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from interviewer.session.events import Event, event_adapter
from interviewer.session.led.private import PrivateEvent, private_adapter
from interviewer.session.led.shared import SharedEvent, shared_adapter

__all__ = ["events_hash", "events_to_json", "led_events_to_json", "led_hash", "shared_hash"]


def events_to_json(events: Iterable[Event]) -> list[dict[str, Any]]:
    """The events as plain JSON values."""
    return [event_adapter.dump_python(event, mode="json") for event in events]


def events_hash(events: Iterable[Event]) -> str:
    """Hex sha256 of the events as canonical JSON: sorted keys, ASCII, no spaces."""
    return _hashed(events_to_json(events))


def shared_hash(events: Iterable[SharedEvent]) -> str:
    """The same of what both seats of a led interview saw."""
    return _hashed([shared_adapter.dump_python(event, mode="json") for event in events])


def led_events_to_json(shared: Iterable[SharedEvent], private: Iterable[PrivateEvent]) -> dict[str, Any]:
    """The facts of both halves of a led interview as plain JSON values."""
    return {
        "shared": [shared_adapter.dump_python(event, mode="json") for event in shared],
        "private": [private_adapter.dump_python(event, mode="json") for event in private],
    }


def led_hash(shared: Iterable[SharedEvent], private: Iterable[PrivateEvent]) -> str:
    """The same of everything that was said, asked and judged in a led interview, by people and by the machine."""
    return _hashed(led_events_to_json(shared, private))


def _hashed(values: object) -> str:
    text = json.dumps(values, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()
