"""Questions and doubts that say that a bound isn't passed: "why would it be worse than O(n)?", "I don't see how"."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["asks_rhetorically", "doubts_that"]

_WH = frozenset(("why", "how"))
_MODALS = frozenset("would should could can might must will".split())
_AGENTS = frozenset("we you i one".split())
"""Who asks how to do better rather than whether it can be: "how could we get below n²?"."""
_MADE = frozenset("made make improved improve reduced reduce brought bring sped speed optimised optimized get".split())
_THOUGHT = frozenset("see know understand imagine think say reason tell explain me to".split())
_DENIALS = frozenset("not don't dont can't cannot couldn't no never nobody fail fails failed hard wouldn't".split())
_SUBJECT = 7
"""Words from "why" to its verb: "why the shift of a group should"."""


def asks_rhetorically(words: Sequence[str]) -> bool:
    """Whether words open a question of why or how something would pass a bound: "why would it be", "how could"."""
    if words[:1] == [] or words[0] not in _WH or words[1:2] == [] or words[1] not in _MODALS:
        return False
    if words[2:3] == ["not"]:
        return False
    return words[0] == "why" or (words[2:3] != [] and words[2] not in _AGENTS and _MADE.isdisjoint(words[2:]))


def doubts_that(words: Sequence[str]) -> bool:
    """Whether words before a bound say that it isn't passed: "why would it cost", "I don't see why it should take"."""
    for place, word in enumerate(words):
        if word not in _WH:
            continue
        if asks_rhetorically(list(words[place:])):
            return True
        behind = words[place + 1 : place + _SUBJECT]
        if not _MODALS.isdisjoint(behind) and _unseen(list(words[:place])):
            return True
    return False


def _unseen(words: Sequence[str]) -> bool:
    """ "I don't see", "nobody can tell me", "I see no reason": what stands before "why" when it is doubted."""
    if words[-2:] == ["no", "reason"]:
        return True
    thought = [word for word in words[-3:] if word in _THOUGHT]
    return bool(thought) and words[-1] in _THOUGHT and not _DENIALS.isdisjoint(words[-5:])
