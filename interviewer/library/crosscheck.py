"""Checks across a file and between files: every id that is named exists, every figure can be worked out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from interviewer.content.formula import FormulaError, parse_formula
from interviewer.library.node import Node
from interviewer.library.patterns import check_phrases
from interviewer.library.problem import did_you_mean, shown
from interviewer.library.rulechecks import (
    Vocabulary,
    check_against_scenario,
    check_words,
    formula_names,
    known,
    rules_below,
)

__all__ = ["check_pair", "check_rubric", "check_scenario", "rubric_check_ids"]


def rubric_check_ids(rubric: Node) -> tuple[str, ...]:
    """The ids of a rubric's checks, in order."""
    return tuple(check.at("id").text for check in rubric.at("checks").entries() if check.at("id").text)


def check_rubric(rubric: Node, vocabulary: Vocabulary) -> None:
    """Everything that a rubric alone must hold."""
    checks = rubric_check_ids(rubric)
    _ids_once(rubric.at("checks"), "check")
    _ids_once(rubric.at("misconceptions"), "misconception")
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
    for rule in _rules(rubric):
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
    _figures(_scenario_texts(scenario), _givens(scenario))


def _assumption(node: Node, variables: Sequence[str]) -> None:
    try:
        from interviewer.reading.growth import parse_assumption
    except ImportError:
        return
    try:
        parse_assumption(node.text)
    except ValueError as error:
        node.say(f"the assumption {shown(node.text)} can't be read: {error}; write it like u <= n")


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
    givens = _givens(scenario)
    subjects = tuple(subject.at("id").text for subject in scenario.at("subjects").entries())
    for rule in _rules(rubric):
        check_against_scenario(rule, variables, tuple(givens), subjects)
    _figures(_rubric_texts(rubric), givens)


def _givens(scenario: Node) -> dict[str, float]:
    """The default givens, as far as they can be worked out."""
    givens: dict[str, float] = {}
    for name, variable in scenario.at("variables").items():
        value = variable.at("value").value
        if value is None:
            continue
        try:
            givens[name] = parse_formula(str(value)).value(givens)
        except FormulaError:
            givens[name] = 1.0
    return givens


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


def _figures(texts: Iterable[Node], givens: Mapping[str, float]) -> None:
    for node in texts:
        if node.text:
            _figure(node, givens)


def _figure(node: Node, givens: Mapping[str, float]) -> None:
    try:
        from interviewer.content.figures import FigureError, figures_in, fill
    except ImportError:
        return
    try:
        formulas = figures_in(node.text)
    except FigureError as error:
        node.say(f"a figure can't be read: {error}")
        return
    for formula in formulas:
        for name in parse_formula(formula).names:
            if name not in givens:
                node.say(
                    f"the figure {{{formula}}} needs {shown(name)}, which has no value in the scenario"
                    f"{did_you_mean(name, list(givens))}; literal braces are doubled: {{{{ }}}}"
                )
                return
    try:
        fill(node.text, givens)
    except FigureError as error:
        node.say(f"a figure can't be worked out: {error}")
