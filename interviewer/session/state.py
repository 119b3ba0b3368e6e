"""Everything that is true of an interview at one moment: a fold over its events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, Literal

from interviewer.content.pack import Pack
from interviewer.content.scenario import Stage
from interviewer.grading.marks import Asked, CheckMark, Grade, Heard, Mark
from interviewer.reading.model import Context
from interviewer.session.events import (
    InterviewEnded,
    ReadingDisputed,
    SessionStarted,
    SpeechKind,
    VerdictReached,
)

__all__ = ["MAX_FOLLOW_UPS", "SessionState", "StageProgress", "StageStatus", "Utterance"]

MAX_FOLLOW_UPS = 2
"""Follow-ups a check gets over the whole interview."""

StageStatus = Literal["open", "current", "done", "skipped"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing that was said. kind is "answer" for the candidate.

    message: the candidate's message number, from 0; None for the interviewer. read: how an answer was read,
    in the
    words shown to the candidate; empty where nothing was read.
    """

    speaker: Literal["interviewer", "candidate"]
    kind: SpeechKind | Literal["answer"]
    text: str
    at: float
    stage: str | None = None
    message: int | None = None
    read: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StageProgress:
    """A stage as it is shown beside the conversation. hints: level of the last hint taken, 0 to 3."""

    id: str
    title: str
    status: StageStatus = "open"
    hints: int = 0


@dataclass(frozen=True, slots=True)
class SessionState:
    """One interview.

    stage: id of the current stage; None before the first and in closing. asked: what a terse answer is about.
    question: the standing question's text ("" before the first), with its kind and reason.
    follow_ups: reasons of the follow-ups asked so far, by check. given_up: checks the candidate passed on.
    unclear: messages in a row that did not answer the standing question. passes: "I don't know"s in this stage.
    bound: the candidate's own names for variables. noticed: time notices already given.
    """

    pack: Pack = field(compare=False, repr=False)
    started: SessionStarted
    givens: Mapping[str, float]
    context: Context
    grade: Grade
    conversation: tuple[Utterance, ...] = ()
    heard: tuple[Heard, ...] = ()
    stages: tuple[StageProgress, ...] = ()
    stage: str | None = None
    asked: Asked = field(default_factory=Asked)
    question: str = ""
    question_kind: SpeechKind = "opening"
    question_reason: str | None = None
    closing: bool = False
    messages: int = 0
    follow_ups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    given_up: tuple[str, ...] = ()
    unclear: int = 0
    passes: int = 0
    hint_offered: int | None = None
    bound: Mapping[str, str] = field(default_factory=dict)
    disputes: tuple[ReadingDisputed, ...] = ()
    paused: bool = False
    paused_at: float = 0.0
    paused_seconds: float = 0.0
    noticed: tuple[str, ...] = ()
    time_up: bool = False
    ended: InterviewEnded | None = None
    verdict: VerdictReached | None = None
    last_at: float = 0.0

    def changed(self, **changes: Any) -> SessionState:
        """The state with some of its fields changed; there are several such copies for every message."""
        return SessionState(**{**dict(zip(_FIELDS, _VALUES(self), strict=True)), **changes})

    def elapsed(self, at: float) -> float:
        """Seconds of interview up to `at`; pauses and the time after the end do not count."""
        now = self.paused_at if self.paused else at
        if self.ended is not None:
            now = min(now, self.ended.at)
        return max(0.0, now - self.started.at - self.paused_seconds)

    def remaining(self, at: float) -> float | None:
        """Seconds left, never below zero; None where the interview has no limit."""
        if self.started.minutes is None:
            return None
        return max(0.0, self.started.minutes * 60.0 - self.elapsed(at))

    def current(self) -> Stage | None:
        """The scenario's stage that is being asked about; None before the first and in closing."""
        return self.find_stage(self.stage)

    def find_stage(self, stage_id: str | None) -> Stage | None:
        """The scenario's stage of this id, None where there is none."""
        return next((s for s in self.pack.scenario.stages if s.id == stage_id), None)

    def progress(self, stage_id: str) -> StageProgress:
        """Progress of a stage. Raises KeyError."""
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)

    def mark_of(self, check: str) -> CheckMark | None:
        """The current mark of a check; None where the rubric has no such check."""
        return next((mark for mark in self.grade.marks if mark.check == check), None)

    def is_open(self, check: str) -> bool:
        """Whether a check is neither met nor put before a person by a dispute."""
        mark = self.mark_of(check)
        return mark is not None and mark.mark is not Mark.MET and not mark.disputed

    def open_checks(self, stage: Stage) -> tuple[str, ...]:
        """The checks of a stage that are still open, in order."""
        return tuple(check for check in stage.checks if self.is_open(check))


_FIELDS = tuple(each.name for each in fields(SessionState))
_VALUES = attrgetter(*_FIELDS)
