"""What earns a check about a training run earns it in all the ways in which people put it, and what is close to it not.

Each way is told after the checks before it were answered; || parts two messages, a written-out line end two lines.
"""

from __future__ import annotations

import pytest

from tests.grading import cases_scaling_compute as compute
from tests.grading import cases_scaling_devices as devices
from tests.grading import cases_scaling_memory as memory
from tests.grading import cases_scaling_parallelism as parallelism
from tests.grading import cases_scaling_practice as practice
from tests.grading.said import earns, parted

_RULE = "6ND, so 1.2e20 and 1.2e22 FLOPs."
_RUN = "6ND = 1.2e22 FLOPs, 100 days"
_COUNT = "800, with 70% efficiency 1150"
BEFORE = {
    "flops-rule": (),
    "flops": (),
    "duration": (_RULE,),
    "gpu-count": (_RUN,),
    "scaling-efficiency": (_RUN, "800 GPUs ideally"),
    "memory": (_RUN, _COUNT),
    "parallelism": (_RUN, _COUNT, "No, it takes 160 GB."),
}
"""What was answered before a check is asked about."""


def _met(check: str, way: str) -> bool:
    return earns("scaling-laws", check, [*BEFORE[check], *parted(way)])


def _ways(polarity: str) -> list[tuple[str, str]]:
    tables = [getattr(cases, polarity) for cases in (compute, devices, practice, memory, parallelism)]
    return [(check, way) for table in tables for check, ways in table.items() for way in ways.strip().splitlines()]


@pytest.mark.parametrize(("check", "way"), _ways("EARNED"))
def test_earned(check: str, way: str) -> None:
    assert _met(check, way)


@pytest.mark.parametrize(("check", "way"), _ways("MISSED"))
def test_missed(check: str, way: str) -> None:
    assert not _met(check, way)
