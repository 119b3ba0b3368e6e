"""What stands on the home screen: scenarios, unfinished and past sessions, files that could not be loaded.

Pure: from a library and the journal's summaries to rows, and from a typed filter to the rows that match it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from interviewer.tui.showing import fit, one_line
from interviewer.tui.words import Sign, level_sign, minutes_text

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.journal import SessionSummary
    from interviewer.journal.led_listing import DeskSummary
    from interviewer.library import Library

__all__ = ["Row", "Shelf", "cells_of", "matching", "shelf_of"]

Kind = Literal["unfinished", "leading", "scenario", "past", "led", "problem"]

HEADINGS: dict[Kind, str] = {
    "unfinished": "Unfinished: enter resumes",
    "leading": "Led by you, without your verdict: enter goes on",
    "scenario": "Interviews",
    "past": "Past sessions: enter reopens the debrief",
    "led": "Led by you: enter shows your judgement beside the machine's",
    "problem": "Could not be loaded (the others are not affected)",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the shelf. key: id of the scenario or session, or the number of the problem."""

    kind: Kind
    key: str
    title: str
    trains: str = ""
    level: str = ""
    minutes: str = ""
    verdict: Sign | None = None
    when: str = ""
    scenario: str = ""
    about: str = ""

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.key}"

    @property
    def is_led(self) -> bool:
        """Whether it is a session that one leads, or led."""
        return self.kind in ("leading", "led")

    @property
    def is_session(self) -> bool:
        """Whether it is a session at all, and so can be deleted."""
        return self.is_led or self.kind in ("unfinished", "past")

    def haystack(self) -> str:
        verdict = self.verdict.word if self.verdict else ""
        return " ".join((self.title, self.trains, self.level, verdict, self.when, self.scenario)).casefold()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All rows, in the order of the screen."""

    rows: tuple[Row, ...] = ()


def _when(at: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(at))


def _scenario_row(pack: Pack, last: Sign | None) -> Row:
    scenario = pack.scenario
    return Row(
        "scenario", scenario.id, one_line(scenario.title), one_line(scenario.trains), scenario.level,
        minutes_text(scenario.minutes), last, scenario=scenario.id,
    )  # fmt: skip


def _session_row(kind: Kind, session: SessionSummary) -> Row:
    sign = level_sign(session.tier, session.assessed) if session.ended else None
    answers = f"{session.answered} answer{'' if session.answered == 1 else 's'}"
    who = f" · {one_line(session.candidate, 30)}" if session.candidate else ""
    origin = "" if session.imported_at is None else " · imported"
    return Row(
        kind, session.id, one_line(session.title), f"{session.mode} · {answers}{origin}{who}",
        verdict=sign, when=_when(session.last_at), scenario=session.scenario,
    )  # fmt: skip


def _led_row(session: DeskSummary) -> Row:
    who = one_line(session.candidate, 30) or "candidate not named"
    return Row(
        "leading" if session.tier is None else "led", session.id, one_line(session.title), f"led · {who}",
        verdict=level_sign(session.tier) if session.tier is not None else None, when=_when(session.started_at),
        scenario=session.scenario,
    )  # fmt: skip


def shelf_of(
    library: Library | None, sessions: Sequence[SessionSummary], led: Sequence[DeskSummary] = ()
) -> Shelf:
    """What is unfinished first (newest first), then the scenarios, past sessions and problems.

    What was imported is no verdict of one's own, so a scenario's last verdict leaves it out.
    """
    last: dict[str, Sign] = {}
    for session in sessions:
        if session.ended and session.imported_at is None and session.scenario not in last:
            last[session.scenario] = level_sign(session.tier, session.assessed)
    rows = [_session_row("unfinished", s) for s in sessions if not s.ended]
    rows += [_led_row(s) for s in led if s.tier is None]
    if library is not None:
        rows += [_scenario_row(pack, last.get(pack.scenario.id)) for pack in library.packs.values()]
    rows += [_session_row("past", s) for s in sessions if s.ended]
    rows += [_led_row(s) for s in led if s.tier is not None]
    if library is not None:
        for number, problem in enumerate(library.problems):
            place = f"{problem.path}:{problem.line}" if problem.line else str(problem.path)
            about = f"{place}: {problem.message}"
            rows.append(Row("problem", str(number), one_line(place), one_line(problem.message), about=about))
    return Shelf(tuple(rows))


def matching(rows: Iterable[Row], typed: str) -> tuple[Row, ...]:
    """The rows in which every typed word stands somewhere, whatever the case."""
    words = typed.casefold().split()[:20]
    return tuple(row for row in rows if all(word in row.haystack() for word in words))


def cells_of(row: Row, width: int) -> str:
    """The row in exactly `width` cells: title, level, minutes, last verdict."""
    verdict = str(row.verdict) if row.verdict else ("—" if row.kind == "scenario" else "")
    if row.kind == "problem":
        return fit(f"! {row.title}: {row.trains}", width)
    if row.kind != "scenario":
        tail = f"  {fit(verdict, 16)}  {fit(row.when, 16)}"
        return fit(f"{row.title} · {row.trains}", max(width - len(tail), 10)) + tail
    tail = f"  {fit(row.level, 6)}  {fit(row.minutes, 7, right=True)}  {fit(verdict, 16)}"
    return fit(row.title, max(width - len(tail), 10)) + tail
