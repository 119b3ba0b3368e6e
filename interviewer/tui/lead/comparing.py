"""After the verdict: one's own judgement beside the machine's, check by check where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.grading.marks import Evidence
from interviewer.led_room import LedRoom
from interviewer.session.led.private import LEAD, CheckMarked
from interviewer.tui.showing import one_line, visible
from interviewer.tui.words import level_sign, mark_sign

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["Comparison", "comparison_text"]


Parts = list[str | tuple[str, str]]


def comparison_text(room: LedRoom) -> Content:
    """Verdicts first, then the checks that differ, then those that agree in one line."""
    title = ("Your judgement beside the machine's\n", "bold")
    return Content.assemble(title, *_verdicts(room), *(_checks(room) if room.state.assessed else []))


def _verdicts(room: LedRoom) -> Parts:
    state, mine = room.state, room.judgement
    grade, kept = state.core.grade, state.machine
    parts: Parts = []
    for number, verdict in enumerate(mine.verdicts):
        which = "You, first" if number == 0 else "You, revised"
        parts += [f"\n{which}: ", (str(level_sign(verdict.tier)), "bold"), f"\n  {visible(verdict.reason, 800, 10)}"]
    machine = str(level_sign(grade.tier if kept is None else kept.tier, state.assessed))
    reason = grade.reason if state.assessed else "No answer was typed or written down, so it has nothing to judge."
    parts += ["\nMachine: ", (machine, "bold"), f"\n  {visible(reason, 800, 10)}"]
    if grade.provisional and state.assessed:
        parts.append(f"\n  Provisional: {one_line(grade.condition)}")
    others = {a: j for a, j in state.judgements.items() if a != room.author and j.verdicts}
    for author, judged in others.items():
        name = "Lead" if author == LEAD else "Second interviewer"
        last = judged.verdicts[-1]
        parts += [f"\n{name}: ", (str(level_sign(last.tier)), "bold"), f"\n  {visible(last.reason, 800, 10)}"]
    return parts


def _checks(room: LedRoom) -> Parts:
    state, mine = room.state, room.judgement
    differ: Parts = []
    agree: list[str] = []
    unmarked: list[str] = []
    for check in room.pack.rubric.checks:
        mark, history = state.core.grade.mark(check.id), mine.marks.get(check.id)
        given = mark.mark.value if state.machine is None else state.machine.marks.get(check.id, mark.mark.value)
        machine = mark_sign(given, mark.disputed).word
        title = one_line(state.filled(check.title), 80)
        if history is None:
            unmarked.append(f"{title} (machine: {machine})")
        elif history.last.mark == given:
            agree.append(title)
        else:
            differ += [(f"\n{title}", "bold"), *_difference(history.last, machine, mark.evidence)]
    parts: Parts = [("\n\nWhere you differ", "bold")]
    parts += differ or ["\nNowhere: every check that you marked is marked the same."]
    if unmarked:
        parts += [("\n\nNot marked by you\n", "bold"), "\n".join(unmarked)]
    if agree:
        parts += [("\n\nThe same\n", "bold"), ", ".join(agree)]
    return parts


def _difference(mine: CheckMarked, machine: str, evidence: Evidence) -> Parts:
    parts: Parts = [f"\n  you: {mark_sign(mine.mark).word}"]
    if mine.quote or mine.observation:
        parts.append(f" · {one_line(mine.quote or mine.observation, 300)}")
    parts.append(f"\n  machine: {machine}")
    if evidence.quote:
        parts.append(f" · “{one_line(evidence.quote, 300)}”")
    if evidence.rule:
        parts.append(f"\n  {one_line(evidence.rule, 300)}")
    return parts


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
