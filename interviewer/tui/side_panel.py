"""Givens, stages and clock: beside the conversation, or folded into two lines where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.showing import cut_to_cells, fit, one_line, visible
from interviewer.tui.words import clock_text, stage_sign

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interviewer.session.state import SessionState

__all__ = ["SidePanel", "StatusLines", "given_texts", "stage_line", "status_lines"]


def given_texts(state: SessionState) -> tuple[tuple[str, str, str], ...]:
    """(name, figure, meaning) of every given, as the scenario writes figures."""
    from interviewer.content.figures import fill

    rows = []
    for name, variable in state.pack.scenario.variables.items():
        if name in state.givens:
            figure = f"{{{name}:{variable.unit}}}" if variable.unit else f"{{{name}}}"
            rows.append((name, fill(figure, state.givens), one_line(variable.meaning)))
    return tuple(rows)


def _stage_text(state: SessionState) -> str:
    """Where one stands, in a few words: "2 of 4: Space"."""
    numbered = list(enumerate(state.stages, 1))
    for number, stage in numbered:
        if stage.status == "current":
            return f"▶ {number} of {len(numbered)}: {one_line(stage.title)}"
    return "closing" if state.closing else f"{len(numbered)} stages"


def stage_line(title: str, status: str, hints: int) -> str:
    """A stage's sign, title, and what there is to say of it in words."""
    sign = stage_sign(status)
    hint = f" · {hints} hint{'' if hints == 1 else 's'}" if hints else ""
    word = "" if status == "open" else f" ({sign.word}{hint})"
    return f"{sign.sign} {one_line(title)}{word}"


def _left(state: SessionState, remaining: float | None) -> str:
    return f"{clock_text(remaining)} · paused" if state.paused else clock_text(remaining)


def _short(value: float) -> str:
    """A figure in a few cells: 1e9, 2.5e10, 768."""
    if abs(value) < 100_000 and value == int(value):
        return f"{int(value):,}"
    mantissa, _, exponent = f"{value:.3e}".partition("e")
    return f"{float(mantissa):g}e{int(exponent)}"


def _givens_in(state: SessionState, cells: int) -> str:
    """All givens side by side; in short figures where the long ones don't fit, cut where nothing fits."""
    long = ", ".join(f"{name} = {figure}" for name, figure, _ in given_texts(state))
    if cell_len(long) <= cells:
        return long
    names = [name for name, _, _ in given_texts(state)]
    return cut_to_cells(", ".join(f"{name} = {_short(state.givens[name])}" for name in names), cells)


def status_lines(state: SessionState, remaining: float | None, width: int) -> str:
    """Two lines of exactly `width` cells for a narrow screen; the stage gives way before the givens do."""
    clock = _left(state, remaining)
    title = f"{one_line(state.pack.scenario.title)} · {state.started.mode}"
    head = fit(title, max(width - cell_len(clock) - 2, 0))
    givens = _givens_in(state, width * 3 // 4)
    room = max(width - cell_len(givens) - 2, width // 4 - 2)
    return f"{head}  {clock}\n{fit(f'{cut_to_cells(_stage_text(state), room)}  {givens}', width)}"


class StatusLines(Static):
    """The panel folded into two lines."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "StatusLines { height: 2; padding: 0 1; background: $panel; text-wrap: nowrap; }"

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._shown = ""

    def show(self, state: SessionState, remaining: float | None) -> None:
        width = self.screen.size.width - 2
        text = status_lines(state, remaining, width)
        if text != self._shown:
            self._shown = text
            self.update(Content(text), layout=False)


class SidePanel(VerticalScroll):
    """Beside the conversation: clock, givens and stages. Nothing is drawn again unless its text changed."""

    DEFAULT_CSS = """
    SidePanel { width: 36; height: 100%; padding: 0 1; border-left: solid $primary;
                scrollbar-size-vertical: 1; }
    SidePanel Static { margin-bottom: 1; }
    SidePanel #clock { height: 1; text-style: bold; }
    """

    can_focus = False

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, object] = {}

    def compose(self) -> ComposeResult:
        for name in ("title", "clock", "stages", "givens"):
            yield Static(id=name, markup=False)

    def show(self, state: SessionState, remaining: float | None) -> None:
        scenario = state.pack.scenario
        self._put("title", Content.assemble((one_line(scenario.title), "bold"), f"\n{state.started.mode} interview"))
        self.show_clock(state, remaining)
        stages: list[str | tuple[str, str]] = [("Stages", "bold $text-primary")]
        for stage in state.stages:
            style = stage_sign(stage.status).style
            stages.append((f"\n{stage_line(stage.title, stage.status, stage.hints)}", style))
        if state.closing:
            stages.append("\n▶ Closing: add or correct")
        self._put("stages", Content.assemble(*stages))
        self._put("givens", _givens(state))

    def show_clock(self, state: SessionState, remaining: float | None) -> None:
        low = remaining is not None and remaining <= 60
        text = Content.styled(f"◷ {_left(state, remaining)}", "$text-error" if low else "")
        self._put("clock", text, layout=False)

    def _put(self, name: str, text: Content, layout: bool = True) -> None:
        if self._shown.get(name) != text:
            self._shown[name] = text
            self.query_one(f"#{name}", Static).update(text, layout=layout)


def _givens(state: SessionState) -> Content:
    rows = given_texts(state)
    parts: list[str | tuple[str, str]] = [("Givens", "bold $text-primary")]
    for name, figure, meaning in rows:
        parts += [f"\n{name} = ", (figure, "bold"), (f"\n  {visible(meaning, 200, 2)}", "dim")]
    if not rows:
        parts.append("\nnone")
    if state.bound:
        names = ", ".join(f"{one_line(mine, 40)} = {ours}" for mine, ours in state.bound.items())
        parts += [("\n\nYour names: ", "bold"), names]
    return Content.assemble(*parts)
