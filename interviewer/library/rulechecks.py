"""Checks inside the rules of a rubric: concepts, assumption groups, subjects, growths, formulas, patterns."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from interviewer.content.formula import FormulaError, parse_formula
from interviewer.library.growths import names_in
from interviewer.library.node import Node
from interviewer.library.patterns import check_pattern
from interviewer.library.problem import did_you_mean, shown
from interviewer.reading.growth import parse_growth

__all__ = ["Vocabulary", "check_against_scenario", "check_words", "rules_below"]

_CONCEPTS = (
    *("about", "not_about", "of", "not_of", "said_of", "not_said_of", "not_had_by", "changed_by", "noun"),
    *("near", "unless", "stays", "topic"),
)
"""Fields of a rule that list concepts."""
WHOLE = "whole"
"""The subject of a rule that is about the whole, not a part."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What rules of a rubric may name: concepts with their phrases, and assumption groups."""

    phrases: Mapping[str, Sequence[str]]
    groups: Sequence[str]

    @property
    def concepts(self) -> Sequence[str]:
        return tuple(self.phrases)


def rules_below(rule: Node) -> Iterator[Node]:
    """A rule and every rule inside it."""
    yield rule
    for key in ("of", "undone_by"):
        for part in rule.at(key).entries():
            yield from rules_below(part)


def check_words(rule: Node, vocabulary: Vocabulary) -> None:
    """Every concept, group and pattern of one rule exists and can be read."""
    for key in _CONCEPTS:
        for concept in rule.at(key).texts():
            known(concept, vocabulary.concepts, "concept")
    for field in ("pointing", "instead"):
        for key in ("says", "it", "other"):
            for concept in rule.at(field).at(key).texts():
                known(concept, vocabulary.concepts, "concept")
    for _name, assumption in rule.at("assume").items():
        group = assumption.at("options")
        if group.text:
            known(group, vocabulary.groups, "assumption group")
            continue  # its ordinary values are ids of the group's options, no formulas
        for formula in assumption.at("ordinary").entries():
            formula_names(formula, (), "an assumption's ordinary values are plain numbers")
    for key in ("says", "against", "asked", "alone", "rivals"):
        for pattern in rule.at(key).entries():
            check_pattern(pattern, vocabulary.concepts)
    for key in ("it", "says", "against", "other"):
        for pattern in rule.at("ideas").at(key).entries():
            check_pattern(pattern, vocabulary.concepts)


def known(node: Node, names: Sequence[str], what: str) -> None:
    """Notes a problem where the text here is none of these names."""
    if node.text and node.text not in names:
        node.say(f"unknown {what} {shown(node.text)}{did_you_mean(node.text, list(names))}")


def check_against_scenario(
    rule: Node, variables: Sequence[str], givens: Collection[str], subjects: Sequence[str]
) -> None:
    """Every growth, degree, formula and subject of one rule fits the scenario."""
    for key in ("subject", "not_subject"):
        for subject in rule.at(key).texts():
            known(subject, (*subjects, WHOLE), "subject")
    for growth in rule.at("growth").texts():
        check_growth(growth, variables)
    for name, power in rule.at("degree").items():
        if name not in variables:
            power.say_at_key(f"unknown variable {shown(name)}{did_you_mean(name, list(variables))}")
    assumed = [name for name, _assumption in rule.at("assume").items()]
    for key in ("value", "between", "shows", "not_shows", "after"):
        for formula in rule.at(key).entries():
            formula_names(formula, (*givens, *assumed), "givens and assumptions")
    for formula in rule.at("not_with").entries():
        formula_names(formula, (*givens, "said"), "givens and said")
    for follows in rule.at("follows").entries():
        for key in ("value", "between"):
            for formula in follows.at(key).entries():
                formula_names(formula, (*givens, *assumed, "premise"), "givens, assumptions and premise")


def check_growth(node: Node, variables: Sequence[str]) -> None:
    """The growth here can be read, and has only variables of the scenario."""
    try:
        parsed = parse_growth(node.text, variables)
    except ValueError as error:
        node.say(f"the growth {shown(node.text)} can't be read: {error}")
        return
    for name in names_in(parsed.growth):
        if name not in variables:
            node.say(
                f"the growth {shown(node.text)} has {shown(name)}, which is no variable of the scenario"
                f"{did_you_mean(name, list(variables))}"
            )


def formula_names(node: Node, names: Sequence[str], what: str) -> None:
    """The formula here needs nothing but these names; one that can't be read is told by its model already."""
    if not isinstance(node.value, str):
        return
    try:
        needed = parse_formula(node.value).names
    except FormulaError:
        return
    for name in needed:
        if name not in names:
            missing = f"needs {shown(name)}, which has no value here{_among(name, names, what)}"
            node.say(f"the formula {shown(node.value)} {missing}")


def _among(name: str, names: Sequence[str], what: str) -> str:
    return did_you_mean(name, list(names), listed=what) if names else f" ({what})"
