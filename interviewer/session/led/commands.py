"""What the interviewer's seat can ask of a led interview."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.content.rubric import Tier
from interviewer.session.led.private import MarkName
from interviewer.session.led.script import ScriptLine

__all__ = [
    "CloseTable",
    "FlagNote",
    "GiveVerdict",
    "LedCommand",
    "MarkCheck",
    "PauseTable",
    "ResumeTable",
    "SendLine",
    "SendOwn",
    "ShowMachine",
    "WriteDown",
    "WriteNote",
]


@dataclass(frozen=True, slots=True)
class SendLine:
    """Say a line of the script; text: what to say instead, None for the line as it stands. id: of what is said."""

    at: float
    id: str
    line: ScriptLine
    text: str | None = None


@dataclass(frozen=True, slots=True)
class SendOwn:
    """Say something of one's own."""

    at: float
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class WriteDown:
    """Put down what the candidate said aloud, as the candidate's words."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class MarkCheck:
    """Mark a check, or add to one's mark. quote: a stretch (message, start, end) of what the candidate said.

    reason: needed where it changes one's mark after the machine's was seen.
    """

    at: float
    check: str
    mark: MarkName
    quote: tuple[int, int, int] | None = None
    observation: str = ""
    reason: str = ""
    author: str = "lead"


@dataclass(frozen=True, slots=True)
class ShowMachine:
    """See the machine's mark before one's own. check None: all."""

    at: float
    check: str | None = None
    author: str = "lead"


@dataclass(frozen=True, slots=True)
class WriteNote:
    at: float
    text: str
    flag: bool = False
    author: str = "lead"


@dataclass(frozen=True, slots=True)
class FlagNote:
    """Come back to this, or no longer."""

    at: float
    note: int
    flag: bool
    author: str = "lead"


@dataclass(frozen=True, slots=True)
class PauseTable:
    at: float


@dataclass(frozen=True, slots=True)
class ResumeTable:
    at: float


@dataclass(frozen=True, slots=True)
class CloseTable:
    """End the conversation; verdicts come after it."""

    at: float


@dataclass(frozen=True, slots=True)
class GiveVerdict:
    """The first one is given without having seen the machine's; any later one is a revision. Both need a reason."""

    at: float
    tier: Tier
    reason: str
    author: str = "lead"


LedCommand = (
    SendLine
    | SendOwn
    | WriteDown
    | MarkCheck
    | ShowMachine
    | WriteNote
    | FlagNote
    | PauseTable
    | ResumeTable
    | CloseTable
    | GiveVerdict
)
