"""What can be told of a session without its transcript: for the list of sessions, and for one alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.cli.dates import iso, local
from interviewer.cli.led import find_led
from interviewer.cli.marks import tier_name
from interviewer.cli.store import open_journal, summaries

if TYPE_CHECKING:
    from interviewer.journal import SessionSummary
    from interviewer.journal.led_listing import DeskSummary
    from interviewer.session.events import SessionStarted
    from interviewer.session.led.private import DeskOpened

__all__ = ["SessionFacts", "as_values", "how_held", "led_as_values", "led_standing", "session_facts", "standing"]


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session. rows: names and values for people; values: the same for JSON; further: what can be done with it."""

    title: str
    rows: list[tuple[str, str]]
    values: dict[str, object]
    further: str


def standing(session: SessionSummary) -> str:
    """The verdict, or why there is none."""
    if not session.ended:
        return "unfinished"
    if not session.assessed or session.tier is None:
        return "not assessed"
    return tier_name(session.tier)


def led_standing(session: DeskSummary) -> str:
    """The interviewer's verdict, or that there is none."""
    return "no verdict yet" if session.tier is None else tier_name(session.tier)


def how_held(session: SessionSummary) -> str:
    """Its mode, and whether it was held elsewhere."""
    return session.mode if session.imported_at is None else f"{session.mode}, imported"


def as_values(session: SessionSummary) -> dict[str, object]:
    """A session as plain values."""
    return {
        "id": session.id,
        "scenario": session.scenario,
        "title": session.title,
        "candidate": session.candidate,
        "mode": session.mode,
        "started_at": iso(session.started_at),
        "last_at": iso(session.last_at),
        "ended": session.ended,
        "tier": session.tier,
        "assessed": session.assessed,
        "answered": session.answered,
        "imported_at": None if session.imported_at is None else iso(session.imported_at),
    }


def led_as_values(session: DeskSummary) -> dict[str, object]:
    """A led session as plain values; tier is the interviewer's."""
    return {
        "id": session.id,
        "scenario": session.scenario,
        "title": session.title,
        "candidate": session.candidate,
        "mode": "led",
        "started_at": iso(session.started_at),
        "tier": session.tier,
    }


def session_facts(name: str) -> SessionFacts | None:
    """The session of this id, of a beginning of it that only one has, or the newest for "last"; None where none is."""
    led = find_led(name)
    if led is not None:
        return _of_led(led)
    known = summaries()
    if name == "last":
        return _of_own(known[0]) if known else None
    found = [s for s in known if s.id == name] or [s for s in known if name and s.id.startswith(name.lower())]
    return _of_own(found[0]) if len(found) == 1 else None


def _of_own(session: SessionSummary) -> SessionFacts:
    with open_journal() as journal:
        started = journal.events(session.id)[0]
    assert started.type == "SessionStarted"
    origin = "held here"
    if session.imported_at is not None:
        origin = f"held elsewhere, imported {local(session.imported_at)} from its transcript"
    rows = [
        *_about(session, session.mode, origin),
        ("verdict", standing(session)),
        ("answers", str(session.answered)),
        *_graded_by(started),
    ]
    further = f"Its transcript: interviewer export {session.id}"
    if not session.ended:
        further = f"Go on with it: interviewer resume {session.id}"
    return SessionFacts(session.title, rows, {**as_values(session), **_graded_values(started)}, further)


def _of_led(session: DeskSummary) -> SessionFacts:
    from interviewer.journal.desk import Desk
    from interviewer.session.led.private import LEAD

    with open_journal() as journal:
        opened = Desk(journal).events(session.id, LEAD)[0]
    assert opened.type == "DeskOpened"
    rows = [
        *_about(session, "led by an interviewer", "held here"),
        ("verdict", led_standing(session)),
        *_graded_by(opened),
    ]
    further = f"Its packet: interviewer export {session.id}"
    if session.tier is None:
        further = f"Go on with it: interviewer lead --resume {session.id}"
    return SessionFacts(session.title, rows, {**led_as_values(session), **_graded_values(opened)}, further)


def _about(session: SessionSummary | DeskSummary, held: str, origin: str) -> list[tuple[str, str]]:
    return [
        ("session", session.id),
        ("scenario", session.scenario),
        ("candidate", session.candidate or "-"),
        ("held", held),
        ("origin", origin),
        ("started", local(session.started_at)),
    ]


def _graded_by(started: SessionStarted | DeskOpened) -> list[tuple[str, str]]:
    return [
        ("givens", "the scenario's own" if started.seed is None else f"seed {started.seed}"),
        ("rubric", f"{started.rubric}, version {started.rubric_version}"),
        ("engine", f"{started.engine} when it began"),
    ]


def _graded_values(started: SessionStarted | DeskOpened) -> dict[str, object]:
    rubric = {"id": started.rubric, "version": started.rubric_version, "hash": started.rubric_hash}
    return {"seed": started.seed, "rubric": rubric, "engine": started.engine}
