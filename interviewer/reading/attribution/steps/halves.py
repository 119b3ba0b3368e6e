"""Costs of the parts of one step, in turn: "4: n log n, then n", "step 4 is an n log n sort and then n"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention
from interviewer.reading.attribution.steps.phrases import Phrases, phrases_of
from interviewer.reading.growth.tree import Growth, Sum

__all__ = ["of_parts", "terms_of_parts"]

_THEN = frozenset("then and + plus , ; followed & afterwards".split())
_NOT_ANOTHER = frozenset(
    """
    = or not i.e ie so -> => but if instead hence thus rather worst best that this that's which
    """.split()
)
_APART = 10
"""Words between the cost of one part and that of the next."""


def of_parts(
    scene: Scene,
    claims: Sequence[int],
    mentions: Sequence[Mention],
    phrases: Phrases,
    owners: dict[int, tuple[str, ...]],
) -> None:
    """Give each of as many growths as a step has parts its own part, where the step heads the sentence.

    A growth that another mention owns keeps it, and leaves the others to the parts that are not named.
    """
    whole = mentions[0].subjects if mentions else ()
    growths = [at for at in claims if scene.kind(at) == "growth"]
    parts = _parts(whole[0], phrases) if len(whole) == 1 else []
    if len(parts) < 2 or len(growths) != len(parts) or not _in_turn(scene, growths):
        return
    said = [owners.get(at, ()) for at in growths]
    if any(len(one) != 1 or one[0] not in (whole[0], *parts) for one in said):
        return
    named = [one[0] for one in said if one[0] in parts]
    if len(set(named)) != len(named):
        named, said = named[:1], [said[0], *[whole] * (len(said) - 1)]
    left = iter([part for part in parts if part not in named])
    for at, one in zip(growths, said, strict=True):
        if one[0] == whole[0]:
            owners[at] = (next(left),)


def terms_of_parts(
    growth: Growth | None, owners: Sequence[str], subjects: Mapping[str, Sequence[str]]
) -> list[tuple[str, Growth]]:
    """The parts of a step with the terms of its sum, where there are as many: "4: n log n + n"; else none."""
    if not isinstance(growth, Sum) or len(owners) != 1 or not subjects:
        return []
    parts = _parts(owners[0], phrases_of(subjects))
    return list(zip(parts, growth.terms, strict=True)) if len(parts) == len(growth.terms) else []


def _parts(step: str, phrases: Phrases) -> list[str]:
    """The subjects numbered as parts of a step: "4a" and "4b" of "4"; in the order of their numbers."""
    own = [number for number in phrases.steps.get(step, ()) if number.isdecimal()]
    found = {
        number: subject
        for subject, numbers in phrases.steps.items()
        for number in numbers
        if own and number != own[0] and number.startswith(own[0]) and number[len(own[0]) :].isalpha()
    }
    return [found[number] for number in sorted(found)]


def _in_turn(scene: Scene, growths: Sequence[int]) -> bool:
    """Whether one follows the other as another cost, not as the same one in other words."""
    for one, other in pairwise(growths):
        between = scene.words(one + 1, other)
        if len(between) > _APART or not _THEN & set(between) or _NOT_ANOTHER & set(between):
            return False
        if scene.low(one) == scene.low(other):
            return False
    return True
