"""Rules over a whole interview: what every message says about each leaf, folded and combined to one outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from interviewer.grading.findings import Finding, Outcome, best, fold, missing
from interviewer.grading.marks import Heard
from interviewer.grading.quantity import quantity_findings
from interviewer.grading.statement import statement_findings

__all__ = ["Hearing", "outcome_of"]

_MEMORY_LIMIT = 50_000


class Hearing:
    """Everything heard in an interview, ready to be judged by one rule after the other."""

    def __init__(self, compiled: Compiled, givens: Mapping[str, float], heard: Sequence[Heard]) -> None:
        self.compiled = compiled
        self.givens = givens
        self.heard = heard
        self.binds: dict[str, str] = {}
        for message in heard:
            self.binds.update(message.reading.binds)
        self._bound = tuple(sorted(self.binds.items()))
        self._given = tuple(givens.items())

    def findings(self, rule: ComplexityRule | QuantityRule | StatementRule, check: str) -> Sequence[Finding]:
        """What was found for one leaf, in the order in which it was said."""
        found: list[Finding] = []
        for place, heard in enumerate(self.heard):
            found.extend(self._message_findings(rule, place, heard, check in heard.asked.checks))
        return found

    def _message_findings(
        self, rule: ComplexityRule | QuantityRule | StatementRule, place: int, heard: Heard, asked_for: bool
    ) -> Sequence[Finding]:
        # A message never changes, nor does what is found in it: so each is judged once, not once an answer.
        key = (id(rule), id(heard), asked_for, self._bound, self._given)
        memory = self.compiled.memory
        known = memory.get(key)
        if known is not None:
            return known[2]  # type: ignore[index,no-any-return]
        found: tuple[Finding, ...]
        if isinstance(rule, ComplexityRule):
            found = tuple(complexity_findings(rule, heard, self.compiled, self.binds, asked_for))
        elif isinstance(rule, QuantityRule):
            before = self.heard[max(0, place - 20) : place]
            found = tuple(quantity_findings(rule, heard, before, self.compiled, self.givens, asked_for))
        else:
            found = tuple(statement_findings(rule, heard, self.compiled, asked_for))
        if len(memory) >= _MEMORY_LIMIT:
            memory.clear()
        memory[key] = (rule, heard, found)  # keeps both alive, so that their ids stay theirs
        return found


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
    return fold(hearing.findings(rule, check), ever)
