"""A grade as JSON (the contract of `interviewer grade --json`) and as a table for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.cli.terminal import bold, columns, wrap
from interviewer.engine import engine
from interviewer.plain.text import safe

if TYPE_CHECKING:
    from interviewer.grading.marks import CheckMark, Evidence, Grade, MisconceptionMet
    from interviewer.session.state import SessionState

__all__ = ["grade_json", "grade_table", "tier_name"]

_SIGNS = {"met": "+ met", "unmet": "- unmet", "unread": "? unread"}


def grade_json(state: SessionState) -> dict[str, object]:
    """The result of a graded row, without its id."""
    grade, pack = state.grade, state.pack
    return {
        "scenario": pack.scenario.id,
        "tier": grade.tier,
        "checks": {mark.check: _mark(mark) for mark in grade.marks},
        "misconceptions": [_misconception(found) for found in grade.misconceptions],
        "provisional": grade.provisional,
        "rubric": {"id": pack.rubric.id, "version": pack.rubric.version, "hash": pack.rubric_hash},
        "engine": engine(),
    }


def _mark(mark: CheckMark) -> dict[str, object]:
    return {"mark": mark.mark.value, **_evidence(mark.evidence)}


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "quote": evidence.quote,
        "message": evidence.message,
        "start": evidence.start,
        "end": evidence.end,
        "read": evidence.read,
        "expected": evidence.expected,
        "rule": evidence.rule,
    }


def _misconception(found: MisconceptionMet) -> dict[str, object]:
    shown = _evidence(found.evidence)
    place = {key: shown[key] for key in ("quote", "message", "start", "end")}
    return {"id": found.id, "name": found.name, "check": found.check, **place, "open": found.open}


def grade_table(state: SessionState) -> str:
    """The verdict and its rule, then each check with its mark, what was said and what was expected."""
    grade, rubric = state.grade, state.pack.rubric
    parts = [bold(verdict_line(grade)), wrap(safe(grade.reason))]
    if grade.condition:
        parts.append(wrap(safe(grade.condition)))
    rows = []
    for mark in grade.marks:
        said = f'"{mark.evidence.quote}"' if mark.evidence.quote else "nothing was said"
        read = f" (read as {mark.evidence.read})" if mark.evidence.read else ""
        expected = "" if mark.mark == "met" else f"; expected: {mark.evidence.expected}"
        rows.append((_SIGNS[mark.mark], rubric.check(mark.check).id, said + read + expected))
    parts += ["", columns(rows, ("mark", "check", "evidence"))]
    if grade.misconceptions:
        parts += ["", "Misconceptions:"]
        parts.append(columns([(m.name, f'"{m.evidence.quote}"') for m in grade.misconceptions], indent="  "))
    return "\n".join(parts)


def verdict_line(grade: Grade) -> str:
    """The level in words, such as "Lean Hire (provisional)"."""
    if not grade.assessed:
        return "Not assessed: nothing was answered"
    return tier_name(grade.tier) + (" (provisional)" if grade.provisional else "")


def tier_name(tier: str) -> str:
    """The level's name: "Lean Hire" for lean_hire."""
    from interviewer.grading import TIER_NAMES

    return next((name for key, name in TIER_NAMES.items() if key == tier), tier)
