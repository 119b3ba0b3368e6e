"""A small scenario for grading tests: sorting a file of n records, k of which are kept."""

from __future__ import annotations

from typing import Any

from interviewer.content.pack import Pack, context_of, default_givens, make_pack
from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario
from interviewer.grading import Asked, Grade, Heard, grade
from interviewer.reading.reader import read

EXAMPLES = {"met": ["yes"], "unmet": ["no"]}
NOTHING = Asked()


def check(name: str, rule: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A check with everything but its rule filled in."""
    base = {
        "title": name,
        "expects": f"expects {name}",
        "why": "because",
        "follow_up": f"{name}?",
        "examples": EXAMPLES,
    }
    return {"id": name, "rule": rule, **base, **more}


CHECKS = [
    check("time", {"kind": "complexity", "aspect": "time", "growth": ["n*log(n)"], "stays": ["removed"]}),
    check("space", {"kind": "complexity", "aspect": "space", "growth": ["n"]}),
    check(
        "bytes",
        {
            "kind": "quantity",
            "unit": "byte",
            "value": ["n*width"],
            "assume": {"width": {"options": "dtype"}},
            "tolerance": 0.1,
        },
    ),
    check(
        "duration",
        {
            "kind": "quantity",
            "unit": "second",
            "value": ["n/rate"],
            "assume": {"rate": {"stated": "flop/s", "ordinary": ["1e9"]}},
            "factor": 2,
        },
    ),
    check("heap", {"kind": "statement", "says": ["heap"], "against": ["slow & heap"], "about": ["heap"]}),
    check("linear", {"kind": "complexity", "aspect": "time", "degree": {"n": 1}}, implied_by=["time"]),
]


def pack(**rubric: Any) -> Pack:
    """The pack, with parts of the rubric replaced."""
    body: dict[str, Any] = {
        "schema": 1,
        "id": "sorting",
        "version": 3,
        "title": "Sorting",
        "vocabulary": {
            "heap": ["heap", "priority queue"],
            "slow": ["slow", "wrong"],
            "removed": ["remove", "get rid of"],
        },
        "checks": CHECKS,
        "misconceptions": [
            {
                "id": "bubble",
                "name": "Quadratic sort",
                "check": "time",
                "when": {"kind": "complexity", "aspect": "time", "growth": ["n^2"]},
                "ask": "Which sort?",
                "explain": "Libraries do better.",
                "examples": ["O(n^2) time"],
            }
        ],
        "verdict": {
            "strong_hire": {"all": ["time", "bytes", {"any": ["heap", "space"]}]},
            "lean_hire": {"all": ["linear"]},
        },
        "strong_answer": "n log n",
    }
    shared = {
        "schema": 1,
        "vocabulary": {"unused": ["unused"]},
        "assumptions": {
            "dtype": {
                "options": {"double": 8, "single": 4},
                "ordinary": ["double", "single"],
                "phrases": {"double": ["float64", "doubles"], "single": ["float32", "singles"]},
            }
        },
    }
    return make_pack(
        Scenario.model_validate(SCENARIO), Rubric.model_validate(body | rubric), SharedVocabulary.model_validate(shared)
    )


SCENARIO: dict[str, Any] = {
    "schema": 1,
    "id": "sorting",
    "rubric": "sorting",
    "title": "Sorting",
    "trains": "sorting",
    "summary": "Sort records.",
    "level": "entry",
    "minutes": 10,
    "opening": "There are n records.",
    "variables": {
        "n": {"meaning": "number of records", "words": ["records", "rows"], "value": "1e9"},
        "k": {"meaning": "number kept", "value": "100"},
    },
    "stages": [
        {
            "id": "all",
            "title": "All",
            "ask": "Time and space?",
            "checks": [c["id"] for c in CHECKS],
            "asks": {"aspect": "time"},
            "hints": {"direction": "a", "insight": "b", "solution": "c"},
        }
    ],
    "closing": "Anything else?",
}


def hear(held: Pack, *messages: str, asked: Asked = NOTHING, hints: int = 0) -> list[Heard]:
    """The messages as heard, each read and put to the same question."""
    context = context_of(held.scenario)
    level = {"all": hints} if hints else {}
    return [Heard(i, read(text, context), asked, level) for i, text in enumerate(messages)]


def graded(*messages: str, asked: Asked = NOTHING, hints: int = 0, held: Pack | None = None) -> Grade:
    """The grade of some messages in the small scenario."""
    held = held or pack()
    return grade(held, default_givens(held.scenario), hear(held, *messages, asked=asked, hints=hints))
