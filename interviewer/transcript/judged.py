"""What was judged: verdicts, checks and misconceptions, free of any format.

Each stands twice: the facts that everybody may know, and the whole with what only those who judge may.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interviewer.content.rubric import Tier

__all__ = [
    "CheckFacts",
    "CheckPart",
    "GivenVerdict",
    "MarkId",
    "MisconceptionFacts",
    "MisconceptionPart",
    "OneMore",
    "VerdictFacts",
    "VerdictPart",
]

MarkId = Literal["met", "unmet", "unread"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictFacts:
    """A level as everybody may know it. headline: "Strong Hire", "Not assessed", ... final: False while it is open."""

    tier: Tier
    headline: str
    assessed: bool
    final: bool
    provisional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictPart(VerdictFacts):
    """The verdict. rule: what gave it, in words.

    condition: what could change the level, "" where nothing could. rules: tier name and its rule in words, the better
    tier first. note: a remark where this version of the program grades differently from what was recorded, else "".
    """

    rule: str
    could_be: Tier | None
    condition: str
    rules: tuple[tuple[str, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class GivenVerdict:
    """One verdict of several: by says whose it is ("recorded at the end", "graded again"). reason: what gave it."""

    by: str
    engine: str
    tier: Tier
    tier_name: str
    assessed: bool
    provisional: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFacts:
    """One check as everybody may know it. message, start, end: where the quote stands (message None: nothing was said).

    word and sign: the mark for people. hint: what a hint taken before cost, "" where none was.
    """

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


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPart(CheckFacts):
    """One check with its proof. recorded: the mark in the recorded verdict where this version reads it differently,
    else None.
    """

    read: str
    expected: str
    rule: str
    after_hint: int
    recorded: MarkId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MisconceptionFacts:
    """A misconception that was said, as everybody may know it. open: it was never corrected."""

    name: str
    quote: str
    message: int | None
    start: int
    end: int
    explain: str
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MisconceptionPart(MisconceptionFacts):
    """A named misconception that was said."""

    id: str
    check: str
    check_title: str


@dataclass(frozen=True, slots=True)
class OneMore:
    """A check that alone would have changed the level, and the level it would have given."""

    check: str
    title: str
    tier: Tier
    tier_name: str
