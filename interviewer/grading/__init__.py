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
from interviewer.grading.sayings import Said, said_in, said_lines
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
    "Said",
    "grade",
    "holds",
    "said_in",
    "said_lines",
    "say_rule",
    "tier_of",
]
