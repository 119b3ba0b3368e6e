"""Growths that are not reached, that nobody has room for, or that hold in another case than the one at hand: "short
of n²", "you can't hold the n² cells", "n² if it is full, but ours is empty"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene

__all__ = ["cannot_be_kept", "in_another_case", "stays_below"]

_SHORT = frozenset((("short", "of"), ("shy", "of"), ("lower", "than")))
_BELOW = frozenset("below under beneath".split())
_STAYS = frozenset("is be it's stays stay remains keeps goes well far way still always falls drops lies".split())
_ARTICLES = frozenset("a an the o full whole entire".split())
_IF = frozenset("if when where once provided".split())
_BUT = frozenset("but yet however although though".split())
_OURS = frozenset("ours here mine our this".split())
_STATES = frozenset("is are isn't aren't has have was it's they're we're starts".split())
_ALIKE = frozenset("too also always that such so one the it".split())
"""Words behind "but ours is" that say that the condition holds, or tell something else."""
_CONDITION, _TOLD, _LEAST = 10, 14, 2
"""Words that a condition has at most, words behind it in which the case at hand is told, and what that takes."""


def stays_below(scene: Scene, at: int) -> bool:
    """ "short of n²", "well below n²": a cost that is not reached. Whether that is denied is not looked at."""
    before = list(scene.words(at - 5, at))
    while before and before[-1] in _ARTICLES:
        before.pop()
    if tuple(before[-2:]) in _SHORT:
        return True
    if before[-2:-1] == ["not"]:
        before.pop(-2)  # "it's not below n²"
    return before[-1:] != [] and before[-1] in _BELOW and before[-2:-1] != [] and before[-2] in _STAYS


_UNABLE = frozenset("can't cannot cant couldn't".split())
_KEEP = frozenset("hold keep store fit allocate materialise materialize afford".split())
_STRESS = frozenset("just simply really possibly even ever".split())


def cannot_be_kept(scene: Scene, at: int) -> bool:
    """ "you can't hold the n×n output in memory": there is no room for what it takes, which is not denied."""
    words = scene.words(at - 6, at)
    unable = next((place for place in reversed(range(len(words))) if words[place] in _UNABLE), None)
    if unable is None:
        return False
    rest = [word for word in words[unable + 1 :] if word not in _STRESS and word not in _ARTICLES]
    return len(rest) <= _LEAST and rest[:1] != [] and rest[0] in _KEEP


def in_another_case(scene: Scene, at: int) -> bool:
    """ "n if the cache is full, but ours is empty": what holds under a condition that is said not to hold here."""
    words = scene.words(at + 1, at + 1 + _CONDITION + _TOLD)
    start = next((place for place, word in enumerate(words[:3]) if word in _IF), None)
    turn = next((place for place, word in enumerate(words[: _CONDITION + 3]) if word in _BUT), None)
    if start is None or turn is None or turn <= start + 1 or "<growth>" in words[turn:]:
        return False
    return _tells_ours(words[turn + 1 :])


def _tells_ours(words: Sequence[str]) -> bool:
    """ "ours is empty", "here it's the other way round": how it is in the case at hand, by a word of its own."""
    told = words[: next((place for place, word in enumerate(words) if word in (".", ";", "\n", "!")), len(words))]
    if told[:1] == ["in"]:
        told = told[1:]  # "in our case"
    if not told or told[0] not in _OURS or any(a == "does" or b == "does" for a, b in pairwise(told)):
        return False
    verb = next((place for place, word in enumerate(told[:5]) if word in _STATES), None)
    if verb is None or len(told) < _LEAST + 1:
        return False
    behind = [word for word in told[verb + 1 :] if word[:1].isalnum()]
    return bool(behind) and _ALIKE.isdisjoint(behind)
