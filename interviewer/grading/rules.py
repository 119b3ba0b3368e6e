"""Rules over a whole interview: what every message says about each leaf, folded and combined to one outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from interviewer.content.rules import (
    AllRule,
    AnyRule,
    ComplexityRule,
    QuantityRule,
    Rule,
    StatementRule,
)
from interviewer.grading.anew import withdrawal
from interviewer.grading.compiled import Compiled
from interviewer.grading.complexity import complexity_findings
from interviewer.grading.findings import Finding, Outcome, best, fold, missing
from interviewer.grading.marks import CheckMark, Heard, Note
from interviewer.grading.progress import Standing, progress_for
from interviewer.grading.quantity import quantity_findings
from interviewer.grading.relevance import fits_unit, unit_of
from interviewer.grading.statement import statement_findings
from interviewer.grading.withdrawn import taken_back

__all__ = ["Hearing", "outcome_of"]

_Leaf = ComplexityRule | QuantityRule | StatementRule
_LEAVES = (ComplexityRule, QuantityRule, StatementRule)

_LOOK_BACK = 20
"""Messages before a figure in which an assumption may have been stated."""


class Hearing:
    """Everything heard in an interview, ready to be judged by one rule after the other."""

    def __init__(self, compiled: Compiled, givens: Mapping[str, float], heard: Sequence[Heard]) -> None:
        self.compiled = compiled
        self.givens = givens
        self.heard = tuple(heard)
        self._units: dict[int, frozenset[str]] = {}
        self._progress = progress_for(compiled.progress, tuple(givens.items()), self.heard)

    def outcome(self, rule: _Leaf, check: str, ever: bool) -> Outcome:
        """The outcome of one leaf. ever: nothing that was said later takes it back."""
        standings = self._progress.standings
        key = (id(rule), check, ever)
        standing = standings.get(key)
        if standing is None:
            standing = standings[key] = Standing(rule)
        for place in range(standing.judged, len(self.heard)):
            found = self._findings(rule, place, check in self.heard[place].asked.checks)
            if not ever and (back := taken_back(rule, standing.finding, self.heard, place)) is not None:
                found = (back, *found)
            if found:
                standing.settle(fold(found, ever, standing.finding))
        standing.judged = len(self.heard)
        return standing.outcome

    def marked(self, check: str, outcome: Outcome) -> CheckMark | None:
        """The mark that was made of this very outcome before; None where it is another one."""
        known = self._progress.marks.get(check)
        return known[1] if known is not None and known[0] is outcome else None

    def remember(self, outcome: Outcome, mark: CheckMark) -> None:
        """Keeps what mark an outcome came to, for `marked`."""
        self._progress.marks[mark.check] = (outcome, mark)

    def _findings(self, rule: _Leaf, place: int, asked_for: bool) -> Iterable[Finding]:
        """What one message says about one leaf, in the order in which it was said."""
        heard = self.heard[place]
        if isinstance(rule, ComplexityRule):
            if not heard.reading.growths:
                return ()
            return complexity_findings(rule, heard, self.compiled, self._progress.binds, asked_for)
        if isinstance(rule, QuantityRule):
            if not any(fits_unit(rule, unit) for unit in self._units_at(place)):
                return ()
            earlier = self.heard[max(0, place - _LOOK_BACK) : place]
            return quantity_findings(rule, heard, earlier, self.compiled, self.givens, asked_for)
        before = self.heard[place - 1] if place else None
        if not self.compiled.may_say(rule, heard.reading.prose):
            taken = withdrawal(rule, heard, before, self.compiled)
            return () if taken is None else (taken,)
        return statement_findings(rule, heard, self.compiled, asked_for, before)

    def _units_at(self, place: int) -> frozenset[str]:
        """The units of the figures in a message; it has few, and many rules ask for one."""
        found = self._units.get(place)
        if found is None:
            found = self._units[place] = frozenset(map(unit_of, self.heard[place].reading.quantities))
        return found


def outcome_of(rule: Rule, hearing: Hearing, check: str, ever: bool = False) -> Outcome:
    """The outcome of a rule for a check after everything heard; ever: whether it held at any time."""
    if isinstance(rule, _LEAVES):
        return hearing.outcome(rule, check, ever)
    if isinstance(rule, AnyRule):
        outcomes = [outcome_of(part, hearing, check, ever) for part in rule.of]
        back = None if ever or rule.counter is None else hearing.outcome(rule.counter, check, ever).finding
        return _since(back, outcomes) if back is not None and back.met else best(outcomes)
    if isinstance(rule, AllRule):
        return missing([outcome_of(part, hearing, check, ever) for part in rule.of])
    outcomes = [outcome_of(part, hearing, check, ever) for part in rule.of]
    met = sorted((o for o in outcomes if o.met), key=lambda o: o.message)
    return met[rule.count - 1] if len(met) >= rule.count else missing(outcomes)


def _since(back: Finding, outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of an `any` that something said takes back: what is met is met after that, or not at all."""
    met = [o for o in outcomes if o.met]
    again = [o for o in met if o.finding and (o.message, o.finding.span.start) > (back.message, back.span.start)]
    if again or not met:
        return best(again or outcomes)
    taken = replace(back, met=False, note=Note.WRONG, rule=f"takes it back, as it {back.rule}", firm=True)
    return Outcome(False, Note.WRONG, taken, back.message)
