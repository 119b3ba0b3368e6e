"""Marks with their evidence: what grading gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from interviewer.content.rubric import Tier
from interviewer.reading.model import Aspect, Reading

__all__ = ["Asked", "CheckMark", "Evidence", "Grade", "Heard", "Mark", "MisconceptionMet", "Note"]


class Mark(StrEnum):
    """Unread is not wrong: the reader met something it can't read, so the interviewer asks."""

    MET = "met"
    UNMET = "unmet"
    UNREAD = "unread"


class Note(StrEnum):
    """Why a check is not met, or met with a remark; each earns a follow-up of its own."""

    NOT_SAID = "not-said"
    WRONG = "wrong"
    LOOSE = "loose"  # a valid upper bound, not tight
    TIGHTER = "tighter"  # grows slower than it does
    UNSIMPLIFIED = "unsimplified"  # right, with constants or lower-order terms left in
    HEDGED = "hedged"  # alternatives that exclude each other
    DENIED = "denied"
    ASKED_BACK = "asked-back"
    CONFLICT = "conflict"  # two incompatible answers, neither taken back
    UNREAD_NOTATION = "unread-notation"
    UNREAD_WORDS = "unread-words"  # the vocabulary is there, no pattern holds
    UNBOUND = "unbound"  # a variable that nobody introduced
    LOWER_BOUND = "lower-bound"  # Omega or o where O was asked
    ARITHMETIC = "arithmetic"  # the arithmetic shown does not hold
    OFF_BY_THOUSANDS = "off-by-thousands"
    OFF_BY_EIGHT = "bits-for-bytes"
    OFF_BY_TWO = "off-by-two"
    DROPPED_DIMENSION = "dropped-dimension"
    ASSUMPTION = "assumption"  # does not agree with what the candidate assumed
    FOLLOWS = "follows"  # rightly worked out from a wrong figure of the candidate's own
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood open when a message was typed, so that a terse answer can be read: "n^2", "800"."""

    stage: str | None = None
    checks: tuple[str, ...] = ()
    aspect: Aspect | None = None
    subject: str | None = None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of the candidate with its reading and the question it answered.

    hints: hint level (0 to 3) taken so far, by stage.
    """

    message: int
    reading: Reading
    asked: Asked = Asked()
    hints: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What proves a mark. Offsets are into the message as typed; quote == text[start:end]; no message: nothing said.

    read: how the quote was read. expected: what was expected. rule: which rule decided, in words.
    """

    quote: str = ""
    message: int | None = None
    start: int = 0
    end: int = 0
    read: str = ""
    expected: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class CheckMark:
    """One check's mark. after_hint: hint level of its stage when it was earned (2: Lean only; 3: does not count)."""

    check: str
    mark: Mark
    note: Note
    evidence: Evidence
    after_hint: int = 0
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class MisconceptionMet:
    """A named misconception that was said; `open` while it stands uncorrected."""

    id: str
    name: str
    check: str
    evidence: Evidence
    open: bool = True


@dataclass(frozen=True, slots=True)
class Grade:
    """The verdict with its proof.

    reason: the rule that gave the tier, in words. provisional: an unread or disputed check could change the tier;
    then `could_be` is the tier if all such checks were accepted, and `condition` says it in words.
    assessed: False where nothing was answered.
    """

    tier: Tier
    reason: str
    marks: tuple[CheckMark, ...]
    misconceptions: tuple[MisconceptionMet, ...] = ()
    provisional: bool = False
    could_be: Tier | None = None
    condition: str = ""
    assessed: bool = True

    def mark(self, check: str) -> CheckMark:
        """The mark of a check. Raises KeyError."""
        for mark in self.marks:
            if mark.check == check:
                return mark
        raise KeyError(check)
