"""The debrief in words: from the state of an ended interview to sections of text, each with its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.tui.showing import visible
from interviewer.tui.words import level_sign, mark_sign

if TYPE_CHECKING:
    from interviewer.grading.marks import CheckMark, Evidence
    from interviewer.room import Room
    from interviewer.session.state import SessionState

__all__ = ["sections"]

Section = tuple[str, Content]
Part = str | tuple[str, str]


def sections(room: Room) -> Iterator[Section]:
    """(kind, text) of everything in the debrief, in reading order."""
    state = room.state
    yield "verdict", _verdict(state)
    yield "heading", Content("Checks")
    for mark in state.grade.marks:
        yield "check", _check(state, mark)
    if state.grade.misconceptions:
        yield "heading", Content("Misconceptions met")
        for met in state.grade.misconceptions:
            explain = next(m.explain for m in state.pack.rubric.misconceptions if m.id == met.id)
            fate = "still standing at the end" if met.open else "corrected later"
            parts: list[Part] = [(f"{visible(met.name)} ({fate})", "bold"), *_quoted(met.evidence)]
            yield "check", Content.assemble(*parts, f"\n{visible(explain)}")
    yield "heading", Content("What a strong answer would have said")
    yield "check", Content(_filled(state, state.pack.rubric.strong_answer))


def _filled(state: SessionState, text: str) -> str:
    from interviewer.content.figures import FigureError, fill

    try:
        return visible(fill(text, state.givens))
    except FigureError:
        return visible(text)


def _verdict(state: SessionState) -> Content:
    grade = state.grade
    sign = level_sign(grade.tier, grade.assessed)
    parts: list[Part] = [(str(sign), f"bold {sign.style}"), f" · {visible(state.pack.scenario.title)}\n"]
    if not grade.assessed:
        return Content.assemble(*parts, "Nothing was answered, so nothing is judged.")
    parts.append(visible(grade.reason))
    if grade.provisional and grade.condition:
        parts += [("\nProvisional: ", "bold $text-warning"), visible(grade.condition)]
    return Content.assemble(*parts)


def _quoted(evidence: Evidence) -> list[Part]:
    if evidence.message is None or not evidence.quote:
        return []
    return [f"\n  answer {evidence.message + 1}: “{visible(evidence.quote, 600, 8)}”"]


def _check(state: SessionState, mark: CheckMark) -> Content:
    check = state.pack.rubric.check(mark.check)
    sign = mark_sign(mark.mark, mark.disputed)
    parts: list[Part] = [(str(sign), f"bold {sign.style}"), (f" · {visible(check.title)}", "bold")]
    if mark.disputed:
        parts.append(" (you disputed how it was read)" if mark.mark == "met" else " (disputed)")
    parts += _quoted(mark.evidence) or ["\n  nothing was said about it"]
    if mark.evidence.read:
        parts.append(f"\n  read as: {visible(mark.evidence.read, 400, 4)}")
    parts.append(f"\n  expected: {mark.evidence.expected or _filled(state, check.expects)}")
    parts.append(f"\n  why it matters: {_filled(state, check.why)}")
    if mark.mark != "met" and check.practise:
        parts.append(f"\n  practise: {visible(check.practise)}")
    return Content.assemble(*parts)
