"""Which answer was read wrongly, and which check it is about: two or three small questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.showing import one_line
from interviewer.tui.words import mark_sign

if TYPE_CHECKING:
    from textual.screen import Screen

    from interviewer.room import Room
    from interviewer.session.state import SessionState

__all__ = ["ask_dispute", "check_options", "message_options"]

ALL = "*"
Done = Callable[[Callable[[], object]], None]


def message_options(state: SessionState) -> list[tuple[str, str]]:
    """The candidate's messages, newest first, with how each was read."""
    options = []
    for said in reversed(state.conversation):
        if said.message is not None:
            read = (
                f"\n    read as: {one_line(' · '.join(said.read), 120)}"
                if said.read
                else "\n    nothing was read in it"
            )
            options.append((str(said.message), f"{said.message + 1}. “{one_line(said.text, 60)}”\n    {read}"))
    return options


def check_options(state: SessionState) -> list[tuple[str, str]]:
    """The checks that are not met, in the rubric's order, with their marks."""
    from interviewer.content.figures import fill

    options = [(ALL, "All that this answer left open")]
    for mark in state.grade.marks:
        if mark.mark != "met" and not mark.disputed:
            title = one_line(fill(state.pack.rubric.check(mark.check).title, state.givens))
            options.append((mark.check, f"{mark_sign(mark.mark)} · {title}"))
    return options


def ask_dispute(screen: Screen[None], room: Room, *, marks: bool, done: Done) -> None:
    """Ask which message, then (where marks may be seen) which check, then what was meant.

    marks: False while nothing may be judged yet; then all checks that the message left open are disputed.
    done: gets the deed, to be done where refusals are shown.
    """
    app = screen.app

    def message_chosen(message: str | None) -> None:
        if message is None:
            return
        if not marks:
            check_chosen(message, ALL)
            return
        options = check_options(room.state)
        ask = Choose("Which check should it have earned?", "", options)
        app.push_screen(ask, lambda check: check_chosen(message, check))

    def check_chosen(message: str, check: str | None) -> None:
        if check is None:
            return
        about = "It is kept, shown in the transcript, and a person is told to look. You may leave this empty."
        ask = Prompt("What did you mean?", about)
        app.push_screen(ask, lambda comment: comment_given(message, check, comment))

    def comment_given(message: str, check: str, comment: str | None) -> None:
        if comment is not None:
            named = None if check == ALL else check
            done(lambda: room.dispute(int(message), named, comment))

    options = message_options(room.state)
    app.push_screen(Choose("Which answer was read wrongly?", "", options), message_chosen)
