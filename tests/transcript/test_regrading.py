"""Grading again: every flip is right by construction, and says why it happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from interviewer.content.pack import Pack, make_pack, pack_from_json, pack_to_json
from interviewer.library.lone import Lines, load_rubric
from interviewer.session.events import VerdictReached
from interviewer.transcript import Record
from interviewer.transcript.regrading import Regraded, regrade

from .sessions import pack, record

GOOD = Path(__file__).parent.parent / "library" / "good"
SQUARE = record("The time is O(n^2).", "It takes 800 TB.", "Memory is the bottleneck.")
LINEAR = record("The time is O(n).", "It takes 800 GB.")


def with_rubric(change: Callable[[dict[str, Any]], object]) -> Pack:
    data = pack_to_json(pack())
    change(data)
    return pack_from_json(data)


def flips(result: Regraded | None) -> dict[str, tuple[str, str, str]]:
    assert result is not None
    return {flip.what: (flip.then, flip.now, flip.cause) for flip in result.flips}


def test_the_same_rubric_flips_nothing() -> None:
    for held in (SQUARE, LINEAR, record(), record("hm")):
        assert flips(regrade(held, pack())) == {}
        assert flips(regrade(held, make_pack(pack().scenario, pack().rubric, pack().shared))) == {}


def test_an_interview_that_has_not_ended_is_passed_over() -> None:
    assert regrade(record("O(n^2)", end=False), pack()) is None


def test_a_rule_that_changed() -> None:
    changed = with_rubric(lambda d: d["rubric"]["checks"][0]["rule"].update(growth=["n"]))
    result = regrade(SQUARE, changed, lambda path: ".".join(map(str, path)))
    assert flips(result) == {
        "verdict": ("strong_hire", "lean_hire", "marks"),
        "time": ("met", "unmet", "rubric"),
    }
    assert result is not None
    verdict, time = result.flips
    assert verdict.why == "it follows from the marks that changed: time"
    assert (time.why, time.where) == ("rule.growth.0: n^2 became n", "checks.0.rule.growth.0")
    assert (time.quote, time.message) == ("O(n^2)", 0)
    assert flips(regrade(LINEAR, changed))["time"] == ("unmet", "met", "rubric")


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str, tuple[str, str, str], str]] = {
    "one answer more": (
        lambda d: d["rubric"]["checks"][0]["rule"].update(growth=["n^2", "n"]),
        "time", ("unmet", "met", "rubric"), "rule.growth.1: nothing became n",
    ),
    "another kind of rule": (
        lambda d: d["rubric"]["checks"][0].update(
            rule={"kind": "any", "of": [{"kind": "complexity", "growth": ["n"]}]}
        ),
        "time", ("unmet", "met", "rubric"), "rule: ",
    ),
    "tolerance": (
        lambda d: d["rubric"]["checks"][1]["rule"].update(factor=2000),
        "memory", ("unmet", "met", "rubric"), "rule.factor: nothing became 2000",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "check", "flip", "why"), CHANGES.values(), ids=CHANGES)
def test_what_changed_in_a_rule_is_named(
    change: Callable[[dict[str, Any]], object], check: str, flip: tuple[str, str, str], why: str
) -> None:
    result = regrade(LINEAR, with_rubric(change))
    assert flips(result)[check] == flip
    assert result is not None
    assert next(f for f in result.flips if f.what == check).why.startswith(why)


def test_words_that_changed() -> None:
    changed = with_rubric(lambda d: d["rubric"]["vocabulary"].update(blame=["slow"]))
    said = record("The time is O(n^2).", "hm", "Memory is the bottleneck.")
    result = regrade(said, changed, lambda path: ".".join(map(str, path)))
    assert result is not None
    (flip,) = [flip for flip in result.flips if flip.what == "bottleneck"]
    assert flip.cause == "rubric"
    assert flip.where.startswith("vocabulary.blame")
    assert "bottleneck" in flip.why


def test_a_verdict_whose_rule_changed() -> None:
    changed = with_rubric(lambda d: d["rubric"]["verdict"].update(lean_hire={"all": ["time", "memory"]}))
    said = record("The time is O(n^2).", "hm")
    result = regrade(said, changed)
    assert flips(result) == {"verdict": ("lean_hire", "no_hire", "rubric")}
    assert result is not None
    assert result.flips[0].why.startswith("the rule of the verdict changed: verdict.lean_hire")


def test_a_check_that_is_new_and_one_that_is_gone() -> None:
    def change(data: dict[str, Any]) -> None:
        data["rubric"]["checks"][0]["id"] = "cost"
        for rule in data["rubric"]["verdict"].values():
            for key in ("all", "of"):
                if key in rule:
                    rule[key] = ["cost" if part == "time" else part for part in rule[key]]
        data["rubric"]["misconceptions"][0]["check"] = "cost"

    assert flips(regrade(SQUARE, with_rubric(change))) == {
        "time": ("met", "absent", "rubric"),
        "cost": ("absent", "met", "rubric"),
    }


def recorded_otherwise(held: Record, **marks: str) -> Record:
    """The same interview as if an earlier version had read it so that these marks came out."""

    def otherwise(event: VerdictReached) -> VerdictReached:
        return event.model_copy(
            update={"marks": {**event.marks, **marks}, "engine": "0.0.1", "read": {"time": "time n³"}}
        )

    return replace(held, events=tuple(otherwise(e) if isinstance(e, VerdictReached) else e for e in held.events))


def test_a_reading_that_changed() -> None:
    result = regrade(recorded_otherwise(SQUARE, time="unmet"), pack())
    assert flips(result) == {"time": ("unmet", "met", "reading")}
    assert result is not None
    (flip,) = result.flips
    assert (flip.read_then, flip.read_now) == ("time n³", "time n²")
    assert "read then as time n³, now as time n²" in flip.why
    assert flip.where == ""
    assert result.engine_then == "0.0.1"


def test_an_older_verdict_tells_what_the_interviewer_said_to_have_read() -> None:
    held = recorded_otherwise(SQUARE, time="unmet")
    events = tuple(e.model_copy(update={"read": {}}) if isinstance(e, VerdictReached) else e for e in held.events)
    result = regrade(replace(held, events=events), pack())
    assert result is not None
    assert result.flips[0].read_then == "time n²"


def test_both_changed() -> None:
    changed = with_rubric(lambda d: d["rubric"]["checks"][0]["rule"].update(growth=["n"]))
    result = regrade(recorded_otherwise(SQUARE, time="unread"), changed)
    assert flips(result)["time"] == ("unread", "unmet", "both")


def test_the_line_of_the_file_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "rubrics"
    folder.mkdir()
    for name in ("pairs.yaml", "shared.yaml"):
        (folder / name).write_text((GOOD / "rubrics" / name).read_text(encoding="utf-8"), encoding="utf-8")
    path = folder / "pairs.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("growth: [n^2]", "growth: [n]", 1), encoding="utf-8")
    found = load_rubric(path)
    assert found.rubric is not None
    assert found.problems == ()
    result = regrade(SQUARE, make_pack(pack().scenario, found.rubric, found.shared), Lines(path))
    assert result is not None
    line = 1 + text[: text.index("growth: [n^2]")].count("\n")
    assert result.flips[1].where == f"{path}:{line}"


def test_a_rubric_that_can_not_be_used_says_why(tmp_path: Path) -> None:
    path = tmp_path / "pairs.yaml"
    path.write_text("id: pairs\nchecks: 3\n", encoding="utf-8")
    found = load_rubric(path)
    assert found.rubric is None
    assert any("pairs.yaml" in str(problem) for problem in found.problems)
