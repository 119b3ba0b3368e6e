"""Plain answers about the pipeline count, however they are put, and near misses do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from interviewer.grading import Mark
from tests.answers.score import graded
from tests.grading import cases_pipeline_bottleneck as bottleneck
from tests.grading import cases_pipeline_change as change
from tests.grading import cases_pipeline_passes as passes
from tests.grading import cases_pipeline_products as products
from tests.grading import cases_pipeline_size as size


def _cases() -> Iterator[tuple[str, list[str], bool]]:
    """(check, messages, met)"""
    for table in (bottleneck, change, passes, products, size):
        for said in table.CASES:
            yield from ((said.check, messages, said.met) for messages in said.messages())


@pytest.mark.parametrize(("check", "messages", "met"), list(_cases()))
def test_what_is_said_is_marked(check: str, messages: list[str], met: bool) -> None:
    mark = graded("feature-pipeline", messages).mark(check)
    assert (mark.mark is Mark.MET) is met, mark
