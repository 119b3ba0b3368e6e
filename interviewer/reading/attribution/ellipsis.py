"""Growths that are said again without being written: "same for space", "memory too", "and so is the memory"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.reading.attribution.assign import grouped
from interviewer.reading.attribution.cues import aspect_cues
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.source import Source

__all__ = ["repeated"]

_SAME = frozenset("same likewise ditto identical identically similarly equally idem".split())
_TOO = frozenset(("too", "also", "aswell"))


_ELLIPTIC_WORDS = frozenset(
    """
    the with for in to goes about of and , true holds applies extra as order thing on story
    """.split()
)
_ELLIPTIC_WORDS_2 = frozenset(
    """
    is the complexity has of exactly are likewise grows cost also just usage scales : stays = it's it
    about behaves
    """.split()
)


def repeated(scene: Scene, claims: Sequence[GrowthClaim], source: Source) -> list[GrowthClaim]:
    """A claim with the other aspect for each such ellipsis; its span is that of the growth it repeats."""
    out: list[GrowthClaim] = []
    for first, last in scene.sentences:
        for group in grouped(scene, aspect_cues(scene, first, last)):
            if group.weak or group.after or len(group.values) != 1:
                continue
            if not _elliptic(scene, group.start, group.end, first, last):
                continue
            if any(
                scene.atoms[at].kind == "growth" for at in range(group.end, min(last, group.end + 7))
            ) and not _comes_after(scene, group.start):
                continue
            base = _antecedent(scene, claims, source, group.start)
            if base is None or base.aspect == group.values[0]:
                continue
            if any(c.span == base.span and c.aspect == group.values[0] for c in (*claims, *out)):
                continue
            out.append(replace(base, aspect=Aspect(group.values[0])))
    return out


def _comes_after(scene: Scene, at: int) -> bool:
    return scene.low(at - 1) in ("for", "in", "with", "to") and any(word in _SAME for word in scene.words(at - 4, at))


def _elliptic(scene: Scene, start: int, end: int, first: int, last: int) -> bool:
    before = scene.words(max(first, start - 6), start)
    after = scene.words(end, min(last, end + 6))
    near = [word for word in before if word not in _ELLIPTIC_WORDS]  # fmt: skip
    if near and near[-1] in _SAME:
        return True
    if (
        before[-2:] == ["so", "is"]
        or before[-3:] in (["so", "is", "the"], ["so", "does", "the"])
        or before[-2:] == ["so", "does"]
    ):
        return True
    if before[-1:] == ["also"] and (not after or after[0] in (".", ",", ")", "\n", "!", ";")):
        return True
    if (
        after[:1]
        and after[0] in _TOO
        and not any(scene.atoms[at].kind == "growth" for at in range(end, min(last, end + 4)))
    ):
        return True
    if after[:2] == ["as", "well"] and scene.kind(end + 2) != "growth":
        return True
    rest = [word for word in after if word not in _ELLIPTIC_WORDS_2]  # fmt: skip
    if after[:1] == ["likewise"] or (rest and rest[0] in _SAME and "not" not in after):
        tail = rest[1:3]
        return not (tail[:1] == ["as"] and tail[1:2] and tail[1] in ("before",))
    return bool(before[-3:] in (["as", "well", "as"],) or before[-4:] == ["as", "well", "as", "the"])


def _antecedent(scene: Scene, claims: Sequence[GrowthClaim], source: Source, at: int) -> GrowthClaim | None:
    """The last claim before an atom that still stands."""
    place = source.span(scene.atoms[at].start, scene.atoms[at].end).start
    before = [c for c in claims if c.span.end <= place and c.stance is Stance.ASSERTED and c.growth is not None]
    return before[-1] if before else None
