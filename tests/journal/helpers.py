"""A small pack and events for the journal's tests."""

from __future__ import annotations

from interviewer.content.pack import Pack, make_pack
from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario
from interviewer.session.events import AnswerSubmitted, Event, InterviewEnded, SessionStarted, VerdictReached


def small_pack(title: str = "Sorting a list") -> Pack:
    """One stage, one check."""
    scenario = Scenario.model_validate(
        {
            "schema": 1,
            "id": "sorting",
            "rubric": "sorting",
            "title": title,
            "trains": "reading code",
            "summary": "A list is sorted.",
            "level": "entry",
            "minutes": 10,
            "opening": "A list of {n} items is sorted — naïvely.",
            "variables": {"n": {"meaning": "number of items", "value": "1000"}},
            "stages": [
                {
                    "id": "cost",
                    "title": "Cost",
                    "ask": "What does it cost?",
                    "checks": ["time"],
                    "hints": {"direction": "Count.", "insight": "Pairs.", "solution": "n^2"},
                }
            ],
            "closing": "Anything to add?",
        }
    )
    rubric = Rubric.model_validate(
        {
            "schema": 1,
            "id": "sorting",
            "version": 3,
            "title": "Sorting",
            "checks": [
                {
                    "id": "time",
                    "title": "Running time",
                    "expects": "n^2",
                    "why": "It matters.",
                    "rule": {"kind": "complexity", "aspect": "time", "growth": ["n^2"]},
                    "follow_up": "How does it grow?",
                    "examples": {"met": ["n^2"], "unmet": ["n"]},
                }
            ],
            "verdict": {"strong_hire": {"all": ["time"]}, "lean_hire": {"all": ["time"]}},
            "strong_answer": "n^2",
        }
    )
    return make_pack(scenario, rubric, SharedVocabulary.model_validate({"schema": 1, "vocabulary": {"x": ["y"]}}))


def started(pack: Pack, at: float = 100.0) -> SessionStarted:
    """The first event."""
    return SessionStarted(
        at=at,
        scenario=pack.scenario.id,
        scenario_hash=pack.scenario_hash,
        rubric=pack.rubric.id,
        rubric_version=pack.rubric.version,
        rubric_hash=pack.rubric_hash,
        engine="0",
        mode="practice",
        minutes=10.0,
        givens={"n": 1000.0},
    )


def answer(message: int, text: str = "n²", at: float = 110.0) -> AnswerSubmitted:
    """A message."""
    return AnswerSubmitted(at=at, message=message, text=text)


def ending(at: float = 200.0) -> tuple[Event, ...]:
    """The end with its verdict."""
    return (
        InterviewEnded(at=at, reason="candidate"),
        VerdictReached(at=at, tier="lean_hire", provisional=False, assessed=True, marks={"time": "met"}, engine="0"),
    )
