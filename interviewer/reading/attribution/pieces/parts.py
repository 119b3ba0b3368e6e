"""Whether a growth is the cost of a part ("each dot product is d") and not of the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import singular
from interviewer.reading.growth.walk import variables_of

__all__ = ["is_part"]

_EACH = frozenset("each every one single per individual a".split())
_WHOLE = frozenset(
    """
    total overall altogether so hence therefore thus gives giving makes which i.e means -> =>
    """.split()
)
_PARTS = frozenset(
    """
    norms norm division normalisation normalization normalising normalizing dot
    """.split()
)
_COUNTED = frozenset(
    """
    pairs pair products dot inner comparisons similarities cells scores entries distances
    """.split()
)


_IS_PART_WORDS = frozenset(
    """
    , ; : so hence and but -> => therefore giving --
    """.split()
)


_WORKS = frozenset("computes compute does do performs makes calculates evaluates".split())
_IS = frozenset("is = ~ equals".split())
_ABOUT = frozenset("only just about already even roughly still".split())
_PLAIN = re.compile(r"\d[\d,. ]*(?:k|m)?|10\^\d+|\de\d+", re.IGNORECASE)


def _is_figure(scene: Scene, place: int) -> bool:
    """ "f² is 10,000 here": what a formula comes to is a step in the reckoning."""
    if scene.low(place) not in _IS:
        return False
    place += 1
    while scene.low(place) in _ABOUT:
        place += 1
    return scene.kind(place) in ("quantity", "number") and _PLAIN.fullmatch(scene.low(place)) is not None


def is_part(scene: Scene, at: int, found: FoundGrowth, aspects: Sequence[str], names: Names) -> bool:
    """True for the cost of one of many, of a named smaller share, or a count of things."""
    if not aspects and (found.valued or (not found.explicit and _is_figure(scene, at + 1))):
        return True
    first, last = scene.sentence_of(at)
    start = at
    while start > first and scene.low(start - 1) not in _IS_PART_WORDS:
        if scene.atoms[start - 1].kind == "growth":
            break
        start -= 1
    clause = scene.words(start, at)
    if any(word in ("total", "overall", "altogether", "whole") for word in clause):
        return False
    if any(word in ("each", "every") for word in clause) and not any(
        word in ("visit", "visits", "for") for word in clause[:2]
    ):
        return True
    if any(
        clause[i : i + 2]
        in (
            ["one", "row"],
            ["one", "pair"],
            ["a", "single"],
            ["one", "dot"],
            ["a", "dot"],
            ["one", "output"],
            ["one", "similarity"],
            ["one", "inner"],
            ["one", "entry"],
            ["single", "pair"],
            ["single", "dot"],
        )
        for i in range(len(clause))
    ):
        return True
    if any(word in ("norms", "norm", "normalisation", "normalization", "division") for word in clause):
        return True
    several = found.growth is not None and len(set(variables_of(found.growth))) > 1
    worked = several and scene.low(at - 1) in _WORKS  # "it computes f²n products"
    if not found.explicit and not aspects and scene.low(at + 1) in _COUNTED and not worked:
        return True
    if _per_variable(scene, start, at, names) or _per_variable(scene, at + 1, min(last, at + 5), names):
        return True
    following = scene.words(at + 1, min(last, at + 4))
    return following[:1] in (["each"], ["long"]) or following[:2] == ["per", "pair"]


def _per_variable(scene: Scene, start: int, end: int, names: Names) -> bool:
    """ "per row" where rows are what a variable counts: the cost of one of them."""
    for place in range(start, end):
        if scene.low(place) != "per":
            continue
        following = [singular(word) for word in scene.words(place + 1, place + 3)]
        if any((word,) in names.phrases for word in following) or following[:1] == ["pair"]:
            return True
    return False
