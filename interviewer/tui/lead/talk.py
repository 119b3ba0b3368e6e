"""The conversation as the interviewer sees it: under each answer, how the machine read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui.code_block import CodeBlock
from interviewer.tui.conversation import Conversation, Speech
from interviewer.tui.showing import one_line, visible

if TYPE_CHECKING:
    from interviewer.session.state import Utterance

__all__ = ["LeadConversation"]


class _LeadSpeech(Speech):
    def __init__(self, number: int, said: Utterance, candidate: str) -> None:
        mine = said.speaker == "interviewer"
        label = ("You · hint" if said.kind == "hint" else "You") if mine else candidate
        style = "bold $text-primary" if mine else "bold $text-accent"
        text = visible(said.text) if said.text.strip() else "(an empty message)"
        parts: list[str | tuple[str, str]] = [(label, style), "\n", text]
        if not mine and said.read:
            parts.append((f"\nread: {one_line(' · '.join(said.read), 400)}", "dim"))
        Static.__init__(self, Content.assemble(*parts), markup=False, classes=f"-{said.speaker} -{said.kind}")
        self.number = number


class LeadConversation(Conversation):
    """The same window of speech, with the candidate's name and the readings."""

    def __init__(self, candidate: str, code: str | None) -> None:
        super().__init__(code)
        self._candidate = one_line(candidate, 60) or "Candidate"

    def _made(self, numbers: range) -> list[Widget]:
        made: list[Widget] = []
        for number in numbers:
            said = self._said[number]
            made.append(_LeadSpeech(number, said, self._candidate))
            if said.kind == "opening" and self._code and self._code.strip() not in said.text:
                made.append(CodeBlock(self._code))
        return made
