"""Likening that is denied, and denials that liken: "I doubt that memory goes the same way", "memory is no better"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene

__all__ = ["is_doubted", "is_no_better", "measured_against"]

_DOUBTS = frozenset(
    """
    deny denies denied doubt doubts dispute contest disagree not no don't dont doesn't didn't can't cannot won't never
    hardly wrong untrue false question
    """.split()
)
_CUTS = frozenset((",", ";", ":", "but", "\n", "--"))
_BETTER = frozenset("better different smaller less cheaper kinder".split())
_VERBS = frozenset("is are fares does looks comes".split())
_CLOSES = frozenset((".", ",", ";", ":", "\n", "!", ")", "too", "also", "either"))
_THAN = (["than", "time"], ["than", "that"], ["from", "time"], ["from", "that"])


def is_doubted(before: Sequence[str]) -> bool:
    """ "I deny that", "there's no way" before what is likened; not "I don't deny that", "no doubt"."""
    cut = max((place + 1 for place, word in enumerate(before) if word in _CUTS), default=0)
    return sum(word in _DOUBTS for word in before[cut:]) % 2 == 1


def is_no_better(after: Sequence[str]) -> bool:
    """ "isn't any better", "is no different", "fares no better than the time", told of what is likened to the growth
    before it; not "is no better than I feared"."""
    words = [word for word in after if word not in ("the", "its")]
    if words[:1] and words[0] in _VERBS:
        words = words[1:]  # in "memory's no better" the verb is part of the label
    elif words[:2] == ["isn't", "any"]:
        words = ["no", *words[2:]]
    if words[:1] != ["no"] or not words[1:2] or words[1] not in _BETTER:
        return False
    return not words[2:] or words[2] in _CLOSES or words[2:4] in _THAN


_COMPARED = frozenset("better worse smaller larger lower higher less cheaper bigger".split())
_OWNERS = frozenset("the its their our that".split())
_WITHOUT = frozenset("without with but d n of step".split())


def measured_against(scene: Scene, at: int, end: int) -> bool:
    """ "Memory is no better than its time: n²": whether the label at atoms[at:end] only tells what another one before
    it is compared with, and what stands behind the colon is told of that one."""
    while scene.low(at - 1) in _OWNERS:
        at -= 1
    if scene.low(at - 1) != "than" or _COMPARED.isdisjoint(scene.words(at - 4, at - 1)):
        return False
    denied = not {"no", "not", "isn't", "hardly"}.isdisjoint(scene.words(at - 6, at - 1))
    behind = scene.words(end, end + 4)
    while behind and behind[0] in _WITHOUT:
        behind.pop(0)
    return behind[:1] in ([":"], ["--"], ["-"]) or (denied and behind[:1] == [","])
