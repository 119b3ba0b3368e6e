"""The parts of a transcript, free of any format. A debrief on screen shows the same parts.

Texts are as they were said or written, figures filled in; nothing is escaped. Whoever shows a part does that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interviewer.content.rubric import Tier

__all__ = [
    "CheckPart",
    "DisputePart",
    "Document",
    "FormulaPart",
    "GivenPart",
    "GivenVerdict",
    "HintPart",
    "MisconceptionPart",
    "NotePart",
    "OneMore",
    "Piece",
    "ScenarioPart",
    "SessionPart",
    "TurnPart",
    "VerdictPart",
]

MarkId = Literal["met", "unmet", "unread"]


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
class VerdictPart:
    """The verdict. headline: "Strong Hire", "Not assessed", ... rule: what gave it, in words.

    final: False while the interview is open. condition: what could change the level, "" where nothing could.
    rules: tier name and its rule in words, the better tier first. note: a remark where this version of the program
    grades differently from what was recorded, else "".
    """

    tier: Tier
    headline: str
    rule: str
    assessed: bool
    final: bool
    provisional: bool
    could_be: Tier | None
    condition: str
    rules: tuple[tuple[str, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class GivenVerdict:
    """One verdict of several: by says whose it is ("recorded at the end", "graded again"). reason: what gave it."""

    by: str
    engine: str
    tier: Tier
    tier_name: str
    assessed: bool
    provisional: bool
    reason: str


@dataclass(frozen=True, slots=True)
class NotePart:
    """A private note of somebody who judged. after: time since the start, None where times are left out."""

    by: str
    text: str
    after: str | None = None


@dataclass(frozen=True, slots=True)
class CheckPart:
    """One check with its proof. message, start, end: where the quote stands (message None: nothing was said).

    word and sign: the mark for people. hint: what a hint taken before cost, "" where none was. recorded: the mark in
    the recorded verdict where this version reads it differently, else None.
    """

    id: str
    title: str
    mark: MarkId
    word: str
    sign: str
    quote: str
    message: int | None
    start: int
    end: int
    read: str
    expected: str
    rule: str
    note: str
    why: str
    practise: str
    after_hint: int
    hint: str
    disputed: bool
    recorded: MarkId | None = None


@dataclass(frozen=True, slots=True)
class MisconceptionPart:
    """A named misconception that was said. open: it was never corrected."""

    id: str
    name: str
    check: str
    check_title: str
    quote: str
    message: int | None
    start: int
    end: int
    explain: str
    open: bool


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
class OneMore:
    """A check that alone would have changed the level, and the level it would have given."""

    check: str
    title: str
    tier: Tier
    tier_name: str


@dataclass(frozen=True, slots=True)
class FormulaPart:
    """A growth as it was read: the text that stands for it on screen, and the same as MathML."""

    text: str
    mathml: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole transcript.

    events_hash: hex sha256 of the events it is made from. formulas: those that occur in how answers were read.
    verdicts: the recorded one and today's, where there is a recorded one.

    one_more: where one more sentence would have changed the level. nearest: titles of the checks that the next level
    still needed, by the shortest way, and next_tier its name; empty at the top. practise: what to practise next.
    """

    session: SessionPart
    scenario: ScenarioPart
    engine: str
    verdict: VerdictPart
    checks: tuple[CheckPart, ...]
    misconceptions: tuple[MisconceptionPart, ...]
    conversation: tuple[TurnPart, ...]
    hints: tuple[HintPart, ...]
    disputes: tuple[DisputePart, ...]
    strong_answer: str
    one_more: tuple[OneMore, ...]
    nearest: tuple[str, ...]
    next_tier: str
    practise: tuple[str, ...]
    events_hash: str = ""
    formulas: tuple[FormulaPart, ...] = ()
    verdicts: tuple[GivenVerdict, ...] = ()

    @property
    def met(self) -> int:
        """How many checks are met."""
        return sum(check.mark == "met" for check in self.checks)
