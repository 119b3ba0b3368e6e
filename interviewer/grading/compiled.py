"""A pack made ready for grading: formulas parsed, patterns compiled, vocabulary indexed. Done once for each pack."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from weakref import WeakKeyDictionary

from interviewer.content.figures import fill
from interviewer.content.formula import parse_formula
from interviewer.content.pack import Pack, vocabulary_of
from interviewer.content.rubric import AssumptionGroup, Check, Tier
from interviewer.content.rules import (
    AllRule,
    AnyRule,
    AtLeastRule,
    ComplexityRule,
    QuantityRule,
    Rule,
    StatementRule,
)
from interviewer.content.rules import Pattern as PatternSpec
from interviewer.grading.matter import Matter, matter_of_patterns, together
from interviewer.grading.progress import Progress
from interviewer.grading.verdict import say_rule
from interviewer.reading.growth import Assumption, Comparison, compare, parse_assumption, parse_growth
from interviewer.reading.growth.tree import Growth, Sum
from interviewer.reading.statements import Lexicon, Pattern

__all__ = ["Compiled", "compile_pack", "option_concept"]

_MAX_TEXTS = 2_000


@dataclass(slots=True)
class Compiled:
    """What grading needs of a pack, and what was already judged of the interviews held with it.

    reasons: the rule that gives each tier, in words. steps: the rules for the times of the steps, in their order.
    """

    pack: Pack
    variables: tuple[str, ...]
    assumptions: tuple[Assumption, ...]
    lexicon: Lexicon
    options: Mapping[str, AssumptionGroup]
    reasons: Mapping[Tier, str]
    stage_of: Mapping[str, str]
    steps: Sequence[ComplexityRule]
    _growths: dict[tuple[str, ...], tuple[Growth, ...]] = field(default_factory=dict)
    _summands: dict[tuple[str, ...], tuple[Growth, ...]] = field(default_factory=dict)
    _patterns: dict[object, Pattern] = field(default_factory=dict)
    _lists: dict[int, tuple[Sequence[PatternSpec | str], tuple[Pattern, ...]]] = field(default_factory=dict)
    _texts: dict[tuple[str, tuple[tuple[str, float], ...]], str] = field(default_factory=dict)
    _siblings: dict[int, Sequence[QuantityRule]] = field(default_factory=dict)
    _partners: dict[int, Sequence[ComplexityRule]] = field(default_factory=dict)
    _stages: dict[int, str | None] = field(default_factory=dict)
    _matters: dict[int, Matter] = field(default_factory=dict)
    _others: dict[int, Sequence[ComplexityRule]] = field(default_factory=dict)
    _shared: dict[int, frozenset[str]] = field(default_factory=dict)
    _options: dict[str, Mapping[str, float]] = field(default_factory=dict)
    _compared: dict[Growth, dict[int, Comparison]] = field(default_factory=dict)
    progress: OrderedDict[int, Progress] = field(default_factory=OrderedDict)

    def expects(self, check: Check, givens: Mapping[str, float]) -> str:
        """What a check expects, with its figures at these givens."""
        key = (check.expects, tuple(givens.items()))
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _MAX_TEXTS:
                self._texts.clear()
            found = self._texts[key] = fill(check.expects, givens)
        return found

    def partners(self, rule: ComplexityRule) -> Sequence[ComplexityRule]:
        """The other complexity rules of the `all` that this one is part of."""
        found = self._partners.get(id(rule))
        if found is None:
            groups = (part for check in self.pack.rubric.checks for part in _together(check.rule))
            here = next((group for group in groups if any(one is rule for one in group)), ())
            found = self._partners[id(rule)] = [one for one in here if one is not rule]
        return found

    def siblings(self, rule: QuantityRule) -> Sequence[QuantityRule]:
        """The quantity rules of other checks with the same unit, or for bare numbers where the rule takes these too:
        figures that answer them answer something else."""
        found = self._siblings.get(id(rule))
        if found is None:
            units = (rule.unit, "number") if rule.bare else (rule.unit,)
            found = [leaf for leaf in self._elsewhere(rule, QuantityRule) if leaf.unit in units]
            self._siblings[id(rule)] = found
        return found

    def others(self, rule: ComplexityRule) -> Sequence[ComplexityRule]:
        """The complexity rules of other checks with the same aspect: growths that answer something else."""
        found = self._others.get(id(rule))
        if found is None:
            alike = (rule.aspect, "any")
            leaves = self._elsewhere(rule, ComplexityRule)
            found = [leaf for leaf in leaves if rule.aspect == "any" or leaf.aspect in alike]
            self._others[id(rule)] = found
        return found

    def shared_subjects(self, rule: ComplexityRule) -> frozenset[str]:
        """The subjects of a rule of which another check asks for a cost too, of whatever aspect."""
        found = self._shared.get(id(rule))
        if found is None:
            told = {subject for leaf in self._elsewhere(rule, ComplexityRule) for subject in leaf.subject}
            found = self._shared[id(rule)] = frozenset(rule.subject) & told
        return found

    def _elsewhere(self, rule: _Leaf, kind: type[_Leaf]) -> Iterator[_Leaf]:
        """The rules of a kind in all checks but the one that a rule is part of."""
        for check in self.pack.rubric.checks:
            leaves = list(_leaves(check.rule, kind))
            if not any(leaf is rule for leaf in leaves):
                yield from leaves

    def stage_for(self, rule: QuantityRule | ComplexityRule) -> str | None:
        """The stage of the check that this rule is part of; None for a misconception's."""
        if not self._stages:
            for check in self.pack.rubric.checks:
                stage = self.stage_of.get(check.id)
                self._stages.update((id(leaf), stage) for leaf in (check.rule, *_leaves(check.rule, QuantityRule)))
        return self._stages.get(id(rule))

    def growths(self, rule: ComplexityRule) -> tuple[Growth, ...]:
        """The growths that a rule accepts, parsed."""
        found = self._growths.get(rule.growth)
        if found is None:
            found = tuple(parse_growth(text, self.variables).growth for text in rule.growth)
            self._growths[rule.growth] = found
        return found

    def summands(self, rule: ComplexityRule) -> tuple[Growth, ...]:
        """The terms of the sums that a rule accepts."""
        found = self._summands.get(rule.growth)
        if found is None:
            sums = (growth for growth in self.growths(rule) if isinstance(growth, Sum))
            found = self._summands[rule.growth] = tuple(term for one in sums for term in one.terms)
        return found

    def compare(self, wanted: Growth, growth: Growth) -> Comparison:
        """How a growth stands to one of `growths`; that one is told by identity: hashing trees costs too."""
        known = self._compared.get(growth)
        if known is None:
            if len(self._compared) >= _MAX_TEXTS:
                self._compared.clear()
            known = self._compared[growth] = {}
        found = known.get(id(wanted))
        if found is None:
            found = known[id(wanted)] = compare(wanted, growth, self.assumptions)
        return found

    def patterns(self, specs: Sequence[PatternSpec | str]) -> Sequence[Pattern]:
        """The compiled patterns of a rule; looked up by the very sequence that the pack holds."""
        known = self._lists.get(id(specs))
        if known is not None and known[0] is specs:
            return known[1]
        compiled = tuple(self._pattern(spec) for spec in specs)
        if len(self._lists) < _MAX_TEXTS:
            self._lists[id(specs)] = (specs, compiled)
        return compiled

    def matter(self, rule: Rule) -> Matter:
        """What a rule can be earned or lost by."""
        found = self._matters.get(id(rule))
        if found is None:
            found = self._matters[id(rule)] = self._matter_of(rule)
        return found

    def _matter_of(self, rule: Rule) -> Matter:
        if isinstance(rule, ComplexityRule):
            return Matter(growths=True)
        if isinstance(rule, QuantityRule):
            return Matter(units=frozenset((rule.unit, "number") if rule.bare else (rule.unit,)))
        if isinstance(rule, StatementRule):
            ideas = (rule.ideas.says, rule.ideas.against) if rule.ideas is not None else ()
            said = (rule.says, rule.asked, rule.alone, rule.against, rule.rivals, *ideas)
            return matter_of_patterns((one for specs in said for one in self.patterns(specs)), rule.about)
        counters = rule.counters if isinstance(rule, AnyRule) else ()
        return together(self.matter(part) for part in (*rule.of, *counters))

    def option_values(self, group: str) -> Mapping[str, float]:
        """What each option of an assumption group stands for."""
        found = self._options.get(group)
        if found is None:
            options = self.options[group].options
            found = {option: parse_formula(text).value({}) for option, text in options.items()}
            self._options[group] = found
        return found

    def _pattern(self, spec: PatternSpec | str) -> Pattern:
        key = spec if isinstance(spec, str) else (spec.match, spec.within, spec.unless)
        found = self._patterns.get(key)
        if found is None:
            found = Pattern.parse(spec if isinstance(spec, str) else spec.model_dump())
            self._patterns[key] = found
        return found


_Leaf = TypeVar("_Leaf", QuantityRule, ComplexityRule)


def _leaves(rule: Rule, kind: type[_Leaf]) -> Iterator[_Leaf]:
    """The rules of one kind within a rule."""
    if isinstance(rule, kind):
        yield rule
    elif isinstance(rule, AnyRule | AllRule | AtLeastRule):
        for part in rule.of:
            yield from _leaves(part, kind)


def _together(rule: Rule) -> Iterator[Sequence[ComplexityRule]]:
    """The complexity rules of each `all` within a rule."""
    if isinstance(rule, AllRule):
        yield [leaf for part in rule.of for leaf in _leaves(part, ComplexityRule)]
    if isinstance(rule, AnyRule | AtLeastRule):
        for part in rule.of:
            yield from _together(part)


_READY: WeakKeyDictionary[Pack, Compiled] = WeakKeyDictionary()


def compile_pack(pack: Pack) -> Compiled:
    """The compiled form of a pack; remembered for as long as the pack lives."""
    found = _READY.get(pack)
    if found is None:
        found = _compile(pack)
        _READY[pack] = found
    return found


def option_concept(group: str, option: str) -> str:
    """The concept under which the phrases of an assumption's option stand in the lexicon."""
    return f"option/{group}/{option}"


def _reasons(pack: Pack) -> Mapping[Tier, str]:
    verdict = pack.rubric.verdict
    strong, lean = say_rule(verdict.strong_hire, pack.rubric), say_rule(verdict.lean_hire, pack.rubric)
    return {
        "strong_hire": f"Strong Hire: {strong} met.",
        "lean_hire": f"Lean Hire: {lean} met, but not all that Strong Hire asks: {strong}.",
        "no_hire": f"No Hire: Lean Hire asks for {lean}.",
    }


def _steps(pack: Pack) -> Iterator[ComplexityRule]:
    for check in pack.rubric.checks:
        rule = check.rule
        if isinstance(rule, ComplexityRule) and rule.aspect == "time" and rule.subject != ("whole",):
            yield rule


def _compile(pack: Pack) -> Compiled:
    options = {**pack.shared.assumptions, **pack.rubric.assumptions}
    vocabulary = vocabulary_of(pack)
    for group, assumption in options.items():
        for option, phrases in assumption.phrases.items():
            vocabulary[option_concept(group, option)] = phrases
    scenario = pack.scenario
    return Compiled(
        pack,
        tuple(scenario.variables),
        tuple(parse_assumption(text) for text in scenario.assume),
        Lexicon.compile(vocabulary),
        options,
        _reasons(pack),
        {check: stage.id for stage in scenario.stages for check in stage.checks},
        tuple(_steps(pack)),
    )
