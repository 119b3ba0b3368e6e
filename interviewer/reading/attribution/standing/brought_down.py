"""Growths told as the cost before that of another one: "from n² down to n", "n² -> n", "n instead of n²"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.standing.outdated import brought_down
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.model import GrowthClaim, Stance
from interviewer.reading.prose.words import expand
from interviewer.reading.source import Source

__all__ = ["told_as_before"]

_SET_ASIDE = (["instead", "of"], ["rather", "than"], ["place", "of"], ["opposed", "to"], ["down", "from"])
_WAS = frozenset("was formerly previously before".split())
_OPENS = frozenset(("(", ","))


def told_as_before(
    scene: Scene, growths: Sequence[FoundGrowth], source: Source, claims: list[GrowthClaim]
) -> list[GrowthClaim]:
    """The claims, with those marked that tell what a cost was before it came down to another one."""
    spans = {source.span(found.start, found.end): index for index, found in enumerate(growths)}
    subjects = {spans.get(claim.span, -1): claim.subject for claim in claims}
    return [
        replace(claim, stance=Stance.ASSERTED)
        if _set_beside(scene, spans.get(claim.span, -1), claim, subjects)
        else _marked(scene, growths, spans.get(claim.span, -1), claim)
        for claim in claims
    ]


_OPPOSED = (["opposed", "to"], ["compared", "to"], ["compared", "with"], [",", "unlike"], [",", "versus"])


def _set_beside(scene: Scene, index: int, claim: GrowthClaim, subjects: Mapping[int, str | None]) -> bool:
    """ "t·d² without a cache, as opposed to d² with one": the costs of two cases, each told with its own."""
    at, earlier = scene.growths.get(index), scene.growths.get(index - 1)
    if claim.stance is not Stance.MENTIONED or at is None or earlier is None or earlier < scene.sentence_of(at)[0]:
        return False
    owner, other = subjects.get(index), subjects.get(index - 1)
    return None not in (owner, other) and owner != other and scene.words(at - 2, at) in _OPPOSED


def _marked(scene: Scene, growths: Sequence[FoundGrowth], index: int, claim: GrowthClaim) -> GrowthClaim:
    if index >= 0 and claim.stance is Stance.REJECTED and _no_longer(scene, index):
        return replace(claim, before=True, stance=Stance.MENTIONED)
    if index < 0 or claim.stance not in (Stance.MENTIONED, Stance.ASSERTED):
        return claim
    if brought_down(scene, growths, index) or _set_aside(scene, index) or _goes_away(scene, index):
        return replace(claim, before=True, stance=Stance.MENTIONED)
    return replace(claim, before=True) if _becomes(scene, index) else claim


_ANY_MORE = (("no", "longer"), ("any", "more"), ("any", "longer"))
_TURNS = frozenset("but just only merely".split())


def _no_longer(scene: Scene, index: int) -> bool:
    """ "no longer t·d² but d²", "they don't go through it any more, so it's not t·d² but d²": what it was before."""
    at, following = scene.growths.get(index), scene.growths.get(index + 1)
    if at is None or following is None or following >= scene.sentence_of(at)[1]:
        return False
    if following - at > _MOST + 1 or _TURNS.isdisjoint(scene.words(at + 1, following)):
        return False
    words = scene.words(max(scene.sentence_of(at)[0], at - 2 * _LONG), following)
    return "anymore" in words or not set(pairwise(words)).isdisjoint(_ANY_MORE)


_TERM = frozenset("term part cost summand bit piece factor then there altogether completely entirely also now".split())
_VANISHES = frozenset("disappears vanishes disappear vanish".split())
_AWAY = {"goes": ("away",), "falls": ("away", "out"), "drops": ("out", "away"), "cancels": ("out",)}
_GONE = (["is", "gone"], ["is", "not", "there"], ["does", "not", "exist"], ["is", "no", "longer", "there"])


def _goes_away(scene: Scene, index: int) -> bool:
    """ "t·d, the d² disappears": a cost that is said not to be there any more."""
    at = scene.growths.get(index)
    if at is None:
        return False
    place = at + 1
    while place <= at + _MOST and scene.low(place) in _TERM:
        place += 1
    words = [word for atom in scene.words(place, place + 4) for word in expand(atom)]
    if words[:1] and (words[0] in _VANISHES or (words[1:2] and words[1] in _AWAY.get(words[0], ()))):
        return True
    return any(words[: len(gone)] == gone for gone in _GONE)


_BECOMES = frozenset("becomes become drops drop falls fall goes shrinks comes collapses turns".split())
_APART = frozenset((",", "and", "but", "or", "while", "whereas", ";", ":", "\n", "so", "because"))
_MOST, _LONG = 6, 12
"""Words between a cost and what it becomes; words of a clause that says that it is no more so."""


def _becomes(scene: Scene, index: int) -> bool:
    """ "t·d² becomes d²": a change that may also be for the worse, so that both are claimed."""
    at, following = scene.growths.get(index), scene.growths.get(index + 1)
    between = [] if at is None or following is None else scene.words(at + 1, following)
    return not _BECOMES.isdisjoint(between) and _APART.isdisjoint(between) and len(between) <= _MOST


def _set_aside(scene: Scene, index: int) -> bool:
    """ "n instead of n²", "n (was n²)": told behind the cost that took its place."""
    at, earlier = scene.growths.get(index), scene.growths.get(index - 1)
    if at is None or earlier is None or earlier < scene.sentence_of(at)[0]:
        return False
    before = scene.words(max(earlier + 1, at - 2), at)
    return before in _SET_ASIDE or (len(before) == 2 and before[0] in _OPENS and before[1] in _WAS)
