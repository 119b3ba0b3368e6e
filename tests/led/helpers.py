"""A small scenario whose hidden parts carry markers, and rooms on it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from interviewer.content.pack import Pack, make_pack
from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario
from interviewer.journal import Journal
from interviewer.led_room import LedRoom
from interviewer.seat import CandidateSeat

CHECKS = ("time", "space", "memory", "plan")
MARK = "XYZZY"
"""Every hidden text carries this, so that one search finds them all."""


def _check(name: str, rule: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "title": f"{MARK}-title-{name}",
        "expects": f"{MARK}-expects-{name}",
        "why": f"{MARK}-why-{name}",
        "rule": rule,
        "follow_up": f"{MARK}-follow-{name} at {{n}}?",
        "examples": {"met": [f"{MARK}-met"], "unmet": [f"{MARK}-unmet"]},
    }


def _stage(name: str, checks: list[str]) -> dict[str, Any]:
    return {
        "id": name,
        "title": f"{MARK}-stage-{name}",
        "ask": f"Question of {name} at {{n}}?",
        "checks": checks,
        "asks": {"aspect": "time"} if name == "cost" else {},
        "hints": {level: f"{MARK}-{level}-{name}" for level in ("direction", "insight", "solution")},
    }


def make() -> Pack:
    """Two stages, four checks, one misconception."""
    scenario = Scenario.model_validate(
        {
            "schema": 1,
            "id": "led-small",
            "rubric": "led-small",
            "title": "A small led interview",
            "trains": "nothing",
            "summary": f"{MARK}-summary",
            "level": "entry",
            "minutes": 30,
            "opening": "Here are {n} gadgets of width d.",
            "code": "pairs = all(gadgets)",
            "variables": {
                "n": {"meaning": "number of gadgets", "words": ["gadgets"], "value": "1000"},
                "d": {"meaning": "width of a gadget", "words": ["width"], "value": "8"},
            },
            "subjects": [{"id": "other-way", "phrases": [f"{MARK.lower()} index"]}],
            "stages": [_stage("cost", ["time", "space"]), _stage("scale", ["memory", "plan"])],
            "closing": "Is there anything to add?",
        }
    )
    rules: dict[str, dict[str, Any]] = {
        "time": {"kind": "complexity", "aspect": "time", "growth": ["n^2*d"]},
        "space": {"kind": "complexity", "aspect": "space", "growth": ["n^2"]},
        "memory": {"kind": "quantity", "unit": "byte", "value": ["n^2*8"]},
        "plan": {"kind": "statement", "says": ["gadget"]},
    }
    rubric = Rubric.model_validate(
        {
            "schema": 1,
            "id": "led-small",
            "version": 1,
            "title": f"{MARK}-rubric",
            "vocabulary": {"gadget": ["gizmo", f"{MARK.lower()}word"]},
            "checks": [_check(name, rules[name]) for name in CHECKS],
            "misconceptions": [
                {
                    "id": "dropped-width",
                    "name": f"{MARK}-misconception",
                    "check": "time",
                    "when": {"kind": "complexity", "aspect": "time", "growth": ["n^2"]},
                    "ask": f"{MARK}-ask?",
                    "explain": f"{MARK}-explain",
                    "examples": ["n^2"],
                }
            ],
            "verdict": {"strong_hire": {"all": list(CHECKS)}, "lean_hire": {"any": ["time", "space"]}},
            "strong_answer": f"{MARK}-strong",
        }
    )
    shared = SharedVocabulary.model_validate({"schema": 1, "vocabulary": {"x": ["y"]}})
    return make_pack(scenario, rubric, shared)


PACK = make()


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self, now: float = 1_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def tick(self, seconds: float) -> None:
        self.now += seconds


class House:
    """A data folder with a journal, in which led interviews are held."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self.journal = Journal.open(folder / "journal.sqlite3")
        self.clock = clock
        self._ids = itertools.count(1)
        self._holders = itertools.count(1)

    def start(self, pack: Pack = PACK, **more: Any) -> LedRoom:
        return LedRoom.start(
            pack,
            self.journal,
            self.folder,
            clock=self.clock,
            new_id=lambda: f"led{next(self._ids):05}",
            **{"candidate": "Ada", **more},
        )

    def resume(self, room: LedRoom) -> LedRoom:
        return LedRoom.resume(room.session_id, self.journal, self.folder, clock=self.clock)

    def shadow(self, room: LedRoom) -> LedRoom:
        return LedRoom.shadow(room.shadow_code, self.journal, self.folder, clock=self.clock)

    def sit(self, room: LedRoom, *, pid: int = 1, alive: bool = True, take_over: bool = False) -> CandidateSeat:
        return CandidateSeat.join(
            room.table_path,
            clock=self.clock,
            holder=f"seat{next(self._holders)}",
            pid=pid,
            alive=lambda _pid: alive,
            take_over=take_over,
        )


def say_next(room: LedRoom) -> None:
    """Says what comes next in the script."""
    line = room.next_line()
    assert line is not None
    room.send(line)
