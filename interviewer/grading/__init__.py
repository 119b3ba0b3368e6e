"""Grading: checks x claims -> marks with evidence -> verdict. Pure; knows no screen and no disk."""

from interviewer.grading.grade import grade
from interviewer.grading.marks import (
    Asked,
    CheckMark,
    Evidence,
    Grade,
    Heard,
    Mark,
    MisconceptionMet,
    Note,
)
from interviewer.grading.verdict import TIER_NAMES, holds, say_rule, tier_of

__all__ = [
    "TIER_NAMES",
    "Asked",
    "CheckMark",
    "Evidence",
    "Grade",
    "Heard",
    "Mark",
    "MisconceptionMet",
    "Note",
    "grade",
    "holds",
    "say_rule",
    "tier_of",
]
