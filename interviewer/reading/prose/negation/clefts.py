"""What a denial tells behind its "what": "what we don't do is compute them again", unlike "what isn't saved is"."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["tells_what_is_not"]

_GIVING = frozenset("buy give get bring gain offer promise provide".split())
_TAKERS = frozenset("us you me one them it".split())
_DO = frozenset("do does did doing".split())
_LIGHT = frozenset("any more anymore longer now ever here have has need needs to really again we you i it one".split())


def tells_what_is_not(words: Sequence[str], negator: int, be: int) -> bool:
    """Whether what stands behind the "is" of a clause with "what" is denied with it: "what it doesn't buy us is free
    attention", "what we don't do any more is compute them"; "what isn't saved is the scores" tells what is there."""
    said = words[negator + 1 : be]
    if said[:1] and said[0] in _GIVING and _TAKERS.issuperset(said[1:]):
        return True
    return not _DO.isdisjoint(said) and _LIGHT.issuperset(word for word in said if word not in _DO)
