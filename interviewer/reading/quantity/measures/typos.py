"""One slip in the name of a unit, mended."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["mended"]

_MENDABLE = (
    "second", "seconds", "minute", "minutes", "hours", "weeks", "month", "months", "years", "bytes", "kilobytes",
    "megabyte", "megabytes", "gigabyte", "gigabytes", "terabyte", "terabytes", "petabyte", "petabytes", "percent",
    "tokens", "parameter", "parameters", "params", "teraflops", "petaflops", "gigaflops", "operations", "dollars",
    "zettaflops", "exaflops", "gibibytes", "mebibytes", "tebibytes",
)  # fmt: skip

_WORDS = frozenset(
    """housing houses moths mouths weaks wears yearly monthly hourly bites types ours tours fours peaks
    seeks sheets bikes byte hour year week token param secondly minutely person present""".split()
)


@lru_cache(maxsize=2048)
def mended(word: str) -> str | None:
    """The name that differs from `word` by one missing, extra, wrong or swapped letter; None where none does."""
    if not 5 <= len(word) <= 11 or word in _WORDS:
        return None
    for name in _MENDABLE:
        if abs(len(name) - len(word)) <= 1 and name[0] == word[0] and _one_slip(word, name):
            return name
    return None


def _one_slip(word: str, name: str) -> bool:
    at = 0
    while at < len(word) and at < len(name) and word[at] == name[at]:
        at += 1
    tail, goal = word[at:], name[at:]
    if tail[1:] == goal[1:] or tail[1:] == goal or tail == goal[1:]:
        return True
    return len(tail) > 1 and len(goal) > 1 and tail[0] == goal[1] and tail[1] == goal[0] and tail[2:] == goal[2:]
