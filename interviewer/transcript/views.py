"""Who reads a transcript, and what is in it for them.

Each view is a type of its own. What a reader must not see has no field there, so no template, format or mistake can
show it: a template asks whether the view has a section at all. What a candidate gets is beside what the others get,
not above it: one can't be handed over for the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, TypeVar, get_args

from interviewer.transcript.parts import (
    CheckFacts,
    Document,
    Facts,
    Judged,
    MisconceptionFacts,
    NotePart,
    OneMore,
    VerdictFacts,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateVerdict(VerdictFacts):
    """The level, without the rule behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateCheck(CheckFacts):
    """One check as feedback: no rule, no pattern that matched, and nothing of what the rubric accepts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateMisconception(MisconceptionFacts):
    """What was believed, and what is so; not which check it bears on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView(Facts):
    """Feedback for the one who was interviewed: no rules, no accepted answers, no model answer, nobody's notes."""

    verdict: CandidateVerdict
    checks: tuple[CandidateCheck, ...]
    misconceptions: tuple[CandidateMisconception, ...]
    one_more: tuple[OneMore, ...]
    practise: tuple[str, ...]
    view: Literal["candidate"] = "candidate"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeView(Judged):
    """What a decision rests on: marks, evidence, every verdict with its reason. Notes only where they were asked for.

    A dispute's comment is a note.
    """

    notes: tuple[NotePart, ...] = ()
    view: Literal["committee"] = "committee"


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewerView(Document):
    """Everything. source: what an import needs (events and pack as JSON values), None where names or times are out."""

    notes: tuple[NotePart, ...] = ()
    source: Callable[[], dict[str, Any]] | None = field(default=None, compare=False)
    view: Literal["interviewer"] = "interviewer"


View = CandidateView | CommitteeView | InterviewerView

Part = TypeVar("Part")


def _only(kind: type[Part], whole: object, **other: Any) -> Part:
    """A part with the fields that its kind has, taken from a whole one; other: those that are not taken."""
    names = [one.name for one in fields(kind) if hasattr(whole, one.name)]  # type: ignore[arg-type]
    return kind(**{name: getattr(whole, name) for name in names} | other)


def candidate_view(document: Document, redacted: tuple[str, ...] = ()) -> CandidateView:
    """The feedback of a document."""
    shown = [line for turn in document.conversation for line in turn.read]
    return _only(
        CandidateView,
        document,
        redacted=redacted,
        # A formula that only the rubric knows would tell what was accepted.
        formulas=tuple(f for f in document.formulas if any(f.text in line for line in shown)),
        verdict=_only(CandidateVerdict, document.verdict),
        checks=tuple(_only(CandidateCheck, check) for check in document.checks),
        misconceptions=tuple(_only(CandidateMisconception, part) for part in document.misconceptions),
    )


def committee_view(
    document: Document, redacted: tuple[str, ...] = (), *, with_notes: bool = False, notes: Iterable[NotePart] = ()
) -> CommitteeView:
    """The packet of a document. notes: of those who judged; they and disputes' comments only go in with_notes."""
    disputes = document.disputes
    if not with_notes:
        disputes = tuple(replace(dispute, comment="") for dispute in disputes)
    return _only(
        CommitteeView,
        document,
        redacted=redacted,
        disputes=disputes,
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
    return _only(
        InterviewerView,
        document,
        redacted=redacted,
        notes=tuple(notes),
        source=None if redacted else source,
    )
