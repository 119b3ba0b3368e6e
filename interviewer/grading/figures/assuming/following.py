"""Figures that follow from another figure of the candidate's own, right or wrong ("follows from your 10 days")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer.content.rules import Follows, QuantityRule
from interviewer.grading.figures.assuming.assumed import Target, targets
from interviewer.grading.figures.assuming.choices import STOOD_BY
from interviewer.grading.figures.setting import Setting
from interviewer.grading.figures.standing.later import repeats_a_given
from interviewer.reading.model import QuantityClaim

__all__ = ["following"]

_MAX_PREMISES = 12


def following(rule: QuantityRule, follows: Follows, claim: QuantityClaim, setting: Setting) -> Iterator[Target]:
    """The values that follow from each figure said before, the nearest first."""
    formulas = [(text, text) for text in follows.value] if follows.between is None else [follows.between]
    for premise in _premises(follows.unit, claim, setting):
        known = Setting(
            setting.heard, setting.before, setting.compiled, {**setting.givens, "premise": premise.low or 0.0}
        )
        for target in targets(rule, claim, known, formulas):
            assumes = ", ".join(part for part in (f"follows from your {premise.quote}", target.assumes) if part)
            yield Target(target.low, target.high, assumes, target.stated)


def _premises(unit: str, claim: QuantityClaim, setting: Setting) -> Sequence[QuantityClaim]:
    """Exact figures of the premise's unit that the candidate stood by; what the scenario gives is no premise."""
    here = [c for c in setting.heard.reading.quantities if c.span.end <= claim.span.start]
    said = [*(c for past in setting.before for c in past.reading.quantities), *here]
    found = [c for c in said if c.unit is not None and c.unit.value == unit and c.low and c.low == c.high]
    found = [c for c in found if c.stance in STOOD_BY and c.per is None and not repeats_a_given(c, setting.givens)]
    last = {(c.low, c.unit): c for c in found}  # one of each value
    return list(last.values())[: -_MAX_PREMISES - 1 : -1]
