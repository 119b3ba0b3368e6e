"""Slips of the keys in words that say how something grows: "quaddratic", "lienar", "n squraed", "a hundrdes times"."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["meant"]

_WORDS = frozenset(
    """
    linear linearly quadratic quadratically constant exponential exponentially logarithmic logarithmically linearithmic
    proportional proportionally squared square number numbers hundred hundreds thousand double doubles doubled doubling
    twofold fourfold tenfold hundredfold quadruple quadruples quadrupled multiply multiplied multiplying multiplication
    multiplications operations comparisons product products entries values floats degree length memory runtime storage
    auxiliary additional complexity
    """.split()
)
_OTHERS = frozenset("liner liners entires numerous products square squares".split())
"""Words of their own, one slip away from one of these."""


def _left_out() -> dict[str, str]:
    """Each word by its forms with one letter left out, never one of the first two or the last."""
    return {word[:at] + word[at + 1 :]: word for word in sorted(_WORDS) for at in range(2, len(word) - 1)}


_SHORTER = _left_out()


@lru_cache(maxsize=16_384)
def meant(low: str) -> str:
    """The word of growth that a word in lower case is one slip away from (letters swapped, one left out or typed
    twice), else the word itself."""
    if not 5 <= len(low) <= 20 or low in _WORDS or low in _OTHERS or not low.isalpha():
        return low
    if low in _SHORTER:
        return _SHORTER[low]
    for at in range(1, len(low) - 2):
        one, other = low[at], low[at + 1]
        changed = low[:at] + low[at + 1 :] if one == other else low[:at] + other + one + low[at + 2 :]
        if changed in _WORDS:
            return changed
    return low
