"""The hint ladder: each hint is offered with its effect on the verdict, and given when asked for again."""

from __future__ import annotations

from interviewer.session import phrases
from interviewer.session.events import HintOffered, HintTaken
from interviewer.session.turn import Turn

__all__ = ["LEVELS", "give_hint", "hint_left", "offer_hint"]

LEVELS = 3


def hint_left(turn: Turn) -> int | None:
    """The level of the next hint of the current stage; None where there is none."""
    state = turn.state
    if state.stage is None:
        return None
    taken = state.progress(state.stage).hints
    return taken + 1 if taken < LEVELS else None


def offer_hint(turn: Turn) -> None:
    """Says what the next hint does to the verdict."""
    level, stage = hint_left(turn), turn.state.stage
    if level is None or stage is None:
        turn.say("reply", turn.phrase(phrases.HINT_NONE), reason="no-hint")
        return
    turn.put(HintOffered(at=turn.at, stage=stage, level=level))
    turn.say("hint", turn.phrase(phrases.HINT_EFFECT[level]), reason="offer")


def give_hint(turn: Turn, level: int) -> None:
    """Gives the hint that was offered."""
    stage = turn.state.current()
    if stage is None or level != hint_left(turn):
        offer_hint(turn)
        return
    turn.put(HintTaken(at=turn.at, stage=stage.id, level=level))
    hint = (stage.hints.direction, stage.hints.insight, stage.hints.solution)[level - 1]
    turn.say("hint", phrases.HINT_GIVEN.format(level=level, text=turn.filled(hint)), reason="given")
