"""The end of a led interview by one key, step by step: it ends, then one's verdict, then both side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.tui.dialogs import Choose
from interviewer.tui.lead.comparing import Comparison
from interviewer.tui.lead.verdicts import ask_verdict

if TYPE_CHECKING:
    from interviewer.content.rubric import Tier
    from interviewer.tui.lead.screen import LeadScreen

__all__ = ["finish", "next_step"]


def next_step(able: frozenset[str]) -> str:
    """What the key does next, in a word for the bar of keys; "" where it does nothing yet."""
    steps = (("close", "End"), ("verdict", "Verdict"), ("revise", "Compare"))
    return next((word for name, word in steps if name in able), "")


def finish(screen: LeadScreen) -> None:
    """The next step towards the end."""
    screen.app.clear_notifications()  # nothing old stands over what is asked now
    step = next_step(screen.room.available())
    if step == "End":
        body = "It ends for both. Marks, notes and your verdict can be given after it."
        ask = Choose("End the interview now?", body, (("on", "Go on"), ("end", "End it for both")))
        screen.app.push_screen(ask, lambda answer: _end(screen) if answer == "end" else None)
    elif step == "Verdict":
        ask_verdict(screen, lambda tier, reason: _judged(screen, tier, reason))
    elif step == "Compare":
        screen.app.push_screen(Comparison(screen.room), lambda answer: _compared(screen, answer))


def _end(screen: LeadScreen) -> None:
    if screen.ask(screen.room.end):
        unmarked = sum(c.id not in screen.room.judgement.marks for c in screen.room.pack.rubric.checks)
        rest = f" {unmarked} checks are not marked yet." if unmarked else ""
        screen.say(f"The conversation is over.{rest} F10 gives your verdict.")
        screen.action_show_rubric()


def _judged(screen: LeadScreen, tier: Tier, reason: str) -> None:
    if screen.ask(lambda: screen.room.verdict(tier, reason)):
        finish(screen)


def _compared(screen: LeadScreen, answer: str | None) -> None:
    if answer == "revise":
        ask_verdict(screen, lambda tier, reason: _judged(screen, tier, reason), again=True)
