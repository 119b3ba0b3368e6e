"""A growth said again for another step: "grouping is O(n), and so is the aggregation", "same for step 2"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import mentions_of
from interviewer.reading.model import GrowthClaim, Stance
from interviewer.reading.source import Source

__all__ = ["said_alike"]

_SAME = frozenset("same likewise ditto identical identically similarly equally idem".split())
_TELLING = _SAME | {"so", "too", "also", "aswell", "well"}
"""Words of which one has to be there; without them nothing else needs to be looked for."""
_TAIL = frozenset(
    """
    is the has costs cost exactly are takes runs in : = - -- -> ) . it just of does step needs time
    """.split()
)
_STORY = frozenset("story thing deal again here cost goes way".split())
_SO = frozenset("is does are do has have will would should could can shall might goes must costs takes".split())
_LEADS = frozenset(
    "computing calculating doing the a step for with of to on goes holds in true all two three four five".split()
)
"""Words before a step, behind those that say that it costs the same: "the same for the four statistics"."""
_VERBS = frozenset("is does are do has will would".split())
_TAKEN_FROM = frozenset("from into against out via through".split())
"""Words that make a step only where something comes from: "the products come out of the cache as well"."""
_ENDS = frozenset((".", ",", ")", "\n", "!", ";", ""))


def said_alike(
    scene: Scene, claims: Sequence[GrowthClaim], source: Source, subjects: Mapping[str, Sequence[str]]
) -> list[GrowthClaim]:
    """A claim with the other subject for each such ellipsis; its span is that of the growth it repeats."""
    out: list[GrowthClaim] = []
    if not claims or _TELLING.isdisjoint(atom.low for atom in scene.atoms):
        return out
    for start, end, said in mentions_of(scene, subjects):
        if not _alike(scene, start, end):
            continue
        place = source.span(scene.atoms[start].start, scene.atoms[start].end).start
        base = [c for c in claims if c.span.end <= place and c.stance is Stance.ASSERTED and c.growth is not None]
        if not base:
            continue
        last = [c for c in base if c.span == base[-1].span and c.subject == base[-1].subject]
        known = {c.subject for c in claims if c.span == base[-1].span}
        out.extend(replace(c, subject=subject) for subject in said if subject not in known for c in last)
    return out


def _alike(scene: Scene, start: int, end: int) -> bool:
    """Whether words before or after a step say that it costs the same as what was said before."""
    first, last = scene.sentence_of(start)
    if scene.low(end) == "?" and end + 1 == last < len(scene.atoms):
        end, last = last, scene.sentence_of(last)[1]  # "the stats? same again"
    after = scene.words(end, min(last, end + 6))
    if any(scene.kind(at) == "growth" for at in range(end, min(last, end + 6))):
        return False
    before = scene.words(max(first, start - 6), start)
    while before and before[-1] in _LEADS:
        before.pop()
    while len(before) > 1 and before[-1] in _STORY:
        before.pop()
    if not _TAKEN_FROM.isdisjoint(scene.words(max(first, start - 3), start)):
        return False
    if "not" in before or "not" in after or "unlike" in before or "n't" in "".join(before):
        return False
    if before[-1:] and before[-1] in _SAME:
        return True
    if (before[-2:-1] == ["so"] and before[-1] in _SO) or before[-1:] == ["ditto"]:
        return True  # "so is the lag", "so has the lag"
    while len(after) > 1 and after[0] in _VERBS and after[1] in ("too", "also", "as", ","):
        after = after[1 + (after[1] == ",") :]  # "the aggregation does too", "and step 2 is, too"
    rest = [word for word in after if word not in _TAIL]
    if rest and rest[0] in _SAME:
        return True
    if after[:1] in (["too"], ["also"], ["aswell"]) and (after[1:2] or [""])[0] in _ENDS:
        return True
    return after[:2] == ["as", "well"] and (after[2:3] or [""])[0] in _ENDS
