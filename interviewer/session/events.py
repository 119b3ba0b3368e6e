"""Facts of an interview, in the past tense. The state is a fold over them; replaying them is resuming.

`at` is seconds since the epoch, handed in by whoever has a clock. Every event carries the schema version.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from interviewer.session.fact import Fact

__all__ = [
    "AnswerSubmitted",
    "Event",
    "HintOffered",
    "HintTaken",
    "InterviewEnded",
    "InterviewerSpoke",
    "Paused",
    "ReadingDisputed",
    "Resumed",
    "SessionStarted",
    "StageEntered",
    "StageSkipped",
    "TimeRanOut",
    "VerdictReached",
    "event_adapter",
]

Mode = Literal["mock", "practice"]
SpeechKind = Literal[
    "opening",  # greeting and the scenario itself
    "question",  # a stage's main question
    "follow-up",  # asks for an open check
    "clarify",  # asks what was meant: could not be read, conflict, unbound variable
    "reply",  # how it was read, a bridge, an answer to "I don't know" or to a question back
    "hint",
    "feedback",  # practice mode, after a stage
    "notice",  # time, pause, end
    "closing",  # "anything to add or correct?"
]


class SessionStarted(Fact):
    """givens: variable -> value; seed: None at the default givens. minutes: time limit, None for
    unlimited.
    """

    type: Literal["SessionStarted"] = "SessionStarted"
    scenario: str
    scenario_hash: str
    rubric: str
    rubric_version: int
    rubric_hash: str
    engine: str
    mode: Mode
    minutes: float | None
    givens: dict[str, float]
    seed: int | None = None
    candidate: str = ""


class StageEntered(Fact):
    type: Literal["StageEntered"] = "StageEntered"
    stage: str


class InterviewerSpoke(Fact):
    """What the interviewer said. A question or follow-up names its stage, checks, and what a terse answer is
    about.

    reason: id of the misconception or note that earned a follow-up.
    lead: the beginning of `text` that only leads over to the question; left out when the question is repeated.
    """

    type: Literal["InterviewerSpoke"] = "InterviewerSpoke"
    kind: SpeechKind
    text: str
    stage: str | None = None
    checks: tuple[str, ...] = ()
    aspect: Literal["time", "space"] | None = None
    subject: str | None = None
    reason: str | None = None
    lead: str = ""


class AnswerSubmitted(Fact):
    """A message of the candidate, verbatim. message counts from 0."""

    type: Literal["AnswerSubmitted"] = "AnswerSubmitted"
    message: int
    text: str


class HintOffered(Fact):
    """level 1 to 3; the effect on the verdict was said; asking again takes it."""

    type: Literal["HintOffered"] = "HintOffered"
    stage: str
    level: int


class HintTaken(Fact):
    type: Literal["HintTaken"] = "HintTaken"
    stage: str
    level: int


class StageSkipped(Fact):
    type: Literal["StageSkipped"] = "StageSkipped"
    stage: str


class Paused(Fact):
    type: Literal["Paused"] = "Paused"


class Resumed(Fact):
    type: Literal["Resumed"] = "Resumed"


class ReadingDisputed(Fact):
    """The candidate says that a message was read wrongly. check: None disputes every open check of that
    message.
    """

    type: Literal["ReadingDisputed"] = "ReadingDisputed"
    message: int
    check: str | None = None
    comment: str = ""


class TimeRanOut(Fact):
    """The clock reached zero; the current answer may be finished, then the interview closes."""

    type: Literal["TimeRanOut"] = "TimeRanOut"


class InterviewEnded(Fact):
    type: Literal["InterviewEnded"] = "InterviewEnded"
    reason: Literal["finished", "time", "candidate", "end-of-input"]


class VerdictReached(Fact):
    """The verdict as it was given; regrading never changes it.

    read: how the evidence of each check was read then, so that a later difference can be explained.
    """

    type: Literal["VerdictReached"] = "VerdictReached"
    tier: Literal["strong_hire", "lean_hire", "no_hire"]
    provisional: bool
    assessed: bool
    marks: dict[str, str]
    engine: str
    read: dict[str, str] = Field(default={})


Event = Annotated[
    SessionStarted
    | StageEntered
    | InterviewerSpoke
    | AnswerSubmitted
    | HintOffered
    | HintTaken
    | StageSkipped
    | Paused
    | Resumed
    | ReadingDisputed
    | TimeRanOut
    | InterviewEnded
    | VerdictReached,
    Field(discriminator="type"),
]

event_adapter: TypeAdapter[Event] = TypeAdapter(Event)
"""Validates and dumps events as JSON for the journal and transcripts."""
