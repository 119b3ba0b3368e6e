"""A scenario: the conversation. Variables and givens, stages, hints; it knows no judgement."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from interviewer.content.base import Content, FormulaText, Id, Line, Prose, SchemaVersion

__all__ = ["Asks", "Hints", "Level", "Scenario", "Stage", "Subject", "Variable"]

Level = Literal["entry", "mid", "senior", "staff"]


class Variable(Content):
    """A variable of the scenario.

    meaning: what it counts ("number of embeddings"). words: other names for it, single letters among them
    ("rows", "m"). value: the given at default; choices: givens that a variant may draw. unit: how it is shown.
    """

    meaning: Line
    words: tuple[str, ...] = ()
    value: FormulaText | None = None
    choices: tuple[FormulaText, ...] = ()
    unit: str | None = None


class Subject(Content):
    """Something a claim can be about other than the whole: a step, an alternative. phrases: how it is named."""

    id: Id
    phrases: tuple[Line, ...] = Field(min_length=1)


class Asks(Content):
    """What a terse answer ("n^2", "O(n)") to the question is about."""

    aspect: Literal["time", "space"] | None = None
    subject: Id | None = None


class Hints(Content):
    """The ladder of three. A check met only after the second counts for Lean; after the solution it does not count."""

    direction: Prose
    insight: Prose
    solution: Prose


class Stage(Content):
    """What is asked, and which checks of the rubric the stage is for."""

    id: Id
    title: Line
    ask: Prose
    checks: tuple[Id, ...] = Field(min_length=1)
    asks: Asks = Asks()
    hints: Hints
    bridge: Line | None = Field(default=None, description="a sentence that leads over to this stage")


class Scenario(Content):
    """One interview's conversation. See README, "How to write a scenario"."""

    schema_version: SchemaVersion = Field(alias="schema")
    id: Id
    rubric: Id
    title: Line
    trains: Line
    summary: Prose
    level: Level
    minutes: Annotated[int, Field(ge=1, le=240)]
    roles: tuple[Line, ...] = ()
    opening: Prose
    code: str | None = Field(default=None, max_length=4000)
    variables: dict[str, Variable] = Field(default_factory=dict)
    assume: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    stages: tuple[Stage, ...] = Field(min_length=1)
    closing: Prose

    @model_validator(mode="after")
    def _ids_hold(self) -> Scenario:
        ids = [stage.id for stage in self.stages]
        if len(set(ids)) != len(ids):
            raise ValueError("two stages have the same id")
        subjects = [subject.id for subject in self.subjects]
        for stage in self.stages:
            if stage.asks.subject is not None and stage.asks.subject not in subjects:
                raise ValueError(f"stage {stage.id}: asks.subject '{stage.asks.subject}' is not among the subjects")
        return self
