"""The verdict and the marks as they were given, beside what this version of the program makes of the same events."""

from __future__ import annotations

from typing import cast

from interviewer.content.rubric import Tier
from interviewer.grading import CheckMark, Mark, say_rule
from interviewer.session.state import SessionState
from interviewer.transcript.parts import GivenVerdict, MarkId, VerdictPart
from interviewer.transcript.words import NOTHING_HEARD, TIERS

__all__ = ["agrees", "is_assessed", "recorded_mark", "tier_given", "verdict_part", "verdicts_given"]


def tier_given(state: SessionState) -> Tier:
    """The tier as recorded at the end; before that, what the answers so far would give."""
    return state.verdict.tier if state.verdict is not None else state.grade.tier


def is_assessed(state: SessionState) -> bool:
    """Whether anything was answered."""
    if state.verdict is not None:
        return state.verdict.assessed
    return state.grade.assessed and bool(state.heard)


def recorded_mark(state: SessionState, mark: CheckMark) -> MarkId | None:
    """The mark in the recorded verdict where grading gives another one today, else None.

    A dispute made after the end turns "unmet" into "unread"; that is no difference.
    """
    if state.verdict is None:
        return None
    recorded = state.verdict.marks.get(mark.check)
    if recorded == mark.mark.value or recorded not in tuple(Mark):
        return None
    if mark.disputed and recorded == Mark.UNMET:
        return None
    return cast(MarkId, str(recorded))


def agrees(state: SessionState) -> bool:
    """Whether grading today gives the recorded tier and marks."""
    if state.verdict is None:
        return True
    return state.verdict.tier == state.grade.tier and all(
        recorded_mark(state, mark) is None for mark in state.grade.marks
    )


def verdict_part(state: SessionState, engine_now: str) -> VerdictPart:
    """The verdict with the rule that gave it. engine_now: the version that renders, for the note."""
    grade, rubric = state.grade, state.pack.rubric
    tier, assessed, final = tier_given(state), is_assessed(state), state.ended is not None
    provisional = assessed and (grade.provisional or (state.verdict is not None and state.verdict.provisional))
    headline = TIERS[tier] if assessed else "Not assessed"
    if not final:
        headline = f"Not finished; so far: {headline}" if assessed else "Not finished"
    rule = grade.reason if tier == grade.tier else f"{TIERS[tier]}, as recorded when the interview ended."
    return VerdictPart(
        tier=tier,
        headline=headline,
        rule=rule if assessed else NOTHING_HEARD,
        assessed=assessed,
        final=final,
        provisional=provisional,
        could_be=grade.could_be if provisional else None,
        condition=grade.condition if provisional else "",
        rules=(
            (TIERS["strong_hire"], say_rule(rubric.verdict.strong_hire, rubric)),
            (TIERS["lean_hire"], say_rule(rubric.verdict.lean_hire, rubric)),
        ),
        note=_note(state, engine_now),
    )


def verdicts_given(state: SessionState, engine_now: str) -> tuple[GivenVerdict, ...]:
    """The recorded verdict, and what the same events are graded as by the version that renders."""
    grade, recorded = state.grade, state.verdict
    assessed = grade.assessed and bool(state.heard)
    now = GivenVerdict(
        "graded again", engine_now, grade.tier, TIERS[grade.tier], assessed, grade.provisional, grade.reason
    )
    if recorded is None:
        return (now,)
    reason = grade.reason if recorded.tier == grade.tier else "The rule is not recorded; its marks are."
    then = GivenVerdict(
        "recorded at the end",
        recorded.engine,
        recorded.tier,
        TIERS[recorded.tier],
        recorded.assessed,
        recorded.provisional,
        reason,
    )
    return then, now


def _note(state: SessionState, engine_now: str) -> str:
    if agrees(state) or state.verdict is None:
        return ""
    changed = [mark.check for mark in state.grade.marks if recorded_mark(state, mark) is not None]
    what = f" It differs on: {', '.join(changed)}." if changed else ""
    return (
        f"This verdict was recorded by version {state.verdict.engine}; version {engine_now} reads the same answers as "
        f"{TIERS[state.grade.tier]}.{what} The recorded verdict and marks stand."
    )
