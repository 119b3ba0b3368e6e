"""Whether one word can be another one with slips of the keys in it: one place decides for every room."""

from __future__ import annotations

from rapidfuzz.distance import OSA

__all__ = ["SHORTEST_SWAPPED", "is_near", "is_slip"]

SHORTEST_SWAPPED = 4
"""Letters that a word must have to be known again with two neighbours swapped."""
_SHORTEST = 6
"""Letters that it must have to be known again with a letter left out or typed twice."""
_ANY_LETTER = 8
"""From this length on a wrong or an extra letter is forgiven too; in shorter words it makes other words."""


def is_slip(typed: str, meant: str) -> bool:
    """Whether neighbours are swapped, a letter is left out or typed twice; in a long word also a wrong or extra one."""
    shared = min(len(typed), len(meant))
    at = next((place for place in range(shared) if typed[place] != meant[place]), shared)
    if len(typed) != len(meant) and len(meant) < _SHORTEST:
        return False
    if len(typed) < len(meant):
        return typed[at:] == meant[at + 1 :]
    if len(typed) > len(meant):
        return typed[at + 1 :] == meant[at:] and (typed[at] == typed[at - 1] or len(meant) >= _ANY_LETTER)
    if typed[at : at + 2] == meant[at : at + 2][::-1] and typed[at + 2 :] == meant[at + 2 :]:
        return True
    return at >= 2 and len(meant) >= _ANY_LETTER and typed[at + 1 :] == meant[at + 1 :]


def is_near(typed: str, meant: str, slips: int = 1) -> bool:
    """Whether at most so many letters are left out, extra, wrong or swapped with a neighbour, whatever the length.

    For short lists of long words, such as the names of units and of steps; anywhere else `is_slip` is safer.
    """
    return abs(len(typed) - len(meant)) <= slips and OSA.distance(typed, meant, score_cutoff=slips) <= slips
