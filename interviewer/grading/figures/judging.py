"""How a figure stands to what was wanted: right, or wrong by a slip that has a name."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from interviewer.content.rules import QuantityRule
from interviewer.grading.figures.assuming.assumed import Target, targets
from interviewer.grading.figures.assuming.following import following
from interviewer.grading.figures.relevance import shown
from interviewer.grading.figures.setting import Setting
from interviewer.grading.figures.undivided import undivided
from interviewer.grading.marks import Note
from interviewer.reading.model import QuantityClaim

__all__ = ["judge"]

_RANGE_RATIO = 6.0
"""A range wider than this says too little to be an estimate."""
_VAGUE = 2.0
"""From this ratio on, what "a few" stands for says too little where no factor of slack is granted."""


def judge(rule: QuantityRule, claim: QuantityClaim, setting: Setting) -> tuple[Note, Target | None]:
    """How a figure stands to a rule, and the value that it agrees with.

    A figure that follows rightly from a wrong one of the candidate's own is right where the rule counts that.
    """
    wanted = list(targets(rule, claim, setting))
    for said in (claim, *_with_thousands(claim), *undivided(rule, claim, setting.heard)):
        for target in wanted:
            if _agrees(rule, said, target) and shown(rule, said, setting.givens):
                return Note.ARITHMETIC if said.chain_ok is False else Note.RIGHT, target
    for follows in rule.follows if claim.chain_ok is not False else ():
        for target in following(rule, follows, claim, setting):
            if _agrees(rule, claim, target):
                return Note.RIGHT if follows.counts else Note.FOLLOWS, target
    return _diagnosis(rule, claim, wanted, setting.givens), None


_POINT_GROUP = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])")


def _with_thousands(claim: QuantityClaim) -> Iterator[QuantityClaim]:
    """The figure with its point as a mark of thousands, as half of Europe writes it: "2.400 h", "1.000-1.200 GPUs"."""
    if claim.low is None or claim.high is None or claim.parts:
        return
    ends = 1 if claim.low == claim.high else 2
    if len(_POINT_GROUP.findall(claim.quote)) == ends:
        yield replace(claim, low=claim.low * 1000, high=claim.high * 1000)


def _agrees(rule: QuantityRule, claim: QuantityClaim, target: Target) -> bool:
    slack = rule.factor if rule.factor is not None else None
    low = target.low / slack if slack else target.low * (1 - rule.tolerance)
    high = target.high * slack if slack else target.high * (1 + rule.tolerance)
    if claim.low is None or claim.high is None or claim.low == 0:
        # "at least 800" stands by its closed end.
        end = claim.high if claim.low is None or claim.low == 0 else claim.low
        return end is not None and low <= end <= high
    if claim.low == claim.high:
        return low <= claim.low <= high
    if claim.approximate and slack is None and claim.high >= _VAGUE * claim.low:
        return False  # "a few months"
    narrow = claim.high <= claim.low * max(_RANGE_RATIO, high / low)
    return narrow and claim.low <= high and claim.high >= low


def _diagnosis(rule: QuantityRule, claim: QuantityClaim, wanted: Sequence[Target], givens: Mapping[str, float]) -> Note:
    """The name of the slip that a wrong figure shows: a unit prefix, bits, a factor of two, a dropped given."""
    value = claim.high if claim.high is not None else claim.low
    if claim.chain_ok is False:
        return Note.ARITHMETIC
    if not value or value <= 0 or not wanted:
        return Note.WRONG
    ratios = [max(value / t.high, t.high / value) for t in wanted if t.high > 0]
    for ratio in ratios:
        power = math.log(ratio, 1000)
        if round(power) >= 1 and abs(power - round(power)) < 0.02:
            return Note.OFF_BY_THOUSANDS
    if any(t.stated for t in wanted) and any(_near(r, w) for r in ratios for w in (2.0, 4.0)):
        return Note.ASSUMPTION
    for given in givens.values():
        if given > 2 and any(_near(ratio, given) for ratio in ratios):
            return Note.DROPPED_DIMENSION
    if rule.unit == "byte" and any(_near(ratio, 8.0) for ratio in ratios):
        return Note.OFF_BY_EIGHT
    if any(_near(ratio, 2.0) for ratio in ratios):
        return Note.OFF_BY_TWO
    return Note.WRONG


def _near(ratio: float, wanted: float) -> bool:
    return abs(ratio / wanted - 1) < 0.06
