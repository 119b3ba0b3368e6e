"""Takes a wording from a pool, so that nothing is said twice in the same words while there are others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

__all__ = ["pick"]


def pick(pool: Sequence[str], counter: int, lately: Sequence[str]) -> str:
    """A wording from a pool: the counter's turn, or the next that does not stand in what was said lately.

    Where all of them do, the one that was said longest ago.
    """
    turns = [pool[(counter + step) % len(pool)] for step in range(len(pool))]
    return min(turns, key=lambda wording: _last_said(wording, lately))


def _last_said(wording: str, lately: Sequence[str]) -> int:
    """Place of the last utterance that holds the wording's longest fixed words; -1 where none does."""
    fixed = _fixed(wording)
    return next((i for i in range(len(lately) - 1, -1, -1) if fixed in lately[i]), -1)


@lru_cache(maxsize=512)
def _fixed(wording: str) -> str:
    """The longest words of a wording between what is filled in."""
    return max(wording.replace("}", "{").split("{")[::2], key=len).strip()
