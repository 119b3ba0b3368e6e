"""The interview as a line of time: where each turn stands on it. Geometry only; the template draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.transcript.parts import TurnPart
from interviewer.transcript.times import after, duration

__all__ = ["WIDTH", "Dot", "Tick", "Timeline", "timeline_of"]

WIDTH = 720
_LEFT, _RIGHT = 92, 16
_LANES = {"candidate": 62, "interviewer": 26}
_STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400)
_MOST_DOTS = 400


@dataclass(frozen=True, slots=True)
class Dot:
    """A turn: x and y in the drawing's units; kind is quoted (it proves a check), hint, answer or said."""

    x: float
    y: int
    kind: str
    answer: int | None


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    words: str
    width: int = WIDTH
    height: int = 104


def timeline_of(turns: Sequence[TurnPart], hints: int = 0) -> Timeline | None:
    """The timeline of a conversation; None without times or without turns. hints: how many were taken."""
    timed = [turn for turn in turns if turn.seconds is not None]
    if not timed or len(timed) < len(turns):
        return None
    last = max(1.0, *(turn.seconds or 0.0 for turn in timed))
    step = next((s for s in _STEPS if last / s <= 8), max(_STEPS) * int(last / max(_STEPS) / 8 + 1))
    span = last * 1.02

    def place(seconds: float) -> float:
        return round(_LEFT + (WIDTH - _LEFT - _RIGHT) * min(max(seconds, 0.0), span) / span, 1)

    every = max(1, len(timed) // _MOST_DOTS)
    dots = tuple(
        Dot(place(turn.seconds or 0.0), _LANES[turn.speaker], _kind(turn), _answer(turn)) for turn in timed[::every]
    )
    ticks = tuple(Tick(place(at), after(at)) for at in range(0, int(last) + 1, step))
    return Timeline(dots, ticks, _words(timed, last, hints))


def _kind(turn: TurnPart) -> str:
    if turn.speaker == "candidate":
        return "quoted" if any(piece.checks for piece in turn.pieces) else "answer"
    return "hint" if turn.kind == "hint" else "said"


def _answer(turn: TurnPart) -> int | None:
    return None if turn.message is None else turn.message + 1


def _words(turns: Sequence[TurnPart], last: float, hints: int) -> str:
    answers = [turn for turn in turns if turn.speaker == "candidate"]
    quoted = sum(_kind(turn) == "quoted" for turn in answers)
    said = f"{len(answers)} {'answer' if len(answers) == 1 else 'answers'} in {duration(last)}"
    proof = f"{quoted} {'is' if quoted == 1 else 'are'} quoted in the marks"
    return f"{said}; {proof}; {'no hints' if not hints else '1 hint' if hints == 1 else f'{hints} hints'} taken."
