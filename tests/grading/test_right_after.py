"""Figures told one right after the other: an ideal count and the real one, a bound and the estimate below it."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["scaling-laws"]
FIRST = "1.2e22 FLOPs, 100 days"

CASES = [
    ("scaling-efficiency", True, (FIRST, "800", "1000")),
    ("scaling-efficiency", True, (FIRST, "800", "1000 or so")),
    ("scaling-efficiency", True, (FIRST, "800 ideally", "1000")),
    ("scaling-efficiency", True, (FIRST, "800, 1000")),
    ("scaling-efficiency", True, (FIRST, "800", "/0.7=1143")),
    ("scaling-efficiency", True, (FIRST, "800", "divided by 0.7: 1143")),
    ("scaling-efficiency", False, (FIRST, "80", "1000")),
    ("scaling-efficiency", False, (FIRST, "800", "800")),
    ("scaling-efficiency", False, (FIRST, "800", "sorry, 1000")),
    ("scaling-efficiency", False, (FIRST, "800", "no, I meant 1000")),
    ("scaling-efficiency", False, (FIRST, "800", "1000 steps")),
    ("scaling-efficiency", False, (FIRST, "800", "batch 1024")),
    ("scaling-efficiency", False, (FIRST, "800", "0.7*800=560")),
    ("gpu-count", True, (FIRST, "800", "1000")),
    ("duration", False, ("1.2e22 FLOPs", "less than 100 days, about 30")),
    ("duration", False, ("1.2e22 FLOPs", "It's well below 100 days, 10 or so")),
    ("duration", False, ("1.2e22 FLOPs", "under 100 days, I'd say 60 days")),
    ("duration", True, ("1.2e22 FLOPs", "a bit less than 100 days")),
    ("duration", True, ("1.2e22 FLOPs", "under 100 days, about 98")),
    ("gpu-count", False, (FIRST, "at most 800, I'd guess 100")),
    ("gpu-count", True, (FIRST, "at least 800, about 1,150 in practice")),
    ("gpu-count", False, (FIRST, "800 GPUs", "One thing I'd like to correct: the number of cards. It's 100 cards.")),
    ("gpu-count", False, (FIRST, "800 GPUs", "The card count is 80. The other one was a typo.")),
    ("gpu-count", True, (FIRST, "800 GPUs", "One thing to fix: memory. It needs 200 GB.")),
    ("gpu-count", True, (FIRST, "800 GPUs", "The one thing to change would be the batch size, 1024 on 64 GPUs.")),
    # "wait" and "recomputation" name what happens to GPUs and activations; they correct nothing
    ("gpu-count", True, (FIRST, "800 GPUs", "The GPUs wait for each other, so 1100 GPUs in practice.")),
    ("duration", False, ("1.2e22 FLOPs", "100 days. Hmm wait, more like 30 days.")),
]


@pytest.mark.parametrize(("check", "met", "messages"), CASES)
def test_right_after(check: str, met: bool, messages: tuple[str, ...]) -> None:
    grade = grade_messages(PACK, messages).grade
    assert (grade.mark(check).mark is Mark.MET) is met, grade.mark(check)
