"""Read many fuzzed texts and keep count of what goes wrong."""

from __future__ import annotations

import gc
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fuzz.check import digest, faults, grade_faults, reading_of
from tests.fuzz.texts import fuzzed

__all__ = ["Found", "Tally", "run"]

BUDGET = 0.050
"""Seconds of processor time that the reading of any text may take."""
GRADED_EVERY = 50
DIGEST_EVERY = 500


@dataclass(frozen=True, slots=True)
class Found:
    """A text that broke a rule; `index` has it again."""

    index: int
    kind: str
    scenario: str
    text: str
    what: str


@dataclass(slots=True)
class Tally:
    """What was read so far. slow: over the budget even at the best of three; digests: by index."""

    read: int = 0
    graded: int = 0
    characters: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    slowest_index: int = -1
    over: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    digests: dict[int, str] = field(default_factory=dict)


def run(seed: int, start: int, stop: int, say: Callable[[Tally], None] = lambda tally: None) -> Tally:
    """Read the texts start to stop of a seed. say: called after every ten thousand of them."""
    tally = Tally()
    gc.disable()
    for index in range(start, stop):
        kind, scenario, text = fuzzed(seed, index)
        tally.read, tally.characters = tally.read + 1, tally.characters + len(text)
        tally.kinds[kind] += 1
        try:
            tally.found += [Found(index, kind, scenario, text, what) for what in _one(tally, index, scenario, text)]
        except Exception as error:
            tally.found.append(Found(index, kind, scenario, text, f"{type(error).__name__}: {error}"))
        if tally.read % 500 == 0:
            gc.collect()
        if tally.read % 10_000 == 0:
            say(tally)
    gc.enable()
    return tally


def _one(tally: Tally, index: int, scenario: str, text: str) -> list[str]:
    before = time.process_time()
    reading = reading_of(scenario, text)
    took = time.process_time() - before
    tally.seconds += took
    wrong = list(faults(reading, text))
    if took > BUDGET:
        took = min(took, _timed(scenario, text), _timed(scenario, text))
        if took > BUDGET:
            tally.over += 1
            wrong.append(f"{took * 1000:.0f} ms for {len(text)} characters")
    if took > tally.slowest:
        tally.slowest, tally.slowest_index = took, index
    if index % GRADED_EVERY == 0:
        tally.graded += 1
        wrong += grade_faults(scenario, text)
    if index % DIGEST_EVERY == 0:
        tally.digests[index] = digest(scenario, text)
    return wrong


def _timed(scenario: str, text: str) -> float:
    before = time.process_time()
    reading_of(scenario, text)
    return time.process_time() - before
