"""Plain answers about all pairwise similarities count, however they are put; near misses do not.

Each line is said in its place of an interview, after the answers that come before it.
"""

from __future__ import annotations

import pytest

from tests.grading import cases_pairwise_growths as growths
from tests.grading import cases_pairwise_growths_plain as growths_plain
from tests.grading import cases_pairwise_instead as instead
from tests.grading import cases_pairwise_instead_plain as instead_plain
from tests.grading import cases_pairwise_limits as limits
from tests.grading import cases_pairwise_limits_plain as limits_plain
from tests.grading import cases_pairwise_loose_talk as loose_talk
from tests.grading import cases_pairwise_scale as scale
from tests.grading import cases_pairwise_scale_plain as scale_plain
from tests.grading import cases_pairwise_traps as traps
from tests.grading.said import earns as meets
from tests.grading.said import parted

_GROWTHS = ["time n^2 d, space n^2"]
_SCALE = [*_GROWTHS, "400 TB in fp32. 4 hours at 10 TFLOP/s."]
_LIMITS = [*_SCALE, "Memory is the bottleneck."]
_TABLES: list[tuple[str, list[str], list[str], list[str]]] = [
    ("time", [], growths.TIME_EARNS, growths.TIME_MISSES),
    ("time", [], growths_plain.TIME_EARNS, growths_plain.TIME_MISSES),
    ("space", [], growths.SPACE_EARNS, growths.SPACE_MISSES),
    ("space", [], growths_plain.SPACE_EARNS, growths_plain.SPACE_MISSES),
    ("matrix-memory", _GROWTHS, scale.MATRIX_MEMORY_EARNS, scale.MATRIX_MEMORY_MISSES),
    ("matrix-memory", _GROWTHS, scale_plain.MATRIX_MEMORY_EARNS, scale_plain.MATRIX_MEMORY_MISSES),
    ("wall-clock", _GROWTHS, scale.WALL_CLOCK_EARNS, scale.WALL_CLOCK_MISSES),
    ("wall-clock", _GROWTHS, scale_plain.WALL_CLOCK_EARNS, scale_plain.WALL_CLOCK_MISSES),
    ("bottleneck", _SCALE, limits.BOTTLENECK_EARNS, limits.BOTTLENECK_MISSES),
    ("bottleneck", _SCALE, limits_plain.BOTTLENECK_EARNS, limits_plain.BOTTLENECK_MISSES),
    ("alternative", _LIMITS, instead.ALTERNATIVE_EARNS, instead.ALTERNATIVE_MISSES),
    ("alternative", _LIMITS, instead_plain.ALTERNATIVE_EARNS, instead_plain.ALTERNATIVE_MISSES),
    ("alternative-cost", _LIMITS, instead.ALTERNATIVE_COST_EARNS, instead.ALTERNATIVE_COST_MISSES),
    ("alternative-cost", _LIMITS, instead_plain.ALTERNATIVE_COST_EARNS, instead_plain.ALTERNATIVE_COST_MISSES),
]
"""For each check what was said before, lines that earn it, and lines that do not."""


def _met(check: str, before: list[str], line: str) -> bool:
    return meets("pairwise-similarity", check, [*before, *parted(line)])


@pytest.mark.parametrize(("check", "before", "earns", "misses"), _TABLES)
def test_plain_answers_count(check: str, before: list[str], earns: list[str], misses: list[str]) -> None:
    assert [line for line in earns if not _met(check, before, line)] == []


@pytest.mark.parametrize(("check", "before", "earns", "misses"), _TABLES)
def test_near_misses_do_not(check: str, before: list[str], earns: list[str], misses: list[str]) -> None:
    assert [line for line in misses if _met(check, before, line)] == []


@pytest.mark.parametrize("table", [traps.CASES, loose_talk.CASES])
@pytest.mark.parametrize("check", traps.CASES)
def test_second_thoughts_and_loose_talk(check: str, table: dict[str, tuple[str, str]]) -> None:
    earns, misses = (lines.strip().splitlines() for lines in table.get(check, ("", "")))
    assert [line for line in earns if not _met(check, [], line)] == []
    assert [line for line in misses if _met(check, [], line)] == []
