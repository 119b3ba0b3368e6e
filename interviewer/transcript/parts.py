"""The parts of a transcript, free of any format. A debrief on screen shows the same parts.

Texts are as they were said or written, figures filled in; nothing is escaped. Whoever shows a part does that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interviewer.transcript.judged import (
    CheckFacts,
    CheckPart,
    GivenVerdict,
    MarkId,
    MisconceptionFacts,
    MisconceptionPart,
    OneMore,
    VerdictFacts,
    VerdictPart,
)

__all__ = [
    "CheckFacts",
    "CheckPart",
    "DisputePart",
    "Document",
    "Facts",
    "FormulaPart",
    "GivenPart",
    "GivenVerdict",
    "HintPart",
    "Judged",
    "MarkId",
    "MisconceptionFacts",
    "MisconceptionPart",
    "NotePart",
    "OneMore",
    "Piece",
    "ScenarioPart",
    "SessionPart",
    "TurnPart",
    "VerdictFacts",
    "VerdictPart",
]

@dataclass(frozen=True, slots=True)
class SessionPart:
    """Who and when. started, ended: UTC in ISO 8601; ended: None while the interview is open. seconds: without pauses.

    started, ended and seconds are all None where times are left out; finished still tells an end.
    minutes: the limit, None for unlimited. seed: None at the default givens. ending: why it ended, in words.
    """

    id: str
    candidate: str
    mode: str
    minutes: float | None
    seed: int | None
    started: str | None
    ended: str | None
    seconds: float | None
    ending: str
    finished: bool = True


@dataclass(frozen=True, slots=True)
class GivenPart:
    """One given: shown is its value as a person reads it, with its unit."""

    name: str
    meaning: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class ScenarioPart:
    id: str
    title: str
    trains: str
    level: str
    hash: str
    rubric_id: str
    rubric_title: str
    rubric_version: int
    rubric_hash: str
    givens: tuple[GivenPart, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class NotePart:
    """A private note of somebody who judged. after: time since the start, None where times are left out."""

    by: str
    text: str
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a message. checks: ids of the checks whose quote it belongs to; begins: whose quote begins here."""

    text: str
    checks: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnPart:
    """One thing that was said. message: the candidate's message number from 0, None for the interviewer.

    label: what it is, in words ("Question", "Hint 2"). time: UTC in ISO 8601; after: minutes and seconds since the
    start ("4:07"); seconds: the same as a number. All three are None where times are left out. pieces: the text, cut
    where quotes begin and end.
    """

    number: int
    speaker: Literal["interviewer", "candidate"]
    kind: str
    label: str
    text: str
    time: str | None
    after: str | None
    stage: str | None
    stage_title: str
    message: int | None
    read: tuple[str, ...]
    pieces: tuple[Piece, ...]
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class HintPart:
    """A hint that was taken: level 1 to 3 of a stage's ladder."""

    stage: str
    stage_title: str
    level: int
    name: str
    after: str | None


@dataclass(frozen=True, slots=True)
class DisputePart:
    """The candidate says a message was read wrongly. check: None for every check that the message left open."""

    message: int
    check: str | None
    check_title: str
    comment: str
    time: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class FormulaPart:
    """A growth as it was read: the text that stands for it on screen, and the same as MathML."""

    text: str
    mathml: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What every reader of a transcript gets.

    engine: the version that gave the verdict. events_hash: hex sha256 of the events it is made from. formulas: those
    that occur in how answers were read. redacted: what was left out, by name: "names", "times".
    """

    session: SessionPart
    scenario: ScenarioPart
    engine: str
    conversation: tuple[TurnPart, ...]
    hints: tuple[HintPart, ...]
    disputes: tuple[DisputePart, ...]
    checks: tuple[CheckFacts, ...]
    events_hash: str = ""
    formulas: tuple[FormulaPart, ...] = ()
    redacted: tuple[str, ...] = ()

    @property
    def timed(self) -> bool:
        """Whether times are in it."""
        return self.session.started is not None

    @property
    def met(self) -> int:
        """How many checks are met."""
        return sum(check.mark == "met" for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Facts):
    """What a decision rests on. verdicts: the recorded one and today's, where there is a recorded one."""

    verdict: VerdictPart
    verdicts: tuple[GivenVerdict, ...] = ()
    checks: tuple[CheckPart, ...]
    misconceptions: tuple[MisconceptionPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Judged):
    """A whole transcript.

    one_more: where one more sentence would have changed the level. nearest: titles of the checks that the next level
    still needed, by the shortest way, and next_tier its name; empty at the top. practise: what to practise next.
    """

    strong_answer: str
    one_more: tuple[OneMore, ...]
    nearest: tuple[str, ...]
    next_tier: str
    practise: tuple[str, ...]
