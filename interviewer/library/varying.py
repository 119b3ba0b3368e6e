"""Variants: a seeded choice of a scenario's givens. The same seed gives the same givens everywhere."""

from __future__ import annotations

import hashlib

from interviewer.content.formula import parse_formula
from interviewer.content.pack import default_givens
from interviewer.content.scenario import Scenario

__all__ = ["can_vary", "givens_for"]


def can_vary(scenario: Scenario) -> bool:
    """Whether a seed makes any difference."""
    return any(variable.choices for variable in scenario.variables.values())


def givens_for(scenario: Scenario, seed: int | None) -> dict[str, float]:
    """The givens of a session. seed None: the default givens; else each variable with choices draws one.

    A draw depends on the seed, the scenario's id and the variable's name alone. Raises FormulaError where a
    value can't be worked out (a validated scenario's can).
    """
    if seed is None:
        return default_givens(scenario)
    givens: dict[str, float] = {}
    for name, variable in scenario.variables.items():
        formula = variable.value
        if variable.choices:
            formula = variable.choices[_draw(f"{seed}/{scenario.id}/{name}", len(variable.choices))]
        if formula is not None:
            givens[name] = parse_formula(formula).value(givens)
    return givens


def _draw(key: str, count: int) -> int:
    """A number from 0 to count - 1 that looks random and depends on nothing but the key."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big") % count
