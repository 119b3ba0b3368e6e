"""Rules over a whole interview: what every message says about each leaf, folded and combined to one outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

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
from interviewer.grading.costs.across import told_in_place
from interviewer.grading.costs.complexity import complexity_findings
from interviewer.grading.figures.around import Around
from interviewer.grading.figures.quantity import quantity_findings
from interviewer.grading.figures.relevance import unit_of
from interviewer.grading.findings import Finding, Outcome, best, fold, missing
from interviewer.grading.marks import CheckMark, Heard, Note
from interviewer.grading.matter import Matter
from interviewer.grading.progress import Standing, progress_for
from interviewer.grading.statements.statement import statement_findings
from interviewer.grading.taken_back.anew import withdrawal, withdraws
from interviewer.grading.taken_back.answers_back import taken_back_by_place
from interviewer.grading.taken_back.derived import taken_back_with_its_ground, takes_back_a_ground
from interviewer.grading.taken_back.left_open import left_open
from interviewer.grading.taken_back.ordered import taken_back_by_order, takes_back_by_order
from interviewer.grading.taken_back.replaced import IN_ITS_PLACE, replaced
from interviewer.grading.taken_back.said_of_another import said_of_another, says_what_for
from interviewer.grading.taken_back.unsaid import takes_all_back, unsaid
from interviewer.grading.taken_back.withdrawn import taken_back, takes_back
from interviewer.reading.taking_back.takebacks import take_backs

__all__ = ["Hearing"]

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
        self._arounds: dict[int, Around] = {}
        self._progress = progress_for(compiled.progress, tuple(givens.items()), self.heard)
        # A letter of the scenario's own that took another meaning was read so where it was told, and from then on.
        binds = self._progress.binds
        self._late_names = {name: stands for name, stands in binds.items() if name not in compiled.variables}
        self._matters = self._progress.matters
        self._matters += [_matter_of(message, compiled) for message in self.heard[len(self._matters) :]]

    def outcome(self, rule: Rule, check: str, ever: bool = False) -> Outcome:
        """The outcome of a rule for a check after everything heard. ever: nothing that was said later takes it back.

        A message that holds nothing the rule asks for leaves it as it was.
        """
        standings = self._progress.standings
        key = (id(rule), check, ever)
        standing = standings.get(key)
        if standing is None:
            standing = standings[key] = Standing(rule)
        if standing.judged < len(self.heard):
            wanted = self.compiled.matter(rule)
            new = range(standing.judged, len(self.heard))
            bearing = [place for place in new if wanted.touches(self._matters[place])]
            if bearing:
                self._go_on(standing, rule, check, ever, bearing)
            standing.judged = len(self.heard)
        return standing.outcome

    def _go_on(self, standing: Standing, rule: Rule, check: str, ever: bool, places: Sequence[int]) -> None:
        """Takes the messages at these places into a rule's standing."""
        if not isinstance(rule, _LEAVES):
            standing.outcome = _combined(rule, self, check, ever)
            return
        for place in places:
            found = self._findings(rule, place, check in self.heard[place].asked.checks)
            if not ever and (back := self._taken_back(rule, standing.finding, place)) is not None:
                found = (back, *(one for one in found if not (_names_it(one, back) or _names_the_old(one, back))))
            if found:
                standing.settle(fold(found, ever, standing.finding))

    def _taken_back(self, rule: _Leaf, standing: Finding | None, place: int) -> Finding | None:
        """What a message says against what stands, by another figure or growth in its place or by its name."""
        if standing is None or not standing.met or standing.message >= self.heard[place].message:
            return None
        return (
            replaced(rule, standing, self._around(place))
            or said_of_another(rule, standing, self._around(place))
            or taken_back_by_place(rule, standing, self.heard, place, self.compiled)
            or taken_back(rule, standing, self.heard, place, self.compiled)
            or taken_back_with_its_ground(rule, standing, self.heard, place)
            or taken_back_by_order(rule, standing, self.heard, place)
            or unsaid(standing, self.heard, place)
            or left_open(rule, standing, self.heard, place, self.compiled)
        )

    def marked(self, check: str, outcome: Outcome) -> CheckMark | None:
        """The mark that was made of this very outcome before; None where it is another one."""
        known = self._progress.marks.get(check)
        return known[1] if known is not None and known[0] is outcome else None

    def remember(self, outcome: Outcome, mark: CheckMark) -> None:
        """Keeps what mark an outcome came to, for `marked`."""
        self._progress.marks[mark.check] = (outcome, mark)

    def _findings(self, rule: _Leaf, place: int, asked_for: bool) -> Iterable[Finding]:
        """What one message says about one leaf, in the order in which it was said."""
        heard, before = self.heard[place], self.heard[place - 1] if place else None
        if isinstance(rule, ComplexityRule):
            if not self._matters[place].growths:
                return ()
            return complexity_findings(rule, heard, self.compiled, self._late_names, asked_for, before)
        if isinstance(rule, QuantityRule):
            if self._matters[place].units.isdisjoint(self.compiled.matter(rule).units):
                return ()
            return quantity_findings(rule, self._around(place), asked_for)
        wanted = self.compiled.matter(rule)
        if wanted.concepts.isdisjoint(self._matters[place].concepts) and not wanted.anything:
            taken = withdrawal(rule, heard, before, self.compiled)
            return () if taken is None else (taken,)
        return statement_findings(rule, heard, self.compiled, asked_for, before)

    def _around(self, place: int) -> Around:
        """A message among those before it."""
        found = self._arounds.get(place)
        if found is None:
            earlier = self.heard[max(0, place - _LOOK_BACK) : place]
            found = self._arounds[place] = Around(self.heard[place], earlier, self.compiled, self.givens)
        return found


def _names_it(found: Finding, back: Finding) -> bool:
    """Whether something is said only in the words that take it back: "I take back HNSW"."""
    return found.met and back.note is Note.DENIED and back.span.start <= found.span.start < back.span.end


def _names_the_old(found: Finding, back: Finding) -> bool:
    """Whether what stood is denied beside what is told in its place: "so it's t²·d and not t·d"."""
    return found.note is Note.DENIED and back.rule == IN_ITS_PLACE


def _matter_of(heard: Heard, compiled: Compiled) -> Matter:
    """What a message holds that rules ask for."""
    reading = heard.reading
    return Matter(
        growths=bool(reading.growths),
        units=frozenset(map(unit_of, reading.quantities)),
        concepts=compiled.lexicon.said(reading.prose),
        anything=withdraws(heard)
        or takes_back(heard)
        or takes_back_a_ground(heard)
        or takes_all_back(heard)
        or takes_back_by_order(heard)
        or says_what_for(heard)
        or bool(take_backs(reading.source.text)),
    )


def _combined(rule: AnyRule | AllRule | AtLeastRule, hearing: Hearing, check: str, ever: bool) -> Outcome:
    """The outcome of a rule that has parts."""
    outcomes = [hearing.outcome(part, check, ever) for part in rule.of]
    if isinstance(rule, AnyRule):
        back = None if ever else _undoing([hearing.outcome(counter, check) for counter in rule.counters])
        if back is not None:
            return _since(back, outcomes)
        parts = list(zip(rule.of, outcomes, strict=True))
        back = None if ever else told_in_place(parts, hearing.heard, hearing.compiled)
        return best(outcomes) if back is None else Outcome(False, back.note, back, back.message)
    if isinstance(rule, AllRule):
        return missing(outcomes)
    met = sorted((o for o in outcomes if o.met), key=lambda o: o.message)
    return met[rule.count - 1] if len(met) >= rule.count else missing(outcomes)


def _undoing(counters: Sequence[Outcome]) -> Finding | None:
    """Of what takes a mark back, what was said last."""
    met = [one.finding for one in counters if one.met and one.finding is not None]
    return max(met, key=lambda one: (one.message, one.span.start), default=None)


def _since(back: Finding, outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of an `any` that something said takes back: what is met is met after that, or not at all."""
    met = [o for o in outcomes if o.met]
    again = [o for o in met if o.finding and (o.message, o.finding.span.start) > (back.message, back.span.start)]
    if again or not met:
        return best(again or outcomes)
    taken = replace(back, met=False, note=Note.WRONG, rule=f"takes it back, as it {back.rule}", firm=True)
    return Outcome(False, Note.WRONG, taken, back.message)
