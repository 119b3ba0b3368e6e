"""A scenario with its rubric and the shared vocabulary, as one thing that can be held, graded and journaled."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from interviewer.content.formula import parse_formula
from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario
from interviewer.reading.model import Context

__all__ = [
    "Givens",
    "Pack",
    "context_of",
    "default_givens",
    "make_pack",
    "pack_from_json",
    "pack_to_json",
    "vocabulary_of",
]

Givens = Mapping[str, float]
"""Values of a scenario's variables in one session."""


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Pack:
    """scenario, rubric and shared vocabulary, with the hashes of their content (hex sha256 of canonical JSON).

    The rubric's hash covers the shared vocabulary, since that takes part in every mark. Packs compare by identity.
    """

    scenario: Scenario
    rubric: Rubric
    shared: SharedVocabulary
    scenario_hash: str
    rubric_hash: str


def _dump(model: BaseModel) -> Any:
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _hash(*models: BaseModel) -> str:
    text = json.dumps([_dump(m) for m in models], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def make_pack(scenario: Scenario, rubric: Rubric, shared: SharedVocabulary) -> Pack:
    """A pack with its hashes worked out."""
    return Pack(scenario, rubric, shared, _hash(scenario), _hash(rubric, shared))


def pack_to_json(pack: Pack) -> dict[str, Any]:
    """The whole pack as plain JSON values, for the journal and for transcripts."""
    return {"scenario": _dump(pack.scenario), "rubric": _dump(pack.rubric), "shared": _dump(pack.shared)}


def pack_from_json(data: Mapping[str, Any]) -> Pack:
    """The pack that `pack_to_json` gave. Raises pydantic.ValidationError or KeyError on anything else."""
    return make_pack(
        Scenario.model_validate(data["scenario"]),
        Rubric.model_validate(data["rubric"]),
        SharedVocabulary.model_validate(data["shared"]),
    )


def default_givens(scenario: Scenario) -> dict[str, float]:
    """The givens of a session without a seed. A value may be a formula over variables that stand before it."""
    givens: dict[str, float] = {}
    for name, variable in scenario.variables.items():
        if variable.value is not None:
            givens[name] = parse_formula(variable.value).value(givens)
    return givens


def context_of(scenario: Scenario, bound: Mapping[str, str] | None = None) -> Context:
    """What the reader may know of a scenario: its variables, its subjects, and the candidate's own names."""
    return Context(
        variables={name: (v.meaning, *v.words) for name, v in scenario.variables.items()},
        subjects={subject.id: subject.phrases for subject in scenario.subjects},
        bound=dict(bound or {}),
    )


def vocabulary_of(pack: Pack) -> dict[str, Sequence[str]]:
    """The phrases of every concept of a pack: the shared ones, with what the rubric adds to them."""
    vocabulary: dict[str, Sequence[str]] = {**pack.shared.vocabulary}
    for concept, phrases in pack.rubric.vocabulary.items():
        vocabulary[concept] = (*vocabulary.get(concept, ()), *phrases)
    return vocabulary
