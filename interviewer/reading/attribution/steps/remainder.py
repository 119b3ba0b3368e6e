"""Steps named by leaving others out: "everything else is linear", "all of it is n except for the sort"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention, mentions_in
from interviewer.reading.attribution.steps.phrases import Phrases

__all__ = ["with_remainder"]

_ELSE = frozenset(
    (one, other)
    for one, others in (
        ("everything", "else"), ("anything", "else"), ("all", "else others"), ("the", "rest others remaining"),
        ("other", "steps ones"), ("remaining", "steps ones"),
    )
    for other in others.split()
)  # fmt: skip
_ALL = frozenset(("everything", "all", "every", "each"))
_EXCEPT = frozenset("except excluding save bar besides but".split())
_EXCEPT_FROM = frozenset((("apart", "from"), ("other", "than"), ("aside", "from")))
_JOINTS = frozenset("and but while whereas so then".split())
_SIGNS = frozenset(("-", "*", "\n", "(", "so", "thus", "and", ",", "•"))


def with_remainder(scene: Scene, first: int, last: int, mentions: Sequence[Mention], phrases: Phrases) -> list[Mention]:
    """The mentions of a sentence with one more for what is left over, where it speaks of that; in order."""
    if not phrases.steps:
        return list(mentions)
    for at in range(first, last - 1):
        if (scene.low(at), scene.low(at + 1)) in _ELSE and _leads(scene, first, at):
            named = {one for m in _elsewhere(scene, phrases) for one in m.subjects}
            return _added(mentions, at, at + 2, _others(named, phrases))
    start = next((at for at in range(first, last) if scene.low(at) not in _SIGNS), last)
    if scene.low(start) not in _ALL:
        return list(mentions)
    out = next((at for at in range(start, last) if _excepts(scene, at)), last)
    left = [m for m in mentions if m.start > out]
    if not left:
        return list(mentions)
    named = {one for m in left for one in m.subjects}
    priced = [m for m in mentions if m.start < out or _priced(scene, m.end)]
    return _added(priced, start, start + 1, _others(named, phrases))


def _leads(scene: Scene, first: int, at: int) -> bool:
    """Whether words begin a clause: not "each meets all the others"."""
    while at > first and scene.low(at - 1) in ("all", "of", "for", "in", "the"):
        at -= 1
    return at == first or scene.kind(at - 1) != "word" or scene.low(at - 1) in _JOINTS


def _excepts(scene: Scene, at: int) -> bool:
    return scene.low(at) in _EXCEPT or (scene.low(at), scene.low(at + 1)) in _EXCEPT_FROM


def _priced(scene: Scene, at: int) -> bool:
    """Whether what was left out has a growth of its own: "except for the sort (n log n)"."""
    while scene.low(at) in ("(", ":", ",", "which", "is", "takes", "at", "with", "-", "--"):
        at += 1
    return scene.kind(at) == "growth"


def _elsewhere(scene: Scene, phrases: Phrases) -> list[Mention]:
    return [m for first, last in scene.sentences for m in mentions_in(scene, first, last, phrases)]


def _others(named: set[str], phrases: Phrases) -> tuple[str, ...]:
    """The numbered steps that were not named, nor are a part or the whole of one that was."""
    taken = [number for one in named for number in phrases.steps.get(one, ())]
    return tuple(
        step
        for step, numbers in phrases.steps.items()
        if step not in named and not any(a.startswith(b) or b.startswith(a) for a in numbers for b in taken)
    )


def _added(mentions: Sequence[Mention], start: int, end: int, subjects: tuple[str, ...]) -> list[Mention]:
    return sorted([*mentions, Mention(start, end, subjects)]) if subjects else list(mentions)
