"""A small seeded slice of the fuzzing that `make fuzz` does by the million."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import islice

import pytest

from tests.fuzz.check import digest, faults, grade_faults, reading_of
from tests.fuzz.texts import KINDS, fuzzed

SEED = 20
COUNT = 2_000
SHORT = 600
"""Characters; longer texts are for `make fuzz`."""


def _short(start: int, count: int) -> list[tuple[int, str, str, str]]:
    texts = ((index, *fuzzed(SEED, index)) for index in range(start, start + 10 * count))
    return list(islice((one for one in texts if len(one[3]) <= SHORT), count))


@pytest.mark.parametrize("start", range(0, COUNT, COUNT // 4))
def test_any_text_is_read_with_verbatim_spans(start: int) -> None:
    kinds = set()
    for index, kind, scenario, text in _short(start, COUNT // 4):
        kinds.add(kind)
        wrong = list(faults(reading_of(scenario, text), text))
        assert not wrong, f"number {index} of seed {SEED}: {wrong}: {text!r}"
    assert kinds == set(KINDS)


@pytest.mark.parametrize("text", ["log(log(.{2)", "((((.9{)))", "80 GB. 3/", "(.5) and (.2)"])
def test_what_once_could_not_be_read_is_read(text: str) -> None:
    for scenario in ("pairwise-similarity", "feature-pipeline"):
        assert not list(faults(reading_of(scenario, text), text))


def test_any_text_is_graded_with_verbatim_evidence() -> None:
    for index, _, scenario, text in _short(50_000, 150):
        wrong = list(grade_faults(scenario, text))
        assert not wrong, f"number {index} of seed {SEED}: {wrong}: {text!r}"


def test_a_reading_is_the_same_in_a_process_that_hashes_differently() -> None:
    numbers = [index for index, *_ in _short(90_000, 120)]
    theirs = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--digests", "--seed", str(SEED)],
        input=json.dumps(numbers),
        env={**os.environ, "PYTHONHASHSEED": "77"},
        capture_output=True,
        text=True,
        check=True,
    )
    own = {str(index): digest(*fuzzed(SEED, index)[1:]) for index in numbers}
    assert json.loads(theirs.stdout) == own


def test_the_same_number_is_the_same_text() -> None:
    assert [fuzzed(3, index) for index in range(50)] == [fuzzed(3, index) for index in range(50)]
    assert fuzzed(3, 1) != fuzzed(4, 1)
