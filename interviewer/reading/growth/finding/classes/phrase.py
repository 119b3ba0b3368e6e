"""Words of a text that name a growth."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ClassPhrase"]


@dataclass(frozen=True, slots=True)
class ClassPhrase:
    """tokens[start:end] name the growth `plain`; `problem` says what it is in, where that is no known variable."""

    start: int
    end: int
    plain: str | None
    problem: str | None = None
    bare: bool = False  # without "in n"
    word: str = ""
