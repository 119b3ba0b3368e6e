"""Steps named by a number: "3) n²", "#3", "1 hashes the keys", "1-3"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.steps.numbers import is_told_a_number
from interviewer.reading.attribution.steps.phrases import root_of

__all__ = ["numbered", "through"]

_STEP_DOES = frozenset("take need just also alone then should would will can must".split())
"""Roots behind a number that is the subject of a sentence, and counts nothing."""
_STEP_HASHES = frozenset("hashes sorts groups reads scans goes does runs builds makes walks costs buckets".split())


def numbered(
    roots: list[str], lows: Sequence[str], plain: list[int], place: int, phrases: Mapping[tuple[str, ...], str]
) -> tuple[str, int] | None:
    """A number at the head of a line: "3) n^2", "(3): n^2", "#3", "1 hashes the keys"."""
    number = roots[plain[place]]
    if not number.isdecimal() or (root_of("step"), number) not in phrases:
        return None
    after = roots[plain[place + 1]] if place + 1 < len(plain) else ""
    before = roots[plain[place - 1]] if place else ""
    heads = place == 0 or (place == 1 and before in ("(", "#")) or (after == ")" and "(" not in roots[: plain[place]])
    if heads and is_told_a_number(lows, plain, place + 1):
        return None
    heads = heads or (after in ("->", "=>", ":") and before in (",", ";", "then", "and"))
    second = lows[plain[1]] if len(plain) > 1 else ""
    if place == 0 and (after in _STEP_DOES or (number == "1" and second in _STEP_HASHES)):
        return phrases[(root_of("step"), number)], 1
    if (heads and after in (")", ":", ".", "--", "->", "=", "is")) or before == "#":
        return phrases[(root_of("step"), number)], 1
    return None


def through(roots: Sequence[str], plain: Sequence[int], at: int) -> list[str]:
    """The further numbers of a range of steps: "1-3" gives 2 and 3."""
    if at + 1 >= len(plain) or not roots[plain[at]].isdecimal() or not roots[plain[at + 1]].isdecimal():
        return []
    if roots[plain[at] + 1 : plain[at + 1]] != ["-"]:
        return []
    low, high = int(roots[plain[at]][:3]), int(roots[plain[at + 1]][:3])
    return [str(number) for number in range(low + 1, high + 1)] if low < high <= low + 9 else []
