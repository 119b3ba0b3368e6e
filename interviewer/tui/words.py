"""Signs and words for levels, marks, stages and the clock. No sign without its word, no colour alone."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Sign", "clock_text", "level_sign", "mark_sign", "minutes_text", "stage_sign"]


class Sign(NamedTuple):
    """A sign of one cell, its word, and the theme's colour for both."""

    sign: str
    word: str
    style: str

    def __str__(self) -> str:
        return f"{self.sign} {self.word}"


_LEVELS = {
    "strong_hire": Sign("★", "Strong Hire", "$text-success"),
    "lean_hire": Sign("◐", "Lean Hire", "$text-warning"),
    "no_hire": Sign("✗", "No Hire", "$text-error"),
}
_NOT_ASSESSED = Sign("·", "not assessed", "dim")

_MARKS = {
    "met": Sign("✓", "met", "$text-success"),
    "unmet": Sign("✗", "not met", "$text-error"),
    "unread": Sign("?", "could not be read", "$text-warning"),
}
_TO_BE_LOOKED_AT = Sign("!", "to be looked at", "$text-warning")

_STAGES = {
    "open": Sign("○", "to come", "dim"),
    "current": Sign("▶", "now", "$text-accent"),
    "done": Sign("●", "done", "$foreground"),
    "skipped": Sign("–", "skipped", "dim"),
}


def level_sign(tier: str | None, assessed: bool = True) -> Sign:
    """The sign of a level; an interview without answers is not assessed."""
    return _LEVELS.get(tier or "", _NOT_ASSESSED) if assessed else _NOT_ASSESSED


def mark_sign(mark: str, disputed: bool = False) -> Sign:
    """The sign of a mark; a disputed check that is not met is to be looked at."""
    if disputed and mark != "met":
        return _TO_BE_LOOKED_AT
    return _MARKS.get(mark, Sign("·", mark, "dim"))


def stage_sign(status: str) -> Sign:
    """The sign of a stage's progress. Done says nothing about right or wrong."""
    return _STAGES.get(status, Sign("·", status, "dim"))


def minutes_text(minutes: float | None) -> str:
    return "no limit" if minutes is None else f"{minutes:g} min"


def clock_text(remaining: float | None) -> str:
    """The time left, to the second: "18:32 left", "1:02:00 left", "time is up", "no time limit"."""
    if remaining is None:
        return "no time limit"
    if remaining <= 0:
        return "time is up"
    seconds = int(remaining + 0.999)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02} left" if hours else f"{minutes}:{seconds:02} left"
