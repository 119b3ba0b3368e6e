"""The parts of the packets of a led interview, free of any format.

The candidate's packet is a type of its own, made from what the candidate's seat knew: it has no field for a mark, a
check, a note or a verdict, and whoever builds it is not given any.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from interviewer.session.led.view import GivenView

__all__ = [
    "LEAD_NAME",
    "CandidatePacket",
    "CommitteePacket",
    "LedCheck",
    "LedMark",
    "LedNote",
    "LedTurn",
    "LedVerdict",
    "MachinePart",
    "Packet",
    "StagePart",
    "Times",
]


LEAD_NAME = "Interviewer"
"""What the one who led is called."""


@dataclass(frozen=True, slots=True)
class LedTurn:
    """One thing said. message: number of the candidate's message from 0, None for the interviewer.

    after, here and below: how far into the interview, "4:07"; None where times are left out.
    """

    speaker: Literal["interviewer", "candidate"]
    label: str
    text: str
    after: str | None
    message: int | None = None
    read: tuple[str, ...] = ()
    edited_from: str = ""


@dataclass(frozen=True, slots=True)
class Times:
    """When it was, in UTC; ended None: not finished. seconds: on the clock."""

    started: str
    ended: str | None
    seconds: float


@dataclass(frozen=True, slots=True)
class CandidatePacket:
    """What both seats saw, for the candidate to keep. times: None where they are left out.

    redacted: what was left out, by name: "names", "times". events_hash: of the facts that both seats saw.
    """

    session: str
    title: str
    candidate: str
    code: str | None
    minutes: float | None
    givens: tuple[GivenView, ...]
    times: Times | None
    turns: tuple[LedTurn, ...]
    view: Literal["candidate"] = "candidate"
    redacted: tuple[str, ...] = ()
    events_hash: str = ""


@dataclass(frozen=True, slots=True)
class LedMark:
    """A person's mark as it was given. reason: why it differs from their mark before."""

    by: str
    mark: str
    word: str
    quote: str
    message: int | None
    observation: str
    reason: str
    after: str | None


@dataclass(frozen=True, slots=True)
class MachinePart:
    """The machine's mark of a check."""

    mark: str
    word: str
    quote: str
    message: int | None
    read: str
    rule: str


@dataclass(frozen=True, slots=True)
class LedCheck:
    """A check with everybody's marks, oldest first. blind: by whom it was marked before seeing the machine's.

    people: each person's marks in a few words ("Interviewer: not met, then met").
    """

    id: str
    title: str
    expected: str
    marks: tuple[LedMark, ...]
    blind: tuple[str, ...]
    machine: MachinePart
    differs: bool
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LedVerdict:
    """A verdict. which: "first" or "revised"; the machine's is "at the end"."""

    by: str
    which: str
    tier: str
    tier_name: str
    reason: str
    after: str | None


@dataclass(frozen=True, slots=True)
class LedNote:
    """A private note. stage: title of the stage it belongs to."""

    by: str
    text: str
    stage: str
    after: str | None
    flag: bool


@dataclass(frozen=True, slots=True)
class StagePart:
    """A stage and the seconds of the clock spent in it."""

    id: str
    title: str
    seconds: float


@dataclass(frozen=True, slots=True)
class CommitteePacket:
    """What a decision rests on: every mark, every verdict, first and final, of people and machine, with reasons.

    engine: the one that gave the machine's verdict; written_by: the one that works out readings and evidence here.
    shown: what somebody asked to see of the machine's marks before their own. notes: empty where not wanted. stages:
    empty, and times None, where times are left out. source: what `verify` needs (the facts of both halves of the
    journal and the content, as JSON values), None where names or times are out. events_hash: of those facts, whatever
    people and machine judged among them; private notes only where they are in the packet.
    """

    session: str
    title: str
    scenario: str
    scenario_hash: str
    rubric: str
    rubric_version: int
    rubric_hash: str
    engine: str
    written_by: str
    candidate: str
    code: str | None
    minutes: float | None
    seed: int | None
    givens: tuple[GivenView, ...]
    times: Times | None
    verdicts: tuple[LedVerdict, ...]
    machine: LedVerdict
    provisional: str
    checks: tuple[LedCheck, ...]
    shown: tuple[str, ...]
    stages: tuple[StagePart, ...]
    turns: tuple[LedTurn, ...]
    notes: tuple[LedNote, ...]
    source: Callable[[], dict[str, Any]] | None = field(default=None, compare=False)
    view: Literal["committee", "interviewer"] = "committee"
    redacted: tuple[str, ...] = ()
    events_hash: str = ""

    @property
    def standing(self) -> LedVerdict | None:
        """The verdict that stands: the last one of who led the interview."""
        return next((given for given in reversed(self.verdicts) if given.by == LEAD_NAME), None)


Packet = CandidatePacket | CommitteePacket
