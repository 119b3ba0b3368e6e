"""Deleting a session for good, asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.journal import JournalError
from interviewer.tui.dialogs import Choose

if TYPE_CHECKING:
    from interviewer.tui.ways import Ways

__all__ = ["ask_to_delete"]


def ask_to_delete(app: Ways, session: str, title: str, *, led: bool = False) -> None:
    """Ask, then delete it from the journal and show the shelf again. led: it is one that was led."""

    def answered(answer: str | None) -> None:
        if answer != "delete" or app.journal is None:
            return
        try:
            if led:
                from interviewer.journal.led_sessions import delete_led_session

                delete_led_session(session, app.journal, app.journal.path.parent)
            else:
                app.journal.delete(session)
        except JournalError as error:
            app.say(str(error), "error")
        app.reload_shelf()

    what = "conversation, notes, marks and verdicts" if led else "answers and verdict"
    body = f"{title}, session {session}. Its {what} are then gone; exported files stay."
    options = (("keep", "Keep it"), ("delete", "Delete it"))
    app.push_screen(Choose("Delete this session?", body, options), answered)
