"""A message among those before it, as the rules for figures see it."""

from __future__ import annotations

from dataclasses import dataclass, field

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.assuming.assumed import Target
from interviewer.grading.figures.judging import judge
from interviewer.grading.figures.relevance import relevant
from interviewer.grading.figures.setting import Setting
from interviewer.grading.marks import Note
from interviewer.reading.model import QuantityClaim

__all__ = ["Around"]

_Pair = tuple[int, int]
"""A rule and a claim, told by identity: hashing them costs more than what is remembered of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Around(Setting):
    """A message, those before it, and how its figures stand to each rule.

    A figure is looked at by its own rule and by all that ask whether it answers another, so what was worked out is
    kept, with the claim, so that its id stays its.
    """

    _relevant: dict[_Pair, tuple[QuantityClaim, bool]] = field(default_factory=dict)
    _judged: dict[_Pair, tuple[QuantityClaim, tuple[Note, Target | None]]] = field(default_factory=dict)

    def relevant(self, rule: QuantityRule, claim: QuantityClaim) -> bool:
        """Whether a figure bears on a rule."""
        key = (id(rule), id(claim))
        known = self._relevant.get(key)
        if known is None:
            known = self._relevant[key] = claim, relevant(rule, claim, self.heard, self.compiled, self.givens)
        return known[1]

    def judge(self, rule: QuantityRule, claim: QuantityClaim) -> tuple[Note, Target | None]:
        """How a figure stands to a rule, and the value that it agrees with."""
        key = (id(rule), id(claim))
        known = self._judged.get(key)
        if known is None:
            known = self._judged[key] = claim, judge(rule, claim, self)
        return known[1]
