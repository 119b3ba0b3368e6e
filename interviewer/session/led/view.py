"""The scenario as the candidate's seat knows it. What is not here was never given to that seat."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from interviewer.reading.model import Context

__all__ = ["CandidateView", "GivenView", "VariableView", "context_of_view"]


class GivenView(BaseModel):
    """A given as it is shown."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    shown: str
    meaning: str


class VariableView(BaseModel):
    """A variable's name and what it counts, so that the reader knows it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    meaning: str
    words: tuple[str, ...] = ()


class CandidateView(BaseModel):
    """Title, code, givens and variables: no stages, hints, checks, follow-ups, and no name of a colleague."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    session: str
    candidate: str
    title: str
    code: str | None
    minutes: float | None
    givens: tuple[GivenView, ...] = ()
    variables: tuple[VariableView, ...] = ()


def context_of_view(view: CandidateView) -> Context:
    """What the reader may know in the candidate's seat: growths and figures over the variables, no statements."""
    return Context(variables={v.name: (v.meaning, *v.words) for v in view.variables}, subjects={}, bound={})
