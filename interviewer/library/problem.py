"""What is wrong with a file of content: where, what, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process

__all__ = ["Problem", "did_you_mean", "printable", "shown"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong. line and column count from 1; `str()` gives "file:line: message"."""

    path: Path
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def did_you_mean(wrong: str, known: tuple[str, ...] | list[str], *, listed: str = "known") -> str:
    """The end of a message about a name that doesn't exist: the nearest known name, else the first few."""
    nearest = process.extractOne(wrong[:200], known, scorer=fuzz.ratio, score_cutoff=60)
    if nearest is not None:
        return f"; did you mean '{nearest[0]}'?"
    if not known:
        return ""
    more = ", ..." if len(known) > 12 else ""
    return f" ({listed}: {', '.join(known[:12])}{more})"


def shown(value: object, limit: int = 40) -> str:
    """A value as it can stand in a message: one line, quoted, at most `limit` characters, all printable."""
    text = " ".join(str(value).split())
    text = printable(text)
    return f"'{text[:limit]}...'" if len(text) > limit else f"'{text}'"


def printable(text: str) -> str:
    """The text with a replacement character for everything that can't be shown or acts on a terminal."""
    return text if text.isprintable() else "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
