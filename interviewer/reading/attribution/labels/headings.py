"""Labels that stand apart from what they label: headings, questions answered next, the heads of a table's columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.attribution.labels.cases import case_cues
from interviewer.reading.attribution.labels.cues import ASPECT_WORDS
from interviewer.reading.attribution.labels.groups import Group, aspect_groups, grouped
from interviewer.reading.attribution.scene import Scene

__all__ = ["Column", "Heading", "table_heads", "table_labels"]

_LABELS = frozenset((":", "-", "--", "?"))
_SIGNS = frozenset(("\n", "-", "*", "#", "`", "**", "|", "•", ".", ":", "_", "=", "--", "$"))


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines below are about. lasting: a heading over a list or a section, not a question just asked."""

    aspects: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    lasting: bool = False

    def after(self, scene: Scene, first: int, last: int, groups: Sequence[Group], cases: Sequence[Group]) -> Heading:
        """The heading that holds after a sentence without a growth."""
        words = scene.words(first, last)
        if all(word in _SIGNS for word in words):
            return self
        if _tells_its_size(scene, first, last):
            return self if self.lasting and words[0] != "#" else Heading()
        said = [word for word in words if word.isalpha()]
        strong = [group for group in groups if not group.weak]
        ends = words[-1]
        line = ends == "\n" or last == len(scene.atoms)
        lasting = (
            words[0] == "#"
            or (line and len(words) > 1 and words[-2] in (":", "*", "**", "_"))
            or (line and len(said) <= 3)
        )
        asks = ends == "?" or words[0] == ">"
        if (not strong and not cases) or len(said) > (_ASKED if asks else 6):
            return Heading() if words[0] == "#" or not self.lasting else self
        labelled = bool(strong) and words[1:2] != [] and words[1] in _LABELS and words[0] in ASPECT_WORDS
        if not lasting and not asks and ends != ":" and len(said) > 3 and not labelled:
            return Heading()
        return Heading(strong[-1].values if strong else (), cases[-1].values if cases else (), lasting)

    def kept(self, scene: Scene, first: int, last: int) -> Heading:
        """The heading that holds after a sentence with a growth: a lasting one goes on over the lines below it."""
        if not self.lasting:
            return Heading()
        return self if scene.low(last - 1) == "\n" else Heading()


_ASKED = 16
"""Words of a question by which it still heads its answer: "> how much extra memory does it need", and then the cost."""
_BYTES = re.compile(r"(?:\d ?[kmgtp]?i?b|bytes?)\W*\Z", re.IGNORECASE)


_BEHIND = 3
"""Atoms behind such a figure: "18.9 MB @ fp16"."""


def _tells_its_size(scene: Scene, first: int, last: int) -> bool:
    """ "memory: 18.9 MB", "mem = 18.9M bytes": a line that has its own figure heads nothing below it."""
    while last > first and scene.low(last - 1) in _SIGNS and scene.low(last - 1) != ":":
        last -= 1
    if last <= first or scene.low(last - 1) in (":", "?"):
        return False
    figures = [at for at in range(max(first, last - 1 - _BEHIND), last) if scene.kind(at) == "quantity"]
    return any(_BYTES.search(scene.text, scene.atoms[at].start, scene.atoms[at].end) for at in figures)


@dataclass(frozen=True, slots=True)
class Column:
    """The labels of a column of a table."""

    aspects: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


def table_labels(scene: Scene) -> dict[int, Column]:
    """The labels of each growth in a table whose first row names its columns: "| step | time | space |"."""
    return {at: _column(scene, start, end) for at, (start, end) in table_heads(scene).items()}


def table_heads(scene: Scene) -> dict[int, tuple[int, int]]:
    """Where the head of its column stands, for each growth in a table: a range of atoms."""
    if "|" not in scene.text:
        return {}
    out: dict[int, tuple[int, int]] = {}
    head: list[tuple[int, int]] | None = None
    for first, last in scene.sentences:
        if not any(scene.low(at) == "|" for at in range(first, last)):
            if any(scene.low(at) not in _SIGNS for at in range(first, last)):
                head = None
            continue
        cells = _cells(scene, first, last)
        if not any(scene.atoms[at].kind == "growth" for at in range(first, last)):
            if head is None and any(scene.atoms[at].kind == "word" for at in range(first, last)):
                head = cells
            continue
        for column, (start, end) in zip(head or (), cells, strict=False):
            out.update({at: column for at in range(start, end) if scene.atoms[at].kind == "growth"})
    return out


def _cells(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    cells: list[tuple[int, int]] = []
    start = first + 1 if scene.low(first) == "|" else first
    for at in range(start, last):
        if scene.low(at) == "|":
            cells.append((start, at))
            start = at + 1
    if start < last and any(scene.low(at) not in ("\n", "|") for at in range(start, last)):
        cells.append((start, last))
    return cells


def _column(scene: Scene, start: int, end: int) -> Column:
    aspects = [group for group in aspect_groups(scene, start, end) if not group.weak]
    words = scene.words(start, end)
    cases = grouped(scene, case_cues(scene, start, end))
    if not cases and words and words[0] in ("best", "worst", "average", "avg"):
        name = "average" if words[0] == "avg" else words[0]
        return Column(aspects[-1].values if aspects else (), (name,))
    return Column(aspects[-1].values if aspects else (), cases[-1].values if cases else ())
