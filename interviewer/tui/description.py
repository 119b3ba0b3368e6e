"""The pane beside the shelf: what the selected row is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.tui.showing import visible
from interviewer.tui.words import minutes_text

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.tui.shelf import Row

__all__ = ["describe"]


def _filled(pack: Pack, text: str) -> str:
    from interviewer.content.figures import FigureError, fill
    from interviewer.content.formula import FormulaError
    from interviewer.content.pack import default_givens

    try:
        return visible(fill(text, default_givens(pack.scenario)))
    except (FigureError, FormulaError):
        return visible(text)


def _pack(pack: Pack) -> list[Content | str | tuple[str, str]]:
    scenario = pack.scenario
    stages = ", ".join(stage.title for stage in scenario.stages)
    roles = f" · for {', '.join(scenario.roles)}" if scenario.roles else ""
    parts: list[Content | str | tuple[str, str]] = [
        (visible(scenario.title), "bold"),
        f"\n{scenario.level} · {minutes_text(scenario.minutes)}{visible(roles)}\n\n",
        ("Trains: ", "bold"),
        f"{visible(scenario.trains)}\n\n{_filled(pack, scenario.summary)}\n\n",
        ("Stages: ", "bold"),
        visible(stages),
    ]
    if any(variable.choices for variable in scenario.variables.values()):
        parts.append("\n\nIt can be held with other givens.")
    return parts


def _session(row: Row) -> list[Content | str | tuple[str, str]]:
    when = f"{'begun' if row.is_led else 'last touched'} {row.when}"
    facts = [visible(row.trains), when, _verdict(row), f"session {row.key}"]
    if row.kind == "led":
        facts.append(f"to hand on: interviewer export {row.key} --view committee -o packet.html")
    return [(visible(row.title), "bold"), "\n" + "\n".join(facts)]


def _verdict(row: Row) -> str:
    if row.verdict is not None:
        return f"{'Your verdict' if row.is_led else 'Verdict'}: {row.verdict}"
    if row.is_led:
        return "You have given no verdict yet: enter takes the interviewer's seat again."
    return "Not finished: enter goes on exactly where it stopped."


def describe(row: Row | None, pack: Pack | None) -> Content:
    """The description of the selected row; pack: its scenario, if it is (still) in the library."""
    if row is None:
        return Content("")
    if row.kind == "problem":
        return Content.assemble(
            ("This file could not be loaded.\n\n", "bold"),
            visible(row.about),
            "\n\nMend it and open the program again.",
        )
    if row.kind == "scenario":
        return Content.assemble(*(_pack(pack) if pack else [row.title]))
    parts = _session(row)
    if pack is not None:
        parts += ["\n\n", _filled(pack, pack.scenario.summary)]
    return Content.assemble(*parts)
