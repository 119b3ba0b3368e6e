"""Growths that belong together: products told in two parts, and equality chains."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.growth.finding.found import FoundGrowth
from interviewer.reading.growth.tree import Product
from interviewer.reading.growth.walk import variables_of

__all__ = ["continued", "last_of_chains"]

_AND = frozenset(("and", ", and", "but", ", but", "but also", "times"))
_TIMES = ("*", "times", "x")
_OF_ONE = re.compile(r"\b(?:in|to|with|on)\b")


def continued(text: str, found: Sequence[FoundGrowth]) -> list[FoundGrowth]:
    """One product where one goes on with the other: "n squared and linear in d", "O(n^2) * O(d)"."""
    kept: list[FoundGrowth] = []
    for one in found:
        joined = _joined(text, kept[-1], one) if kept else None
        if joined is None:
            kept.append(one)
        else:
            kept[-1] = joined
    return kept


def _joined(text: str, before: FoundGrowth, one: FoundGrowth) -> FoundGrowth | None:
    """The product of two neighbours, None where they are two growths."""
    if before.growth is None or one.growth is None or before.worded or before.lone or before.valued:
        return None
    between = text[before.end : one.start].strip()
    growth = Product((before.growth, one.growth))
    if one.worded:
        fits = between in _AND and not before.explicit and _OF_ONE.search(text[one.start : one.end])
        apart = set(variables_of(before.growth)).isdisjoint(variables_of(one.growth))
        return FoundGrowth(before.start, one.end, growth, worded=True) if fits and apart else None
    if between in _TIMES and (before.explicit or one.explicit) and not one.valued:
        return FoundGrowth(before.start, one.end, growth, before.bound or one.bound, None, True)
    return None


_JOINTS = frozenset(("=", "~", "==", "~=", "=~", "\\approx", "\\sim", "\\in", "in", "\\implies", "-->"))


def last_of_chains(text: str, found: Sequence[FoundGrowth]) -> tuple[FoundGrowth, ...]:
    """An equality chain makes one claim, its last side: "2n^2 d = O(n^2 d)"."""
    kept: list[FoundGrowth] = []
    for index, one in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        if following is not None and following.growth is not None and not one.worded:
            between = text[one.end : following.start]
            if len(between) < 16 and between.strip(" `*$)") in _JOINTS:
                continue
        kept.append(one)
    return tuple(kept)
