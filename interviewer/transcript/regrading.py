"""Grades a held interview again with another rubric or another version, and says of every flip why it happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from interviewer.content.pack import Pack
from interviewer.engine import engine
from interviewer.grading import Grade
from interviewer.session.events import InterviewerSpoke, VerdictReached
from interviewer.session.evolve import replay
from interviewer.session.state import SessionState
from interviewer.transcript.changes import Change, Changes, Path
from interviewer.transcript.record import Record

__all__ = ["Cause", "Flip", "Places", "Regraded", "as_row", "regrade"]

Cause = Literal["rubric", "reading", "both", "marks"]
Places = Callable[[Path], str]
"""Where a path of the new rubric stands, as "FILE:LINE"; "" where that is not known."""


@dataclass(frozen=True, slots=True)
class Flip:
    """A check or the verdict that comes out otherwise now.

    what: id of the check, or "verdict". then and now: marks or tiers; "absent" where a rubric has no such check.
    cause: the rubric's rule changed, the reading changed, both did, or (for a verdict) marks that changed.
    why: a sentence; where: file and line of what changed in the rubric, "" where the reading did.
    """

    what: str
    title: str
    then: str
    now: str
    cause: Cause
    why: str
    where: str = ""
    quote: str = ""
    message: int | None = None
    read_then: str = ""
    read_now: str = ""


@dataclass(frozen=True, slots=True)
class Regraded:
    """The outcome of one session. The recorded verdict stands; now is what today's rubric and version would say."""

    session: str
    scenario: str
    tier_then: str
    tier_now: str
    engine_then: str
    engine_now: str
    rubric_then: int
    rubric_now: int
    same_rubric: bool
    checks: int
    flips: tuple[Flip, ...] = ()
    marks_now: Mapping[str, str] = field(default_factory=dict)

    @property
    def flipped(self) -> bool:
        """Whether anything comes out otherwise."""
        return bool(self.flips)


def regrade(record: Record, pack: Pack, places: Places = lambda _path: "") -> Regraded | None:
    """Grades a session's events with a pack; None where no verdict was recorded. Raises ValueError where it can't be.

    pack: the scenario it was held with, and the rubric to grade by.
    """
    recorded = next((event for event in record.events if isinstance(event, VerdictReached)), None)
    if recorded is None:
        return None
    state = replay(pack, record.events)
    same = pack.rubric_hash == record.pack.rubric_hash
    now = {mark.check: mark.mark.value for mark in state.grade.marks}
    changed = [check for check in {**recorded.marks, **now} if _differs(check, recorded, state)]
    flips: list[Flip] = []
    if changed or recorded.tier != state.grade.tier:
        flips = _Reasons(record, recorded, pack, state, places).flips(changed)
    return Regraded(
        session=record.session_id,
        scenario=state.started.scenario,
        tier_then=recorded.tier,
        tier_now=state.grade.tier,
        engine_then=recorded.engine,
        engine_now=engine(),
        rubric_then=state.started.rubric_version,
        rubric_now=pack.rubric.version,
        same_rubric=same,
        checks=len(now),
        flips=tuple(flips),
        marks_now=now,
    )


def _differs(check: str, recorded: VerdictReached, state: SessionState) -> bool:
    then, mark = recorded.marks.get(check), state.mark_of(check)
    if then is None or mark is None:
        return True
    if mark.disputed and then == "unmet":
        return False  # a dispute after the end puts it before a person; that is no flip
    return then != mark.mark.value


class _Reasons:
    """Why the checks of one session flip. The old rubric is only graded with once a flip asks for it."""

    def __init__(
        self, record: Record, recorded: VerdictReached, pack: Pack, state: SessionState, places: Places
    ) -> None:
        self.recorded, self.state, self.places = recorded, state, places
        self.titles = {check.id: check.title for check in (*record.pack.rubric.checks, *pack.rubric.checks)}
        self.spoken = _replies(record)
        self.changes: Changes | None = None
        self.old: Grade = state.grade
        if pack.rubric_hash != record.pack.rubric_hash:
            self.old = replay(record.pack, record.events).grade
            self.changes = Changes(record.pack, pack)

    def flips(self, changed: list[str]) -> list[Flip]:
        """The verdict's flip first, then the checks' in the order of the rubric."""
        checks = [self._check(check) for check in changed]
        if self.recorded.tier == self.state.grade.tier:
            return checks
        return [self._verdict(checks), *checks]

    def _check(self, check: str) -> Flip:
        then = self.recorded.marks.get(check, "absent")
        mark = self.state.mark_of(check)
        before = next((m for m in self.old.marks if m.check == check), None)
        evidence = next((m.evidence for m in (mark, before) if m is not None and m.evidence.message is not None), None)
        changes = self.changes.of_check(check) if self.changes is not None else ()
        read_again = before is not None and then != "absent" and before.mark.value != then
        ruled_again = self.changes is not None and (before is None or mark is None or before.mark != mark.mark)
        cause: Cause = "both" if read_again and ruled_again else "reading" if read_again else "rubric"
        shown = mark or before
        read_now = shown.evidence.read if shown is not None else ""
        message = evidence.message if evidence is not None else None
        read_then = self.recorded.read.get(check) or self.spoken.get(message, "")
        return Flip(
            what=check,
            title=self.titles.get(check, check),
            then=then,
            now=mark.mark.value if mark is not None else "absent",
            cause=cause,
            why=_why(cause, changes, read_then, read_now, shown.evidence.rule if shown is not None else ""),
            where=self._where(changes) if cause != "reading" else "",
            quote=evidence.quote if evidence is not None else "",
            message=message,
            read_then=read_then,
            read_now=read_now,
        )

    def _verdict(self, checks: list[Flip]) -> Flip:
        then, now = self.recorded.tier, self.state.grade.tier
        changes = self.changes.of_verdict() if self.changes is not None else ()
        if changes:
            why = f"the rule of the verdict changed: {_told(changes)}"
        elif checks:
            why = "it follows from the marks that changed: " + ", ".join(f.what for f in checks)
        else:
            why = "hints count otherwise now"
        cause: Cause = "rubric" if changes else "marks" if checks else "reading"
        return Flip("verdict", "Verdict", then, now, cause, why, self._where(changes))

    def _where(self, changes: tuple[Change, ...]) -> str:
        return ", ".join(dict.fromkeys(place for change in changes if (place := self.places(change.path))))


def _why(cause: Cause, changes: tuple[Change, ...], read_then: str, read_now: str, rule: str) -> str:
    read = f"read then as {read_then or '(not recorded)'}, now as {read_now or 'nothing'}"
    if cause == "reading":
        return read + (f" ({rule})" if rule else "")
    ruled = _told(changes) if changes else "the rubric changed elsewhere"
    return f"{ruled}; and {read}" if cause == "both" else ruled


def _told(changes: tuple[Change, ...]) -> str:
    return "; ".join(f"{change.where}: {change.old} became {change.new}" for change in changes)


def _replies(record: Record) -> Mapping[int | None, str]:
    """What the interviewer said to have read, by message: for sessions whose verdict does not keep readings."""
    found: dict[int | None, str] = {}
    message: int | None = None
    for event in record.events:
        if event.type == "AnswerSubmitted":
            message = event.message
        elif isinstance(event, InterviewerSpoke) and event.text.startswith("I read: "):
            found.setdefault(message, event.text.removeprefix("I read: ").split("\n")[0].rstrip("."))
    return found


def as_row(result: Regraded) -> dict[str, Any]:
    """The outcome as plain values, for a line of JSON."""
    return {
        "id": result.session,
        "scenario": result.scenario,
        "flipped": result.flipped,
        "then": {"tier": result.tier_then, "engine": result.engine_then, "rubric_version": result.rubric_then},
        "now": {"tier": result.tier_now, "engine": result.engine_now, "rubric_version": result.rubric_now},
        "checks": result.checks,
        "flips": [
            {
                "what": flip.what,
                "title": flip.title,
                "then": flip.then,
                "now": flip.now,
                "cause": flip.cause,
                "why": flip.why,
                "where": flip.where,
                "quote": flip.quote,
                "message": flip.message,
                "read_then": flip.read_then,
                "read_now": flip.read_now,
            }
            for flip in result.flips
        ],
    }
