"""Times of other readers on the same texts. They can hang, so each text has a limit and its own process to lose."""

from __future__ import annotations

import importlib.util
import json
import selectors
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

__all__ = ["RIVALS", "RivalTimes", "rival_times"]

RIVALS = {"math-verify": "math_verify", "quantulum3": "quantulum3"}
LIMIT = 10.0
"""Seconds for one text."""
START = 60.0


@dataclass(slots=True)
class RivalTimes:
    """Milliseconds of each text that came back; `hung` ones stand in them with the limit, failed ones are left out."""

    reading: list[float] = field(default_factory=list)
    grading: list[float] = field(default_factory=list)
    hung: int = 0
    errors: int = 0


def rival_times(name: str, texts: Sequence[str]) -> RivalTimes | None:
    """None where the rival is not installed."""
    if importlib.util.find_spec(RIVALS[name]) is None:
        return None
    out, left = RivalTimes(), list(texts)
    while left:
        with _process(name) as process:
            if _line(process, START) is None:
                return None
            left = _through(process, left, out)
    return out


def _through(process: subprocess.Popen[str], texts: list[str], out: RivalTimes) -> list[str]:
    """Ask for every text; gives back those after one that hung."""
    assert process.stdin is not None
    for at, text in enumerate(texts):
        process.stdin.write(json.dumps(text) + "\n")
        process.stdin.flush()
        line = _line(process, LIMIT)
        if line is None:
            out.hung += 1
            out.reading.append(1000 * LIMIT)
            out.grading.append(1000 * LIMIT)
            return texts[at + 1 :]
        reading, grading, error = json.loads(line)
        if error:
            out.errors += 1
        else:
            out.reading.append(reading)
            out.grading.append(grading)
    return []


@contextmanager
def _process(name: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.rival", name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _line(process: subprocess.Popen[str], seconds: float) -> str | None:
    """The next line, or None where none comes in time. One line is answered for one asked, so nothing is buffered."""
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        return process.stdout.readline() or None if selector.select(seconds) else None
