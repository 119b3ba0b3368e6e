"""Growths told as the cost before that of another one: "from n² down to n", "n² -> n", "n instead of n²"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.reading.attribution.outdated import brought_down
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.model import GrowthClaim, Stance
from interviewer.reading.source import Source

__all__ = ["told_as_before"]

_SET_ASIDE = (["instead", "of"], ["rather", "than"], ["place", "of"], ["opposed", "to"], ["down", "from"])
_WAS = frozenset("was formerly previously before".split())
_OPENS = frozenset(("(", ","))


def told_as_before(
    scene: Scene, growths: Sequence[FoundGrowth], source: Source, claims: list[GrowthClaim]
) -> list[GrowthClaim]:
    """The claims, with those marked that tell what a cost was before it came down to another one."""
    if len(growths) < 2:
        return claims
    spans = {
        source.span(growths[index].start, growths[index].end)
        for index in range(len(growths))
        if brought_down(scene, growths, index) or _set_aside(scene, index)
    }
    if not spans:
        return claims
    return [
        replace(claim, before=True, stance=Stance.MENTIONED)
        if claim.span in spans and claim.stance in (Stance.MENTIONED, Stance.ASSERTED)
        else claim
        for claim in claims
    ]


def _set_aside(scene: Scene, index: int) -> bool:
    """ "n instead of n²", "n (was n²)": told behind the cost that took its place."""
    at, earlier = scene.growths.get(index), scene.growths.get(index - 1)
    if at is None or earlier is None or earlier < scene.sentence_of(at)[0]:
        return False
    before = scene.words(max(earlier + 1, at - 2), at)
    return before in _SET_ASIDE or (len(before) == 2 and before[0] in _OPENS and before[1] in _WAS)
