"""Rules over a whole interview: what every message says about each leaf, folded and combined to one outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from interviewer.content.rules import (
    AllRule,
    AnyRule,
    AtLeastRule,
    ComplexityRule,
    QuantityRule,
    Rule,
    StatementRule,
)
from interviewer.grading.compiled import Compiled
from interviewer.grading.complexity import complexity_findings
from interviewer.grading.findings import Finding, Outcome, best, fold, missing, outcome_from
from interviewer.grading.marks import Heard
from interviewer.grading.progress import Standing, progress_for
from interviewer.grading.quantity import quantity_findings
from interviewer.grading.statement import statement_findings

__all__ = ["Hearing", "outcome_of"]

_Leaf = ComplexityRule | QuantityRule | StatementRule

_LOOK_BACK = 20
"""Messages before a figure in which an assumption may have been stated."""


class Hearing:
    """Everything heard in an interview, ready to be judged by one rule after the other."""

    def __init__(self, compiled: Compiled, givens: Mapping[str, float], heard: Sequence[Heard]) -> None:
        self.compiled = compiled
        self.givens = givens
        self.heard = tuple(heard)
        self._progress = progress_for(compiled.progress, tuple(givens.items()), self.heard)

    def outcome(self, rule: _Leaf, check: str, ever: bool) -> Outcome:
        """The outcome of one leaf. ever: nothing that was said later takes it back."""
        standings = self._progress.standings
        key = (id(rule), check, ever)
        standing = standings.get(key)
        if standing is None:
            standing = standings[key] = Standing(rule)
        while standing.judged < len(self.heard):
            place = standing.judged
            found = self._findings(rule, place, check in self.heard[place].asked.checks)
            standing.finding = fold(found, ever, standing.finding)
            standing.judged += 1
        return outcome_from(standing.finding)

    def _findings(self, rule: _Leaf, place: int, asked_for: bool) -> Iterable[Finding]:
        """What one message says about one leaf, in the order in which it was said."""
        heard = self.heard[place]
        if isinstance(rule, ComplexityRule):
            return complexity_findings(rule, heard, self.compiled, self._progress.binds, asked_for)
        if isinstance(rule, QuantityRule):
            before = self.heard[max(0, place - _LOOK_BACK) : place]
            return quantity_findings(rule, heard, before, self.compiled, self.givens, asked_for)
        return statement_findings(rule, heard, self.compiled, asked_for)


def outcome_of(rule: Rule, hearing: Hearing, check: str, ever: bool = False) -> Outcome:
    """The outcome of a rule for a check after everything heard; ever: whether it held at any time."""
    if isinstance(rule, AnyRule):
        return best([outcome_of(part, hearing, check, ever) for part in rule.of])
    if isinstance(rule, AllRule):
        return missing([outcome_of(part, hearing, check, ever) for part in rule.of])
    if isinstance(rule, AtLeastRule):
        outcomes = [outcome_of(part, hearing, check, ever) for part in rule.of]
        met = sorted((o for o in outcomes if o.met), key=lambda o: o.message)
        return met[rule.count - 1] if len(met) >= rule.count else missing(outcomes)
    return hearing.outcome(rule, check, ever)
