"""Moments (seconds since the epoch) for people and for JSON."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["iso", "local"]


def local(at: float) -> str:
    """As 2026-03-14 15:09, in the reader's own time zone."""
    return datetime.fromtimestamp(at).strftime("%Y-%m-%d %H:%M")


def iso(at: float) -> str:
    """As 2026-03-14T14:09:26Z."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
