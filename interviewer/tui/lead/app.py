"""Runs the interviewer's seat on the terminal."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SystemCommand

from interviewer.led_room import LedRoom
from interviewer.tui.action import Action
from interviewer.tui.actions import key_label, keys_of
from interviewer.tui.lead.inviting import Invitation
from interviewer.tui.lead.screen import LeadScreen
from interviewer.tui.place import Place
from interviewer.tui.seat_app import SeatApp
from interviewer.tui.settings import THEMES, Settings

if TYPE_CHECKING:
    from textual.screen import Screen

__all__ = ["LeadApp", "hold_lead"]


class LeadApp(SeatApp):
    """The cockpit. The palette has every action that is valid now."""

    ENABLE_COMMAND_PALETTE = True

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        if isinstance(screen, Place):
            for action in screen.valid_actions():
                if action.palette and action.place == screen.place:
                    yield self._command(screen, action)
        for name, theme in THEMES.items():
            if theme != self.theme:
                yield SystemCommand(f"Theme: {name}", "Change the colours", partial(setattr, self, "theme", theme))

    def _command(self, screen: Place, action: Action) -> SystemCommand:
        async def run() -> None:
            await self.run_action(action.id, default_namespace=screen)

        return SystemCommand(f"{action.label}: {action.help}", key_label(keys_of(action, self.keymap)), run)


def hold_lead(room: LedRoom, invitation: Invitation, settings: Settings, *, greet: bool) -> int:
    """Runs the cockpit to its end; gives 0, or 1 after a fault. invitation: how others take their seats."""
    app = LeadApp(lambda: LeadScreen(room, invitation, greet=greet), settings)
    app.run()
    return app.return_code or 0
