"""What a cached decoder costs and keeps counts however it is put; what comes near to it does not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.grading import (
    cases_attention_left,
    cases_cache_costs,
    cases_cache_kept,
    cases_cache_memory,
    cases_cache_named,
    cases_cache_plain,
    cases_pairs_kept,
)
from tests.grading.said import earns, parted

COSTS = "Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer."
KEPT = "It stores the keys and values so they are not recomputed; attention over the cache stays t*d."
BEFORE = {"cache-benefit": [COSTS], "cache-memory": [COSTS, KEPT]}
"""What has to be said before so that a check is asked for."""


TABLES = (
    cases_attention_left,
    cases_cache_costs,
    cases_cache_kept,
    cases_cache_memory,
    cases_cache_named,
    cases_cache_plain,
    cases_pairs_kept,
)


def _cases(*tables: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(check, line) for cases in tables for check, lines in cases.items() for line in lines.split("\n") if line]


def _met(check: str, line: str, before: list[str]) -> bool:
    return earns("transformer-inference", check, [*before, *parted(line)])


@pytest.mark.parametrize(("check", "line"), _cases(*(table.EARNED for table in TABLES)))
def test_earns(check: str, line: str) -> None:
    assert _met(check, line, [])


@pytest.mark.parametrize(("check", "line"), _cases(*(table.ANSWERED for table in TABLES)))
def test_earns_as_an_answer(check: str, line: str) -> None:
    assert _met(check, line, BEFORE.get(check, []))


@pytest.mark.parametrize(("check", "line"), _cases(*(table.MISSED for table in TABLES)))
def test_does_not_earn(check: str, line: str) -> None:
    assert not _met(check, line, [])
    assert not _met(check, line, BEFORE.get(check, []))
