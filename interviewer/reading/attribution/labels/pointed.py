"""Labels told afterwards by pointing back: "an n by n table comes out, so that's the additional memory"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.labels.cues import aspect_cues, is_extra
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect

__all__ = ["pointed_at"]

_POINTERS = frozenset("that that's thats this these those it's its which".split())
_BEFORE = frozenset((",", ";", ".", ":", "\n", "--", "and", "so", "hence", "thus", "but"))
_LIGHT = frozenset(
    """
    is are was would will be being makes make gives thus then also exactly just all the our your my what gets get we i
    you one need needs have has to must for of in new is's whole entire only already - as far concerns regards
    """.split()
)
_MORE = frozenset("and as well both too also or".split())
"""After a label these tell of a second one."""
_REACH = 16
"""Words from a growth to the word that points back to it."""
_TOLD = 8
"""Words from there to the label."""


def pointed_at(scene: Scene, at: int) -> tuple[str, ...]:
    """The aspect that the words after a growth give it by pointing back; empty where none do."""
    for place in range(at + 1, min(len(scene.atoms), at + _REACH)):
        if scene.kind(place) == "growth" or scene.atoms[place].sentence > scene.atoms[at].sentence + 1:
            return ()
        if scene.low(place) in _POINTERS and scene.low(place - 1) in _BEFORE:
            return _told(scene, place)
    return ()


def _told(scene: Scene, pointer: int) -> tuple[str, ...]:
    """What a clause that begins with a pointer says it is: "that is the extra memory", "this is what is allocated"."""
    end = next((at for at in range(pointer + 1, len(scene.atoms)) if scene.low(at) in (",", ";", ".", "\n")), None)
    stop = min(len(scene.atoms) if end is None else end, pointer + _TOLD)
    if any(scene.kind(at) in ("growth", "quantity") for at in range(pointer, stop)):
        return ()
    cue = next(iter(aspect_cues(scene, pointer + 1, stop)), None)
    label = stop if cue is None else cue.start
    extra = next((at for at in range(pointer + 1, stop) if is_extra(scene.low(at))), None)
    if extra is not None and extra < label and _plain(scene.words(pointer + 1, extra)):
        return (Aspect.SPACE.value,) if cue is None or cue.value == Aspect.SPACE.value else ()
    if cue is None or not _plain(scene.words(pointer + 1, cue.start)) or _MORE & set(scene.words(cue.end, stop)):
        return ()
    return (cue.value,)


def _plain(words: Sequence[str]) -> bool:
    """Whether nothing but light words stand between the pointer and the label."""
    return all(word in _LIGHT for word in words)
