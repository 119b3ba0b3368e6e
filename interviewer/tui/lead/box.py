"""The interviewer's box: what is written in it is said, kept private, or put down as the candidate's words."""

from __future__ import annotations

from typing import Literal

from interviewer.tui.answer_box import AnswerBox

__all__ = ["LeadBox", "Mode"]

Mode = Literal["say", "edit", "note", "heard"]

_TITLES: dict[Mode, str] = {
    "say": "Say to the candidate",
    "edit": "Edit, then say to the candidate",
    "note": "PRIVATE note",
    "heard": "What the candidate said aloud",
}


class LeadBox(AnswerBox):
    """A box that says in its title whom its words are for. line: key of the script's line that is edited in it."""

    DEFAULT_CSS = """
    LeadBox.-note { border: round $warning; border-title-color: $text-warning; }
    LeadBox.-heard { border: round $accent; border-title-color: $text-accent; }
    """

    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self.placeholder = ""
        self.mode: Mode = mode
        self.line = ""
        self.turn(mode)

    def turn(self, mode: Mode, text: str | None = None, *, line: str = "") -> None:
        """From now on its words are for this. text: replaces what stands in it; None leaves it."""
        self.mode, self.line = mode, line
        self.border_title = _TITLES[mode]
        self.set_class(mode == "note", "-note")
        self.set_class(mode == "heard", "-heard")
        if text is not None:
            self.replace_text(text)
