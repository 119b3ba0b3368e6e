"""The JSON Schema of led interviews' packets, made from models of their values. docs/packet.schema.json is its copy."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from interviewer.content.rubric import Tier
from interviewer.session.led.private import PrivateEvent
from interviewer.session.led.shared import SharedEvent
from interviewer.session.led.view import GivenView
from interviewer.transcript.led_rendering import LED_SCHEMA
from interviewer.transcript.schema import Hash, Mark, Message, PackValues, Values, published

__all__ = ["packet_schema"]

After = Annotated[str, Field(description="How far into the interview, like 4:07; null where times are left out.")]


class _Times(Values):
    """UTC, ISO 8601, to the second; ended null: not finished. seconds: on the clock, without pauses."""

    started: str
    ended: str | None
    seconds: float


class _Turn(Values):
    """text is verbatim. read: how it was read, in the committee's packet. edited_from: the script's words, where the
    interviewer edited them before they were sent.
    """

    speaker: Literal["interviewer", "candidate"]
    label: str
    text: str
    after: After | None
    message: Message | None
    read: list[str]
    edited_from: str


class _Mark(Values):
    """A person's mark as it was given. reason: why it differs from their mark before."""

    by: str
    mark: Mark
    word: str
    quote: str
    message: Message | None
    observation: str
    reason: str
    after: After | None


class _Machine(Values):
    """The machine's mark as recorded at the end, and its proof as the engine that wrote the packet reads it."""

    mark: Mark
    word: str
    quote: str
    message: Message | None
    read: str
    rule: str


class _Check(Values):
    """marks: everybody's, oldest first. blind: who marked it before seeing the machine's mark. differs: the lead's mark
    that stands is not the machine's. people: each one's marks in a few words.
    """

    id: str
    title: str
    expected: str
    marks: list[_Mark]
    blind: list[str]
    machine: _Machine
    differs: bool
    people: list[str]


class _Verdict(Values):
    """which: first, or revised after the machine's was shown; at the end for the machine's."""

    by: str
    which: Literal["first", "revised", "at the end"]
    tier: Tier
    tier_name: str
    reason: str
    after: After | None


class _Note(Values):
    """A private note. stage: title of the stage it belongs to. flag: come back to this."""

    by: str
    text: str
    stage: str
    after: After | None
    flag: bool


class _Stage(Values):
    """seconds: of the clock, spent in this stage."""

    id: str
    title: str
    seconds: float


class _Facts(Values):
    """shared: what both seats saw; private: what only the interviewers' side knows, each author's in their order."""

    shared: list[SharedEvent]
    private: list[PrivateEvent]


class _Source(Values):
    """What `verify` replays and grades again."""

    events: _Facts
    pack: PackValues


class _Head(Values):
    """redacted: what was left out. times: null where they are."""

    schema_: Literal["interviewer.led/1"] = Field(alias="schema")
    session: str
    title: str
    candidate: str
    code: str | None
    minutes: float | None
    givens: list[GivenView]
    times: _Times | None
    turns: list[_Turn]
    redacted: list[Literal["names", "times"]]
    events_hash: Hash


class _Candidate(_Head):
    """What both seats saw, for the candidate. events_hash: of those facts."""

    view: Literal["candidate"]


class _Judged(_Head):
    """What a decision rests on. engine: gave the machine's verdict; written_by: worked out readings and proofs.

    events_hash: of everything said, asked and judged, as in source: canonical JSON (sorted keys, ASCII, no spaces).
    source is null where names or times are left out; private notes are in it only where they are in notes.
    """

    view: Literal["committee", "interviewer"]
    scenario: str
    scenario_hash: Hash
    rubric: str
    rubric_version: int
    rubric_hash: Hash
    engine: str
    written_by: str
    seed: int | None
    verdicts: list[_Verdict]
    machine: _Verdict
    provisional: str
    checks: list[_Check]
    shown: list[str]
    stages: list[_Stage]
    notes: list[_Note]
    source: _Source | None


def packet_schema() -> dict[str, Any]:
    """The schema, draft 2020-12."""
    packet = Annotated[_Judged | _Candidate, Field(discriminator="view")]
    return published(
        packet, LED_SCHEMA, "The packet of a led interview, as `interviewer export --format json` writes it."
    )
