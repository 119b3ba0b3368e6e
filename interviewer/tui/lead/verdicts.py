"""Asks for a verdict: first the level, then why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.words import level_sign

if TYPE_CHECKING:
    from textual.screen import Screen

    from interviewer.content.rubric import Tier

__all__ = ["ask_verdict"]

_TIERS = ("strong_hire", "lean_hire", "no_hire")


def ask_verdict(screen: Screen[None], give: Callable[[Tier, str], None], *, again: bool = False) -> None:
    """Level and reason; escape at either changes nothing."""
    body = (
        "Your first verdict stays in the record beside this one."
        if again
        else "Yours comes first. The machine's is shown when you have given it."
    )

    def reasoned(tier: str, reason: str | None) -> None:
        if reason:
            give(cast("Tier", tier), reason)

    def chosen(tier: str | None) -> None:
        if tier is not None:
            title = f"{level_sign(tier).word}: why{' do you revise it' if again else ''}?"
            ask = Prompt(title, "", accept=lambda text: None if text.strip() else "A verdict needs a reason.")
            screen.app.push_screen(ask, lambda reason: reasoned(tier, reason))

    options = [(tier, str(level_sign(tier))) for tier in _TIERS]
    screen.app.push_screen(Choose("Your verdict", body, options), chosen)
