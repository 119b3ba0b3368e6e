"""Marks one check at a time: the mark by one key; then words that prove it, what was observed, why it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.session.led.private import MarkName
from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.lead.quoting import quote_options

if TYPE_CHECKING:
    from interviewer.tui.lead.screen import LeadScreen

__all__ = ["ask_to_show_all", "mark_by_key"]

_MARKS: dict[str, MarkName] = {"m": "met", "u": "unmet", "l": "unread"}


def mark_by_key(screen: LeadScreen, letter: str, check: str) -> None:
    """What a letter on a check does: m, u, l mark it; q and o add to the mark; r shows the machine's."""
    history = screen.room.judgement.marks.get(check)
    if letter in _MARKS:
        mark = _MARKS[letter]
        if history is None:
            screen.ask(lambda: screen.room.mark(check, mark))
        elif history.last.mark != mark:
            _ask_reason(screen, check, mark)
    elif letter == "r":
        _show(screen, check)
    elif history is None and letter in ("q", "o"):
        screen.say("Mark the check first (m, u or l); then add to it.")
    elif history is not None and letter == "q":
        _pick_quote(screen, check, history.last.mark)
    elif history is not None and letter == "o":
        _observe(screen, check, history.last.mark, history.last.observation)


def _show(screen: LeadScreen, check: str) -> None:
    if screen.room.judgement.sees_machine(check):
        return
    if screen.ask(lambda: screen.room.show_machine(check)):
        screen.say("Shown before your own mark; that is kept in the record.")


def _ask_reason(screen: LeadScreen, check: str, mark: MarkName) -> None:
    body = "You have seen the machine's mark by now. Both your marks are kept, with this reason."
    ask = Prompt("Why do you change your mark?", body, accept=_needed)

    def answered(reason: str | None) -> None:
        if reason:
            screen.ask(lambda: screen.room.mark(check, mark, reason=reason))

    screen.app.push_screen(ask, answered)


def _observe(screen: LeadScreen, check: str, mark: MarkName, before: str) -> None:
    ask = Prompt("What did you see or hear?", "Kept with your mark of this check.", before, accept=_needed)

    def answered(seen: str | None) -> None:
        if seen:
            screen.ask(lambda: screen.room.mark(check, mark, observation=seen))

    screen.app.push_screen(ask, answered)


def _pick_quote(screen: LeadScreen, check: str, mark: MarkName) -> None:
    options = quote_options(screen.room.state.table.answers)
    if not options:
        screen.say("Nothing is in the conversation yet. o types what you observed.")
        return

    def picked(answer: str | None) -> None:
        if answer is not None:
            message, start, end = (int(part) for part in answer.split(":"))
            screen.ask(lambda: screen.room.mark(check, mark, quote=(message, start, end)))

    screen.app.push_screen(Choose("Which words prove it?", "", options), picked)


def ask_to_show_all(screen: LeadScreen) -> None:
    """Shows all of the machine's marks, if that is really wanted before one's own."""
    body = "Judge first, compare afterwards. That you looked is kept in the record."
    ask = Choose("Show all of the machine's marks now?", body, (("no", "Not yet"), ("yes", "Show them")))

    def answered(answer: str | None) -> None:
        if answer == "yes":
            screen.ask(screen.room.show_machine)

    screen.app.push_screen(ask, answered)


def _needed(text: str) -> str | None:
    return None if text.strip() else "Write a few words, or press escape."
