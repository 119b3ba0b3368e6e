"""A scenario with its rubric and the shared vocabulary, as one thing that can be held, graded and journaled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interviewer.content.formula import parse_formula
from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario

__all__ = ["Givens", "Pack", "default_givens"]

Givens = Mapping[str, float]
"""Values of a scenario's variables in one session."""


@dataclass(frozen=True, slots=True)
class Pack:
    """scenario, rubric and shared vocabulary with the hashes of their content (hex sha256 of canonical JSON)."""

    scenario: Scenario
    rubric: Rubric
    shared: SharedVocabulary
    scenario_hash: str
    rubric_hash: str


def default_givens(scenario: Scenario) -> dict[str, float]:
    """The givens of a session without a seed. A value may be a formula over variables that stand before it."""
    givens: dict[str, float] = {}
    for name, variable in scenario.variables.items():
        if variable.value is not None:
            givens[name] = parse_formula(variable.value).value(givens)
    return givens
