"""A small pack, and a grader that is told in the messages what to find: "time=met space=conflict"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from interviewer.content.pack import Pack, default_givens, make_pack
from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario
from interviewer.grading.marks import CheckMark, Evidence, Grade, Heard, Mark, MisconceptionMet, Note
from interviewer.reading.model import Context, Reading
from interviewer.reading.source import normalise
from interviewer.session.commands import Command, StartSession, SubmitAnswer
from interviewer.session.decide import advance
from interviewer.session.events import Event, InterviewerSpoke
from interviewer.session.state import SessionState

CHECKS = ("time", "space", "memory", "bottleneck", "plan")
STAGES = {"cost": ("time", "space"), "scale": ("memory", "bottleneck"), "instead": ("plan",)}


def _check(name: str, rule: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "title": f"Title of {name}, TELLTALE {name}",
        "expects": f"SECRET-{name}",
        "why": f"SECRET why {name}",
        "rule": rule,
        "follow_up": f"Follow-up on {name} at {{n}}?",
        "tight": f"Tighter on {name}?" if name == "time" else None,
        "clarify": f"Clarify {name}?" if name in ("time", "bottleneck") else None,
        "examples": {"met": ["yes"], "unmet": ["no"]},
    }


def _stage(name: str, checks: Iterable[str], **more: Any) -> dict[str, Any]:
    hints = {level: f"{level} of {name} at {{n}}" for level in ("direction", "insight", "solution")}
    asks = {"id": name, "title": f"Stage {name}", "ask": f"Question of {name} at {{n}}?", "checks": list(checks)}
    return {**asks, "hints": hints, **more}


def make() -> Pack:
    """Three stages, five checks, one misconception."""
    scenario = Scenario.model_validate(
        {
            "schema": 1,
            "id": "small",
            "rubric": "small",
            "title": "A small interview",
            "trains": "nothing",
            "summary": "Small.",
            "level": "entry",
            "minutes": 30,
            "opening": "Here are {n} gadgets of width d.",
            "variables": {
                "n": {"meaning": "number of gadgets", "words": ["gadgets"], "value": "1000"},
                "d": {"meaning": "width of a gadget", "words": ["width"], "value": "8"},
            },
            "stages": [
                _stage("cost", STAGES["cost"], asks={"aspect": "time"}),
                _stage("scale", STAGES["scale"], bridge="Now with {n} gadgets."),
                _stage("instead", STAGES["instead"]),
            ],
            "closing": "Is there anything to add or correct?",
        }
    )
    rules: dict[str, Mapping[str, Any]] = {
        "time": {"kind": "complexity", "aspect": "time", "growth": ["n^2*d"]},
        "space": {"kind": "complexity", "aspect": "space", "growth": ["n^2"]},
        "memory": {"kind": "quantity", "unit": "byte", "value": ["n^2*8"]},
        "bottleneck": {"kind": "statement", "says": ["gadget"]},
        "plan": {"kind": "statement", "says": ["gadget"]},
    }
    rubric = Rubric.model_validate(
        {
            "schema": 1,
            "id": "small",
            "version": 1,
            "title": "Small",
            "vocabulary": {"gadget": ["gadget", "gizmo"]},
            "checks": [_check(name, rules[name]) for name in CHECKS],
            "misconceptions": [
                {
                    "id": "dropped-width",
                    "name": "dropped width",
                    "check": "time",
                    "when": rules["time"],
                    "ask": "What does one gadget of {d} cost?",
                    "explain": "SECRET width",
                    "examples": ["n^2"],
                }
            ],
            "verdict": {"strong_hire": {"all": list(CHECKS)}, "lean_hire": {"any": ["time", "space"]}},
            "strong_answer": "SECRET",
        }
    )
    return make_pack(scenario, rubric, SharedVocabulary.model_validate({"schema": 1, "vocabulary": {"x": ["y"]}}))


PACK = make()

_TOLD = re.compile(r"\b(" + "|".join(CHECKS) + r")=([a-z-]+)")
_READABLE = {note.value: note for note in Note}
_UNREAD = (Note.UNBOUND, Note.UNREAD_NOTATION, Note.UNREAD_WORDS)


def fake_read(text: str, context: Context | None = None, heard: Sequence[str] = (), before: str = "") -> Reading:
    """Reads nothing but bindings: "m is n"."""
    binds = dict(re.findall(r"\b([a-z]) is ([nd])\b", text[:500]))
    return Reading(normalise(text), (), (), None, binds)


def fake_summary(reading: Reading) -> tuple[str, ...]:
    """What was told: "time=met"."""
    return tuple(f"{check} said" for check, _note in _TOLD.findall(reading.source.typed[:5000]))


def fake_grade(
    pack: Pack,
    givens: Mapping[str, float],
    heard: Sequence[Heard],
    disputes: Sequence[tuple[int, str | None]] = (),
) -> Grade:
    """The last thing told about each check stands."""
    marks = {c: CheckMark(c, Mark.UNMET, Note.NOT_SAID, Evidence()) for c in CHECKS}
    slips: dict[str, MisconceptionMet] = {}
    for one in heard:
        for found in _TOLD.finditer(one.reading.source.typed[:5000]):
            check, told = found.groups()
            note = Note.RIGHT if told == "met" else _READABLE.get(told, Note.WRONG)
            mark = Mark.MET if note is Note.RIGHT else Mark.UNREAD if note in _UNREAD else Mark.UNMET
            evidence = Evidence(found.group(), one.message, found.start(), found.end(), told)
            marks[check] = CheckMark(check, mark, note, evidence)
            if told == "slip":
                slips["dropped-width"] = MisconceptionMet("dropped-width", "dropped width", check, evidence)
    for message, check in disputes:
        for name, mark in marks.items():
            hit = check == name or (check is None and mark.evidence.message == message)
            if hit and mark.mark is not Mark.MET:
                marks[name] = replace(mark, mark=Mark.UNREAD, disputed=True)
    if marks["time"].mark is Mark.MET:
        slips = {}
    met = [c for c, mark in marks.items() if mark.mark is Mark.MET]
    tier = "strong_hire" if len(met) == len(CHECKS) else "lean_hire" if met else "no_hire"
    return Grade(tier, "because", tuple(marks.values()), tuple(slips.values()), assessed=bool(heard))  # type: ignore[arg-type]


def use_fakes(patch: pytest.MonkeyPatch) -> None:
    """Puts the told grader in the place of the real one."""
    patch.setattr("interviewer.session.evolve.grade", fake_grade)
    patch.setattr("interviewer.session.hearing.read", fake_read)
    patch.setattr("interviewer.session.hearing.summary", fake_summary)


class Talk:
    """An interview being held, with everything that was decided."""

    def __init__(self, pack: Pack = PACK, **start: Any) -> None:
        self.pack = pack
        self.events: list[Event] = []
        self.state: SessionState
        self.now = float(start.pop("at", 1000.0))
        start.setdefault("givens", default_givens(pack.scenario))
        self.do(StartSession(self.now, **start))

    def do(self, command: Command, **more: Any) -> tuple[Event, ...]:
        before = getattr(self, "state", None)
        events, self.state = advance(before, command, self.pack, **more)
        self.events.extend(events)
        return events

    def say(self, *texts: str) -> list[InterviewerSpoke]:
        """Submits messages; gives what the interviewer answered to the last one."""
        spoken: list[InterviewerSpoke] = []
        for text in texts:
            spoken = [e for e in self.do(SubmitAnswer(self.now, text)) if isinstance(e, InterviewerSpoke)]
        return spoken

    @property
    def said(self) -> list[InterviewerSpoke]:
        """Everything the interviewer said."""
        return [e for e in self.events if isinstance(e, InterviewerSpoke)]
