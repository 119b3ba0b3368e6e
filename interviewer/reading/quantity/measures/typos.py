"""One slip in the name of a unit, mended."""

from __future__ import annotations

from functools import lru_cache

from interviewer.reading.slips import is_near

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
        if name[0] == word[0] and is_near(word, name):
            return name
    return None
