"""Whether the verdict and every mark of a transcript follow from its own content, graded again."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.session.evolve import replay
from interviewer.transcript.judgement import recorded_mark, tier_given
from interviewer.transcript.taken import Taken

__all__ = ["Difference", "Verification", "verify"]


@dataclass(frozen=True, slots=True)
class Difference:
    """what: the id of a check, or "verdict". recorded and now: a mark or a tier."""

    what: str
    recorded: str
    now: str


@dataclass(frozen=True, slots=True)
class Verification:
    """tier: as recorded, or as shown where the interview is not finished; the machine's of a led interview.

    engine: gave the verdict. checks: how many were graded again.
    """

    session: str
    scenario: str
    engine: str
    tier: str
    assessed: bool
    checks: int
    differences: tuple[Difference, ...]

    @property
    def follows(self) -> bool:
        """Whether verdict and marks are what this version gives for the same events and rubric."""
        return not self.differences


def verify(taken: Taken) -> Verification:
    """Grades a transcript again from its own events, scenario and rubric."""
    record = taken.record
    state = replay(record.pack, record.events)
    found = [
        Difference(mark.check, recorded, mark.mark.value)
        for mark in state.grade.marks
        if (recorded := recorded_mark(state, mark)) is not None
    ]
    tier = tier_given(state)
    if tier != state.grade.tier:
        found.insert(0, Difference("verdict", tier, state.grade.tier))
    return Verification(
        session=record.session_id,
        scenario=state.started.scenario,
        engine=state.verdict.engine if state.verdict is not None else state.started.engine,
        tier=tier,
        assessed=bool(state.heard) if state.verdict is None else state.verdict.assessed,
        checks=len(state.grade.marks),
        differences=tuple(found),
    )
