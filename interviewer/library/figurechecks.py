"""Checks that every formula and figure can be worked out, at the default givens and at every choice of a variant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from interviewer.content.figures import FigureError, figures_in
from interviewer.content.formula import FormulaError, parse_formula
from interviewer.library.node import Node
from interviewer.library.problem import did_you_mean, shown

__all__ = ["check_figures", "check_value", "possible_givens"]

_MAX_VARIANTS = 40

Givens = Mapping[str, float]


def possible_givens(scenario: Node) -> tuple[Givens, ...]:
    """The default givens, then those with one variable at one of its choices, as far as they can be worked out.

    A value that can't be is 1 here; `check_scenario` tells it where it stands.
    """
    found = [_givens(scenario, "", None)]
    for name, variable in scenario.at("variables").items():
        for choice in variable.at("choices").entries():
            if isinstance(choice.value, str | int | float) and len(found) < _MAX_VARIANTS:
                found.append(_givens(scenario, name, choice.value))
    return tuple(found)


def _givens(scenario: Node, chosen: str, choice: object) -> dict[str, float]:
    givens: dict[str, float] = {}
    for name, variable in scenario.at("variables").items():
        value = choice if name == chosen else variable.at("value").value
        if value is None:
            continue
        try:
            givens[name] = parse_formula(str(value)).value(givens)
        except FormulaError:
            givens[name] = 1.0
    return givens


def check_value(node: Node, variants: Sequence[Givens]) -> None:
    """The formula here, if it can be read and all its names are known, has a value in every variant."""
    if not isinstance(node.value, str):
        return
    try:
        formula = parse_formula(node.value)
    except FormulaError:
        return  # its model tells it
    if all(name in variants[0] for name in formula.names):
        problem = _no_value(node.value, variants)
        if problem:
            node.say(problem)


def _no_value(text: str, variants: Sequence[Givens]) -> str:
    """Why a formula has no value in some variant; empty where it always has one."""
    for givens in variants:
        try:
            parse_formula(text).value(givens)
        except FormulaError as error:
            names = ", ".join(f"{name} = {givens[name]:g}" for name in parse_formula(text).names if name in givens)
            return f"{error}" + (f" (with {names})" if names else "")
    return ""


def check_figures(texts: Iterable[Node], variants: Sequence[Givens]) -> None:
    """Every figure in these texts can be read and worked out."""
    for node in texts:
        if "{" in node.text or "}" in node.text:
            _figures(node, variants)


def _figures(node: Node, variants: Sequence[Givens]) -> None:
    try:
        formulas = figures_in(node.text)
    except FigureError as error:
        node.say(f"a figure can't be read: {error}")
        return
    for formula in formulas:
        unknown = [name for name in parse_formula(formula).names if name not in variants[0]]
        if unknown:
            node.say(
                f"the figure {{{formula}}} needs {shown(unknown[0])}, which has no value in the scenario"
                f"{did_you_mean(unknown[0], list(variants[0]))}; literal braces are doubled: {{{{ }}}}"
            )
            return
        problem = _no_value(formula, variants)
        if problem:
            node.say(f"a figure can't be worked out: {problem}")
            return
