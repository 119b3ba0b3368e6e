"""Steps told one after the other by their bare numbers: "1 & 2 linear, 3 f²n, 4 n log n", "1 and 2: n each"."""

from __future__ import annotations

import re
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention
from interviewer.reading.attribution.steps.numbers import MOST_TOGETHER
from interviewer.reading.attribution.steps.phrases import Phrases

__all__ = ["listed_steps"]

_NUMBER = re.compile(r"([1-9])(?:\s+(?=[A-Za-z(]))?")
_PARTS = frozenset((",", ";", "\n", "and", "then"))
_JOINTS = frozenset(("and", "&", "+", ",", "/"))
_LINKS = frozenset((":", "=", "->", "=>", "is", "are", "both", "also", "again", "just"))
_FEWEST = 2
"""Steps that make a list."""


def listed_steps(scene: Scene, first: int, phrases: Phrases) -> list[Mention]:
    """The numbers of steps in a sentence that begins with one, each followed by its cost; none where they may count."""
    if first >= len(scene.atoms) or scene.text[scene.atoms[first].start] not in "123456789":
        return []
    last = scene.sentence_of(first)[1]
    out: list[Mention] = []
    told: list[int] = []
    place = first
    while place < last:
        if place == first or scene.low(place - 1) in _PARTS:
            item = _item(scene, place, phrases)
            if item is not None:
                out.append(item[0])
                told += item[1]
                place = max(item[0].end, place + 1)
                continue
        place += 1
    rising = all(before < after for before, after in pairwise(told))
    return out if rising and (len(told) >= _FEWEST or (told and _one_of_lines(scene, first, told[0]))) else []


def _one_of_lines(scene: Scene, first: int, number: int) -> bool:
    """ "1 linear", and "2 linear" on the next line: whether the step before or after heads a line of its own too."""
    begins = first == 0 or scene.low(first - 1) == "\n"
    text = "\n" + scene.text
    return begins and any(f"\n{other} " in text for other in (number - 1, number + 1) if other > 0)


def _item(scene: Scene, at: int, phrases: Phrases) -> tuple[Mention, list[int]] | None:
    """The numbers at the head of an item, and what they name; None where no cost follows them."""
    start = at
    numbers: list[int] = []
    subjects: list[str] = []
    while True:
        atom = scene.atoms[at] if at < len(scene.atoms) else None
        found = _NUMBER.match(scene.text, atom.start, atom.end) if atom is not None else None
        step = phrases.step(found[1]) if found is not None else None
        if atom is None or found is None or step is None or len(numbers) == MOST_TOGETHER:
            return None
        numbers.append(int(found[1]))
        subjects.append(step)
        if atom.kind == "growth":
            return (Mention(start, at, tuple(subjects)), numbers) if found.end() < atom.end else None
        if found.end() != atom.end:
            return None  # "9,900 columns"
        at += 1
        if scene.low(at) not in _JOINTS:
            break
        at += 1
    end = at
    while scene.low(at) in _LINKS:
        at += 1
    return (Mention(start, end, tuple(subjects)), numbers) if scene.kind(at) == "growth" else None
