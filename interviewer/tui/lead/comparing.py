"""After the verdict: one's own judgement beside the machine's, check by check where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.led_room import LedRoom
from interviewer.session.led.private import LEAD
from interviewer.tui.showing import one_line, visible
from interviewer.tui.words import level_sign, mark_sign

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["Comparison", "comparison_text"]


def comparison_text(room: LedRoom) -> Content:
    """Verdicts first, then the checks that differ, then those that agree in one line."""
    state, mine = room.state, room.judgement
    grade = state.core.grade
    parts: list[str | tuple[str, str]] = [("Your judgement beside the machine's\n", "bold")]
    for number, verdict in enumerate(mine.verdicts):
        which = "You, first" if number == 0 else "You, revised"
        parts += [f"\n{which}: ", (str(level_sign(verdict.tier)), "bold"), f"\n  {visible(verdict.reason, 800, 10)}"]
    machine = str(level_sign(grade.tier, grade.assessed))
    parts += ["\nMachine: ", (machine, "bold"), f"\n  {visible(grade.reason, 800, 10)}"]
    if grade.provisional:
        parts.append(f"\n  Provisional: {one_line(grade.condition)}")
    others = {a: j for a, j in state.judgements.items() if a != room.author and j.verdicts}
    for author, judged in others.items():
        name = "Lead" if author == LEAD else "Second interviewer"
        last = judged.verdicts[-1]
        parts += [f"\n{name}: ", (str(level_sign(last.tier)), "bold"), f"\n  {visible(last.reason, 800, 10)}"]
    agree: list[str] = []
    unmarked: list[str] = []
    parts.append(("\n\nWhere you differ", "bold"))
    differ = False
    for check in room.pack.rubric.checks:
        mark, history = grade.mark(check.id), mine.marks.get(check.id)
        title = one_line(state.filled(check.title), 80)
        if history is not None and history.last.mark == mark.mark.value:
            agree.append(title)
            continue
        if history is None:
            unmarked.append(f"{title} (machine: {mark_sign(mark.mark.value, mark.disputed).word})")
            continue
        differ = True
        own = mark_sign(history.last.mark).word
        parts += [(f"\n{title}", "bold"), f"\n  you: {own}"]
        if history.last.quote or history.last.observation:
            parts.append(f" · {one_line(history.last.quote or history.last.observation, 300)}")
        parts.append(f"\n  machine: {mark_sign(mark.mark.value, mark.disputed).word}")
        if mark.evidence.quote:
            parts.append(f" · “{one_line(mark.evidence.quote, 300)}”")
        if mark.evidence.rule:
            parts.append(f"\n  {one_line(mark.evidence.rule, 300)}")
    if not differ:
        parts.append("\nNowhere: every check that you marked is marked the same.")
    if unmarked:
        parts += [("\n\nNot marked by you\n", "bold"), "\n".join(unmarked)]
    if agree:
        parts += [("\n\nThe same\n", "bold"), ", ".join(agree)]
    return Content.assemble(*parts)


class Comparison(ModalScreen[str | None]):
    """Scrolls; v revises the verdict; escape goes back."""

    DEFAULT_CSS = """
    Comparison { align: center middle; }
    Comparison VerticalScroll { width: 96%; max-width: 110; height: 90%; padding: 1 2; border: round $primary;
                                background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v,f10", "dismiss('revise')", "Revise", show=False),
        Binding("escape,q,enter", "dismiss(None)", "Back", show=False),
        Binding("j", "scroll(1)", "Down", show=False),
        Binding("k", "scroll(-1)", "Up", show=False),
    ]

    def __init__(self, room: LedRoom) -> None:
        super().__init__()
        self._room = room

    def compose(self) -> ComposeResult:
        with VerticalScroll() as box:
            box.border_subtitle = "v revise your verdict · escape back · marks: F3, then m, u, l"
            yield Static(comparison_text(self._room), markup=False)

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    def action_scroll(self, lines: int) -> None:
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
