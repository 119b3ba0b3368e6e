"""What a figure is judged in: its message, what was heard before, the rubric and the givens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interviewer.grading.compiled import Compiled
from interviewer.grading.marks import Heard

__all__ = ["Setting"]


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A message among those before it; compiled: the rubric; givens: the values of the scenario's variables."""

    heard: Heard
    before: Sequence[Heard]
    compiled: Compiled
    givens: Mapping[str, float]
