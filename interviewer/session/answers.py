"""Messages handed in all at once go through the same interview as typed ones."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.content.pack import Pack
from interviewer.session.commands import EndInterview, Resume, StartSession, SubmitAnswer
from interviewer.session.decide import advance
from interviewer.session.state import SessionState

__all__ = ["grade_messages"]


def grade_messages(pack: Pack, messages: Sequence[str]) -> SessionState:
    """The ended interview of these messages: default givens, mock mode, no time limit, clock at 0.

    Every message is heard, also one that follows a "done" or a "pause".
    """
    _events, state = advance(None, StartSession(at=0.0), pack)
    for text in messages:
        _events, state = advance(state, SubmitAnswer(at=0.0, text=text), pack, keep_open=True)
        if state.paused:
            _events, state = advance(state, Resume(at=0.0), pack)
    _events, state = advance(state, EndInterview(at=0.0, reason="end-of-input"), pack)
    return state
