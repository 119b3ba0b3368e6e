"""Arithmetic that people show: "10^14 * 8 bytes = 800 TB" is one quantity, its last value."""

from __future__ import annotations

from interviewer.reading.quantity.chains.joining import join

__all__ = ["join"]
