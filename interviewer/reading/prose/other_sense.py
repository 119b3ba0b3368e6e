"""Cues that say something else where they stand: "that's what's wrong with it" turns down nothing that was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interviewer.reading.prose.atoms import Hit

__all__ = ["means_otherwise"]

_AHEAD = 9
"""Words behind "if only" in which its verb stands."""
_UNREAL = frozenset("i we they were was had could would did someone somebody".split())
_HOLDS = frozenset("is are matter matters count counts need needs want wants has have".split())
_TOLD = 18
"""Words of what was done elsewhere."""
_ALIKE = frozenset("this instead same exactly".split())
_OWN = frozenset(("i", "we"))
_DID = frozenset("use used do did have had solve solved run ran".split())


def means_otherwise(hit: Hit, words: Sequence[str]) -> bool:
    """Whether a cue is none where it stands."""
    check = _CHECKS.get(hit.tag)
    return check is not None and check(hit, words)


def _names_a_fault(hit: Hit, words: Sequence[str]) -> bool:
    """ "more than any RAM, and that's what's wrong with it": the fault of the thing, not of what was said."""
    return words[hit.last - 1] == "wrong" and words[hit.first - 1 : hit.first] == ["what"]


def _is_a_condition(hit: Hit, words: Sequence[str]) -> bool:
    """ "if only the nearest ones matter, use an index": a case that holds, and no wish."""
    if list(words[hit.first : hit.first + 2]) != ["if", "only"]:
        return False
    for word in words[hit.first + 2 : hit.first + 2 + _AHEAD]:
        if word in _UNREAL or word in _HOLDS:
            return word in _HOLDS
    return False


def _tells_own(hit: Hit, words: Sequence[str]) -> bool:
    """ "at my last job we used an index for this": done oneself, in the same case; else it proposes nothing."""
    who, what = words[hit.last : hit.last + 1], words[hit.last + 1 : hit.last + 3]
    own = words[hit.first] in ("in", "at") and not _OWN.isdisjoint(who) and not _DID.isdisjoint(what)
    return own and not _ALIKE.isdisjoint(words[hit.last + 1 : hit.last + _TOLD])


def _measures(hit: Hit, words: Sequence[str]) -> bool:
    """ "we have not so much RAM": an amount, and no verdict."""
    return words[hit.last - 1] == "so" and words[hit.last : hit.last + 1] in (["much"], ["many"])


_CHECKS: dict[str, Callable[[Hit, Sequence[str]], bool]] = {
    "reject-subject": _names_a_fault,
    "reject-back": _measures,
    "counterfactual": _is_a_condition,
    "quote": _tells_own,
}
