"""Who reads a transcript, and what is in it for them.

Each view is a type of its own. What a reader must not see has no field there, so no template, format or mistake can
show it: a template asks whether the view has a section at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from interviewer.content.rubric import Tier
from interviewer.transcript.parts import (
    CheckPart,
    DisputePart,
    Document,
    FormulaPart,
    GivenVerdict,
    HintPart,
    MarkId,
    MisconceptionPart,
    NotePart,
    OneMore,
    ScenarioPart,
    SessionPart,
    TurnPart,
    VerdictPart,
)

__all__ = [
    "VIEWS",
    "CandidateCheck",
    "CandidateMisconception",
    "CandidateVerdict",
    "CandidateView",
    "CommitteeView",
    "InterviewerView",
    "View",
    "ViewName",
    "candidate_view",
    "committee_view",
    "interviewer_view",
]

ViewName = Literal["interviewer", "candidate", "committee"]
VIEWS: tuple[ViewName, ...] = get_args(ViewName)


@dataclass(frozen=True, slots=True)
class CandidateVerdict:
    """The level, without the rule behind it."""

    tier: Tier
    headline: str
    assessed: bool
    final: bool
    provisional: bool


@dataclass(frozen=True, slots=True)
class CandidateCheck:
    """One check as feedback: no rule, no pattern that matched, and nothing of what the rubric accepts."""

    id: str
    title: str
    mark: MarkId
    word: str
    sign: str
    quote: str
    message: int | None
    start: int
    end: int
    note: str
    why: str
    practise: str
    hint: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class CandidateMisconception:
    name: str
    quote: str
    message: int | None
    start: int
    end: int
    explain: str
    open: bool


@dataclass(frozen=True, slots=True)
class _Shared:
    """What every view holds."""

    session: SessionPart
    scenario: ScenarioPart
    engine: str
    events_hash: str
    conversation: tuple[TurnPart, ...]
    hints: tuple[HintPart, ...]
    disputes: tuple[DisputePart, ...]
    formulas: tuple[FormulaPart, ...]
    redacted: tuple[str, ...]

    @property
    def timed(self) -> bool:
        """Whether times are in it."""
        return self.session.started is not None


@dataclass(frozen=True, slots=True)
class CandidateView(_Shared):
    """Feedback for the one who was interviewed: no rules, no accepted answers, no model answer, nobody's notes."""

    verdict: CandidateVerdict
    checks: tuple[CandidateCheck, ...]
    misconceptions: tuple[CandidateMisconception, ...]
    one_more: tuple[OneMore, ...]
    practise: tuple[str, ...]
    view: Literal["candidate"] = "candidate"

    @property
    def met(self) -> int:
        """How many checks are met."""
        return _met(self.checks)


@dataclass(frozen=True, slots=True)
class CommitteeView(_Shared):
    """What a decision rests on: marks, evidence, every verdict with its reason. Notes only where they were asked for.

    A dispute's comment is a note.
    """

    verdict: VerdictPart
    verdicts: tuple[GivenVerdict, ...]
    checks: tuple[CheckPart, ...]
    misconceptions: tuple[MisconceptionPart, ...]
    notes: tuple[NotePart, ...]
    view: Literal["committee"] = "committee"

    @property
    def met(self) -> int:
        """How many checks are met."""
        return _met(self.checks)


@dataclass(frozen=True, slots=True)
class InterviewerView(_Shared):
    """Everything. source: what an import needs (events and pack as JSON values), None where names or times are out."""

    verdict: VerdictPart
    verdicts: tuple[GivenVerdict, ...]
    checks: tuple[CheckPart, ...]
    misconceptions: tuple[MisconceptionPart, ...]
    strong_answer: str
    one_more: tuple[OneMore, ...]
    nearest: tuple[str, ...]
    next_tier: str
    practise: tuple[str, ...]
    notes: tuple[NotePart, ...] = ()
    source: Callable[[], dict[str, Any]] | None = field(default=None, compare=False)
    view: Literal["interviewer"] = "interviewer"

    @property
    def met(self) -> int:
        """How many checks are met."""
        return _met(self.checks)


View = CandidateView | CommitteeView | InterviewerView


def _met(checks: Iterable[CheckPart | CandidateCheck]) -> int:
    return sum(check.mark == "met" for check in checks)


def _shared(document: Document, redacted: tuple[str, ...]) -> dict[str, Any]:
    return {
        "session": document.session,
        "scenario": document.scenario,
        "engine": document.engine,
        "events_hash": document.events_hash,
        "conversation": document.conversation,
        "hints": document.hints,
        "disputes": document.disputes,
        "formulas": document.formulas,
        "redacted": redacted,
    }


def candidate_view(document: Document, redacted: tuple[str, ...] = ()) -> CandidateView:
    """The feedback of a document."""
    verdict = document.verdict
    shown = [line for turn in document.conversation for line in turn.read]
    shared = _shared(document, redacted)
    # A formula that only the rubric knows would tell what was accepted.
    shared["formulas"] = tuple(f for f in document.formulas if any(f.text in line for line in shown))
    return CandidateView(
        **shared,
        verdict=CandidateVerdict(verdict.tier, verdict.headline, verdict.assessed, verdict.final, verdict.provisional),
        checks=tuple(_candidate_check(check) for check in document.checks),
        misconceptions=tuple(
            CandidateMisconception(m.name, m.quote, m.message, m.start, m.end, m.explain, m.open)
            for m in document.misconceptions
        ),
        one_more=document.one_more,
        practise=document.practise,
    )


def _candidate_check(check: CheckPart) -> CandidateCheck:
    return CandidateCheck(
        id=check.id,
        title=check.title,
        mark=check.mark,
        word=check.word,
        sign=check.sign,
        quote=check.quote,
        message=check.message,
        start=check.start,
        end=check.end,
        note=check.note,
        why=check.why,
        practise=check.practise,
        hint=check.hint,
        disputed=check.disputed,
    )


def committee_view(
    document: Document, redacted: tuple[str, ...] = (), *, with_notes: bool = False, notes: Iterable[NotePart] = ()
) -> CommitteeView:
    """The packet of a document. notes: of those who judged; they and disputes' comments only go in with_notes."""
    shared = _shared(document, redacted)
    if not with_notes:
        shared["disputes"] = tuple(replace(dispute, comment="") for dispute in document.disputes)
    return CommitteeView(
        **shared,
        verdict=document.verdict,
        verdicts=document.verdicts,
        checks=document.checks,
        misconceptions=document.misconceptions,
        notes=tuple(notes) if with_notes else (),
    )


def interviewer_view(
    document: Document,
    redacted: tuple[str, ...] = (),
    *,
    notes: Iterable[NotePart] = (),
    source: Callable[[], dict[str, Any]] | None = None,
) -> InterviewerView:
    """All of a document. source is left out where anything is redacted: the events would tell it."""
    return InterviewerView(
        **_shared(document, redacted),
        verdict=document.verdict,
        verdicts=document.verdicts,
        checks=document.checks,
        misconceptions=document.misconceptions,
        strong_answer=document.strong_answer,
        one_more=document.one_more,
        nearest=document.nearest,
        next_tier=document.next_tier,
        practise=document.practise,
        notes=tuple(notes),
        source=None if redacted else source,
    )
