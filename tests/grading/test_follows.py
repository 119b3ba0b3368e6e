"""Figures worked out from a wrong figure are told as such, and count where the rubric says so."""

from __future__ import annotations

import pytest

from interviewer.content.pack import Pack
from interviewer.grading import Mark, Note
from tests.grading.packs import CHECKS, check, graded, pack


def _held(counts: bool) -> Pack:
    rule = {
        "kind": "quantity",
        "unit": "second",
        "value": ["n*8/1e9"],
        "tolerance": 0.05,
        "follows": [{"unit": "byte", "value": ["premise/1e9"], "counts": counts}],
    }
    rules = [c for c in CHECKS if c["id"] != "duration"]
    return pack(checks=[*rules, check("duration", rule)])


CASES = [
    # messages, counts, mark, note, why
    (["it is 8 GB", "so 8 seconds"], False, Mark.MET, Note.RIGHT, "right from right"),
    (["it is 20 GB", "so 20 seconds"], False, Mark.UNMET, Note.FOLLOWS, "right from wrong, does not count"),
    (["it is 20 GB", "so 20 seconds"], True, Mark.MET, Note.RIGHT, "right from wrong, counts"),
    (["it is 20 GB, so 20 seconds"], True, Mark.MET, Note.RIGHT, "in one message"),
    (["20 seconds, as it is 20 GB"], True, Mark.UNMET, None, "a premise is said before"),
    (["it is not 20 GB", "so 20 seconds"], True, Mark.UNMET, None, "a premise that was denied"),
    (["it is 20 GB", "so 30 seconds"], True, Mark.UNMET, None, "does not follow"),
]


@pytest.mark.parametrize(("messages", "counts", "mark", "note", "why"), CASES)
def test_follow_through(messages: list[str], counts: bool, mark: Mark, note: Note | None, why: str) -> None:
    found = graded(*messages, held=_held(counts)).mark("duration")
    assert found.mark is mark, f"{why}: {found}"
    if note is not None:
        assert found.note is note, f"{why}: {found}"


def test_the_evidence_names_the_premise() -> None:
    for counts in (False, True):
        found = graded("it is 20 GB", "so 20 seconds", held=_held(counts)).mark("duration")
        assert "follows from your 20 GB" in found.evidence.read
