"""What a seat can ask of an interview. `decide(state, command)` answers with events, or refuses with a
sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "Command",
    "DisputeReading",
    "EndInterview",
    "Pause",
    "RepeatQuestion",
    "RequestHint",
    "Resume",
    "SkipStage",
    "StartSession",
    "SubmitAnswer",
    "Tick",
]


@dataclass(frozen=True, slots=True)
class StartSession:
    """The first command. minutes: None for unlimited. givens: None for the scenario's own; a variant hands
    in its.
    """

    at: float
    mode: Literal["mock", "practice"] = "mock"
    minutes: float | None = None
    seed: int | None = None
    candidate: str = ""
    givens: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class SubmitAnswer:
    """A message. The exact words "skip", "hint", "repeat" do what they say; everything is kept verbatim."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class RequestHint:
    """First offers the next hint with its effect on the verdict; asked again at once, gives it."""

    at: float


@dataclass(frozen=True, slots=True)
class SkipStage:
    at: float


@dataclass(frozen=True, slots=True)
class RepeatQuestion:
    at: float


@dataclass(frozen=True, slots=True)
class Pause:
    at: float


@dataclass(frozen=True, slots=True)
class Resume:
    at: float


@dataclass(frozen=True, slots=True)
class DisputeReading:
    """Says that a message was read wrongly; check: None means every check that message left open."""

    at: float
    message: int
    check: str | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; gives TimeRanOut once the limit is reached."""

    at: float


@dataclass(frozen=True, slots=True)
class EndInterview:
    at: float
    reason: Literal["finished", "candidate", "end-of-input"] = "candidate"


Command = (
    StartSession
    | SubmitAnswer
    | RequestHint
    | SkipStage
    | RepeatQuestion
    | Pause
    | Resume
    | DisputeReading
    | Tick
    | EndInterview
)
