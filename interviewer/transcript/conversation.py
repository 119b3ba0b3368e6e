"""The conversation as a transcript shows it: turns with labels and times, quotes marked in what was said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from interviewer.session.state import SessionState, Utterance
from interviewer.transcript.parts import CheckPart, Piece, TurnPart
from interviewer.transcript.times import after, iso
from interviewer.transcript.words import KINDS

__all__ = ["cut", "turns"]

_Spans = Mapping[int, Sequence[tuple[int, int, str]]]


def turns(state: SessionState, checks: Iterable[CheckPart]) -> tuple[TurnPart, ...]:
    """Every turn in order, with the quotes of the checks marked in the candidate's messages."""
    spans: dict[int, list[tuple[int, int, str]]] = {}
    for check in checks:
        if check.message is not None and check.end > check.start:
            spans.setdefault(check.message, []).append((check.start, check.end, check.id))
    titles = {stage.id: stage.title for stage in state.pack.scenario.stages}
    return tuple(_turn(n, said, state, spans, titles) for n, said in enumerate(state.conversation, 1))


def _turn(number: int, said: Utterance, state: SessionState, spans: _Spans, titles: Mapping[str, str]) -> TurnPart:
    own = spans.get(said.message, ()) if said.message is not None else ()
    return TurnPart(
        number=number,
        speaker=said.speaker,
        kind=said.kind,
        label=KINDS.get(said.kind, said.kind),
        text=said.text,
        time=iso(said.at),
        after=after(said.at - state.started.at),
        stage=said.stage,
        stage_title=titles.get(said.stage or "", ""),
        message=said.message,
        read=said.read,
        pieces=cut(said.text, own),
        seconds=round(max(0.0, said.at - state.started.at), 1),
    )


def cut(text: str, spans: Sequence[tuple[int, int, str]]) -> tuple[Piece, ...]:
    """The text in stretches, each with the checks whose spans (start, end, check) cover it. Joined, it is the text."""
    places = {0, len(text)}
    for start, end, _check in spans:
        places.update((min(max(start, 0), len(text)), min(max(end, 0), len(text))))
    pieces = []
    begun: set[str] = set()
    for start, end in pairwise(sorted(places)):
        covering = tuple(dict.fromkeys(check for low, high, check in spans if low <= start and end <= high))
        begins = tuple(check for check in covering if check not in begun)
        begun.update(begins)
        pieces.append(Piece(text[start:end], covering, begins))
    return tuple(pieces)
