"""Checks across a file and between files: every id that is named exists, every figure can be worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer.library.figurechecks import check_figures, check_value, possible_givens
from interviewer.library.growths import names_in
from interviewer.library.node import Node
from interviewer.library.patterns import check_assumption_phrases, check_phrases
from interviewer.library.problem import did_you_mean, shown
from interviewer.library.rulechecks import (
    Vocabulary,
    check_against_scenario,
    check_words,
    formula_names,
    known,
    rules_below,
)
from interviewer.reading.growth import parse_assumption

__all__ = ["check_pair", "check_rubric", "check_scenario", "rubric_check_ids"]


def rubric_check_ids(rubric: Node) -> tuple[str, ...]:
    """The ids of a rubric's checks, in order."""
    return tuple(check.at("id").text for check in rubric.at("checks").entries() if check.at("id").text)


def check_rubric(rubric: Node, vocabulary: Vocabulary) -> None:
    """Everything that a rubric alone must hold."""
    checks = rubric_check_ids(rubric)
    _ids_once(rubric.at("checks"), "check")
    _ids_once(rubric.at("misconceptions"), "misconception")
    _ids_once(rubric.at("sayings"), "saying")
    for tier in ("strong_hire", "lean_hire"):
        for name in _verdict_names(rubric.at("verdict", tier)):
            known(name, checks, "check")
    for check in rubric.at("checks").entries():
        for name in check.at("implied_by").texts():
            known(name, checks, "check")
            if name.text == check.at("id").text:
                name.say(f"check {shown(name.text)} can't imply itself; remove it")
    for misconception in rubric.at("misconceptions").entries():
        known(misconception.at("check"), checks, "check")
    check_phrases(rubric.at("vocabulary"), vocabulary.phrases)
    check_assumption_phrases(rubric)
    for rule in (*_rules(rubric), *rubric.at("sayings").entries()):
        check_words(rule, vocabulary)


def _ids_once(entries: Node, what: str) -> None:
    first: dict[str, int] = {}
    for entry in entries.entries():
        node = entry.at("id")
        if not node.text:
            continue
        line = node.document.place(node.path).line
        if node.text in first:
            again = f"stands twice (first in line {first[node.text]}); give it another id"
            node.say(f"{what} {shown(node.text)} {again}")
        first.setdefault(node.text, line)


def _verdict_names(rule: Node) -> Iterator[Node]:
    for key in ("all", "any", "of"):
        for part in rule.at(key).entries():
            if isinstance(part.value, str):
                yield part
            else:
                yield from _verdict_names(part)


def _rules(rubric: Node) -> Iterator[Node]:
    for check in rubric.at("checks").entries():
        yield from rules_below(check.at("rule"))
    for misconception in rubric.at("misconceptions").entries():
        yield from rules_below(misconception.at("when"))


def check_scenario(scenario: Node) -> None:
    """Everything that a scenario alone must hold."""
    _ids_once(scenario.at("stages"), "stage")
    _ids_once(scenario.at("subjects"), "subject")
    subjects = tuple(subject.at("id").text for subject in scenario.at("subjects").entries())
    for stage in scenario.at("stages").entries():
        known(stage.at("asks", "subject"), subjects, "subject")
    before: list[str] = []
    for name, variable in scenario.at("variables").items():
        for formula in (variable.at("value"), *variable.at("choices").entries()):
            formula_names(formula, before, "variables with a value that stand above")
        if variable.at("value").value is not None:
            before.append(name)
    variables = tuple(name for name, _variable in scenario.at("variables").items())
    for assumption in scenario.at("assume").texts():
        _assumption(assumption, variables)
    variants = possible_givens(scenario)
    for _name, variable in scenario.at("variables").items():
        for formula in (variable.at("value"), *variable.at("choices").entries()):
            check_value(formula, variants[:1])
    check_figures(_scenario_texts(scenario), variants)


def _assumption(node: Node, variables: Sequence[str]) -> None:
    try:
        assumption = parse_assumption(node.text)
    except ValueError as error:
        node.say(f"the assumption {shown(node.text)} can't be read: {error}; write it like u <= n")
        return
    named = [name for pair in assumption.inequalities for side in pair for name in names_in(side)]
    for name in dict.fromkeys(named):
        if name not in variables:
            unknown = f"has {shown(name)}, which is no variable of the scenario"
            node.say(f"the assumption {shown(node.text)} {unknown}{did_you_mean(name, list(variables))}")


def check_pair(scenario: Node, rubric: Node) -> None:
    """Everything that a scenario and its rubric must hold together."""
    checks = rubric_check_ids(rubric)
    asked: set[str] = set()
    for stage in scenario.at("stages").entries():
        for name in stage.at("checks").texts():
            known(name, checks, f"check of rubric {shown(scenario.at('rubric').text)}:")
            asked.add(name.text)
    for check in checks:
        if check not in asked:
            scenario.at("stages").say_at_key(
                f"no stage asks for check {shown(check)} of the rubric; add it to the checks of a stage"
            )
    variables = tuple(name for name, _variable in scenario.at("variables").items())
    variants = possible_givens(scenario)
    subjects = tuple(subject.at("id").text for subject in scenario.at("subjects").entries())
    for rule in _rules(rubric):
        check_against_scenario(rule, variables, tuple(variants[0]), subjects)
        for key in ("value", "between"):
            for formula in rule.at(key).entries():
                check_value(formula, variants)
    check_figures(_rubric_texts(rubric), variants)


def _scenario_texts(scenario: Node) -> Iterator[Node]:
    yield from (scenario.at(key) for key in ("summary", "opening", "closing"))
    for stage in scenario.at("stages").entries():
        yield from (stage.at(key) for key in ("title", "ask", "bridge"))
        yield from (stage.at("hints", key) for key in ("direction", "insight", "solution"))


_CHECK_TEXTS = ("title", "expects", "why", "follow_up", "tight", "clarify", "practise")


def _rubric_texts(rubric: Node) -> Iterator[Node]:
    yield rubric.at("strong_answer")
    for check in rubric.at("checks").entries():
        yield from (check.at(key) for key in _CHECK_TEXTS)
    for misconception in rubric.at("misconceptions").entries():
        yield from (misconception.at(key) for key in ("name", "ask", "explain"))
