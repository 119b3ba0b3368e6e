"""The command palette: every action that is valid now, and the themes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SystemCommand

from interviewer.tui.actions import EVERYWHERE, Action, key_label, keys_of
from interviewer.tui.place import Place
from interviewer.tui.settings import THEMES

if TYPE_CHECKING:
    from textual.screen import Screen

    from interviewer.tui.app import InterviewerApp

__all__ = ["commands"]


def commands(app: InterviewerApp, screen: Screen[object]) -> Iterator[SystemCommand]:
    """What the palette offers over this screen."""
    if isinstance(screen, Place):
        for action in screen.valid_actions():
            if action.palette:
                yield _command(app, screen, action)
    for name, theme in THEMES.items():
        if theme != app.theme:
            yield SystemCommand(f"Theme: {name}", "Change the colours", partial(app.choose_theme, name))


def _command(app: InterviewerApp, screen: Place, action: Action) -> SystemCommand:
    target = app if action.place == EVERYWHERE else screen

    async def run() -> None:
        await app.run_action(action.id, default_namespace=target)

    return SystemCommand(f"{action.label}: {action.help}", key_label(keys_of(action, app.keymap)), run)
