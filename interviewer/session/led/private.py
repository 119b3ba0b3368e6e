"""Facts that only the interviewer's side knows. They are kept apart from what both seats see.

author: "lead", or the name of a second interviewer who marks on their own. after: how many shared facts the author's
seat had when this was decided; that is its place between them.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from interviewer.content.rubric import Tier
from interviewer.session.fact import Fact

__all__ = [
    "LEAD",
    "CheckMarked",
    "DeskOpened",
    "MachineJudged",
    "MachineShown",
    "MarkName",
    "NoteFlagged",
    "NoteWritten",
    "Origin",
    "PrivateEvent",
    "Prompted",
    "StageBegun",
    "VerdictGiven",
    "private_adapter",
]

LEAD = "lead"

MarkName = Literal["met", "unmet", "unread"]
Origin = Literal["script", "follow-up", "hint", "own"]


class _Private(Fact):
    audience: Literal["interviewer"] = "interviewer"
    author: str = LEAD
    after: int = 0


class DeskOpened(_Private):
    """The session as the interviewer's side knows it; the lead's first fact."""

    type: Literal["DeskOpened"] = "DeskOpened"
    session: str
    scenario: str
    scenario_hash: str
    rubric: str
    rubric_version: int
    rubric_hash: str
    engine: str
    minutes: float | None
    givens: dict[str, float]
    seed: int | None = None
    candidate: str = ""


class StageBegun(_Private):
    type: Literal["StageBegun"] = "StageBegun"
    stage: str


class Prompted(_Private):
    """Where something said came from; written before it is said, so that what was said always has it.

    said: id of the Said. original: the script's words where they were edited before sending, else "".
    level: of a hint, 1 to 3. The rest is as in InterviewerSpoke: what a terse answer is about.
    """

    type: Literal["Prompted"] = "Prompted"
    said: str
    origin: Origin
    original: str = ""
    stage: str | None = None
    checks: tuple[str, ...] = ()
    aspect: Literal["time", "space"] | None = None
    subject: str | None = None
    reason: str | None = None
    level: int | None = None


class CheckMarked(_Private):
    """A person's mark of a check, with a quote of the conversation or an observation. unread: to be looked at.

    message, start, end: where the quote stands; message None: no quote. reason: why it differs from one's earlier
    mark.
    """

    type: Literal["CheckMarked"] = "CheckMarked"
    check: str
    mark: MarkName
    quote: str = ""
    message: int | None = None
    start: int = 0
    end: int = 0
    observation: str = ""
    reason: str = ""


class MachineShown(_Private):
    """The author asked to see the machine's mark before giving their own. check None: all of them."""

    type: Literal["MachineShown"] = "MachineShown"
    check: str | None = None


class NoteWritten(_Private):
    """A private note. clock: seconds of interview. stage: the one it belongs to. flag: come back to this."""

    type: Literal["NoteWritten"] = "NoteWritten"
    note: int
    text: str
    stage: str | None = None
    clock: float = 0.0
    flag: bool = False


class NoteFlagged(_Private):
    type: Literal["NoteFlagged"] = "NoteFlagged"
    note: int
    flag: bool


class VerdictGiven(_Private):
    """A person's verdict. The first was given without the machine's; the last is the final one."""

    type: Literal["VerdictGiven"] = "VerdictGiven"
    tier: Tier
    reason: str


class MachineJudged(_Private):
    """The machine's verdict when the conversation closed; regrading never changes it."""

    type: Literal["MachineJudged"] = "MachineJudged"
    tier: Tier
    provisional: bool
    assessed: bool
    marks: dict[str, str]
    engine: str


PrivateEvent = Annotated[
    DeskOpened
    | StageBegun
    | Prompted
    | CheckMarked
    | MachineShown
    | NoteWritten
    | NoteFlagged
    | VerdictGiven
    | MachineJudged,
    Field(discriminator="type"),
]

private_adapter: TypeAdapter[PrivateEvent] = TypeAdapter(PrivateEvent)
"""Validates and dumps private facts as JSON."""
