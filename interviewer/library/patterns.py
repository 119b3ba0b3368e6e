"""Statement patterns as authors write them: whether they can be read, and which concepts they name."""

from __future__ import annotations

from typing import Any

__all__ = ["concepts_of", "pattern_problem"]


def pattern_problem(spec: str | dict[str, Any]) -> str | None:
    """Why a pattern can't be read, in words; None where it can, or where nothing here can tell."""
    return None


def concepts_of(spec: str | dict[str, Any]) -> tuple[str, ...]:
    """The concepts that a readable pattern names."""
    return ()
