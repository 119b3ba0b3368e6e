"""The JSON Schema of the JSON transcript, made from models of its values. docs/transcript.schema.json is its copy."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from interviewer.content.rubric import Tier
from interviewer.session.events import Event, Mode, SpeechKind
from interviewer.transcript.jsonform import SCHEMA

__all__ = ["Hash", "Mark", "Message", "PackValues", "Values", "json_schema", "published"]

Mark = Literal["met", "unmet", "unread"]
Hash = Annotated[str, Field(pattern="^[0-9a-f]{64}$", description="Hex sha256.")]
Moment = Annotated[str, Field(description="UTC, ISO 8601, to the second; null where times are left out.")] | None
Message = Annotated[int, Field(ge=0, description="The candidate's message, counted from 0.")]
Span = Annotated[int, Field(ge=0, description="Offset into the message's text, in Unicode code points.")]


class Values(BaseModel):
    """What stands in an object, and nothing beside it."""

    model_config = ConfigDict(extra="forbid")


class _Session(Values):
    """minutes: the limit, null for unlimited. seed: null at the default givens. seconds: without pauses."""

    id: str
    candidate: str
    mode: Mode
    minutes: float | None
    seed: int | None
    started: Moment
    ended: Moment
    seconds: float | None
    ending: str
    finished: bool


class _Given(Values):
    name: str
    meaning: str
    value: float
    shown: str


class _Scenario(Values):
    """code: what was looked at, "" where there is none."""

    id: str
    title: str
    level: str
    hash: Hash
    givens: list[_Given]
    code: str


class _Rubric(Values):
    """The hash covers the shared vocabulary too."""

    id: str
    title: str
    version: int
    hash: Hash


class _Rule(Values):
    tier: Tier
    rule: str


class _OneMore(Values):
    check: str
    title: str
    tier: Tier


class _CandidateVerdict(Values):
    tier: Tier
    headline: str
    assessed: bool
    final: bool
    provisional: bool


class _CandidateVerdictAhead(_CandidateVerdict):
    one_more: list[_OneMore]


class _Verdict(_CandidateVerdict):
    """rule: what gave the tier. could_be and condition: what an accepted open check would give."""

    could_be: Tier | None
    condition: str
    rule: str
    rules: list[_Rule]
    note: str


class _VerdictAhead(_Verdict):
    one_more: list[_OneMore]
    next_level: str
    missing_for_next_level: list[str]


class _GivenVerdict(Values):
    """One of several verdicts. engine: the version that gave it."""

    by: str
    engine: str
    tier: Tier
    assessed: bool
    provisional: bool
    reason: str


class _Quote(Values):
    """quote == text[start:end] of the message, verbatim; message null: nothing was said."""

    quote: str
    message: Message | None
    start: Span
    end: Span


class _CandidateCheck(_Quote):
    id: str
    title: str
    mark: Mark
    note: str
    why: str
    disputed: bool


class _Check(_CandidateCheck):
    """read: how the quote was read. after_hint: the hint level when it was earned. recorded: the mark given at the end
    where this version gives another one, else null.
    """

    read: str
    expected: str
    rule: str
    after_hint: int = Field(ge=0, le=3)
    recorded: Mark | None


class _CandidateMisconception(_Quote):
    name: str
    explain: str
    open: bool


class _Misconception(_CandidateMisconception):
    id: str
    check: str


class _Hint(Values):
    stage: str
    level: int = Field(ge=1, le=3)
    after: str | None


class _Dispute(Values):
    """check null: every check that the message left open."""

    message: Message
    check: str | None
    comment: str
    time: Moment


class _Turn(Values):
    """text is verbatim. kind "answer" is the candidate's. after: minutes and seconds since the start."""

    number: int
    speaker: Literal["interviewer", "candidate"]
    kind: SpeechKind | Literal["answer"]
    stage: str | None
    message: Message | None
    time: Moment
    after: str | None
    text: str
    read: list[str]


class _Note(Values):
    by: str
    text: str
    after: str | None


class PackValues(Values):
    """Scenario, rubric and shared vocabulary as their YAML files hold them."""

    scenario: dict[str, Any]
    rubric: dict[str, Any]
    shared: dict[str, Any]


class _Source(Values):
    """What an import takes back and `verify` grades again."""

    events: list[Event]
    pack: PackValues


class _Head(Values):
    """redacted: what was left out. engine: the version that gave the verdict. events_hash: of the session's events as
    canonical JSON (sorted keys, ASCII, no spaces).
    """

    schema_: Literal["interviewer.transcript/1"] = Field(alias="schema")
    redacted: list[Literal["names", "times"]]
    session: _Session
    scenario: _Scenario
    rubric: _Rubric
    engine: str
    events_hash: Hash
    hints: list[_Hint]
    disputes: list[_Dispute]
    conversation: list[_Turn]


class _Candidate(_Head):
    """Feedback: no rule, no accepted answer, no notes."""

    view: Literal["candidate"]
    verdict: _CandidateVerdictAhead
    checks: list[_CandidateCheck]
    misconceptions: list[_CandidateMisconception]
    practise: list[str]


class _Committee(_Head):
    """Marks, evidence and every verdict with its reason."""

    view: Literal["committee"]
    verdict: _Verdict
    verdicts: list[_GivenVerdict]
    checks: list[_Check]
    misconceptions: list[_Misconception]
    notes: list[_Note]


class _Interviewer(_Head):
    """Everything. source is null where names or times are left out."""

    view: Literal["interviewer"]
    verdict: _VerdictAhead
    verdicts: list[_GivenVerdict]
    checks: list[_Check]
    misconceptions: list[_Misconception]
    notes: list[_Note]
    strong_answer: str
    practise: list[str]
    source: _Source | None


_Transcript = Annotated[_Interviewer | _Candidate | _Committee, Field(discriminator="view")]


def json_schema() -> dict[str, Any]:
    """The schema, draft 2020-12."""
    told = "A transcript of an interview, as `interviewer export --format json` writes it."
    return published(_Transcript, SCHEMA, told)


def published(values: Any, title: str, told: str) -> dict[str, Any]:
    """The schema of a type of values, as it is published."""
    made = TypeAdapter[Any](values).json_schema(by_alias=True, ref_template="#/$defs/{model}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": f"{told} Characters that could act on a terminal are written as \\u escapes.",
        **made,
    }
