"""How others take their seats: the codes, and the one link that is sent to the candidate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.tui.dialogs import Choose

if TYPE_CHECKING:
    from interviewer.tui.lead.screen import LeadScreen

__all__ = ["Invitation", "invite"]


@dataclass(frozen=True, slots=True)
class Invitation:
    """lines: what to tell whom. link: the candidate's, "" where no browser is served."""

    lines: tuple[str, ...] = ()
    link: str = ""


def invite(screen: LeadScreen, invitation: Invitation) -> None:
    """Shows it; a link can be copied whole, however it is broken into lines on the screen."""
    options = [("on", "Go on"), *([("copy", "Copy the link, and go on")] if invitation.link else [])]

    def answered(answer: str | None) -> None:
        if answer == "copy":
            screen.app.copy_to_clipboard(invitation.link)
            screen.say("The link is copied, if your terminal lets programs copy.")

    way_out = "enter chooses" if invitation.link else "enter: go on"
    screen.app.push_screen(Choose("Seats of this interview", "\n\n".join(invitation.lines), options, way_out), answered)
