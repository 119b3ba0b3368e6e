"""Facts that both seats see. The candidate's seat knows these and nothing else.

`at` is seconds since the epoch, handed in by whoever has a clock. No fact here names a check, a stage or a mark.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from interviewer.session.fact import Fact

__all__ = [
    "Answered",
    "Said",
    "SaidKind",
    "SeatLeft",
    "SeatTaken",
    "SharedEvent",
    "TableClosed",
    "TableOpened",
    "TablePaused",
    "TableResumed",
    "shared_adapter",
]

SaidKind = Literal["opening", "question", "follow-up", "hint", "closing"]


class _Shared(Fact):
    audience: Literal["both"] = "both"


class TableOpened(_Shared):
    """The first fact. minutes: time limit, None for unlimited; the clock starts with the first thing said."""

    type: Literal["TableOpened"] = "TableOpened"
    session: str
    minutes: float | None


class Said(_Shared):
    """What the interviewer said to the candidate. id: joins it to what the interviewer's seat knows of it."""

    type: Literal["Said"] = "Said"
    id: str
    kind: SaidKind
    text: str


class Answered(_Shared):
    """The candidate's words, verbatim. by: who typed them; the interviewer writes down what was spoken."""

    type: Literal["Answered"] = "Answered"
    text: str
    by: Literal["candidate", "interviewer"] = "candidate"


class SeatTaken(_Shared):
    """The candidate sat down, for the first time or again."""

    type: Literal["SeatTaken"] = "SeatTaken"


class SeatLeft(_Shared):
    """The candidate left in good order; a seat that died says nothing."""

    type: Literal["SeatLeft"] = "SeatLeft"


class TablePaused(_Shared):
    type: Literal["TablePaused"] = "TablePaused"


class TableResumed(_Shared):
    type: Literal["TableResumed"] = "TableResumed"


class TableClosed(_Shared):
    """The conversation is over for both seats."""

    type: Literal["TableClosed"] = "TableClosed"


SharedEvent = Annotated[
    TableOpened | Said | Answered | SeatTaken | SeatLeft | TablePaused | TableResumed | TableClosed,
    Field(discriminator="type"),
]

shared_adapter: TypeAdapter[SharedEvent] = TypeAdapter(SharedEvent)
"""Validates and dumps shared facts as JSON."""
