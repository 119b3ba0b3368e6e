"""Steps and alternatives that are named behind a growth without owning it: "n^2 d, the norms being negligible"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention

__all__ = ["aside"]

_LEFT_OUT = frozenset(
    """
    if save bar plus including include includes
    included besides apart except not excluding ignoring neglecting without versus
    """.split()
)
_NEXT = frozenset(("then", "another", "plus", "+", ";", "there's"))
_ENDED = frozenset((",", ";", ".", "\n", "(", ")", "and", "so", "but", "or"))
_FAR = 60
"""Words and signs beyond which a mention says nothing of a growth before it."""
_ARE = frozenset("is are being was were stays stay remains remain = -".split())
_MINOR = frozenset(
    """
    negligible lower lower-order smaller small ignored neglected given dominated cheap cheaper minor irrelevant excluded
    hidden absorbed swallowed trivial nothing peanuts free already there insignificant noise
    """.split()
)
_TELLS = frozenset(
    (
        "adds",
        "add",
        "contributes",
        "is",
        "are",
        "=",
        ":",
        "takes",
        "take",
        "costs",
        "cost",
        "needs",
        "need",
        "being",
        "at",
    )
)


def aside(scene: Scene, at: int, mention: Mention, claims: Sequence[int]) -> bool:
    """Whether a mention behind the claim at `at` speaks of something else than the claim."""
    if mention.start - at > _FAR:
        return True
    between = scene.words(at + 1, mention.start)
    if _LEFT_OUT & set(between) or "depending" in between:
        return True  # "n² d, and n² or 2n², depending on whether the norms are kept"
    after = scene.words(mention.end, mention.end + 6)
    if after[:1] and after[0] in _ARE and _MINOR & set(after):
        return True
    if _MINOR & set(between) and "the" in between[-2:]:
        return True
    if between == ["for"]:
        return False  # "n log n for the sort", whatever follows
    if _proposed(scene, at, mention.start):
        return True
    return _owns_next(scene, at, mention.end, claims) or _owns_later(scene, at, mention, claims)


_PROPOSES = frozenset(
    "use using go take pick choose build switch propose try replace employ apply put move suggest "
    "reach recommend".split()
)
_SO = frozenset((",", ";", "so", "->", "=>", "--", "hence", "therefore", "third", "finally", "lastly"))
_PERSONS = frozenset("i'd i we we'd you let's one would will should just then so better to therefore rather".split())


def _proposed(scene: Scene, at: int, start: int) -> bool:
    """ "n^2 space, doesn't fit, so use FAISS", "n^2, third what I'd do, an index": what is done about it."""
    lead = start - 1
    while lead > at and scene.low(lead) in ("with", "for", "an", "a", "the", "to", "something", "like", ",", "is", ":"):
        lead -= 1
    if scene.words(lead - 2, lead + 1) in (["what", "i'd", "do"], ["what", "to", "do"]):
        return True
    if scene.low(lead) not in _PROPOSES:
        return False
    lead -= 1
    while lead > at and scene.low(lead) in _PERSONS - {"so", "therefore"}:
        lead -= 1
    return lead > at and scene.low(lead) in _SO


def _owns_later(scene: Scene, at: int, mention: Mention, claims: Sequence[int]) -> bool:
    """ "n^2 d, the division after it n^2 more", "n^2 d and then another n^2 of dividing": what has one of its own."""
    between = scene.words(at + 1, mention.start)
    found = bisect_left(claims, mention.start)
    previous = claims[found - 1] if found else at
    if previous > at and scene.kind(previous) == "growth" and scene.words(previous + 1, mention.start) == ["of"]:
        return any(word in _NEXT for word in scene.words(at + 1, previous))
    named = scene.low(mention.start) == "the" and between[-1:] in ([","], ["and"])
    if not named and between[-2:] not in ([",", "the"], ["and", "the"], [",", "a"]):
        return False
    following = claims[found] if found < len(claims) else -1
    told = range(mention.end, following)
    reach = 6 if any(scene.low(place) in _TELLS for place in told) else 3  # "the division on top is only n² more"
    here = 0 < following - mention.end <= reach and scene.kind(following) == "growth"
    return here and not any(scene.low(place) in _ENDED for place in told)


def _owns_next(scene: Scene, at: int, end: int, claims: Sequence[int]) -> bool:
    """ "n^2 (norms n)": the growth right behind the mention is its own, and another one."""
    place = end + 1 if scene.low(end) in _TELLS else end
    if place > end and scene.low(place) in ("just", "only", "merely", "another", "about"):
        place += 1
    found = bisect_left(claims, place)
    here = found < len(claims) and claims[found] == place
    return here and scene.kind(place) == "growth" and scene.low(place) != scene.low(at)
