"""Times as a transcript shows them. Seconds since the epoch come from the events; there is no clock here."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["after", "duration", "iso", "moment"]

_LAST = 253_402_300_799.0  # the end of the year 9999


def iso(at: float) -> str:
    """UTC in ISO 8601 to the second; times outside the calendar are held at its ends."""
    at = min(max(at, 0.0), _LAST) if at == at else 0.0
    return datetime.fromtimestamp(int(at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(written: str) -> str:
    """A moment of `iso` for people: "2026-01-02 03:04 UTC"."""
    return f"{written[:10]} {written[11:16]} UTC"


def after(seconds: float) -> str:
    """Time since the start: "0:42", "1:02:03"."""
    whole = int(min(max(seconds, 0.0), 1e9)) if seconds == seconds else 0
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def duration(seconds: float) -> str:
    """A length of time in words: "12 min 5 s"."""
    whole = int(min(max(seconds, 0.0), 1e9)) if seconds == seconds else 0
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    parts = [f"{hours} h"] if hours else []
    parts += [f"{minutes} min"] if minutes or hours else []
    parts += [f"{left} s"] if left or not parts else []
    return " ".join(parts)
