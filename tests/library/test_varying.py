"""Variants: the same seed gives the same givens in every process, and every choice is drawn."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer.content.pack import default_givens
from interviewer.content.scenario import Scenario
from interviewer.library import Folder, can_vary, givens_for, load_library


@pytest.fixture
def scenario(folder: Path) -> Scenario:
    return load_library([Folder(folder)]).pack("pairs").scenario


def test_without_a_seed_the_default_givens_stand(scenario: Scenario) -> None:
    assert givens_for(scenario, None) == default_givens(scenario) == {"n": 1e7, "d": 768.0, "size": 1e7 * 768 * 8}


def test_every_choice_is_drawn_and_what_depends_on_it_follows(scenario: Scenario) -> None:
    drawn = [givens_for(scenario, seed) for seed in range(60)]
    assert {given["n"] for given in drawn} == {1e6, 1e7, 2e7}
    assert all(given["size"] == given["n"] * 768 * 8 for given in drawn)
    counts = [sum(given["n"] == n for given in drawn) for n in (1e6, 1e7, 2e7)]
    assert min(counts) >= 8


@pytest.mark.parametrize(("seed", "n"), [(0, 1e6), (1, 1e7), (2, 2e7), (-1, 1e7), (10**30, 1e6)])
def test_a_seed_means_the_same_for_ever(scenario: Scenario, seed: int, n: float) -> None:
    assert givens_for(scenario, seed)["n"] == n


def test_a_seed_means_the_same_in_every_process(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from interviewer.library import *; "
        "s = load_library([Folder(Path(sys.argv[1]))]).pack('pairs').scenario; "
        "print([givens_for(s, seed) for seed in range(20)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(folder)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_only_scenarios_with_choices_vary(scenario: Scenario) -> None:
    assert can_vary(scenario)
    fixed = {name: v.model_copy(update={"choices": ()}) for name, v in scenario.variables.items()}
    assert not can_vary(scenario.model_copy(update={"variables": fixed}))
